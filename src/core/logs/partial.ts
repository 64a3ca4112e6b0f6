import { standsAt } from './heads/bytes';

/** A line that came in pieces, and where the first of them stands. */
export interface JoinedLine {
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  /** How many lines after the first one are in it. */
  readonly more: number;
  readonly cut: boolean;
}

interface Pieces {
  bytes: Uint8Array;
  end: number;
  line: number;
  offset: number;
  length: number;
  lines: number;
  cut: boolean;
}

/** As much as is kept of any line. */
const keptOfLine = 256 * 1024;
const partial = 0x50;
const full = 0x46;

/**
 * Kubernetes' runtimes cut long lines into pieces of 16 KB, each a line of its file: `<time> stdout P …` goes on in the next
 * line of the same stream, `<time> stdout F …` ends it. A JSON record, or the words that a pattern looks for, may be cut
 * anywhere. Bounded: what goes beyond `keptOfLine` is dropped.
 */
export class PartialLines {
  readonly #open = new Map<number, Pieces>();

  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  /**
   * What is to be read now: null means this line as it stands, an empty list nothing yet. Lines of another kind end what is
   * open, and are to be read behind it.
   */
  take(bytes: Uint8Array, start: number, end: number, at: Place): readonly JoinedLine[] | null {
    const body = partBody(bytes, start, end);
    if (body === 0) return null;
    // Streams differ in their fifth letter: stdout, stderr.
    const stream = bytes[body - 5] ?? 0;
    const open = this.#open.get(stream);
    const isLast = bytes[body - 2] === full;
    if (!open) {
      if (isLast) return null;
      this.#open.set(stream, begun(bytes.subarray(start, end), body - 2 - start, at));
      return [];
    }
    add(open, bytes.subarray(body, end), at);
    if (!isLast) return [];
    this.#open.delete(stream);
    return [joined(open)];
  }

  /** What never got its end. */
  flush(): readonly JoinedLine[] {
    const all = [...this.#open.values()].map(joined);
    this.#open.clear();
    return all;
  }
}

/** Where lines of such a file may be parted: nothing must be open, and what stood before the first of them is not known. */
export class PieceWatch {
  readonly #open = new Set<number>();
  #isFirst = true;

  isPiece(bytes: Uint8Array, start: number, end: number): boolean {
    const body = partBody(bytes, start, end);
    if (body === 0) return false;
    const stream = bytes[body - 5] ?? 0;
    const wasOpen = this.#isFirst || this.#open.size > 0;
    this.#isFirst = false;
    if (bytes[body - 2] === partial) this.#open.add(stream);
    else this.#open.delete(stream);
    return wasOpen || this.#open.size > 0;
  }
}

interface Place {
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  readonly cut: boolean;
}

/** Where the words of a line of such a file begin; 0 when it is none. The flag stands two bytes before. */
export function partBody(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] ?? 0;
  if (bytes[start + 10] !== 0x54 || first < 0x30 || first > 0x39) return 0;
  const limit = Math.min(end, start + 36);
  let at = start + 19;
  while (at < limit && bytes[at] !== 32) at++;
  if (!standsAt(bytes, at, end, ' stdout ') && !standsAt(bytes, at, end, ' stderr ')) return 0;
  const flag = bytes[at + 8];
  if (flag !== partial && flag !== full) return 0;
  if (at + 9 < end && bytes[at + 9] !== 32) return 0;
  return at + 10 <= end ? at + 10 : 0;
}

function begun(line: Uint8Array, flagAt: number, { line: number, offset, length, cut }: Place): Pieces {
  const bytes = new Uint8Array(Math.max(1024, line.length * 2));
  bytes.set(line);
  bytes[flagAt] = full;
  return { bytes, end: line.length, line: number, offset, length, lines: 1, cut };
}

function add(open: Pieces, words: Uint8Array, at: Place): void {
  const kept = Math.min(words.length, Math.max(0, keptOfLine - open.end));
  if (open.end + kept > open.bytes.length) {
    const larger = new Uint8Array((open.end + kept) * 2);
    larger.set(open.bytes.subarray(0, open.end));
    open.bytes = larger;
  }
  open.bytes.set(words.subarray(0, kept), open.end);
  open.end += kept;
  open.length = at.offset + at.length - open.offset;
  open.lines++;
  open.cut ||= at.cut || kept < words.length;
}

function joined({ bytes, end, line, offset, length, lines, cut }: Pieces): JoinedLine {
  return { bytes, end, line, offset, length, more: lines - 1, cut };
}
