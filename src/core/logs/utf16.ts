import { encodeUtf8 } from './utf8';

/** Whether these first bytes of a log are the mark of UTF-16, as `> log.txt` of Windows PowerShell writes it. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** So many bytes of ASCII in a row are no UTF-16: another program has written behind the first. */
const foreign = 32;

/** Gives the bytes of a log as UTF-8: those of UTF-16 are turned into it, all others pass as they are. */
export class Incoming {
  #converter: Utf16ToUtf8 | null = null;
  /** Null when the first two bytes are known. */
  #first: Uint8Array | null = new Uint8Array(0);

  push(chunk: Uint8Array): Uint8Array {
    if (this.#first === null) return this.#converter ? this.#converter.push(chunk) : chunk;
    const bytes = this.#first.length === 0 ? chunk : joined([this.#first, chunk]);
    if (bytes.length < 2) {
      this.#first = bytes.slice();
      return nothing;
    }
    this.#first = null;
    if (isUtf16(bytes)) this.#converter = new Utf16ToUtf8(bytes);
    return this.#converter ? this.#converter.push(bytes) : bytes;
  }

  end(): Uint8Array {
    return this.#converter ? this.#converter.end() : (this.#first ?? nothing);
  }
}

const nothing = new Uint8Array(0);

/**
 * Turns a stream of UTF-16, its mark included, into UTF-8. Where another program has appended text of single bytes, that
 * passes as it is: an encoding that changes in the middle costs no line.
 */
class Utf16ToUtf8 {
  readonly #isLittle: boolean;
  #rest: Uint8Array;
  /** In the middle of text of single bytes: then one byte of it is enough. */
  #isForeign = false;

  /** `mark`: the first bytes. */
  constructor(mark: Uint8Array) {
    this.#isLittle = mark[0] === 0xff;
    this.#rest = new Uint8Array(0);
  }

  push(chunk: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(this.#rest.length + chunk.length);
    bytes.set(this.#rest);
    bytes.set(chunk, this.#rest.length);
    return this.#take(bytes, false);
  }

  end(): Uint8Array {
    return this.#take(this.#rest, true);
  }

  #take(bytes: Uint8Array, isLast: boolean): Uint8Array {
    const parts: Uint8Array[] = [];
    let units: number[] = [];
    const flush = () => {
      if (units.length > 0) parts.push(encodeUtf8(String.fromCharCode(...units)));
      units = [];
    };
    let at = 0;
    // What could still become foreign text, or half of a pair, waits for more.
    const until = isLast ? bytes.length : bytes.length - foreign - 2;
    const last = isLast ? bytes.length : bytes.length - 1;
    while (at < until) {
      const next = afterForeign(bytes, at);
      if (next - at >= foreign || (this.#isForeign && next > at)) {
        flush();
        // The last byte may be half of a unit again.
        parts.push(bytes.subarray(at, Math.min(next, last)));
        at = Math.min(next, last);
        this.#isForeign = true;
        continue;
      }
      this.#isForeign = false;
      if (at + 1 >= bytes.length) {
        units.push(0xfffd);
        at++;
        break;
      }
      units.push(this.#unitAt(bytes, at));
      at += 2;
      if (units.length >= 8000 && !isHighSurrogate(units.at(-1) ?? 0)) flush();
    }
    if (!isLast && isHighSurrogate(units.at(-1) ?? 0)) {
      units.pop();
      at -= 2;
    }
    flush();
    this.#rest = bytes.slice(at);
    return joined(parts);
  }

  #unitAt(bytes: Uint8Array, at: number): number {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    return this.#isLittle ? first | (second << 8) : (first << 8) | second;
  }
}

/** Where ASCII of single bytes that begins at `at` ends; the byte before a zero is half of a unit again. */
function afterForeign(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && isText(bytes[next] ?? 0)) next++;
  return next < bytes.length && bytes[next] === 0 && next > at ? next - 1 : next;
}

const isText = (byte: number) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
