import type { LogLines } from './engine';

/** Lines and characters count from 0, as in the language server protocol. */
export interface TextPlace {
  readonly line: number;
  readonly character: number;
}

interface Chunk {
  /** Whole lines with their breaks; only the last chunk may end without one. */
  readonly text: string;
  /** Where its lines begin; as many as it has lines, the last one of the document counted even if it is empty. */
  readonly starts: readonly number[];
  first: number;
}

/** Small enough to be cut and scanned without being felt, large enough to be few. */
const chunkLines = 512;

/**
 * The text of a long document in chunks: an edit makes a new chunk and not a new copy of everything, which at the
 * editor's limits would be 30 MB for each key that is pressed. LF, CRLF and a lone CR end a line.
 */
export class LogText implements LogLines {
  #chunks: Chunk[];

  constructor(text: string) {
    this.#chunks = toChunks(text, true);
    this.#number(0);
  }

  get lineCount(): number {
    const last = this.#chunks.at(-1);
    return last ? last.first + last.starts.length : 1;
  }

  text(from = 0, to = this.lineCount): string {
    const parts: string[] = [];
    for (let at = this.#indexOf(from); at < this.#chunks.length; at++) {
      const chunk = this.#chunks[at];
      if (!chunk || chunk.first >= to) break;
      const start = chunk.starts[Math.max(0, from - chunk.first)] ?? chunk.text.length;
      const end = chunk.starts[to - chunk.first] ?? chunk.text.length;
      parts.push(chunk.text.slice(start, end));
    }
    return parts.join('');
  }

  /** One line without its break. */
  line(line: number): string {
    return this.text(line, line + 1).replace(/[\r\n]+$/, '');
  }

  replace(start: TextPlace, end: TextPlace, text: string): void {
    let first = this.#indexOf(start.line);
    // What is put behind a lone CR may make it half of a break.
    if (first > 0 && this.#chunks[first - 1]?.text.endsWith('\r')) first--;
    let last = this.#indexOf(end.line);
    const isEnd = () => last === this.#chunks.length - 1;
    const touched = this.#chunks.slice(first, last + 1);
    const old = touched.map(it => it.text).join('');
    const base = touched[0]?.first ?? 0;
    const starts = touched.length === 1 ? (touched[0]?.starts ?? []) : startsOf(old, isEnd());
    let made = old.slice(0, offsetOf(old, starts, base, start)) + text + old.slice(offsetOf(old, starts, base, end));
    // A chunk ends with a break: what has lost its own goes on in the next one.
    while (!isEnd() && !/[\r\n]$/.test(made)) made += this.#chunks[++last]?.text ?? '';
    if (!isEnd() && made.endsWith('\r')) made += this.#chunks[++last]?.text ?? '';
    this.#chunks.splice(first, last - first + 1, ...toChunks(made, isEnd()));
    this.#number(first);
  }

  /** Pieces of whole lines, in order. */
  *pieces(): Generator<{ readonly text: string; readonly placeAt: (offset: number) => TextPlace }> {
    for (const { text, starts, first } of this.#chunks) {
      yield {
        text,
        placeAt: offset => {
          const line = starts.findLastIndex(it => it <= offset);
          return { line: first + line, character: offset - (starts[line] ?? 0) };
        },
      };
    }
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

/** `isEnd`: the text is the end of the document, where the last line counts even if it is empty. */
function toChunks(text: string, isEnd: boolean): Chunk[] {
  const starts = startsOf(text, isEnd);
  const chunks: Chunk[] = [];
  for (let at = 0; at < starts.length; at += chunkLines) {
    const from = starts[at] ?? 0;
    const to = starts[at + chunkLines] ?? text.length;
    const own = starts.slice(at, at + chunkLines).map(it => it - from);
    chunks.push({ text: text.slice(from, to), starts: own, first: 0 });
  }
  return chunks;
}

function startsOf(text: string, isEnd: boolean): number[] {
  const starts = [0];
  for (const { index, 0: found } of text.matchAll(/\r\n|[\r\n]/g)) starts.push(index + found.length);
  if (!isEnd && starts.at(-1) === text.length) starts.pop();
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
