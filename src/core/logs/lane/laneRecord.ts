import type { LinePlace } from '../assembler';
import type { RecordPath } from './recordPath';

/** A record with more lines is read. */
const mostLines = 256;

/** The record that is open in the lane: nothing of it is kept but where its lines are. */
export class LaneRecord {
  /** Null: none is open. */
  path: RecordPath | null = null;
  /** Of its first line. */
  start = 0;
  end = 0;
  #line = 0;
  #offset = 0;
  readonly #starts = new Int32Array(mostLines);
  readonly #ends = new Int32Array(mostLines);
  #lines = 0;

  begin(path: RecordPath, start: number, end: number, { line, offset }: LinePlace): void {
    this.path = path;
    this.start = start;
    this.end = end;
    this.#line = line;
    this.#offset = offset;
    this.#lines = 1;
  }

  /** False: these are too many lines. */
  add(path: RecordPath, start: number, end: number): boolean {
    if (this.#lines === mostLines) return false;
    this.path = path;
    this.#starts[this.#lines] = start;
    this.#ends[this.#lines] = end;
    this.#lines++;
    return true;
  }

  read(onLine: (start: number, end: number, line: number, offset: number) => void): void {
    onLine(this.start, this.end, this.#line, this.#offset);
    for (let at = 1; at < this.#lines; at++) {
      const start = this.#starts[at] ?? 0;
      onLine(start, this.#ends[at] ?? 0, this.#line + at, this.#offset + start - this.start);
    }
  }
}
