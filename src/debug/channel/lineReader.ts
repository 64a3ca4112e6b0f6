/** Puts lines together from chunks of bytes, in bounded memory. */
export class LineReader {
  #rest: Buffer[] = [];
  #size = 0;

  constructor(private readonly maxBytes: number) {}

  /** The lines that this chunk completes; null when one is too long, and nothing more can be read. */
  read(chunk: Buffer): readonly string[] | null {
    const lines: string[] = [];
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      this.#rest.push(chunk.subarray(from, to));
      lines.push(Buffer.concat(this.#rest).toString('utf8'));
      this.#rest = [];
      this.#size = 0;
      from = to + 1;
    }
    this.#rest.push(chunk.subarray(from));
    this.#size += chunk.length - from;
    return this.#size > this.maxBytes ? null : lines;
  }
}
