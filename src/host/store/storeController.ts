import * as vscode from 'vscode';
import type { Source, SourceChange, SourceIdentity, Watch } from '../../node/sources/source';
import { type Connected, isConnected, sourceOf, type StoreState } from './storeState';
import type { StoreProgram } from './storeProgram';

/**
 * The one store that this window works with, and every way to change it. It shows nothing: commands speak for it. Changes
 * run one after the other, so that a stop during a start means the store that is being started.
 */
export class StoreController implements vscode.Disposable {
  #state: StoreState = { name: 'none' };
  #watch: Watch | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #starting: Promise<{ joined: boolean }> | null = null;
  readonly #disposed = new AbortController();
  readonly #sourceChanged = new vscode.EventEmitter<void>();
  readonly #stateChanged = new vscode.EventEmitter<StoreState>();
  /** Another source, or none. */
  readonly onDidChange = this.#sourceChanged.event;
  readonly onDidChangeState = this.#stateChanged.event;

  constructor(private readonly program: StoreProgram) {}

  get state(): StoreState {
    return this.#state;
  }
  get source(): Source | null {
    return sourceOf(this.#state);
  }

  /** Joins or starts the store of this workspace. Asking while it starts is the same start. */
  start(signal?: AbortSignal): Promise<{ joined: boolean }> {
    this.#starting ??= this.#inTurn(() => this.#start(signal)).finally(() => (this.#starting = null));
    return this.#starting;
  }

  /** Joins the store of this workspace if it runs; starts nothing, and leaves another store alone. */
  find(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#state.name !== 'none') return;
      const info = await this.program.find(this.#disposed.signal);
      if (info && !this.#disposed.signal.aborted)
        this.#connect({ name: 'running', info, source: this.program.openLocal(info) });
    });
  }

  /** Says what answers at an address, without attaching to it. Rejects with `SourceError`. */
  async detect(url: string, signal: AbortSignal): Promise<SourceIdentity> {
    const { source, identity } = await this.program.openOther(url, this.#either(signal));
    source.dispose();
    return identity;
  }

  /** Rejects with `SourceError` and keeps what was before when no store answers there. */
  attach(url: string, signal?: AbortSignal): Promise<void> {
    return this.#inTurn(async () => {
      // Attaching to what we use already would let go of it, and so end our own store.
      if (isConnected(this.#state) && this.#state.source.url === url) return;
      const opened = await this.program.openOther(url, this.#either(signal));
      if (this.#disposed.signal.aborted) opened.source.dispose();
      else this.#connect({ name: 'attached', ...opened });
    });
  }

  /** Ends the local store; lets go of an attached one, which is not ours to end. */
  stop(): Promise<void> {
    return this.#inTurn(async () => {
      const state = this.#state;
      // One that is lost may hang instead of having ended.
      const last = state.name === 'lost' ? state.before : state;
      const info = last.name === 'running' ? last.info : null;
      this.#leave({ name: 'none' });
      if (info) await this.program.stop(info);
    });
  }

  dispose(): void {
    this.#disposed.abort();
    this.#leave({ name: 'none' });
    this.#sourceChanged.dispose();
    this.#stateChanged.dispose();
  }

  async #start(signal?: AbortSignal): Promise<{ joined: boolean }> {
    if (this.#state.name === 'running') return { joined: true };
    const before = this.#state;
    if (before.name !== 'attached') this.#leave({ name: 'starting' });
    try {
      const { info, joined } = await this.program.joinOrStart(this.#either(signal));
      if (this.#disposed.signal.aborted) return { joined };
      this.#connect({ name: 'running', info, source: this.program.openLocal(info) });
      return { joined };
    } catch (error) {
      if (before.name !== 'attached') this.#leave({ name: 'none' });
      throw error;
    }
  }

  #connect(state: Connected): void {
    this.#leave(state);
    this.#watch = state.source.watch({ rollouts: false, workers: false, spans: [] }, change => this.#follow(change));
  }

  #follow({ kind }: SourceChange): void {
    const state = this.#state;
    if (kind === 'lost' && isConnected(state)) this.#set({ name: 'lost', source: state.source, before: state });
    else if (kind === 'connected' && state.name === 'lost') this.#set(state.before);
  }

  /** Lets go of the source before, if there is one. */
  #leave(next: StoreState): void {
    this.#watch?.dispose();
    this.#watch = null;
    const old = this.source;
    this.#set(next);
    if (old !== this.source) {
      this.#sourceChanged.fire();
      old?.dispose();
    }
  }

  #set(state: StoreState): void {
    this.#state = state;
    this.#stateChanged.fire(state);
  }

  #either(signal: AbortSignal | undefined): AbortSignal {
    return signal ? AbortSignal.any([signal, this.#disposed.signal]) : this.#disposed.signal;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
