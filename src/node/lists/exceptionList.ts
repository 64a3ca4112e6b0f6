import { type ExceptionGroup, ExceptionGroups } from '../../core/exceptions/groups';
import { exceptionsOf } from '../../core/exceptions/ofSpan';
import { mergeRecords } from '../../core/debugRecords/mergeRecords';
import type { ShownRecord } from '../../core/debugRecords/shownRecord';
import { hasTime, toDebugSpan } from '../../core/debugRecords/toDebugSpan';
import type { DebugRecord } from '../../core/model/debugRecord';
import { type Cursor, type Source, type SourceChange, SourceError, type Watch } from '../sources/source';
import { Coalesced } from './coalesced';

export interface ExceptionListState {
  readonly groups: readonly ExceptionGroup[];
  /** False until the first answer. */
  readonly loaded: boolean;
  readonly error: SourceError | null;
}

const nothing: ExceptionListState = { groups: [], loaded: false, error: null };

/** Bounds the memory for a store that holds nothing but failures: what came first is counted, and that is enough. */
const maxSpans = 50_000;

/** The exceptions of a source by fingerprint, kept fresh while somebody looks. Reads only what came since. */
export class ExceptionList {
  #state = nothing;
  #source: Source | null = null;
  #watch: Watch | null = null;
  #visible = false;
  #cursor: Cursor | null = null;
  #recordCursor: Cursor | null = null;
  #spans = 0;
  readonly #groups = new ExceptionGroups();
  readonly #reading = new Coalesced(signal => this.#read(signal), 250);

  constructor(
    private readonly onDidChange: () => void,
    private readonly log: (line: string) => void,
    /** What the debugger told in this window. */
    private readonly keptRecords: () => readonly ShownRecord[] = () => [],
  ) {}

  get state(): ExceptionListState {
    return this.#state;
  }

  use(source: Source | null): void {
    if (source === this.#source) return;
    this.#source = source;
    this.#reset();
    this.#look();
  }

  /** Something was told in this window. */
  recordsChanged(): void {
    if (!this.#visible) return;
    this.#addRecords([]);
    this.#set({ ...this.#state, groups: this.#groups.list() });
  }

  setVisible(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    this.#look();
  }

  /** Reads everything anew; what is shown stays until then. */
  refresh(): void {
    if (!this.#source || !this.#visible) return;
    this.#forget();
    this.#reading.ask(0);
  }

  dispose(): void {
    this.#watch?.dispose();
    this.#reading.dispose();
  }

  #reset(): void {
    this.#forget();
    this.#addRecords([]);
    this.#set({ ...nothing, groups: this.#groups.list() });
  }

  #forget(): void {
    this.#reading.cancel();
    this.#groups.clear();
    this.#cursor = null;
    this.#recordCursor = null;
    this.#spans = 0;
  }

  #look(): void {
    this.#watch?.dispose();
    this.#watch = null;
    if (!this.#source || !this.#visible) {
      this.#reading.cancel();
      return;
    }
    const interest = { rollouts: true, workers: false, spans: [], debugRecords: true };
    this.#watch = this.#source.watch(interest, change => this.#onChange(change));
    this.#reading.ask(0);
  }

  #onChange({ kind }: SourceChange): void {
    if (kind === 'cleared') this.#reset();
    if (kind !== 'workers' && kind !== 'lost') this.#reading.ask();
  }

  async #read(signal: AbortSignal): Promise<void> {
    const source = this.#source;
    if (!source) return;
    try {
      for (let complete = false; !complete && this.#spans < maxSpans;) {
        const page = await source.exceptionSpans(this.#cursor, signal);
        if (signal.aborted) return;
        for (const span of page.spans) this.#groups.add(exceptionsOf(span));
        this.#spans += page.spans.length;
        this.#cursor = page.cursor;
        complete = page.complete;
      }
      await this.#readRecords(source, signal);
      if (signal.aborted) return;
      this.#set({ groups: this.#groups.list(), loaded: true, error: null });
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof SourceError)) throw error;
      this.log(`exceptions: ${error.message}`);
      this.#set({ ...this.#state, error });
    }
  }

  /** Those on which a process stopped in the debugger, also in an earlier window. */
  async #readRecords(source: Source, signal: AbortSignal): Promise<void> {
    for (let complete = false; !complete && source.debugRecords;) {
      const page = await source.debugRecords({}, this.#recordCursor, signal);
      if (signal.aborted) return;
      this.#recordCursor = page.cursor;
      this.#addRecords(page.records);
      ({ complete } = page);
    }
    this.#addRecords([]);
  }

  #addRecords(stored: readonly DebugRecord[]): void {
    for (const it of mergeRecords(stored, this.keptRecords()).values()) {
      if (hasTime(it.record)) this.#groups.add(exceptionsOf(toDebugSpan(it, it.record.attempt)));
    }
  }

  #set(state: ExceptionListState): void {
    this.#state = state;
    this.onDidChange();
  }
}
