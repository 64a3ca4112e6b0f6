import { type Anchor, anchorLengths } from './anchor';

export interface WantedAnchor {
  readonly anchor: Anchor;
  /** What its literal stands for. */
  readonly id: number;
}

/** A literal of seven bytes says something in a short line only, such as `Killed`; in a long one it is talk. */
const shortLine = 200;

/**
 * Looks for thousands of literals in the bytes of a line. Whoever reads whole words of four bytes, one after the other,
 * meets one that lies inside any anchor of seven bytes or more. One bit of a small table tells whether a word stands in
 * any anchor, another whether eight bytes are one; only then literals are compared. No step waits for the one before,
 * which makes this several times as fast as jumping from window to window.
 */
export class Prefilter {
  /** By word: one bit for any, and in which places of an anchor it stands. */
  readonly #words = new Int32Array(1 << (wordBits - 5));
  readonly #deltas = new Uint8Array(1 << deltaBits);
  /** By all bytes of an anchor. */
  readonly #anchors = new Int32Array(1 << (anchorBits - 5));
  readonly #literals: (WantedAnchor[] | undefined)[] = Array.from({ length: 1 << listBits }, () => undefined);
  readonly #short: readonly WantedAnchor[];
  #buffer: ArrayBufferLike | null = null;
  #view: Int32Array = new Int32Array(0);
  #other: { buffer: ArrayBufferLike | null; view: Int32Array } = { buffer: null, view: this.#view };

  constructor(wanted: readonly WantedAnchor[]) {
    this.#short = wanted.filter(it => it.anchor.length < anchorLengths.long);
    for (const it of wanted) {
      for (const [word, delta] of wordsOf(it.anchor)) this.#enterWord(word, delta);
      if (it.anchor.length === anchorLengths.long) this.#enterAnchor(it);
    }
  }

  /** Adds the numbers of the literals that stand in these bytes, each once. */
  scan(bytes: Uint8Array, start: number, end: number, found: number[]): void {
    if (bytes.buffer !== this.#buffer) this.#see(bytes.buffer);
    const view = this.#view;
    const table = this.#words;
    const base = bytes.byteOffset;
    const last = Math.min(view.length, (base + end) >> 2);
    for (let at = (base + start) >> 2; at < last; at++) {
      const hash = Math.imul(view[at] as number, multiplier);
      if ((((table[hash >>> (37 - wordBits)] as number) >>> (hash >>> (32 - wordBits))) & 1) !== 0) {
        this.#look(bytes, start, end, (at << 2) - base, this.#deltas[hash >>> (32 - deltaBits)] as number, found);
      }
    }
  }

  /** Between a file and a reader's own bytes it goes to and fro. */
  #see(buffer: ArrayBufferLike): void {
    const before = { buffer: this.#buffer, view: this.#view };
    const known = buffer === this.#other.buffer;
    this.#view = known ? this.#other.view : new Int32Array(buffer, 0, buffer.byteLength >> 2);
    this.#buffer = buffer;
    this.#other = before;
  }

  #enterWord(word: number, delta: number): void {
    const hash = Math.imul(word, multiplier);
    const slot = hash >>> (37 - wordBits);
    this.#words[slot] = (this.#words[slot] ?? 0) | (1 << (hash >>> (32 - wordBits)));
    const other = hash >>> (32 - deltaBits);
    this.#deltas[other] = (this.#deltas[other] ?? 0) | (delta < 0 ? shortWord : 1 << delta);
  }

  #enterAnchor(wanted: WantedAnchor): void {
    const { bytes, offset } = wanted.anchor;
    const hash = hashOf(bytes, offset);
    const slot = hash >>> (37 - anchorBits);
    this.#anchors[slot] = (this.#anchors[slot] ?? 0) | (1 << (hash >>> (32 - anchorBits)));
    (this.#literals[hash >>> (32 - listBits)] ??= []).push(wanted);
  }

  /** A word that may be one of an anchor's stands at `at`. */
  #look(bytes: Uint8Array, start: number, end: number, at: number, deltas: number, found: number[]): void {
    const table = this.#anchors;
    for (let delta = 0, left = deltas & 15; left !== 0; delta++, left >>= 1) {
      const from = at - delta;
      if ((left & 1) === 0 || from < start || from + anchorLengths.long > end) continue;
      const hash = hashOf(bytes, from);
      if ((((table[hash >>> (37 - anchorBits)] as number) >>> (hash >>> (32 - anchorBits))) & 1) === 0) continue;
      const literals = this.#literals[hash >>> (32 - listBits)];
      if (literals) for (const it of literals) compare(bytes, start, end, from, it, found);
    }
    if ((deltas & shortWord) === 0 || end - start >= shortLine) return;
    for (const it of this.#short) {
      for (let from = Math.max(start, at - 2); from <= at + 1 && from + it.anchor.length <= end; from++) {
        compare(bytes, start, end, from, it, found);
      }
    }
  }
}

/** Of the hash of four bytes: a table that fits the innermost cache, in which one bit of thirty is set. */
const wordBits = 18;
const deltaBits = 16;
const anchorBits = 16;
/** Lists of one literal or few. */
const listBits = 13;
/** Besides four bits for four places: a word of a short anchor. */
const shortWord = 16;
const multiplier = 0x9e3779b1;
const space = 32;
const backslash = 92;

/** The words by which an anchor is met, one for each of the four ways in which it can stand to them, and their place. */
function wordsOf({ bytes, offset, length }: Anchor): [word: number, delta: number][] {
  if (length >= anchorLengths.long) return [0, 1, 2, 3].map(delta => [wordAt(bytes, offset + delta), delta]);
  // Six bytes hold but three: in the fourth way anything stands before their beginning.
  const inside = [0, 1, 2].map(delta => wordAt(bytes, offset + delta));
  const before = Array.from({ length: 256 }, (_, byte) =>
    wordAt(Uint8Array.of(byte, ...bytes.subarray(offset, offset + 3)), 0),
  );
  return [...inside, ...before].map(word => [word, -1]);
}

/** As this machine reads four bytes. */
const wordAt = (bytes: Uint8Array, at: number) => new Int32Array(bytes.slice(at, at + 4).buffer)[0] ?? 0;

function hashOf(bytes: Uint8Array, at: number): number {
  const low =
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24);
  const high =
    (bytes[at + 4] as number) |
    ((bytes[at + 5] as number) << 8) |
    ((bytes[at + 6] as number) << 16) |
    ((bytes[at + 7] as number) << 24);
  return Math.imul(Math.imul(low, multiplier) ^ high, 0x85ebca6b);
}

/** The hash is almost always right; the literal around the anchor is what has to be there. */
function compare(
  bytes: Uint8Array,
  start: number,
  end: number,
  from: number,
  { anchor, id }: WantedAnchor,
  found: number[],
): void {
  if (!sameAnchor(bytes, from, anchor)) return;
  if (!forward(bytes, from + anchor.length, end, anchor) || !backward(bytes, from - 1, start, anchor)) return;
  if (!found.includes(id)) found.push(id);
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
