import type { Decode } from '../logs/utf8';
import type { LogLines } from './engine';

/** Lines and characters count from 0, as in the language server protocol. */
export interface TextPlace {
  readonly line: number;
  readonly character: number;
}

export interface TextCodec {
  /** UTF-8; lone surrogates become U+FFFD. */
  readonly encode: (text: string) => Uint8Array;
  readonly decode: Decode;
}

export interface TextPiece {
  readonly text: string;
  readonly firstLine: number;
  readonly placeAt: (offset: number) => TextPlace;
}

interface Chunk {
  /** Whole lines with their breaks; only the last chunk may end without one. */
  readonly bytes: Uint8Array;
  /** Where its lines begin; as many as it has lines, the last one of the document counted even if it is empty. */
  readonly starts: Uint32Array;
  first: number;
}

/** Small enough to be cut and scanned without being felt, large enough to be few. */
const chunkLines = 512;
const chunkBytes = 256 * 1024;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * The text of a long document in chunks: an edit makes a new chunk and not a new copy of everything, which at the
 * editor's limits would be 30 MB for each key that is pressed. Kept as UTF-8, because that is what a log is read as, and
 * because one character outside Latin-1 would double a string. LF, CRLF and a lone CR end a line.
 */
export class LogText implements LogLines {
  readonly #codec: TextCodec;
  #chunks: Chunk[];

  constructor(text: string, codec: TextCodec) {
    this.#codec = codec;
    this.#chunks = toChunks(codec.encode(text), true);
    this.#number(0);
  }

  get lineCount(): number {
    const last = this.#chunks.at(-1);
    return last ? last.first + last.starts.length : 1;
  }

  *parts(from: number, to: number): Generator<Uint8Array> {
    for (let at = this.#indexOf(from); at < this.#chunks.length; at++) {
      const chunk = this.#chunks[at];
      if (!chunk || chunk.first >= to) break;
      const start = chunk.starts[Math.max(0, from - chunk.first)] ?? chunk.bytes.length;
      const end = chunk.starts[to - chunk.first] ?? chunk.bytes.length;
      if (end > start) yield chunk.bytes.subarray(start, end);
    }
  }

  text(from = 0, to = this.lineCount): string {
    return [...this.parts(from, to)].map(it => this.#decoded(it)).join('');
  }

  /** One line without its break. */
  line(line: number): string {
    return this.text(line, line + 1).replace(/[\r\n]+$/, '');
  }

  replace(start: TextPlace, end: TextPlace, text: string): void {
    let first = this.#indexOf(start.line);
    // What is put behind a lone CR may make it half of a break.
    if (first > 0 && this.#chunks[first - 1]?.bytes.at(-1) === carriageReturn) first--;
    let last = this.#indexOf(end.line);
    const isEnd = () => last === this.#chunks.length - 1;
    const textOf = (chunk: Chunk | undefined) => (chunk ? this.#decoded(chunk.bytes) : '');
    const touched = this.#chunks.slice(first, last + 1);
    const old = touched.map(textOf).join('');
    const base = touched[0]?.first ?? 0;
    const starts = startsOf(old);
    let made = old.slice(0, offsetOf(old, starts, base, start)) + text + old.slice(offsetOf(old, starts, base, end));
    // A chunk ends with a break: what has lost its own goes on in the next one.
    while (!isEnd() && !/[\r\n]$/.test(made)) made += textOf(this.#chunks[++last]);
    if (!isEnd() && made.endsWith('\r')) made += textOf(this.#chunks[++last]);
    this.#chunks.splice(first, last - first + 1, ...toChunks(this.#codec.encode(made), isEnd()));
    this.#number(first);
  }

  /** Pieces of whole lines, in order. */
  *pieces(): Generator<TextPiece> {
    for (const { bytes, first } of this.#chunks) {
      const text = this.#decoded(bytes);
      let starts: readonly number[] | null = null;
      yield {
        text,
        firstLine: first,
        placeAt: offset => {
          starts ??= startsOf(text);
          const line = starts.findLastIndex(it => it <= offset);
          return { line: first + line, character: offset - (starts[line] ?? 0) };
        },
      };
    }
  }

  #decoded(bytes: Uint8Array): string {
    return this.#codec.decode(bytes, 0, bytes.length);
  }

  #number(from: number): void {
    const before = this.#chunks[from - 1];
    let line = before ? before.first + before.starts.length : 0;
    for (const chunk of this.#chunks.slice(from)) {
      chunk.first = line;
      line += chunk.starts.length;
    }
  }

  /** The chunk that holds a line. */
  #indexOf(line: number): number {
    let [low, high] = [0, this.#chunks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#chunks[middle]?.first ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}

/** `isEnd`: these are the end of the document, where the last line counts even if it is empty. */
function toChunks(bytes: Uint8Array, isEnd: boolean): Chunk[] {
  const chunks: Chunk[] = [];
  let [from, count] = [0, 0];
  const starts = new Uint32Array(chunkLines);
  const cut = (to: number) => {
    chunks.push({ bytes: bytes.subarray(from, to), starts: starts.slice(0, count), first: 0 });
    [from, count] = [to, 0];
  };
  starts[count++] = 0;
  for (let at = nextLine(bytes, 0); at > 0; at = nextLine(bytes, at)) {
    if (at === bytes.length && !isEnd) break;
    if (count === chunkLines || at - from >= chunkBytes) cut(at);
    starts[count++] = at - from;
  }
  cut(bytes.length);
  return chunks;
}

/** Where the line after the one at a place begins; -1 when it is the last one. */
function nextLine(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === lineFeed) return at + 1;
    if (byte === carriageReturn) return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
  }
  return -1;
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (const { index, 0: found } of text.matchAll(/\r\n|[\r\n]/g)) starts.push(index + found.length);
  return starts;
}

/** A place behind the end of its line is the end of that line, without its break. */
function offsetOf(text: string, starts: readonly number[], base: number, { line, character }: TextPlace): number {
  const start = starts[line - base];
  if (start === undefined) return text.length;
  const next = starts[line - base + 1] ?? text.length;
  const end = start + text.slice(start, next).replace(/[\r\n]+$/, '').length;
  return Math.min(start + character, end);
}
