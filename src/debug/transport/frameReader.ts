/** A message whose body is left out because nobody could hold it; `head` is the beginning of its JSON. */
export interface Oversized {
  readonly head: string;
  readonly bytes: number;
}

export interface FrameListener {
  readonly onMessage: (message: object) => void;
  /** Larger than `maxBody`: its bytes are skipped as they come. */
  readonly onOversized: (message: Oversized) => void;
  /** Not DAP. Nothing is read after it. */
  readonly onMalformed: (detail: string) => void;
}

/** Editors and debuggers send a few dozen bytes. */
const maxHead = 4096;
/** A value of this size cannot be shown by any client; V8's longest string is half a gigabyte. */
export const maxBody = 32 * 1024 * 1024;
const keptOfOversized = 1024;

/**
 * Takes DAP messages out of a stream of bytes. Bytes are copied once, however they are cut; memory is bounded by the
 * largest message.
 */
export class FrameReader {
  readonly #listener: FrameListener;
  readonly #maxBody: number;
  #chunks: Buffer[] = [];
  #size = 0;
  /** Bytes of the body that is being read; null: the head is. */
  #body: number | null = null;
  /** Bytes still to be skipped of an oversized body. */
  #skip = 0;
  #ended = false;

  constructor(listener: FrameListener, limit = maxBody) {
    this.#listener = listener;
    this.#maxBody = limit;
  }

  push(chunk: Buffer): void {
    if (this.#ended) return;
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    while (!this.#ended && this.#step());
  }

  #step(): boolean {
    if (this.#skip > 0) return this.#skipMore();
    return this.#body === null ? this.#readHead() : this.#readBody(this.#body);
  }

  #readHead(): boolean {
    if (this.#size === 0) return false;
    const start = this.#peek(Math.min(this.#size, maxHead));
    const end = start.indexOf('\r\n\r\n');
    const text = start.toString('latin1', 0, end < 0 ? start.length : end);
    if (end < 0) {
      if (!couldBeHead(text)) this.#malformed(text);
      else if (this.#size >= maxHead) this.#malformed(text);
      return false;
    }
    const length = /^content-length: *(\d{1,12})$/im.exec(text.replaceAll('\r', ''))?.[1];
    if (length === undefined) {
      this.#malformed(text);
      return false;
    }
    this.#take(end + 4);
    this.#body = Number(length);
    return true;
  }

  #readBody(length: number): boolean {
    if (length > this.#maxBody) {
      if (this.#size < Math.min(length, keptOfOversized)) return false;
      const head = this.#peek(Math.min(this.#size, keptOfOversized)).toString('utf8');
      this.#listener.onOversized({ head, bytes: length });
      this.#body = null;
      this.#skip = length;
      return true;
    }
    if (this.#size < length) return false;
    const text = this.#take(length).toString('utf8');
    this.#body = null;
    const message = parsed(text);
    if (message) this.#listener.onMessage(message);
    else this.#malformed(text);
    return true;
  }

  #skipMore(): boolean {
    const now = Math.min(this.#skip, this.#size);
    this.#drop(now);
    this.#skip -= now;
    return now > 0 && this.#skip === 0;
  }

  #malformed(text: string): void {
    this.#ended = true;
    this.#chunks = [];
    this.#size = 0;
    this.#listener.onMalformed(JSON.stringify(text.slice(0, 200)));
  }

  /** The first bytes in one piece; what was cut there is joined once. */
  #peek(count: number): Buffer {
    const first = this.#chunks[0];
    if (first && first.length >= count) return first.subarray(0, count);
    const joined = Buffer.concat(this.#chunks);
    this.#chunks = [joined];
    return joined.subarray(0, count);
  }

  #take(count: number): Buffer {
    if (count === 0) return Buffer.alloc(0);
    const bytes = this.#peek(count);
    this.#drop(count);
    return bytes;
  }

  #drop(count: number): void {
    this.#size -= count;
    let left = count;
    while (left > 0) {
      const first = this.#chunks[0];
      if (!first) return;
      if (first.length > left) {
        this.#chunks[0] = first.subarray(left);
        return;
      }
      left -= first.length;
      this.#chunks.shift();
    }
  }
}

/** What a program prints where DAP should be is told at once, not when 4096 bytes of it have come. */
function couldBeHead(text: string): boolean {
  const name = 'content-length:';
  const other = 'content-type:';
  const start = text.slice(0, name.length).toLowerCase();
  return name.startsWith(start) || other.startsWith(start.slice(0, other.length));
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'type' in value ? value : null;
  } catch {
    return null;
  }
}
