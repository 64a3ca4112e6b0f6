import path from 'node:path';
import * as vscode from 'vscode';
import { debugType, type AgentLaunchArguments, type DebugFailure } from '../../protocol/debug';
import { type FoundBefore, healthBefore, type HealthBefore } from './healthBefore';
import { tellLaunchFailure, type AskModal } from './launchFailure';
import type { Launches } from './launches';
import { withLaunchProgress } from './launchProgress';
import { activeScript } from './startAgent';

/**
 * Completes what launch.json says, or makes up for its absence with the open file, and checks it before anything starts: a
 * launch that cannot be is told in a modal message, with what mends it.
 */
export class AgentConfigurations implements vscode.DebugConfigurationProvider {
  constructor(
    private readonly launches: Launches,
    private readonly health: HealthBefore,
    private readonly ask?: AskModal,
    /** Told of every configuration that is about to be started, as it was chosen. */
    private readonly chosen?: (folder: vscode.WorkspaceFolder | undefined, config: vscode.DebugConfiguration) => void,
  ) {}

  async resolveDebugConfiguration(
    folder: vscode.WorkspaceFolder | undefined,
    config: vscode.DebugConfiguration,
  ): Promise<vscode.DebugConfiguration | undefined> {
    if (!vscode.workspace.isTrusted) {
      await this.#tell({ code: 'AGL-D019' });
      return undefined;
    }
    const complete = config.request ? config : { ...config, ...openFile() };
    const named = {
      ...complete,
      ...{ type: debugType, request: complete.request || 'launch', name: complete.name || 'Debug Agent' },
    };
    this.chosen?.(folder, named);
    return named;
  }

  async resolveDebugConfigurationWithSubstitutedVariables(
    folder: vscode.WorkspaceFolder | undefined,
    config: vscode.DebugConfiguration,
    token?: vscode.CancellationToken,
  ): Promise<vscode.DebugConfiguration | undefined> {
    // A child of a session that runs, or an attach, which the adapter plans when it comes to it.
    if (config.request !== 'launch') return config;
    const args = config as unknown as AgentLaunchArguments;
    for (;;) {
      const made = await withLaunchProgress(token, signal =>
        Promise.all([this.launches.prepare(folder, args, signal), healthBefore(args, this.health, signal)]),
      );
      if (made === 'cancelled') return undefined;
      const [planned, found] = made;
      if (planned.ok && (found === null || (await this.#goesOn(found)))) {
        return { ...config, agentRun: { id: planned.run, name: config.name } };
      }
      if (planned.ok) return this.launches.drop(planned.run);
      if ((await this.#tell(planned.failure, config)) !== 'again') return undefined;
    }
  }

  async #goesOn({ lines, code, mend }: FoundBefore): Promise<boolean> {
    const options = { canGoOn: true, explained: code, mend, ...(this.ask ? { ask: this.ask } : {}) };
    return (await tellLaunchFailure({ code: 'AGL-D022', detail: lines }, options)) === 'anyway';
  }

  #tell(failure: DebugFailure, config?: vscode.DebugConfiguration) {
    const python = config?.['python'] as string | readonly string[] | undefined;
    return tellLaunchFailure(failure, {
      ...(python === undefined ? {} : { python }),
      ...(this.ask ? { ask: this.ask } : {}),
    });
  }
}

/** What F5 means without a launch.json. */
function openFile(): Record<string, unknown> {
  const uri = activeScript();
  if (uri?.scheme !== 'file') return {};
  return { request: 'launch', program: uri.fsPath, name: `Debug Agent: ${path.basename(uri.fsPath)}` };
}
