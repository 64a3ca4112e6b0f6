import type { RecordPath } from './lane/recordPath';
import type { Level, LogFormat } from './record';
import type { UserPattern } from './userPattern/userPattern';

/**
 * What a record that is not finished yet waits for: `head` nothing, `traceback` the words of the exception, `complete`
 * another exception of the chain, `chain` its traceback, `group` more members, `box` the rest of a box, `boxed` the words
 * below it, `place` the error below a Node.js source line, `stack` more frames of Node.js.
 */
export type Mode = 'head' | 'traceback' | 'complete' | 'chain' | 'group' | 'box' | 'boxed' | 'place' | 'stack';

/** Enough for any traceback that a person reads; the lines beyond are counted, not kept. */
const keptLines = 4000;
const keptCharacters = 256 * 1024;

/** A record while its lines still come. */
export class OpenRecord {
  startLine = 0;
  endLine = 0;
  lines = 0;
  startByte = 0;
  endByte = 0;
  format: LogFormat = 'plain';
  level: Level | null = null;
  timeMs: number | null = null;
  dateInferred = false;
  process: string | null = null;
  mode: Mode = 'head';
  /** A blank line came last. */
  blank = false;
  /** Where the rest begins in the first line. */
  rest = 0;
  /** Where the line proper begins in the first line, behind whoever carries it. */
  bodyStart = 0;
  pattern: UserPattern | null = null;
  exceptionLine: number | null = null;
  shortened = false;
  hits: number[] = [];
  /** By what others like it are known; null: nothing may be learned from it. */
  path: RecordPath | null = null;
  readonly body: string[] = [];
  /** The line numbers of the body. */
  readonly bodyLines: number[] = [];
  #characters = 0;
  #text: string | null = null;
  #bytes: Uint8Array | null = null;
  #start = 0;
  #end = 0;

  /** The first line is decoded when somebody asks, or when its bytes are about to go. */
  openWith(bytes: Uint8Array, start: number, end: number): void {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#text = null;
    this.#characters = 0;
    this.mode = 'head';
    this.blank = false;
    this.exceptionLine = null;
    this.shortened = false;
    this.lines = 1;
    this.path = null;
    if (this.hits.length > 0) this.hits = [];
    if (this.body.length > 0) {
      this.body.length = 0;
      this.bodyLines.length = 0;
    }
  }

  firstLine(decode: (bytes: Uint8Array, start: number, end: number) => string): string {
    if (this.#text === null && this.#bytes) {
      this.#text = decode(this.#bytes, this.#start, Math.min(this.#end, this.#start + keptCharacters));
      if (this.#end - this.#start > keptCharacters) this.shortened = true;
      this.#bytes = null;
    }
    return this.#text ?? '';
  }

  /** The bytes of the first line behind its head; null when they are gone, or stand elsewhere now. */
  restBytes(): { readonly bytes: Uint8Array; readonly start: number; readonly end: number } | null {
    return this.#bytes && { bytes: this.#bytes, start: this.#start + this.rest, end: this.#end };
  }

  add(text: string, line: number): void {
    if (this.body.length >= keptLines || this.#characters > keptCharacters) {
      this.shortened = true;
      return;
    }
    this.body.push(text);
    this.bodyLines.push(line);
    this.#characters += text.length;
  }

  /** The last words so far, blank lines aside: they tell whether a traceback was announced. */
  get lastWords(): string {
    return this.body.findLast(it => it.trim() !== '') ?? this.#text ?? '';
  }

  get firstWords(): string {
    return this.#text ?? '';
  }

  /** pydantic's errors list their fields, each on a line of its own. */
  get sawValidation(): boolean {
    return /validation errors? for /.test(this.#text ?? '') || this.body.some(it => /validation errors? for /.test(it));
  }
}
