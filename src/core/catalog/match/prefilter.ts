import { type Anchor, anchorLengths } from './anchor';

export interface WantedAnchor {
  readonly anchor: Anchor;
  /** What its literal stands for. */
  readonly id: number;
}

/** A literal of seven bytes says something in a short line only, such as `Killed`; in a long one it is talk. */
const shortLine = 200;

/** Looks for thousands of literals in the bytes of a line: the long ones in one pass, the few short ones in another. */
export class Prefilter {
  readonly #long: Pass;
  readonly #short: Pass;

  constructor(wanted: readonly WantedAnchor[]) {
    const { long, short } = anchorLengths;
    this.#long = new Pass(wanted, long, 16);
    // So few literals that their table stays in the innermost cache.
    this.#short = new Pass(wanted, short, 11);
  }

  /** Adds the numbers of the literals that stand in these bytes, each once. */
  scan(bytes: Uint8Array, start: number, end: number, found: number[]): void {
    this.#long.scan(bytes, start, end, found);
    if (end - start < shortLine) this.#short.scan(bytes, start, end, found);
  }
}

/**
 * The method of Wu and Manber: the last four bytes under a window as long as the anchors tell how far the window may jump,
 * mostly over all of it. Where an anchor stands, the literal around it is compared.
 */
class Pass {
  readonly #shift: Uint8Array;
  readonly #buckets: (WantedAnchor[] | undefined)[];
  readonly #length: number;
  readonly #drop: number;

  /** `bits`: of the hash, and so the size of the table. */
  constructor(wanted: readonly WantedAnchor[], length: number, bits: number) {
    this.#length = length;
    this.#drop = 32 - bits;
    // Filled from the beginning: an array with holes would be looked up like a map.
    this.#buckets = new Array<WantedAnchor[] | undefined>(1 << bits).fill(undefined);
    this.#shift = new Uint8Array(1 << bits).fill(length - blockLength + 1);
    for (const it of wanted.filter(({ anchor }) => anchor.length === length)) {
      const { bytes, offset } = it.anchor;
      for (let end = blockLength - 1; end < length; end++) {
        const hash = hashAt(bytes, offset + end, this.#drop);
        this.#shift[hash] = Math.min(this.#shift[hash] ?? 0, length - 1 - end);
        if (end === length - 1) (this.#buckets[hash] ??= []).push(it);
      }
    }
  }

  scan(bytes: Uint8Array, start: number, end: number, found: number[]): void {
    const shift = this.#shift;
    const length = this.#length;
    const drop = this.#drop;
    let at = start + length - 1;
    while (at < end) {
      const hash = hashAt(bytes, at, drop);
      const jump = shift[hash] as number;
      if (jump > 0) at += jump;
      else {
        this.#verify(bytes, start, end, at - length + 1, hash, found);
        at++;
      }
    }
  }

  #verify(bytes: Uint8Array, start: number, end: number, at: number, hash: number, found: number[]): void {
    const bucket = this.#buckets[hash];
    if (!bucket) return;
    for (const { anchor, id } of bucket) {
      // The rarest bytes differ soonest; the rest of the literal only where these are the same.
      if (!sameAnchor(bytes, at, anchor)) continue;
      if (forward(bytes, at + anchor.length, end, anchor) && backward(bytes, at - 1, start, anchor)) {
        if (!found.includes(id)) found.push(id);
      }
    }
  }
}

const blockLength = 4;
const space = 32;
const backslash = 92;

/** Of the four bytes that end at `at`; all but the upper bits are dropped. */
function hashAt(bytes: Uint8Array, at: number, drop: number): number {
  const block =
    (bytes[at - 3] as number) |
    ((bytes[at - 2] as number) << 8) |
    ((bytes[at - 1] as number) << 16) |
    ((bytes[at] as number) << 24);
  return Math.imul(block, 0x9e3779b1) >>> drop;
}

function sameAnchor(bytes: Uint8Array, at: number, { bytes: literal, offset, length }: Anchor): boolean {
  for (let same = 0; same < length; same++) if (bytes[at + same] !== literal[offset + same]) return false;
  return true;
}

/** A blank is any run of blanks; behind a backslash JSON writes what stands in a literal otherwise. */
function forward(bytes: Uint8Array, from: number, end: number, { bytes: literal, offset, length }: Anchor): boolean {
  let at = from;
  for (let next = offset + length; next < literal.length; next++) {
    if (at >= end) return false;
    const byte = bytes[at] as number;
    if (literal[next] !== space) {
      if (byte !== literal[next]) return byte === backslash;
      at++;
    } else {
      if (byte > space) return byte === backslash;
      while (at < end && (bytes[at] as number) <= space) at++;
    }
  }
  return true;
}

function backward(bytes: Uint8Array, from: number, start: number, { bytes: literal, offset }: Anchor): boolean {
  let at = from;
  for (let next = offset - 1; next >= 0; next--) {
    if (at < start) return false;
    const byte = bytes[at] as number;
    if (literal[next] !== space) {
      if (byte !== literal[next]) return byte === backslash;
      at--;
    } else {
      if (byte > space) return byte === backslash;
      while (at >= start && (bytes[at] as number) <= space) at--;
    }
  }
  return true;
}
