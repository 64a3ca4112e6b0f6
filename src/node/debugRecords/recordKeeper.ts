import { recordKey } from '../../core/debugRecords/recordKey';
import { pausedFact, type ShownRecord } from '../../core/debugRecords/shownRecord';
import type { DebugRecord } from '../../core/model/debugRecord';
import { Coalesced } from '../lists/coalesced';
import { SourceError } from '../sources/source';

/** Where records outlive the window: our own store, and no other. */
export interface RecordSink {
  addDebugRecords(records: readonly DebugRecord[], signal?: AbortSignal): Promise<void>;
}

export interface KeeperOptions {
  readonly nowMs: () => number;
  readonly onDidChange: () => void;
  readonly log: (line: string) => void;
}

/** A program that records without end must not cost more; the store keeps more than this. */
const mostKept = 2000;

/** What the debugger told in this window: the last of it, with the stops that still last, and all of it to the store while there is one. */
export class RecordKeeper {
  readonly #kept = new Map<string, { readonly record: DebugRecord; stored: boolean }>();
  /** By session: the stops at which its process stands now. */
  readonly #paused = new Map<string, string[]>();
  readonly #writing = new Coalesced(signal => this.#write(signal), 250);
  #sink: RecordSink | null = null;

  constructor(private readonly options: KeeperOptions) {}

  get records(): readonly ShownRecord[] {
    const paused = new Set([...this.#paused.values()].flat());
    return [...this.#kept].map(([key, { record }]) => ({ record, paused: paused.has(key) }));
  }

  /** In the order of the session's own events: a stop's record comes after `stopped` and before `resumed`, or too late. */
  told(session: string, record: DebugRecord): void {
    const key = recordKey(record);
    this.#keep(key, record);
    if (record.kind === 'stop' || record.kind === 'exception') this.#paused.get(session)?.push(key);
    this.#changed();
  }

  stopped(session: string): void {
    if (!this.#paused.has(session)) this.#paused.set(session, []);
  }

  /** It runs on, or is over: how long its stops lasted is known. */
  resumed(session: string): void {
    const keys = this.#paused.get(session) ?? [];
    this.#paused.delete(session);
    for (const key of keys) {
      const record = this.#kept.get(key)?.record;
      if (!record) continue;
      const pausedMs = Math.max(0, this.options.nowMs() - record.timeMs);
      this.#keep(key, { ...record, facts: { ...record.facts, [pausedFact]: String(pausedMs) } });
    }
    if (keys.length > 0) this.#changed();
  }

  /** Null: none of ours runs. What was told meanwhile goes to the next one. */
  use(sink: RecordSink | null): void {
    if (sink === this.#sink) return;
    this.#writing.cancel();
    this.#sink = sink;
    if (sink) this.#writing.ask();
  }

  /** All data was deleted, so what was among it is gone here, too. */
  forgetStored(): void {
    for (const [key, it] of this.#kept) if (it.stored) this.#kept.delete(key);
    this.options.onDidChange();
  }

  dispose(): void {
    this.#sink = null;
    this.#writing.dispose();
  }

  #keep(key: string, record: DebugRecord): void {
    this.#kept.set(key, { record, stored: false });
    const oldest = this.#kept.size > mostKept ? this.#kept.keys().next() : null;
    if (oldest && !oldest.done) this.#kept.delete(oldest.value);
  }

  #changed(): void {
    if (this.#sink) this.#writing.ask();
    this.options.onDidChange();
  }

  /** What cannot be written waits for the next record or the next store; what a store refuses is not offered again. */
  async #write(signal: AbortSignal): Promise<void> {
    const waiting = [...this.#kept.values()].filter(it => !it.stored);
    if (!this.#sink || waiting.length === 0) return;
    try {
      await this.#sink.addDebugRecords(
        waiting.map(it => it.record),
        signal,
      );
    } catch (error) {
      if (signal.aborted) return;
      this.options.log(`records of the debugger: ${String(error)}`);
      if (!(error instanceof SourceError) || error.facts.status !== 422) return;
    }
    for (const it of waiting) it.stored = true;
  }
}
