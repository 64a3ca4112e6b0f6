import * as vscode from 'vscode';
import type { HealthInputs } from '../../node/health/inputs';
import { activeFolder, interpreterPlaces } from '../python/interpreterPlaces';
import { pythonExtensionChoice } from '../python/pythonExtension';
import { readSetting } from '../settings';
import type { StoreController } from '../store/storeController';
import { versionOf } from '../store/workspaceProgram';

/** What health looks at from this window. */
export class HealthInputsOfWindow {
  #pythonExtension: string | null = null;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly store: StoreController,
    private readonly dataDir: string,
  ) {}

  now(): HealthInputs {
    const { source } = this.store;
    return {
      source,
      url: readSetting('storeUrl') || null,
      expectedVersion: source === null || source.kind === 'embedded' ? versionOf(this.context) : null,
      dataDir: this.store.state.name === 'attached' ? null : this.dataDir,
      storePort: readSetting('storePort'),
      otlpPort: readSetting('storeOtlpPort') || null,
      interpreter: interpreterPlaces(this.#pythonExtension),
      nodePath: vscode.workspace.isTrusted ? process.execPath : null,
    };
  }

  /** The Python extension answers late, and `now` cannot wait. */
  async refreshPythonChoice(): Promise<void> {
    this.#pythonExtension = await pythonExtensionChoice(activeFolder());
  }
}
