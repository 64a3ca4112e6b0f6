import type { Forest } from '../../core/trace/forest';
import { errorsOfLine, rowKinds, type Folds, type Rows } from '../../core/trace/rows';
import { endOf } from '../../core/trace/selfTime';
import { isOfDebugger, marks, spanClasses, type SpanClass } from '../../core/trace/spanClass';
import { flags, type SpanTable } from '../../core/trace/spanTable';
import type { TimeScale } from './timeScale';

/** A piece of a line in pixels. Spans closer than a pixel are one piece. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly spanClass: SpanClass;
  readonly failed: boolean;
  readonly open: boolean;
  /** A mark of fixed size, centred at `x`. */
  readonly mark: boolean;
  /** Row of the span; of merged ones the first. */
  readonly row: number;
}

export interface LineLayout {
  readonly bars: readonly Bar[];
  /** Where something failed that this line hides or is too small to show; pixels. */
  readonly errors: readonly number[];
}

/** A wide view shows this much; more pieces than pixels cannot be told apart. */
const least = 1;

/** What to draw of one line. Looks only at what is visible, or at one piece a pixel. */
export function layoutLine(
  table: SpanTable,
  forest: Forest,
  rows: Rows,
  line: number,
  folds: Folds,
  scale: TimeScale,
  nowUs: number,
): LineLayout {
  const errors = pixelsOfErrors(table, forest, errorsOfLine(rows, line, table, forest, folds), scale, nowUs);
  if (rowKinds[rows.kind[line] ?? 0] === 'section') return { bars: [], errors };
  const first = forest.position[rows.item[line] ?? 0] ?? 0;
  const bars: Bar[] = [];
  for (let at = first; at < first + (rows.count[line] ?? 1); at++) {
    const bar = toBar(table, forest.order[at] ?? 0, scale, nowUs);
    if (bar === null) continue;
    const last = bars.at(-1);
    if (last && isSameMark(last, bar)) continue;
    if (last && !bar.mark && bar.x + bar.width <= last.x + last.width + least && bar.failed === last.failed) continue;
    if (bar.x > scale.width) break;
    bars.push(bar);
  }
  return { bars, errors };
}

/** Marks of a kind at the same pixel are one mark. */
function isSameMark(one: Bar, other: Bar): boolean {
  const alike = one.mark && other.mark && one.spanClass === other.spanClass && one.failed === other.failed;
  return alike && Math.abs(one.x - other.x) < least;
}

function toBar(table: SpanTable, row: number, scale: TimeScale, nowUs: number): Bar | null {
  const start = table.start[row] ?? NaN;
  if (Number.isNaN(start)) return null;
  const spanClass = spanClasses[table.spanClass[row] ?? 0] ?? 'internal';
  const left = scale.toPx(start);
  const right = scale.toPx(endOf(table, row, nowUs));
  if (right < -markRoom || left > scale.width + markRoom) return null;
  // Canvases lose precision far outside: what is out of sight needs no exact end.
  const x = Math.max(left, -markRoom * 4);
  const width = Math.min(right, scale.width + markRoom * 4) - x;
  const failed = ((table.flags[row] ?? 0) & flags.error) !== 0;
  const mark = (marks.has(spanClass) && width < markRoom * 2) || right === left;
  return {
    ...{ x: mark ? (left + right) / 2 : x, width: mark ? 0 : Math.max(least, width) },
    ...{ spanClass, failed, open: Number.isNaN(table.end[row] ?? NaN), mark, row },
  };
}

/** Half the size of a mark. */
export const markRoom = 6;

/** One a pixel is enough, and none is left out however many there are. */
function pixelsOfErrors(table: SpanTable, forest: Forest, positions: Int32Array, scale: TimeScale, nowUs: number) {
  const pixels = new Set<number>();
  for (const position of positions) {
    const row = forest.order[position] ?? 0;
    // A process stopped where its stop begins; a span failed where it ends.
    const atUs = isOfDebugger(table.spanClass[row]) ? (table.start[row] ?? NaN) : endOf(table, row, nowUs);
    const px = Math.round(scale.toPx(atUs));
    if (px >= -markRoom && px <= scale.width + markRoom) pixels.add(px);
  }
  return [...pixels];
}
