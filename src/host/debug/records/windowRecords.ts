import * as vscode from 'vscode';
import type { ShownRecord } from '../../../core/debugRecords/shownRecord';
import { type KeeperOptions, RecordKeeper } from '../../../node/debugRecords/recordKeeper';
import type { Watch } from '../../../node/sources/source';
import type { StoreController } from '../../store/storeController';
import type { StoreState } from '../../store/storeState';

/** What the debugger told in this window, for everybody who draws it; kept in our own store whenever that runs. */
export class WindowRecords implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly keeper: RecordKeeper;
  readonly #own: vscode.Disposable;
  #watch: Watch | null = null;
  #watched: object | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: StoreController, log: vscode.LogOutputChannel) {
    const options: KeeperOptions = {
      nowMs: Date.now,
      onDidChange: () => this.#changedSoon(),
      log: line => log.warn(line),
    };
    this.keeper = new RecordKeeper(options);
    this.#own = vscode.Disposable.from(
      this.#changed,
      this.keeper,
      store.onDidChangeState(state => this.#follow(state)),
    );
    this.#follow(store.state);
  }

  get records(): readonly ShownRecord[] {
    return this.keeper.records;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watch?.dispose();
    this.#own.dispose();
  }

  /** A program may record a thousand times a second; those who draw look at all of it each time. */
  #changedSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#changed.fire();
    }, drawnAfterMs);
  }

  #follow(state: StoreState): void {
    const source = ownSourceOf(state);
    const add = source?.addDebugRecords?.bind(source);
    if (source === this.#watched) return;
    this.#watched = source;
    this.#watch?.dispose();
    this.#watch =
      source?.watch({ rollouts: false, workers: false, spans: [] }, ({ kind }) => {
        if (kind === 'cleared') this.keeper.forgetStored();
      }) ?? null;
    this.keeper.use(add ? { addDebugRecords: add } : null);
  }
}

/** Sooner than anybody notices. */
const drawnAfterMs = 100;

/** Our own store, also beside an attached one; another window's or program's is not ours to write to. */
function ownSourceOf(state: StoreState) {
  if (state.name === 'running') return state.source;
  return state.name === 'attached' && state.source.kind !== 'embedded' ? state.source : null;
}
