import type { DecisiveNumbers } from './decisive';
import type { NormalLine } from './normalLine';
import type { RecordPath } from './recordPath';
import { isDigit, isHex } from './runs';
import { isLittle, type Skeleton } from './skeleton';
import type { Stamped } from './stamp';

/** All lines that are the same when they are made normal. */
export interface Shape {
  readonly hash: number;
  readonly length: number;
  /**
   * Where in the pool it is told how they look. For each four bytes there are three words: the bytes when normal, which bits
   * are the same in all of them, and which bytes are digits in all of them, by their highest bits. Behind them stands where
   * names and numbers begin and end of which more has to be known.
   */
  readonly at: number;
  readonly runs: number;
  readonly stamped: Stamped;
  /** A number with a unit or in a name may be any other. */
  readonly isTied: boolean;
  /** `same`: the time of the line before. */
  time: Stamped | 'same';
  /** The record that such a line begins wherever it stands; null: that depends on the lines before. */
  head: RecordPath | null;
  /** Records that it has begun after others, by what they wait for then. */
  readonly begun: RecordPath[];
  /** Another with the same skeleton, or the same place. */
  next: Shape | null;
}

/** A power of two. */
const places = 8192;
/** So many shapes are kept in one place. */
const mostBeside = 12;

/** When so many paths are known, all are forgotten: a log that says something new in every line must not fill the memory. */
const mostPaths = 20_000;
const mostWords = 1 << 20;

/** To make a shape takes as long as so many lines save that pass by one. */
const passesPerShape = 8;
const learnedFree = 1000;

/** Knows lines by their shapes without making them normal, and what becomes of them. Serves one log or many. */
export class Shapes {
  readonly #shapes: (Shape | null)[] = Array.from({ length: places }, () => null);
  /** Skeletons that have been seen: what comes once only is not worth a shape. */
  readonly #seen = new Int32Array(1 << 14);

  /** One piece of memory, because a line is compared with one shape after another. */
  #pool = new Int32Array(1 << 13);
  #used = 0;
  #paths = 0;
  #learned = 0;
  /** Lines that have passed because their shape was known. */
  passed = 0;

  constructor(readonly decisive: DecisiveNumbers) {}

  find(line: Skeleton, bytes: Uint8Array, start: number, stamped: Stamped): Shape | null {
    let shape = this.#shapes[line.hash & (places - 1)] as Shape | null;
    while (shape !== null) {
      if (shape.hash === line.hash && shape.length === line.length && shape.stamped === stamped) {
        if (isSame(this.#pool, shape, line) && (shape.runs === 0 || this.#mayDiffer(shape, bytes, start))) return shape;
      }
      shape = shape.next;
    }
    return null;
  }

  /** Whether this skeleton has come before. */
  isSeen({ hash }: Skeleton): boolean {
    const place = (hash >>> 8) & 0x3fff;
    const isSeen = this.#seen[place] === hash;
    this.#seen[place] = hash;
    return isSeen;
  }

  /** Whether one more shape may be worth its making: most lines of some logs never come again. */
  get isWorthMore(): boolean {
    return this.#learned < learnedFree + this.passed / passesPerShape;
  }

  learn({ hash }: Skeleton, line: NormalLine): Shape {
    this.#learned++;
    this.#ensure(line.size);
    const shape: Shape = { ...line.toShape(this.decisive, this.#pool, this.#used), hash, next: null };
    this.#used += line.size;
    const place = hash & (places - 1);
    shape.next = this.#shapes[place] ?? null;
    this.#shapes[place] = shape;
    let last: Shape | null = shape;
    for (let beside = 1; last !== null && beside < mostBeside; beside++) last = last.next;
    if (last) last.next = null;
    return shape;
  }

  /** One more path is known. */
  countPath(): void {
    if (++this.#paths > mostPaths) this.#forget();
  }

  #ensure(size: number): void {
    if (this.#used + size > mostWords) this.#forget();
    if (this.#used + size <= this.#pool.length) return;
    const larger = new Int32Array(this.#pool.length * 2);
    larger.set(this.#pool);
    this.#pool = larger;
    this.#ensure(size);
  }

  /** What is open in a lane may still tell of shapes that are gone: no line has them. */
  #forget(): void {
    this.#paths = 0;
    this.#used = 0;
    this.#shapes.fill(null);
  }

  #mayDiffer({ at, runs, length }: Shape, bytes: Uint8Array, start: number): boolean {
    const pool = this.#pool;
    let next = at + 3 * ((length >> 2) + 1);
    for (let run = 0; run < runs; run++, next += 2) {
      const packed = pool[next] as number;
      const from = start + (packed & 0xffff);
      const to = start + (packed >>> 16);
      const kind = pool[next + 1] as number;
      if ((kind & name) !== 0 && !isName(bytes, from, to, kind)) return false;
      if ((kind & bound) !== 0 && this.decisive.has(bytes, start, start + length, from, to)) return false;
    }
    return true;
  }
}

/** A run is hexadecimal; it begins, or ends, with a digit; it may be a decisive one. */
export const name = 1;
export const firstDigit = 2;
export const lastDigit = 4;
export const bound = 8;

function isSame(pool: Int32Array, { at: begin, length }: Shape, { view, base, tail }: Skeleton): boolean {
  const last = begin + 3 * (length >> 2);
  let from = base;
  for (let at = begin; at < last; at += 3, from += 4) {
    const word = view.getInt32(from, isLittle);
    const fixed = pool[at + 1] as number;
    if (((word ^ (pool[at] as number)) & fixed) !== 0) return false;
    if (fixed !== -1 && !areDigits(word, pool[at + 2] as number)) return false;
  }
  return (
    ((tail ^ (pool[last] as number)) & (pool[last + 1] as number)) === 0 && areDigits(tail, pool[last + 2] as number)
  );
}

/** Whether the bytes whose highest bits are given are digits. */
function areDigits(word: number, some: number): boolean {
  const t = word ^ 0x30303030;
  return ((((t & 0x7f7f7f7f) + 0x76767676) | t) & some) === 0;
}

/** Hexadecimal, with digits and letters, and with either where the normal one has them at its ends. */
function isName(bytes: Uint8Array, from: number, to: number, kind: number): boolean {
  let some = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (!isHex(byte)) return false;
    some |= byte & 0x40 ? 2 : 1;
  }
  return (
    some === 3 &&
    isDigit(bytes[from] as number) === ((kind & firstDigit) !== 0) &&
    isDigit(bytes[to - 1] as number) === ((kind & lastDigit) !== 0)
  );
}
