import type { SeenSpan } from './live';

/** A power of two: a mask is all that a turn costs. */
const kept = 64;

const latest: (SeenSpan | undefined)[] = Array.from({ length: kept });
let next = 0;
/** Still open when as many had begun after them: what all of those belong to. */
let outer: SeenSpan[] = [];

/** For every span there is, so nothing is asked of it. */
export function began(span: SeenSpan): void {
  const before = latest[next];
  if (before !== undefined && before.ended === false) keepOuter(before);
  latest[next] = span;
  next = (next + 1) & (kept - 1);
}

/** The one that began last and has not ended. */
export function openSpan(): SeenSpan | null {
  for (let back = 1; back <= kept; back++) {
    const span = latest[(next - back) & (kept - 1)];
    if (span?.ended === false) return span;
  }
  return outer.findLast(it => it.ended === false) ?? null;
}

function keepOuter(span: SeenSpan): void {
  if (outer.length >= kept) outer = outer.filter(it => it.ended === false).slice(-kept / 2);
  outer.push(span);
}
