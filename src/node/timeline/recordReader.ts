import { recordKey } from '../../core/debugRecords/recordKey';
import { marginMs, type TimeFrame } from '../../core/debugRecords/recordsOf';
import type { DebugRecord } from '../../core/model/debugRecord';
import type { Cursor, DebugRecordsOf, Source } from '../sources/source';

/** A lane holds no more that anybody could look at; the store keeps more. */
const mostRead = 20_000;

/** The debugger's records that a store keeps for one timeline: those of its rollout, and those of its time. Reads only what came since. */
export class RecordReader {
  readonly #found = new Map<string, DebugRecord>();
  readonly #cursors = new Map<string, Cursor>();

  get records(): readonly DebugRecord[] {
    return [...this.#found.values()];
  }

  /** Another store, or one without its data: cursors are void. What was read stays, as spans do. */
  restart(): void {
    this.#cursors.clear();
  }

  /** Rejects as the source does. */
  async read(source: Source, rolloutId: string | null, frame: TimeFrame | null, signal: AbortSignal): Promise<void> {
    if (!source.debugRecords) return;
    if (rolloutId !== null) await this.#pages(source, { rolloutId }, signal);
    if (frame === null) return;
    const end = frame.toMs === null ? {} : { toMs: frame.toMs + marginMs };
    await this.#pages(source, { fromMs: frame.fromMs - marginMs, ...end }, signal);
  }

  async #pages(source: Source, of: DebugRecordsOf, signal: AbortSignal): Promise<void> {
    const name = JSON.stringify(of);
    while (source.debugRecords && this.#found.size < mostRead) {
      const page = await source.debugRecords(of, this.#cursors.get(name) ?? null, signal);
      if (signal.aborted) return;
      for (const record of page.records) this.#found.set(recordKey(record), record);
      this.#cursors.set(name, page.cursor);
      if (page.complete) return;
    }
  }
}
