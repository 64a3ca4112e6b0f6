/**
 * Spans as columns of numbers: what the timeline computes and draws from. A span keeps its row for ever; a span that comes
 * again overwrites its row. Made for a million spans: 45 bytes each, and no object per span.
 */
export class SpanTable {
  length = 0;
  /** Microseconds from the origin; NaN where unknown. */
  start = new Float64Array(0);
  /** NaN for a span still open (or without times). */
  end = new Float64Array(0);
  /** Identity that outlives this table: see `spanHash`. */
  key = new Float64Array(0);
  /** Row of the parent; -1 for a root. */
  parent = new Int32Array(0);
  /** Index into the list of sections (attempts). */
  section = new Int32Array(0);
  /** Indexes into `strings`. */
  label = new Int32Array(0);
  hint = new Int32Array(0);
  /** Position in `spanClasses`. */
  spanClass = new Uint8Array(0);
  /** Bits of `flags`. */
  flags = new Uint8Array(0);
  strings: string[] = [];

  /** Rows that changed or came, as one message. Buffers are copies, cut to size. */
  batch(rows: Int32Array, stringsFrom: number): SpanBatch {
    const pick = <T extends Column>(column: T, into: T): ArrayBuffer => {
      rows.forEach((row, at) => (into[at] = column[row] ?? 0));
      return into.buffer as ArrayBuffer;
    };
    const count = rows.length;
    return {
      length: this.length,
      rows: rows.slice().buffer,
      start: pick(this.start, new Float64Array(count)),
      end: pick(this.end, new Float64Array(count)),
      key: pick(this.key, new Float64Array(count)),
      parent: pick(this.parent, new Int32Array(count)),
      section: pick(this.section, new Int32Array(count)),
      label: pick(this.label, new Int32Array(count)),
      hint: pick(this.hint, new Int32Array(count)),
      spanClass: pick(this.spanClass, new Uint8Array(count)),
      flags: pick(this.flags, new Uint8Array(count)),
      stringsFrom,
      strings: this.strings.slice(stringsFrom),
    };
  }

  /** Takes a batch over; returns the rows that it changed. A batch that does not fit is refused with an error. */
  apply(batch: SpanBatch): Int32Array {
    const rows = new Int32Array(batch.rows);
    if (batch.stringsFrom !== this.strings.length) throw new RangeError('a batch of spans was lost before this one');
    this.grow(batch.length);
    for (const text of batch.strings) this.strings.push(text);
    const put = (column: Column, from: Column) => rows.forEach((row, at) => (column[row] = from[at] ?? 0));
    put(this.start, new Float64Array(batch.start));
    put(this.end, new Float64Array(batch.end));
    put(this.key, new Float64Array(batch.key));
    put(this.parent, new Int32Array(batch.parent));
    put(this.section, new Int32Array(batch.section));
    put(this.label, new Int32Array(batch.label));
    put(this.hint, new Int32Array(batch.hint));
    put(this.spanClass, new Uint8Array(batch.spanClass));
    put(this.flags, new Uint8Array(batch.flags));
    return rows;
  }

  /** Makes room for rows up to `length`, doubling, so that adding spans one by one stays linear. */
  grow(length: number): void {
    if (length > this.start.length) {
      const capacity = Math.max(256, length, this.start.length * 2);
      this.start = widened(this.start, new Float64Array(capacity));
      this.end = widened(this.end, new Float64Array(capacity));
      this.key = widened(this.key, new Float64Array(capacity));
      this.parent = widened(this.parent, new Int32Array(capacity));
      this.section = widened(this.section, new Int32Array(capacity));
      this.label = widened(this.label, new Int32Array(capacity));
      this.hint = widened(this.hint, new Int32Array(capacity));
      this.spanClass = widened(this.spanClass, new Uint8Array(capacity));
      this.flags = widened(this.flags, new Uint8Array(capacity));
    }
    this.length = Math.max(this.length, length);
  }
}

export const flags = {
  /** Status ERROR, or an exception was recorded. */
  error: 1,
  exception: 2,
  /** Its parent has not come (yet). */
  orphan: 4,
  /** Its parents led back to itself; cut here. */
  cycle: 8,
} as const;

/** Crosses the border to the webview: numbers as buffers, everything else JSON. */
export interface SpanBatch {
  /** Of the whole table after this batch. */
  readonly length: number;
  readonly rows: ArrayBuffer;
  readonly start: ArrayBuffer;
  readonly end: ArrayBuffer;
  readonly key: ArrayBuffer;
  readonly parent: ArrayBuffer;
  readonly section: ArrayBuffer;
  readonly label: ArrayBuffer;
  readonly hint: ArrayBuffer;
  readonly spanClass: ArrayBuffer;
  readonly flags: ArrayBuffer;
  /** Position of the first of `strings` in the table's own list. */
  readonly stringsFrom: number;
  readonly strings: readonly string[];
}

type Column = Float64Array | Int32Array | Uint8Array;

function widened<T extends Column>(column: T, into: T): T {
  into.set(column);
  return into;
}
