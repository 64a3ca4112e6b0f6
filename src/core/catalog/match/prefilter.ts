import { type Anchor, anchorLength } from './anchor';

/**
 * Looks for thousands of literals in one pass (the method of Wu and Manber): six bytes of each are its anchor, the last
 * three bytes under the window tell how far the window may jump, and most of the time that is four bytes. Where an anchor
 * stands, the literal around it is compared.
 */
export class Prefilter {
  readonly #shift = new Uint8Array(tableSize).fill(anchorLength - blockLength + 1);
  readonly #buckets: (Wanted[] | undefined)[] = [];

  /** Each anchor with the number that it stands for. */
  constructor(anchors: readonly { readonly anchor: Anchor; readonly id: number }[]) {
    for (const { anchor, id } of anchors) {
      const { bytes, offset } = anchor;
      for (let end = blockLength - 1; end < anchorLength; end++) {
        const hash = hashOf(bytes[offset + end - 2] ?? 0, bytes[offset + end - 1] ?? 0, bytes[offset + end] ?? 0);
        this.#shift[hash] = Math.min(this.#shift[hash] ?? 0, anchorLength - 1 - end);
        if (end === anchorLength - 1) (this.#buckets[hash] ??= []).push({ bytes, offset, id });
      }
    }
  }

  /** Adds the numbers of the literals that stand in these bytes, each once. */
  scan(bytes: Uint8Array, start: number, end: number, found: number[]): void {
    const shift = this.#shift;
    let at = start + anchorLength - 1;
    while (at < end) {
      const hash = ((bytes[at - 2] as number) << 10) ^ ((bytes[at - 1] as number) << 5) ^ (bytes[at] as number);
      const jump = shift[hash & (tableSize - 1)] as number;
      if (jump > 0) at += jump;
      else {
        this.#verify(bytes, start, end, at - anchorLength + 1, hash & (tableSize - 1), found);
        at++;
      }
    }
  }

  #verify(bytes: Uint8Array, start: number, end: number, at: number, hash: number, found: number[]): void {
    const bucket = this.#buckets[hash];
    if (!bucket) return;
    for (const wanted of bucket) {
      // The rarest bytes differ soonest; the rest of the literal only where these are the same.
      if (!sameAnchor(bytes, at, wanted)) continue;
      if (forward(bytes, at + anchorLength, end, wanted) && backward(bytes, at - 1, start, wanted)) {
        if (!found.includes(wanted.id)) found.push(wanted.id);
      }
    }
  }
}

interface Wanted {
  readonly bytes: Uint8Array;
  /** Where the anchor begins in them. */
  readonly offset: number;
  readonly id: number;
}

const blockLength = 3;
const tableSize = 1 << 16;
const space = 32;
const backslash = 92;

function hashOf(first: number, second: number, third: number): number {
  return ((first << 10) ^ (second << 5) ^ third) & (tableSize - 1);
}

function sameAnchor(bytes: Uint8Array, at: number, { bytes: literal, offset }: Wanted): boolean {
  for (let same = 0; same < anchorLength; same++) if (bytes[at + same] !== literal[offset + same]) return false;
  return true;
}

/** A blank is any run of blanks; where the line ends the literal may go on in the next; JSON writes some bytes otherwise. */
function forward(bytes: Uint8Array, from: number, end: number, { bytes: literal, offset }: Wanted): boolean {
  let at = from;
  for (let next = offset + anchorLength; next < literal.length; next++) {
    if (at >= end) return true;
    const byte = bytes[at] as number;
    if (literal[next] === space) {
      if (byte > space) return byte === backslash;
      while (at < end && (bytes[at] as number) <= space) at++;
    } else if (byte !== literal[next]) return byte === backslash || restIsBlank(bytes, at, end);
    else at++;
  }
  return true;
}

function backward(bytes: Uint8Array, from: number, start: number, { bytes: literal, offset }: Wanted): boolean {
  let at = from;
  for (let next = offset - 1; next >= 0; next--) {
    if (at < start) return true;
    const byte = bytes[at] as number;
    if (literal[next] === space) {
      if (byte > space) return false;
      while (at >= start && (bytes[at] as number) <= space) at--;
    } else if (byte !== literal[next]) return byte === backslash;
    else at--;
  }
  return true;
}

/** A wrapped line may be padded with blanks, and one of rich's ends with the place it came from. */
function restIsBlank(bytes: Uint8Array, at: number, end: number): boolean {
  if ((bytes[at] as number) !== space) return false;
  let next = at;
  while (next < end && bytes[next] === space) next++;
  return next === end || next - at >= 2;
}
