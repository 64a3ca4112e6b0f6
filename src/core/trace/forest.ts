import { isOfDebugger } from './spanClass';
import { flags, type SpanTable } from './spanTable';

/**
 * The rows of a span table as trees, kept while spans arrive. Sibling lists are linked and stay in start order: a new span
 * costs a step or two where it comes in order. `settle` then lays everything out in one linear pass.
 */
export class Forest {
  /** Rows depth first, as they stand on screen when nothing is folded: section after section. */
  order = new Int32Array(0);
  /** By row: its position in `order`. */
  position = new Int32Array(0);
  /** By row: how many rows its tree has, itself included; they follow it in `order`. */
  size = new Int32Array(0);
  depth = new Int32Array(0);
  /** Positions in `order` of spans that failed, ascending. */
  errors = new Int32Array(0);
  /** By section: its positions in `order`, from and to before. */
  sectionFrom = new Int32Array(0);
  sectionTo = new Int32Array(0);

  private first = new Int32Array(0);
  private last = new Int32Array(0);
  private next = new Int32Array(0);
  private previous = new Int32Array(0);
  /** By row: the list it stands in (`parent`, or `-2 - section` for a root), so that it can be taken out again. */
  private list = new Int32Array(0);
  private heads: number[] = [];
  private tails: number[] = [];
  private readonly unsorted = new Set<number>();
  private known = 0;

  constructor(private readonly table: SpanTable) {}

  /** Takes over rows that `SpanTable.apply` or a collector changed. Call `settle` once after any number of these. */
  update(rows: Int32Array): void {
    this.reserve(this.table.length);
    for (; this.known < this.table.length; this.known++) this.list[this.known] = none;
    for (const row of rows) {
      if (this.list[row] !== none) this.remove(row);
      this.insert(row, this.listOf(row));
    }
  }

  /** `sectionOrder` lists the sections as they shall stand; those it does not name follow. */
  settle(sectionOrder: readonly number[]): void {
    for (const list of this.unsorted) this.sort(list);
    this.unsorted.clear();
    const { length } = this.table;
    this.order = sized(this.order, length);
    const sections = ordered(sectionOrder, this.heads.length);
    this.sectionFrom = new Int32Array(this.heads.length);
    this.sectionTo = new Int32Array(this.heads.length);
    let at = 0;
    for (const section of sections) {
      this.sectionFrom[section] = at;
      at = this.walk(this.heads[section] ?? none, at);
      this.sectionTo[section] = at;
    }
    this.errors = this.order.subarray(0, at).filter(row => ((this.table.flags[row] ?? 0) & flags.error) !== 0);
    this.errors.forEach((row, index) => (this.errors[index] = this.position[row] ?? 0));
  }

  firstChild(row: number): number {
    return this.first[row] ?? none;
  }

  nextSibling(row: number): number {
    return this.next[row] ?? none;
  }

  /** Positions of failed spans from one position to before another. */
  errorsIn(from: number, to: number): Int32Array {
    return this.errors.subarray(lowerBound(this.errors, from), lowerBound(this.errors, to));
  }

  /** Depth first without recursion, since spans may nest as deep as they are many. */
  private walk(head: number, from: number): number {
    let at = from;
    let row = head;
    while (row >= 0) {
      this.order[at] = row;
      this.position[row] = at++;
      const up = this.list[row] ?? none;
      this.depth[row] = up >= 0 ? (this.depth[up] ?? 0) + 1 : 0;
      const child = this.first[row] ?? none;
      if (child >= 0) {
        row = child;
        continue;
      }
      while (row >= 0) {
        this.size[row] = at - (this.position[row] ?? 0);
        const sibling = this.next[row] ?? none;
        if (sibling >= 0) {
          row = sibling;
          break;
        }
        row = this.list[row] ?? none;
      }
    }
    return at;
  }

  private listOf(row: number): number {
    const parent = this.table.parent[row] ?? none;
    return parent >= 0 ? parent : -2 - (this.table.section[row] ?? 0);
  }

