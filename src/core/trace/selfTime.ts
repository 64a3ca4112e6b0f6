import type { Forest } from './forest';
import type { SpanTable } from './spanTable';

/** Microseconds of a span in which none of its children ran; children that run at once count once. NaN if unknown. */
export function selfTimeUs(table: SpanTable, forest: Forest, row: number, nowUs: number): number {
  const start = table.start[row] ?? NaN;
  const end = endOf(table, row, nowUs);
  let covered = 0;
  let until = start;
  // Children stand in start order, so one sweep finds what they cover together.
  for (let child = forest.firstChild(row); child >= 0; child = forest.nextSibling(child)) {
    const from = Math.max(until, table.start[child] ?? NaN);
    const to = Math.min(end, endOf(table, child, nowUs));
    if (to > from) {
      covered += to - from;
      until = to;
    }
  }
  return Math.max(0, end - start - covered);
}

/** An open span lasts until now; one that ends before it starts (clocks that disagree) is an instant. */
export function endOf(table: SpanTable, row: number, nowUs: number): number {
  const end = table.end[row] ?? NaN;
  return Math.max(table.start[row] ?? NaN, Number.isNaN(end) ? nowUs : end);
}
