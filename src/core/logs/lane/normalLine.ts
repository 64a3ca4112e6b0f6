import type { DecisiveNumbers } from './decisive';
import { findRun, type Run } from './runs';
import { Stamp } from './stamp';

/** Longer lines are seldom the same but for their numbers. */
export const longestNormal = 1000;

/**
 * A line in which the numbers that say nothing are zeros: lines that differ in them alone are read alike. Its length stays
 * what it was. One object for millions of lines.
 */
export class NormalLine {
  readonly bytes = new Uint8Array(longestNormal + 8);
  /** The same, in words of four bytes; what is behind the line in the last of them is 0. */
  readonly words = new Int32Array(this.bytes.buffer);
  readonly stamp = new Stamp();
  length = 0;
  hash = 0;
  /** A number with a unit or in a name has been replaced. */
  isTied = false;
  readonly #decisive: DecisiveNumbers;
  readonly #run: Run = { start: 0, end: 0, isDecimal: true, isTied: false };
  #buffer: ArrayBufferLike | null = null;
  #view: DataView = new DataView(new ArrayBuffer(0));

  constructor(decisive: DecisiveNumbers) {
    this.#decisive = decisive;
  }

  /** False for lines that cannot be made normal. */
  read(line: Uint8Array, start: number, end: number): boolean {
    const length = end - start;
    if (length === 0 || length > longestNormal) return false;
    const { stamp, bytes } = this;
    stamp.read(line, start, end);
    if (stamp.kind === 'other') return false;
    this.length = length;
    this.isTied = false;
    const base = line.byteOffset + start;
    if (line.buffer !== this.#buffer) {
      this.#buffer = line.buffer;
      this.#view = new DataView(line.buffer);
    }
    this.#copy(base, length);
    let at = 0;
    if (stamp.kind !== 'none') {
      at = stamp.end - start;
      for (let digit = 0; digit < at; digit++) if (isDigit(bytes[digit] as number)) bytes[digit] = zero;
    }
    this.#replace(at, length);
    this.#digest(length);
    return true;
  }

  #copy(base: number, length: number): void {
    const view = this.#view;
    const words = this.words;
    const whole = length >> 2;
    for (let at = 0; at < whole; at++) words[at] = view.getInt32(base + (at << 2), isLittle);
    words[whole] = 0;
    for (let at = whole << 2; at < length; at++) this.bytes[at] = view.getUint8(base + at);
  }

  #replace(from: number, length: number): void {
    const bytes = this.bytes;
    const words = this.words;
    let floor = from;
    for (let word = from >> 2; word << 2 < length; word++) {
      const t = (words[word] as number) ^ 0x30303030;
      // Set where a byte is no digit.
      if (((((t & 0x7f7f7f7f) + 0x76767676) | t) & 0x80808080) === -0x7f7f7f80) continue;
      const end = Math.min(length, (word << 2) + 4);
      for (let at = Math.max(floor, word << 2); at < end; at++) {
        if (!isDigit(bytes[at] as number)) continue;
        const run = this.#run;
        if (findRun(bytes, at, floor, 0, length, run)) {
          this.#replaceRun(run, length);
          floor = run.end;
          at = floor - 1;
        } else {
          do at++;
          while (at < length && isDigit(bytes[at] as number));
          floor = at;
          at--;
        }
      }
    }
  }

  #replaceRun(run: Run, length: number): void {
    const { start, end, isDecimal } = run;
    const bytes = this.bytes;
    if (isDecimal && end - start === 3 && isFailure(bytes, start)) return;
    if (this.#decisive.has(bytes, 0, length, run)) return;
    if (run.isTied) this.isTied = true;
    for (let at = start; at < end; at++) bytes[at] = zero;
    if (!isDecimal) bytes[end - 1] = letter;
  }

  #digest(length: number): void {
    const words = this.words;
    const last = (length + 3) >> 2;
    let one = length;
    let other = 0;
    let at = 0;
    for (; at + 1 < last; at += 2) {
      one = Math.imul(one ^ (words[at] as number), 0x9e3779b1);
      other = Math.imul(other ^ (words[at + 1] as number), 0x85ebca6b);
      one ^= one >>> 15;
      other ^= other >>> 13;
    }
    if (at < last) one = Math.imul(one ^ (words[at] as number), 0x9e3779b1);
    const both = Math.imul(one ^ (other >>> 3) ^ (other << 7), 0xc2b2ae35);
    this.hash = (both ^ (both >>> 15)) | 0;
  }
}

/** How this machine has its words. */
const isLittle = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;
const zero = 0x30;
const letter = 0x66;
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

/** The status of an answer that failed; behind a point or a comma stand fractions. */
function isFailure(bytes: Uint8Array, start: number): boolean {
  const first = bytes[start];
  const before = bytes[start - 1];
  return (first === 0x34 || first === 0x35) && before !== 44 && before !== 46;
}
