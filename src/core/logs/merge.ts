import type { LogRecord } from './record';

/** One log among several: a file, a process, a terminal. */
export interface LogSource {
  readonly name: string;
  readonly records: readonly LogRecord[];
}

export interface MergedRecord {
  readonly source: string;
  readonly record: LogRecord;
}

/**
 * Several logs in one order of time. Within one log the order of writing stays; a record that tells no time goes with the
 * one before it. Equal times: the source that was named first goes first.
 */
export function mergeRecords(sources: readonly LogSource[]): readonly MergedRecord[] {
  const queues = sources.map(({ name, records }) => ({ name, records, times: timesOf(records), at: 0 }));
  const merged: MergedRecord[] = [];
  for (;;) {
    let next: (typeof queues)[number] | null = null;
    for (const queue of queues) {
      if (queue.at >= queue.records.length) continue;
      if (!next || (queue.times[queue.at] ?? 0) < (next.times[next.at] ?? 0)) next = queue;
    }
    const record = next?.records[next.at];
    if (!next || !record) return merged;
    next.at++;
    merged.push({ source: next.name, record });
  }
}

/** Only the records that name this rollout, in the same order: its chain through every process. */
export function ofRollout(merged: readonly MergedRecord[], rollout: string): readonly MergedRecord[] {
  return merged.filter(it => it.record.ids.rollout === rollout);
}

/** Never falling, so that clocks that jump do not tear a log apart. */
function timesOf(records: readonly LogRecord[]): Float64Array {
  const times = new Float64Array(records.length);
  let last = -Infinity;
  records.forEach((record, at) => {
    last = Math.max(last, record.timeMs ?? last);
    times[at] = last;
  });
  return times;
}
