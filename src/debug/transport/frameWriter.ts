import type { Writable } from 'node:stream';

/** Writes DAP messages into a stream, in order, and says when the other end cannot keep up. */
export class FrameWriter {
  readonly #stream: Writable;
  readonly #onFull: (full: boolean) => void;
  #full = false;

  /** `onFull(true)`: no more, please, until `onFull(false)`. What is sent nevertheless waits in memory. */
  constructor(stream: Writable, onFull: (full: boolean) => void = () => undefined) {
    this.#stream = stream;
    this.#onFull = onFull;
    stream.on('drain', () => this.#setFull(false));
  }

  /** What was sent and is still in memory here. */
  get waitingBytes(): number {
    return this.#stream.writableLength;
  }

  send(message: object): void {
    if (!this.#stream.writable) return;
    const body = Buffer.from(JSON.stringify(message));
    const frame = Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
    // One write: a head of its own would wait for Nagle's algorithm at the other end.
    if (!this.#stream.write(frame)) this.#setFull(true);
  }

  #setFull(full: boolean): void {
    if (this.#full === full) return;
    this.#full = full;
    this.#onFull(full);
  }
}
