import type { DecisiveNumbers } from './decisive';
import type { NormalLine } from './normalLine';
import type { RecordPath } from './recordPath';
import { isDigit, isHex, type Run } from './runs';
import { isLittle, type Skeleton } from './skeleton';
import type { Stamped } from './stamp';

/** All lines that are the same when they are made normal. */
export interface Shape {
  readonly hash: number;
  readonly length: number;
  /** As it is when normal, and in words of four bytes. */
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  /** Which bits of the words are the same in all of them. */
  readonly fixed: Int32Array;
  /** Which bytes are digits in all of them, by their highest bits. */
  readonly digits: Int32Array;
  /** Those of which more has to be known than that they are digits. */
  readonly runs: readonly Readonly<Run>[];
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

/** Knows lines by their shapes without making them normal, and what becomes of them. Serves one log or many. */
export class Shapes {
  readonly #shapes: (Shape | null)[] = Array.from({ length: places }, () => null);
  /** Skeletons that have been seen: what comes once only is not worth a shape. */
  readonly #seen = new Int32Array(1 << 14);

  #paths = 0;

  constructor(readonly decisive: DecisiveNumbers) {}

  find(line: Skeleton, bytes: Uint8Array, start: number, stamped: Stamped): Shape | null {
    let shape = this.#shapes[line.hash & (places - 1)] as Shape | null;
    while (shape !== null) {
      if (shape.hash === line.hash && shape.length === line.length && shape.stamped === stamped) {
        if (isSame(shape, line) && (shape.runs.length === 0 || this.#mayDiffer(shape, bytes, start))) return shape;
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

  learn({ hash }: Skeleton, line: NormalLine): Shape {
    const shape: Shape = { ...line.toShape(this.decisive), hash, next: null };
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
    if (++this.#paths <= mostPaths) return;
    this.#paths = 0;
    this.#shapes.fill(null);
  }

  #mayDiffer({ runs, bytes: normal, length }: Shape, bytes: Uint8Array, start: number): boolean {
    for (const run of runs) {
      if (!run.isDecimal && !isName(normal, bytes, start, run)) return false;
      if (!run.isFree && this.decisive.has(bytes, start, start + length, start + run.start, start + run.end))
        return false;
    }
    return true;
  }
}

function isSame({ words, fixed, digits }: Shape, line: Skeleton): boolean {
  const { view, base, tail } = line;
  const last = words.length - 1;
  for (let at = 0; at < last; at++) {
    const word = view.getInt32(base + (at << 2), isLittle);
    if (((word ^ (words[at] as number)) & (fixed[at] as number)) !== 0) return false;
    const some = digits[at] as number;
    if (some !== 0) {
      const t = word ^ 0x30303030;
      if (((((t & 0x7f7f7f7f) + 0x76767676) | t) & some) !== 0) return false;
    }
  }
  if (last < 0) return true;
  if (((tail ^ (words[last] as number)) & (fixed[last] as number)) !== 0) return false;
  const t = tail ^ 0x30303030;
  return ((((t & 0x7f7f7f7f) + 0x76767676) | t) & (digits[last] as number)) === 0;
}

/** Hexadecimal, with digits and letters, and with either where the normal one has them at its ends. */
function isName(normal: Uint8Array, bytes: Uint8Array, start: number, run: Readonly<Run>): boolean {
  let some = 0;
  for (let at = run.start; at < run.end; at++) {
    const byte = bytes[start + at] as number;
    if (!isHex(byte)) return false;
    some |= byte & 0x40 ? 2 : 1;
  }
  const last = run.end - 1;
  return (
    some === 3 &&
    isDigit(bytes[start + run.start] as number) === isDigit(normal[run.start] as number) &&
    isDigit(bytes[start + last] as number) === isDigit(normal[last] as number)
  );
}
