import path from 'node:path';
import * as vscode from 'vscode';
import { logFile } from '../../node/process/storeLog';
import { debugType } from '../../protocol/debug';
import type { Launches } from '../../protocol/lsp';
import { findSample } from '../sample/sampleFolder';

/** Sessions of so many different folders are remembered. */
const keptFolders = 8;

/** What our own launches write: the log of the store, and whatever stands beside the sample and the programs debugged. */
export class OwnLaunches implements vscode.Disposable {
  readonly #folders = new Set<string>();
  readonly #own: vscode.Disposable;

  constructor(
    private readonly dataDir: string,
    private readonly memory: vscode.Memento,
    onDidChange: () => void,
  ) {
    this.#own = vscode.debug.onDidStartDebugSession(({ type, configuration }) => {
      const folder = type === debugType ? folderOf(configuration) : null;
      if (folder === null || this.#folders.has(folder)) return;
      this.#folders.add(folder);
      const [oldest] = this.#folders;
      if (this.#folders.size > keptFolders && oldest !== undefined) this.#folders.delete(oldest);
      onDidChange();
    });
  }

  async list(): Promise<Launches> {
    const sample = await findSample(this.memory);
    const folders = [...(sample?.scheme === 'file' ? [sample.fsPath] : []), ...this.#folders];
    return { folders: [...new Set(folders)], logs: [path.join(this.dataDir, logFile)] };
  }

  dispose(): void {
    this.#own.dispose();
  }
}

/** Where a program runs, as the editor has resolved it. */
function folderOf({ cwd, program }: vscode.DebugConfiguration): string | null {
  if (typeof cwd === 'string' && path.isAbsolute(cwd)) return cwd;
  return typeof program === 'string' && path.isAbsolute(program) ? path.dirname(program) : null;
}
