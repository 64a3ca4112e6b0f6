/** A line without its digits and the letters from a to f: what all lines of a shape have in common. */
export class Skeleton {
  hash = 0;
  length = 0;
  view: DataView = new DataView(new ArrayBuffer(0));
  base = 0;
  /** The bytes behind the last whole word, and zeros. */
  tail = 0;
  #buffer: ArrayBufferLike | null = null;

  read(line: Uint8Array, start: number, end: number): void {
    if (line.buffer !== this.#buffer) {
      this.#buffer = line.buffer;
      this.view = new DataView(line.buffer);
    }
    const view = this.view;
    const base = line.byteOffset + start;
    const length = end - start;
    const whole = length >> 2;
    let hash = length;
    for (let at = base, last = base + (whole << 2); at < last; at += 4) {
      hash = Math.imul(hash ^ withoutHex(view.getInt32(at, isLittle)), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    const left = base + (whole << 2);
    let tail = 0;
    for (let at = base + length - 1; at >= left; at--) tail = (tail << 8) | view.getUint8(at);
    this.tail = isLittle ? tail : turned(tail);
    hash = Math.imul(hash ^ withoutHex(this.tail), 0x85ebca6b);
    this.hash = (hash ^ (hash >>> 13)) | 0;
    this.base = base;
    this.length = length;
  }
}

/** How this machine has its words. */
export const isLittle = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;

const turned = (word: number) =>
  ((word & 0xff) << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24);

/** Zero for every byte that is a digit, a letter from a to f, or the mark before `a`. */
function withoutHex(word: number): number {
  const digit = word ^ 0x30303030;
  const letter = word ^ 0x60606060;
  const others =
    (((digit & 0x7f7f7f7f) + 0x76767676) | digit) & (((letter & 0x7f7f7f7f) + 0x79797979) | letter) & 0x80808080;
  return word & (((others >>> 7) * 0xff) | 0);
}
