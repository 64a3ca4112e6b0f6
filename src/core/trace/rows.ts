import { flags, type SpanTable } from './spanTable';
import { lowerBound, type Forest } from './forest';
import { isOfDebugger, marks, spanClasses } from './spanClass';

/** What is folded, by identities that outlive a reload. */
export interface Folds {
  /** Keys of spans, and `sectionKey`s. */
  readonly closed: ReadonlySet<number>;
  /** Keys of the first spans of groups: those begin closed. */
  readonly opened: ReadonlySet<number>;
}

/**
 * What stands on screen from top to bottom: a line per section, span, or group of like spans. Columns again, because all
 * may be open. Building it looks only at lines that show.
 */
export interface Rows {
  readonly length: number;
  /** Position in `rowKinds`. */
  readonly kind: Uint8Array;
  /** Row of the span table (of a group: its first), or the section. */
  readonly item: Int32Array;
  /** Spans in a group; 1 for others. */
  readonly count: Int32Array;
  readonly depth: Int32Array;
  /** By row of the span table: its line, or -1 while it is folded away. */
  readonly lineOf: Int32Array;
}

export const rowKinds = ['section', 'span', 'group'] as const;
export type RowKind = (typeof rowKinds)[number];
const [sectionKind, spanKind, groupKind] = [0, 1, 2];

/** Fewer like spans are quicker to read one by one. */
export const groupFrom = 4;

/** `sections`: those to show, in order; with `headed`, each has a line of its own. */
export function buildRows(
  table: SpanTable,
  forest: Forest,
  sections: readonly number[],
  headed: boolean,
  folds: Folds,
): Rows {
  const most = table.length * 2 + sections.length;
  const into = new Lines(most, table.length);
  for (const section of sections) {
    if (headed) into.push(sectionKind, section, 1, 0);
    if (headed && folds.closed.has(sectionKey(section))) continue;
    const to = forest.sectionTo[section] ?? 0;
    addSpans(into, table, forest, forest.sectionFrom[section] ?? 0, to, headed ? 1 : 0, folds);
  }
  return into.done();
}

/** Below every key that `spanHash` gives. */
export function sectionKey(section: number): number {
  return -1 - section;
}

/** Lines that a section or span has below it, folded or not; groups have their members. */
export function isFoldable(rows: Rows, line: number, forest: Forest): boolean {
  const item = rows.item[line] ?? 0;
  if (rows.kind[line] === spanKind) return forest.firstChild(item) >= 0;
  if (rows.kind[line] === groupKind) return true;
  return (forest.sectionTo[item] ?? 0) > (forest.sectionFrom[item] ?? 0);
}

export function isFolded(rows: Rows, line: number, table: SpanTable, folds: Folds): boolean {
  const item = rows.item[line] ?? 0;
  if (rows.kind[line] === sectionKind) return folds.closed.has(sectionKey(item));
  const key = table.key[item] ?? 0;
  return rows.kind[line] === groupKind ? !folds.opened.has(key) : folds.closed.has(key);
}

/** The line above that this one belongs to; -1 at the top. */
export function parentLine(rows: Rows, line: number): number {
  const depth = rows.depth[line] ?? 0;
  let at = line - 1;
  while (at >= 0 && (rows.depth[at] ?? 0) >= depth) at--;
  return at;
}

function addSpans(into: Lines, table: SpanTable, forest: Forest, from: number, to: number, base: number, folds: Folds) {
  // Members of an open group stand one deeper than the group's own line.
  let memberUntil = -1;
  let at = from;
  while (at < to) {
    const row = forest.order[at] ?? 0;
    const depth = base + (forest.depth[row] ?? 0);
    const inGroup = at < memberUntil;
    const count = inGroup ? 1 : likeSiblings(table, forest, row);
    if (count >= (isOfDebugger(table.spanClass[row]) ? 2 : groupFrom)) {
      into.push(groupKind, row, count, depth);
      if (folds.opened.has(table.key[row] ?? 0)) memberUntil = at + count;
      else {
        for (let member = at; member < at + count; member++) into.hide(forest.order[member] ?? 0);
        at += count;
        continue;
      }
    }
    into.push(spanKind, row, 1, depth + (at < memberUntil ? 1 : 0));
    at += folds.closed.has(table.key[row] ?? 0) ? (forest.size[row] ?? 1) : 1;
  }
}

/** How many siblings in a row, this one the first, have no children and the same name: a tool called again and again. */
function likeSiblings(table: SpanTable, forest: Forest, row: number): number {
  const spanClass = table.spanClass[row] ?? 0;
  if (isOfDebugger(spanClass)) return debugSiblings(table, forest, row);
  const name = spanClasses[spanClass];
  if (name === undefined || marks.has(name)) return 1;
  let count = 0;
  for (let at = row; at >= 0; at = forest.nextSibling(at)) {
    if (forest.firstChild(at) >= 0 || table.spanClass[at] !== spanClass || table.label[at] !== table.label[row]) break;
    count++;
  }
  return count;
}

/** The debugger's records are one lane, whatever they tell. */
function debugSiblings(table: SpanTable, forest: Forest, row: number): number {
  let count = 0;
  for (let at = row; at >= 0 && isOfDebugger(table.spanClass[at]); at = forest.nextSibling(at)) count++;
  return count;
}

class Lines {
  private length = 0;
  private readonly kind: Uint8Array;
  private readonly item: Int32Array;
  private readonly count: Int32Array;
  private readonly depth: Int32Array;
  private readonly lineOf: Int32Array;

  constructor(most: number, spans: number) {
    this.kind = new Uint8Array(most);
    this.item = new Int32Array(most);
    this.count = new Int32Array(most);
    this.depth = new Int32Array(most);
    this.lineOf = new Int32Array(spans).fill(-1);
  }

  push(kind: number, item: number, count: number, depth: number): void {
    if (kind === spanKind) this.lineOf[item] = this.length;
    this.kind[this.length] = kind;
    this.item[this.length] = item;
    this.count[this.length] = count;
    this.depth[this.length] = depth;
    this.length++;
  }

  /** A member of a closed group is found at the group's line, pushed just before. */
  hide(row: number): void {
    this.lineOf[row] = this.length - 1;
  }

  done(): Rows {
    const { length } = this;
    return {
      length,
      kind: this.kind.subarray(0, length),
      item: this.item.subarray(0, length),
      count: this.count.subarray(0, length),
      depth: this.depth.subarray(0, length),
      lineOf: this.lineOf,
    };
  }
}

/** Positions (in `forest.order`) of the failed spans that this line stands for. */
export function errorsOfLine(rows: Rows, line: number, table: SpanTable, forest: Forest, folds: Folds): Int32Array {
  const item = rows.item[line] ?? 0;
  const folded = isFolded(rows, line, table, folds);
  if (rows.kind[line] === sectionKind) {
    return folded ? forest.errorsIn(forest.sectionFrom[item] ?? 0, forest.sectionTo[item] ?? 0) : emptyErrors;
  }
  const position = forest.position[item] ?? 0;
  if (rows.kind[line] === groupKind) return forest.errorsIn(position, position + (rows.count[line] ?? 1));
  if (folded) return forest.errorsIn(position, position + (forest.size[item] ?? 1));
  if (((table.flags[item] ?? 0) & flags.error) === 0) return emptyErrors;
  const index = lowerBound(forest.errors, position);
  return forest.errors.subarray(index, index + 1);
}

const emptyErrors = new Int32Array(0);
