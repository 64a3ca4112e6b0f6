/**
 * One line: its bytes without its end, valid until the call returns, and where it stands in the stream. `length` is what
 * it had before it was cut.
 */
export type OnLine = (bytes: Uint8Array, start: number, end: number, offset: number, length: number) => void;

/** What is kept of a line that does not fit into one chunk; a line of 100 MB must not cost 100 MB. */
const keptOfLine = 256 * 1024;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Cuts a stream into lines, wherever its chunks end. LF, CRLF and a lone CR end a line, as in an editor: a progress bar
 * that is drawn again and again is many lines.
 */
export class LineSplitter {
  readonly #onLine: OnLine;
  #carry = new Uint8Array(1024);
  #carried = 0;
  #carriedLength = 0;
  #carryOffset = 0;
  #offset = 0;

  constructor(onLine: OnLine) {
    this.#onLine = onLine;
  }

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    let start = 0;
    if (this.#carriedLength > 0) {
      start = this.#finishCarried(chunk);
      if (start < 0) {
        this.#offset += chunk.length;
        return;
      }
    }
    let mark = positionOf(chunk, carriageReturn, start);
    for (let end = chunk.indexOf(lineFeed, start); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      if (mark < end) {
        this.#split(chunk, start, end);
        mark = positionOf(chunk, carriageReturn, end + 1);
      } else this.#onLine(chunk, start, end, this.#offset + start, end - start);
      start = end + 1;
    }
    if (mark < chunk.length) start = this.#splitTail(chunk, start);
    if (start < chunk.length) this.#carryOn(chunk, start, chunk.length);
    this.#offset += chunk.length;
  }

  /** What stands after the last line's end, if anything does. */
  end(): void {
    if (this.#carriedLength === 0) return;
    if (this.#endsWithReturn()) this.#dropReturn();
    this.#emitCarried();
  }

  #dropReturn(): void {
    this.#carried--;
    this.#carriedLength--;
  }

  /** Up to a line feed: a return right before it belongs to it, any other ends a line of its own. */
  #split(chunk: Uint8Array, from: number, to: number): void {
    const end = to > from && chunk[to - 1] === carriageReturn ? to - 1 : to;
    let start = from;
    for (let at = start; at < end; at++) {
      if (chunk[at] !== carriageReturn) continue;
      this.#onLine(chunk, start, at, this.#offset + start, at - start);
      start = at + 1;
    }
    this.#onLine(chunk, start, end, this.#offset + start, end - start);
  }

  /** The part without a line feed: whole lines in it end with a return that is not the last byte. */
  #splitTail(chunk: Uint8Array, from: number): number {
    let start = from;
    for (let at = from; at < chunk.length - 1; at++) {
      if (chunk[at] !== carriageReturn) continue;
      this.#onLine(chunk, start, at, this.#offset + start, at - start);
      start = at + 1;
    }
    return start;
  }

  /** Where the chunk's own lines begin; -1 when all of it belongs to the line carried over. */
  #finishCarried(chunk: Uint8Array): number {
    if (this.#endsWithReturn()) {
      this.#dropReturn();
      this.#emitCarried();
      return chunk[0] === lineFeed ? 1 : 0;
    }
    const at = Math.min(positionOf(chunk, lineFeed, 0), positionOf(chunk, carriageReturn, 0), chunk.length);
    const pending = chunk[at] === carriageReturn && at + 1 === chunk.length;
    this.#carryOn(chunk, 0, pending ? at + 1 : at);
    if (at === chunk.length || pending) return -1;
    this.#emitCarried();
    return chunk[at] === carriageReturn && chunk[at + 1] === lineFeed ? at + 2 : at + 1;
  }

  /** A return is kept even behind a line that was cut, or the next chunk could not tell. */
  #endsWithReturn(): boolean {
    return this.#carried > 0 && this.#carry[this.#carried - 1] === carriageReturn;
  }

  #carryOn(chunk: Uint8Array, start: number, end: number): void {
    if (this.#carriedLength === 0) this.#carryOffset = this.#offset + start;
    this.#carriedLength += end - start;
    const room = Math.max(0, keptOfLine - this.#carried);
    const kept = Math.min(end - start, room);
    this.#ensure(this.#carried + kept + 1);
    this.#carry.set(chunk.subarray(start, start + kept), this.#carried);
    this.#carried += kept;
    const last = chunk[end - 1];
    if (kept < end - start && last === carriageReturn) this.#carry[this.#carried++] = carriageReturn;
  }

  #ensure(size: number): void {
    if (size <= this.#carry.length) return;
    const larger = new Uint8Array(Math.min(keptOfLine + 1, Math.max(size, this.#carry.length * 2)));
    larger.set(this.#carry.subarray(0, this.#carried));
    this.#carry = larger;
  }

  #emitCarried(): void {
    const [carried, length] = [this.#carried, this.#carriedLength];
    this.#carried = 0;
    this.#carriedLength = 0;
    this.#onLine(this.#carry, 0, carried, this.#carryOffset, length);
  }
}

/** Infinity where there is none: then every end of a line comes before it. */
function positionOf(chunk: Uint8Array, byte: number, from: number): number {
  const at = chunk.indexOf(byte, from);
  return at < 0 ? Infinity : at;
}
