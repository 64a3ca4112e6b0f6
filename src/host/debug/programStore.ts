import * as vscode from 'vscode';
import type { StorePlan } from '../../debug/plan/planEnvironment';
import { isListening } from '../../node/process/ports';
import type { StoreController } from '../store/storeController';
import type { StoreState } from '../store/storeState';

/** Importing agentlightning takes 6 to 9 s, and a store is served only after that. */
const askEveryMs = 500;

/**
 * A program that runs its own store: our views attach to that when it answers, and go back to the store of before when the
 * run is over, because a store in memory ends with its program.
 */
export class ProgramStores implements vscode.Disposable {
  readonly #waiting = new Map<string, AbortController>();
  readonly #own: vscode.Disposable;
  #disposed = false;

  constructor(
    private readonly store: StoreController,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.#own = vscode.debug.onDidTerminateDebugSession(session => {
      this.#waiting.get(session.id)?.abort();
      this.#waiting.delete(session.id);
    });
  }

  watch(session: vscode.DebugSession, { store }: { readonly store: StorePlan }): void {
    if (store.kind !== 'program') return;
    const ended = new AbortController();
    this.#waiting.set(session.id, ended);
    void this.#attach(store.port, ended.signal);
  }

  dispose(): void {
    this.#disposed = true;
    this.#own.dispose();
    for (const it of this.#waiting.values()) it.abort();
  }

  async #attach(port: number, ended: AbortSignal): Promise<void> {
    const url = `http://127.0.0.1:${port}`;
    while (!ended.aborted && !(await isListening(port, { signal: ended }))) await pause(askEveryMs, ended);
    if (ended.aborted) return;
    const before = this.store.state;
    try {
      await this.store.attach(url, ended);
    } catch (error) {
      // Whatever listens there is no store: the program may use the port for something else.
      this.log.info(`nothing to attach to at ${url}: ${String(error)}`);
      return;
    }
    this.log.info(`attached to the program's store at ${url}`);
    if (!ended.aborted) await new Promise<void>(done => ended.addEventListener('abort', () => done(), { once: true }));
    if (this.#disposed || this.store.source?.url !== url) return;
    await this.store.stop();
    await this.#goBack(before);
  }

  /** Ours ends when nobody uses it, as it was while the views showed another: then it is started anew, with its data. */
  async #goBack(before: StoreState): Promise<void> {
    try {
      if (before.name === 'running') await this.store.start();
      if (before.name === 'attached') await this.store.attach(before.source.url);
    } catch (error) {
      this.log.info(`the store of before does not answer: ${String(error)}`);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(done => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
