import type { DecisiveNumbers } from './decisive';
import { findRun, isDigit, type Run } from './runs';
import { bound, firstDigit, lastDigit, name, type Shape } from './shapes';
import { Stamp } from './stamp';

/** Longer lines are seldom the same but for their numbers. */
export const longestNormal = 4000;

/**
 * A line in which the numbers that say nothing are zeros: lines that differ in them alone are read alike. Its length stays
 * what it was.
 */
export class NormalLine {
  readonly bytes = new Uint8Array(longestNormal + 8);
  readonly #words = new Int32Array(this.bytes.buffer);
  readonly #fixed = new Uint8Array(longestNormal + 8);
  readonly #fixedWords = new Int32Array(this.#fixed.buffer);
  readonly #digits = new Uint8Array(longestNormal + 8);
  readonly #digitsWords = new Int32Array(this.#digits.buffer);
  readonly #stamp = new Stamp();
  readonly #decisive: DecisiveNumbers;
  readonly #run: Run = { start: 0, end: 0, isDecimal: true, isTied: false };
  #runs: Run[] = [];
  #length = 0;
  #time = 0;
  #tied = false;

  constructor(decisive: DecisiveNumbers) {
    this.#decisive = decisive;
  }

  /** A line that may have a shape. `tied`: also numbers with a unit or in a name are replaced. */
  read(line: Uint8Array, start: number, end: number, tied: boolean): void {
    const { bytes } = this;
    const length = end - start;
    const stamp = this.#stamp;
    stamp.read(line, start, end);
    bytes.fill(0, length & ~3, length + 4);
    bytes.set(line.subarray(start, end));
    this.#length = length;
    this.#runs = [];
    this.#time = stamp.kind === 'none' ? 0 : stamp.end - start;
    for (let at = 0; at < this.#time; at++) if (isDigit(bytes[at] as number)) bytes[at] = zero;
    this.#tied = tied;
    if (!isExact(bytes, length)) this.#replace(this.#time, length);
  }

  /** So many words `toShape` writes. */
  get size(): number {
    return 3 * ((this.#length >> 2) + 1) + 2 * this.#runs.length;
  }

  /** Writes how it looks into the pool. */
  toShape(decisive: DecisiveNumbers, pool: Int32Array, at: number): Omit<Shape, 'hash' | 'next'> {
    const length = this.#length;
    const { bytes } = this;
    // With a word for what is behind the last whole one, if only zeros.
    const words = (length >> 2) + 1;
    const [fixed, digits] = [this.#fixed, this.#digits];
    fixed.fill(0xff, 0, 4 * words);
    digits.fill(0, 0, 4 * words);
    for (let time = 0; time < this.#time; time++) if (bytes[time] === zero) [fixed[time], digits[time]] = [0, 0x80];
    for (const { start, end, isDecimal } of this.#runs) {
      fixed.fill(0, start, end);
      if (isDecimal) digits.fill(0x80, start, end);
    }
    for (let word = 0, to = at; word < words; word++) {
      pool[to++] = this.#words[word] as number;
      pool[to++] = this.#fixedWords[word] as number;
      pool[to++] = this.#digitsWords[word] as number;
    }
    const kinds = this.#runs.map(it => kindOf(it, bytes, decisive.isFree(bytes, 0, length, it.start, it.end)));
    let next = at + 3 * words;
    this.#runs.forEach(({ start, end }, run) => {
      if (kinds[run] === 0) return;
      pool[next++] = start | (end << 16);
      pool[next++] = kinds[run] ?? 0;
    });
    return {
      ...{ length, at, runs: kinds.filter(it => it !== 0).length },
      stamped: this.#stamp.kind,
      isTied: this.#runs.some(it => it.isTied),
      ...{ time: 'none', head: null, begun: [] },
    };
  }

  #replace(from: number, length: number): void {
    const bytes = this.bytes;
    let floor = from;
    for (let at = from; at < length; at++) {
      if (!isDigit(bytes[at] as number)) continue;
      if (findRun(bytes, at, floor, 0, length, this.#run)) {
        this.#replaceRun(this.#run, length);
        floor = this.#run.end;
      } else {
        floor = at + 1;
        while (floor < length && isDigit(bytes[floor] as number)) floor++;
      }
      at = floor - 1;
    }
  }

  #replaceRun(run: Run, length: number): void {
    const { start, end, isDecimal } = run;
    const bytes = this.bytes;
    if (isDecimal && end - start === 3 && isFailure(bytes, start)) return;
    if ((run.isTied && !this.#tied) || this.#decisive.has(bytes, 0, length, start, end)) return;
    this.#runs.push({ ...run });
    if (isDecimal) bytes.fill(zero, start, end);
    else toNormalName(bytes, start, end);
  }
}

/** 0: nothing has to be known of it but that it has digits only. */
function kindOf({ start, end, isDecimal }: Run, bytes: Uint8Array, isFree: boolean): number {
  const kind = isFree ? 0 : bound;
  if (isDecimal) return kind;
  const first = isDigit(bytes[start] ?? 0) ? firstDigit : 0;
  return kind | name | first | (isDigit(bytes[end - 1] ?? 0) ? lastDigit : 0);
}

const zero = 0x30;
const letter = 0x66;

/** Letters stay letters where others may look at the first or the last of them; and there are both. */
function toNormalName(bytes: Uint8Array, start: number, end: number): void {
  const last = end - 1;
  const isFirst = !isDigit(bytes[start] as number);
  const isLast = !isDigit(bytes[last] as number);
  for (let at = start + 1; at < last; at++) bytes[at] = isFirst || isLast ? zero : letter;
  bytes[start] = isFirst ? letter : zero;
  bytes[last] = isLast ? letter : zero;
}

/** Frames, sources and boxes: by the name of its file a failure is told from others. rich's heads may begin with blanks. */
function isExact(bytes: Uint8Array, length: number): boolean {
  const first = bytes[0] as number;
  if (first === 32 && bytes[19] === 32 && length > 20) return !isUpper(bytes[20] as number);
  return first <= 32 || first >= 0x80 || first === 0x7c || first === 0x2b || first === 0x46;
}

const isUpper = (byte: number) => byte >= 0x41 && byte <= 0x5a;

/** The status of an answer that failed; behind a point or a comma stand fractions. */
function isFailure(bytes: Uint8Array, start: number): boolean {
  const first = bytes[start];
  const before = bytes[start - 1];
  return (first === 0x34 || first === 0x35) && before !== 44 && before !== 46;
}
