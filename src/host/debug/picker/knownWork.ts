import * as vscode from 'vscode';
import { idsOf } from '../../../core/logs/ids';
import type { AgentIds } from '../../../protocol/debug';
import type { SessionWatch } from '../sessionWatch';

/** What a process works on, and whether a session of this window debugs it. */
export interface Work extends Pick<AgentIds, 'rollout' | 'attempt' | 'worker'> {
  readonly debugged: boolean;
}

/** Processes of a few long runs. */
const keptLimit = 500;
/** The end of a log tells what a process does now. */
const linesRead = 2000;

/** Which process is which worker, and its rollout: as probes tell in sessions of ours, and as lines of open logs name it. */
export class KnownWork implements vscode.Disposable {
  readonly #told = new Map<number, { readonly session: vscode.DebugSession; readonly work: Omit<Work, 'debugged'> }>();
  readonly #live = new Set<string>();
  readonly #own: vscode.Disposable;

  constructor(watch: SessionWatch) {
    this.#own = vscode.Disposable.from(
      watch.onDidTellProcess(({ session, facts }) => {
        const { pid, state, rollout, attempt, worker } = facts;
        const known = this.#told.get(pid)?.work;
        this.#told.delete(pid);
        if (state === 'ended') return;
        const work = { ...known, ...given({ rollout, attempt, worker }) };
        this.#told.set(pid, { session, work });
        this.#live.add(session.id);
        const oldest = this.#told.size > keptLimit ? this.#told.keys().next().value : undefined;
        if (oldest !== undefined) this.#told.delete(oldest);
      }),
      vscode.debug.onDidTerminateDebugSession(({ id }) => void this.#live.delete(id)),
    );
  }

  /** By process. */
  now(): Map<number, Work> {
    const found = new Map<number, Work>();
    for (const [pid, work] of fromLogs()) found.set(pid, { ...work, debugged: false });
    for (const [pid, { session, work }] of this.#told) {
      const debugged = this.#live.has(session.id) && session.configuration['noDebug'] !== true;
      found.set(pid, { ...found.get(pid), ...work, debugged });
    }
    return found;
  }

  dispose(): void {
    this.#own.dispose();
  }
}

/** `(Process-4711 agentlightning.runner)   [Worker 0 | Rollout ro-…] …`: the last word of each process. */
function fromLogs(): Map<number, Omit<Work, 'debugged'>> {
  const found = new Map<number, Omit<Work, 'debugged'>>();
  for (const document of vscode.workspace.textDocuments) {
    if (document.languageId !== 'agent-lightning-log') continue;
    for (let line = Math.max(0, document.lineCount - linesRead); line < document.lineCount; line++) {
      const { text } = document.lineAt(line);
      const pid = /\(Process-(\d{1,9}) /.exec(text.slice(0, 200))?.[1];
      if (pid === undefined) continue;
      const { rollout, attempt, worker } = idsOf(text, [], Number(pid));
      found.set(Number(pid), { ...found.get(Number(pid)), ...given({ rollout, attempt, worker }) });
    }
  }
  return found;
}

function given<T extends object>(facts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