  private insert(row: number, list: number): void {
    const { table } = this;
    let after = this.tail(list);
    for (let steps = 0; after >= 0 && isBefore(table, row, after); after = this.previous[after] ?? none) {
      if (++steps < maxSteps) continue;
      this.unsorted.add(list);
      after = this.tail(list);
      break;
    }
    const before = after >= 0 ? (this.next[after] ?? none) : this.head(list);
    this.list[row] = list;
    this.previous[row] = after;
    this.next[row] = before;
    if (after >= 0) this.next[after] = row;
    else this.setHead(list, row);
    if (before >= 0) this.previous[before] = row;
    else this.setTail(list, row);
  }

  private remove(row: number): void {
    const list = this.list[row] ?? none;
    const before = this.previous[row] ?? none;
    const after = this.next[row] ?? none;
    if (before >= 0) this.next[before] = after;
    else this.setHead(list, after);
    if (after >= 0) this.previous[after] = before;
    else this.setTail(list, before);
  }

  private sort(list: number): void {
    const rows: number[] = [];
    for (let row = this.head(list); row >= 0; row = this.next[row] ?? none) rows.push(row);
    rows.sort((a, b) => (isBefore(this.table, a, b) ? -1 : 1));
    rows.forEach((row, at) => {
      this.previous[row] = rows[at - 1] ?? none;
      this.next[row] = rows[at + 1] ?? none;
    });
    this.setHead(list, rows[0] ?? none);
    this.setTail(list, rows.at(-1) ?? none);
  }

  private head(list: number): number {
    return (list >= 0 ? this.first[list] : this.heads[-2 - list]) ?? none;
  }

  private tail(list: number): number {
    return (list >= 0 ? this.last[list] : this.tails[-2 - list]) ?? none;
  }

  private setHead(list: number, row: number): void {
    if (list >= 0) this.first[list] = row;
    else {
      while (this.heads.length <= -2 - list) this.heads.push(none);
      this.heads[-2 - list] = row;
    }
  }

  private setTail(list: number, row: number): void {
    if (list >= 0) this.last[list] = row;
    else {
      while (this.tails.length <= -2 - list) this.tails.push(none);
      this.tails[-2 - list] = row;
    }
  }

  private reserve(length: number): void {
    if (length <= this.first.length) return;
    const capacity = Math.max(256, length, this.first.length * 2);
    const more = (old: Int32Array, filler: number) => {
      const wide = new Int32Array(capacity).fill(filler, old.length);
      wide.set(old);
      return wide;
    };
    this.first = more(this.first, none);
    this.last = more(this.last, none);
    this.next = more(this.next, none);
    this.previous = more(this.previous, none);
    this.list = more(this.list, none);
    this.position = more(this.position, 0);
    this.size = more(this.size, 1);
    this.depth = more(this.depth, 0);
  }
}

const none = -1;
/** Spans come nearly in order; one that is further off has its list sorted once, when everything has come. */
const maxSteps = 64;

/** The debugger's records first; start order; unknown starts last; else as they came. */
function isBefore(table: SpanTable, a: number, b: number): boolean {
  const debugs = isOfDebugger(table.spanClass[a]);
  if (debugs !== isOfDebugger(table.spanClass[b])) return debugs;
  const one = table.start[a] ?? NaN;
  const other = table.start[b] ?? NaN;
  if (one === other || (Number.isNaN(one) && Number.isNaN(other))) return a < b;
  return Number.isNaN(other) || one < other;
}

function ordered(wanted: readonly number[], count: number): number[] {
  const named = wanted.filter(it => it < count);
  const seen = new Set(named);
  return [...named, ...Array.from({ length: count }, (_, at) => at).filter(at => !seen.has(at))];
}

function sized(old: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  return old.length === length ? old : new Int32Array(length);
}

/** The first index whose value is not below `value`. */
export function lowerBound(ascending: Int32Array, value: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
