import { anchorLength } from './anchor';

/**
 * Looks for thousands of short texts in one pass (the method of Wu and Manber): the last three bytes under the window tell
 * how far the window may jump; most of the time that is four bytes. Each anchor is a string of exactly six bytes.
 */
export class Prefilter {
  readonly #shift = new Uint8Array(tableSize).fill(anchorLength - blockLength + 1);
  readonly #buckets = new Map<number, number[]>();
  readonly #anchors: readonly string[];
  readonly #ids: readonly (readonly number[])[];

  /** `wanted`: which numbers an anchor stands for. */
  constructor(wanted: ReadonlyMap<string, readonly number[]>) {
    this.#anchors = [...wanted.keys()];
    this.#ids = [...wanted.values()];
    this.#anchors.forEach((anchor, index) => {
      for (let end = blockLength - 1; end < anchorLength; end++) {
        const hash = hashOf(anchor.charCodeAt(end - 2), anchor.charCodeAt(end - 1), anchor.charCodeAt(end));
        this.#shift[hash] = Math.min(this.#shift[hash] ?? 0, anchorLength - 1 - end);
        if (end !== anchorLength - 1) continue;
        const bucket = this.#buckets.get(hash);
        if (bucket) bucket.push(index);
        else this.#buckets.set(hash, [index]);
      }
    });
  }

  /** Adds the numbers of every anchor that stands in these bytes; one may come twice. */
  scan(bytes: Uint8Array, start: number, end: number, found: number[]): void {
    const shift = this.#shift;
    let at = start + anchorLength - 1;
    while (at < end) {
      const hash = hashOf(bytes[at - 2] as number, bytes[at - 1] as number, bytes[at] as number);
      const jump = shift[hash] as number;
      if (jump > 0) at += jump;
      else {
        this.#verify(bytes, at - anchorLength + 1, hash, found);
        at++;
      }
    }
  }

  #verify(bytes: Uint8Array, start: number, hash: number, found: number[]): void {
    for (const index of this.#buckets.get(hash) ?? []) {
      const anchor = this.#anchors[index] ?? '';
      let same = 0;
      while (same < anchorLength && bytes[start + same] === anchor.charCodeAt(same)) same++;
      if (same < anchorLength) continue;
      for (const id of this.#ids[index] ?? []) if (!found.includes(id)) found.push(id);
    }
  }
}

const blockLength = 3;
const tableSize = 1 << 16;

function hashOf(first: number, second: number, third: number): number {
  return ((first << 10) ^ (second << 5) ^ third) & (tableSize - 1);
}
