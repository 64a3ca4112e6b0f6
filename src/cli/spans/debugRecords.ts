import { recordKey } from '../../core/debugRecords/recordKey';
import { recordsOf, type TimeFrame } from '../../core/debugRecords/recordsOf';
import type { Attempt } from '../../core/model/attempt';
import type { DebugRecord } from '../../core/model/debugRecord';
import type { Span } from '../../core/model/span';
import type { Cursor, Source } from '../../node/sources/source';
import { RecordReader } from '../../node/timeline/recordReader';

/** As many as a timeline reads: a terminal shows the last of them. */
const mostRead = 20_000;

export interface RecordScope {
  /** Null: of a trace without one. */
  readonly rollout: string | null;
  /** Null: all of its attempts. */
  readonly attempt: string | null;
  readonly attempts: readonly Attempt[];
  readonly spans: readonly Span[];
}

/** What the debugger told of a rollout or at the time of a trace, by time; empty where the store keeps none. */
export async function debugRecordsOf(
  source: Source,
  scope: RecordScope,
  signal: AbortSignal,
): Promise<readonly DebugRecord[]> {
  const { rollout, attempt } = scope;
  const frame = frameOf(scope);
  const reader = new RecordReader();
  await reader.read(source, rollout, frame, signal);
  return recordsOf(
    reader.records.map(record => ({ record, paused: false })),
    rollout,
    frame,
  )
    .map(it => it.record)
    .filter(it => attempt === null || it.attempt === null || it.attempt === attempt)
    .toSorted((a, b) => a.timeMs - b.timeMs);
}

/** Those that belong to no rollout, the latest last, at most so many. */
export async function looseDebugRecords(
  source: Source,
  limit: number,
  signal: AbortSignal,
): Promise<readonly DebugRecord[]> {
  const found = new Map<string, DebugRecord>();
  let read = 0;
  for (let cursor: Cursor | null = null; source.debugRecords && read < mostRead;) {
    const page = await source.debugRecords({}, cursor, signal);
    read += page.records.length;
    for (const it of page.records) if (it.rollout === null) found.set(recordKey(it), it);
    if (page.complete) break;
    cursor = page.cursor;
  }
  return [...found.values()].toSorted((a, b) => a.timeMs - b.timeMs).slice(-limit);
}

/** An attempt that has not ended lasts until now. */
function frameOf({ attempt, attempts, spans }: RecordScope): TimeFrame | null {
  const own = attempts.filter(it => attempt === null || it.id === attempt);
  const ms = (ns: bigint | null) => (ns === null ? [] : [Number(ns / 1_000_000n)]);
  const starts = [...own.map(it => it.startedMs), ...spans.flatMap(it => ms(it.startNs))];
  if (starts.length === 0) return null;
  const fromMs = starts.reduce((a, b) => Math.min(a, b));
  if (own.some(it => it.endedMs === null)) return { fromMs, toMs: null };
  const ends = [...own.map(it => it.endedMs ?? fromMs), ...spans.flatMap(it => ms(it.endNs ?? it.startNs))];
  return { fromMs, toMs: ends.reduce((a, b) => Math.max(a, b), fromMs) };
}
