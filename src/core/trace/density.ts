import { endOf } from './selfTime';
import { isOfDebugger } from './spanClass';
import { flags, type SpanTable } from './spanTable';

export interface Density {
  /** By bucket: spans running at its time, 0 to 1 of the busiest bucket. */
  readonly load: Float32Array;
  /** By bucket: 1 where a span failed. */
  readonly errors: Uint8Array;
}

/** How busy the time from `fromUs` to `toUs` is, in `buckets` equal steps. One pass over the spans. */
export function densityOf(table: SpanTable, fromUs: number, toUs: number, nowUs: number, buckets: number): Density {
  const load = new Float32Array(buckets);
  const errors = new Uint8Array(buckets);
  const perBucket = (toUs - fromUs) / buckets;
  if (!(perBucket > 0)) return { load, errors };
  const change = new Float64Array(buckets + 1);
  const bucketOf = (us: number) => Math.min(buckets - 1, Math.max(0, Math.floor((us - fromUs) / perBucket)));
  for (let row = 0; row < table.length; row++) {
    const start = table.start[row] ?? NaN;
    if (Number.isNaN(start)) continue;
    const first = bucketOf(start);
    const last = bucketOf(endOf(table, row, nowUs));
    change[first] = (change[first] ?? 0) + 1;
    change[last + 1] = (change[last + 1] ?? 0) - 1;
    if (((table.flags[row] ?? 0) & flags.error) === 0) continue;
    // A process stopped where its stop begins; a span failed where it ends.
    errors[isOfDebugger(table.spanClass[row]) ? first : last] = 1;
  }
  let running = 0;
  let most = 1;
  for (let at = 0; at < buckets; at++) {
    running += change[at] ?? 0;
    load[at] = running;
    most = Math.max(most, running);
  }
  return { load: load.map(it => it / most), errors };
}

/** First start and last end; open spans last until now. Null while no span has a time. */
export function extentOf(table: SpanTable, nowUs: number): { readonly from: number; readonly to: number } | null {
  let from = Infinity;
  let to = -Infinity;
  for (let row = 0; row < table.length; row++) {
    const start = table.start[row] ?? NaN;
    if (Number.isNaN(start)) continue;
    from = Math.min(from, start);
    to = Math.max(to, endOf(table, row, nowUs));
  }
  return from <= to ? { from, to } : null;
}
