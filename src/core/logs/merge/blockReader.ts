import type { ZoneOffset } from '../../format/time';
import { createLogReader } from '../reader';
import type { LogRecord } from '../record';
import type { UserPattern } from '../userPattern/userPattern';
import type { LogBlock } from './logBlock';
import { keptOfLine, toPlainLine } from './plainLine';

export interface BlockReaderOptions {
  readonly source: number;
  readonly generation: number;
  /** The line of the file with which the text begins, counted from 1. */
  readonly firstLine: number;
  readonly zone: ZoneOffset;
  /** Any instant of the day on which the text begins, Unix milliseconds. */
  readonly startMs: number;
  /** The last time of what the log said before it began anew. */
  readonly afterMs?: number;
  readonly patterns?: readonly UserPattern[];
}

/** A record that goes on beyond this is given away; what comes then is a block of its own. */
const heldLines = 2000;
const dayMs = 86_400_000;

/** Text of one log, as it grows, to blocks. The last record of a log may go on: it is held back, and shown meanwhile. */
export class BlockReader {
  readonly #options: BlockReaderOptions;
  #held: string[] = [];
  /** The first of the held lines. */
  #line: number;
  #half = '';
  #startMs: number;
  /** Of the last block that was given away. */
  #lastMs = -Infinity;
  #told = false;
  #seenMs = 0;
  /** Some time had no date of its own. */
  inferred = false;

  constructor(options: BlockReaderOptions) {
    this.#options = options;
    this.#line = options.firstLine;
    this.#startMs = options.startMs;
    this.#lastMs = options.afterMs ?? -Infinity;
  }

  get lastMs(): number {
    return this.#lastMs;
  }

  /** `seenMs`: when the text was written as far as is known. A log that tells no times is placed by it. */
  push(text: string, seenMs: number): LogBlock[] {
    this.#seenMs = seenMs;
    const lines = this.#toLines(text);
    if (lines.length === 0) return [];
    this.#held.push(...lines);
    const { blocks, told } = this.#read(this.#held);
    const last = blocks.at(-1);
    if (last && last.lines.length < heldLines) blocks.pop();
    const before = blocks.at(-1);
    // What is held is read again with what comes: its own time is not the time before it.
    if (!before) return blocks;
    const settled = blocks.reduce((sum, it) => sum + it.lines.length, 0);
    this.#held = this.#held.slice(settled);
    this.#line += settled;
    this.#lastMs = before.timeMs;
    this.#told ||= told;
    return blocks;
  }

  /** The record that may go on, and the line that has no end yet. */
  open(): LogBlock[] {
    const lines = this.#half === '' ? this.#held : [...this.#held, toPlainLine(this.#half)];
    return lines.length === 0 ? [] : this.#read(lines).blocks;
  }

  /** Nothing more comes: what was held back, as it is. */
  end(): LogBlock[] {
    const blocks = this.open();
    this.#lastMs = blocks.at(-1)?.timeMs ?? this.#lastMs;
    this.#held = [];
    this.#half = '';
    return blocks;
  }

  /** A log that tells times of day only ended on another day than it seemed to. */
  shift(ms: number): void {
    this.#lastMs += ms;
    this.#startMs += ms;
  }

  #toLines(text: string): string[] {
    const all = this.#half + text;
    // A break of two characters may be cut in two.
    const end = all.endsWith('\r') ? all.length - 1 : all.length;
    const lines = all.slice(0, end).split(/\r\n|[\r\n]/);
    this.#half = (lines.pop() ?? '').slice(0, keptOfLine + 1) + all.slice(end);
    return lines.map(toPlainLine);
  }

  #read(lines: readonly string[]): { blocks: LogBlock[]; told: boolean } {
    const records: LogRecord[] = [];
    const reader = createLogReader({
      zone: this.#options.zone,
      patterns: this.#options.patterns ?? [],
      startMs: this.#told ? this.#lastMs : this.#startMs,
      onRecord: it => void records.push(it),
    });
    reader.push(`${lines.join('\n')}\n`);
    reader.end();
    records.sort((one, other) => one.startLine - other.startLine);
    const heads = records.filter((it, at) => it.startLine !== records[at - 1]?.startLine);
    const first = heads.find(it => it.timeMs !== null)?.timeMs ?? null;
    this.inferred ||= heads.some(it => it.dateInferred);
    // Words before the first time belong to it; a log without any is placed by when it was written.
    let last = this.#told ? this.#lastMs : Math.max(this.#lastMs, first ?? this.#seenMs);
    // The clock of this reading did not see the times before it.
    const late = this.#told && first !== null && last - first > dayMs / 2 ? dayMs : 0;
    const blocks = heads.map((record, at): LogBlock => {
      const from = at === 0 ? 0 : record.startLine - 1;
      const to = (heads[at + 1]?.startLine ?? lines.length + 1) - 1;
      const timeMs = record.timeMs === null ? last : record.timeMs + (record.dateInferred ? late : 0);
      last = Math.max(last, timeMs);
      return { ...this.#factsOf(record), startLine: this.#line + from, lines: lines.slice(from, to), timeMs: last };
    });
    return { blocks, told: first !== null };
  }

  #factsOf({ pattern, level, ids, process }: LogRecord): Omit<LogBlock, 'startLine' | 'lines' | 'timeMs'> {
    const { source, generation } = this.#options;
    return { source, generation, pattern, severe: level === 'error' || level === 'critical', ids, process };
  }
}
