import type { Finding } from '../logs/finding';
import type { LogRecord } from '../logs/record';
import type { LogEngine, LogLines, LogReading } from './engine';
import { Keep } from './keep';
import { FactsBuilder, type Segment } from './segment';

/** A segment is cut behind so many lines, where a record begins that nothing before it could have swallowed. */
const wantedLines = 250;
/** Words without a head may belong to what stands before them; behind so many lines that is taken for over. */
const patience = 8 * wantedLines;
/** A traceback into which others wrote may go on so many lines later; before that nothing is cut. */
const settlingLines = 128;

/** Reads one segment in steps, and cuts it into smaller ones on the way. */
export class SegmentReading {
  readonly #engine: LogEngine;
  readonly #segment: Segment;
  readonly #reading: LogReading;
  readonly #finished: Segment[] = [];
  /** Told by the reader and not yet put into a piece. */
  #records: LogRecord[] = [];
  #findings: Finding[] = [];
  #signs: LogRecord[] = [];
  readonly #keep = new Keep();
  #builder: FactsBuilder;
  /** Of the piece before, for what is told very late. */
  #before: FactsBuilder;
  /** Lines given to the reader, and the last line that a record has reached. */
  #pushed = 0;
  #reached = 0;

  constructor(engine: LogEngine, segment: Segment, startMs: number | null) {
    this.#engine = engine;
    this.#segment = segment;
    this.#builder = new FactsBuilder(0, startMs, engine.watch(), this.#keep);
    this.#before = this.#builder;
    this.#reading = engine.read({
      wanted: 'notable',
      startMs,
      onRecord: record => void this.#records.push(record),
      onFinding: finding => void this.#findings.push(finding),
      onSign: record => void this.#signs.push(record),
    });
  }

  /** Reads at most so many lines more; true when the segment's end is reached. */
  step(lines: LogLines, count: number): boolean {
    const { start, lines: all } = this.#segment;
    const until = Math.min(all, this.#pushed + count);
    for (const part of lines.parts(start + this.#pushed, start + until)) this.#reading.push(part);
    this.#pushed = until;
    if (until < all) {
      this.#settle(until - settlingLines);
      return false;
    }
    this.#reading.end();
    this.#settle(Infinity);
    this.#cut(all);
    return true;
  }

  /** What has been read; while it lasts, with what is still to read as the last one. */
  get pieces(): Segment[] {
    const { start, lines } = this.#segment;
    const { base } = this.#builder;
    if (base === lines && this.#finished.length > 0) return this.#finished;
    return [...this.#finished, { start: start + base, lines: lines - base, facts: null }];
  }

  /** A traceback near the end lacks its own end: that may stand in the lines behind. */
  get unfinished(): boolean {
    const { unfinished, base } = this.#before;
    return unfinished > 0 && base + unfinished > this.#segment.lines - settlingLines;
  }

  /** Puts what begins up to a line into pieces. */
  #settle(horizon: number): void {
    const settled = this.#records.filter(it => it.startLine <= horizon);
    this.#records = this.#records.filter(it => it.startLine > horizon);
    settled.sort((one, other) => one.startLine - other.startLine);
    const findings = byLineOf(this.#findings, it => it.record.startLine);
    const signs = byLineOf(this.#signs, it => it.startLine);
    for (const record of settled) {
      this.#cutBefore(record);
      const builder = this.#builderOf(record.startLine);
      builder.record(record);
      for (const it of findings.get(record.startLine) ?? []) builder.finding(it);
      for (const it of signs.get(record.startLine) ?? []) builder.sign(it);
    }
    this.#findings = this.#findings.filter(it => it.record.startLine > horizon);
    this.#signs = this.#signs.filter(it => it.startLine > horizon);
  }

  #cutBefore({ startLine, endLine, format }: LogRecord): void {
    const length = startLine - 1 - this.#builder.base;
    const enough = length >= (format === 'plain' ? patience : wantedLines);
    if (enough && startLine > this.#reached) this.#cut(startLine - 1);
    this.#reached = Math.max(this.#reached, endLine);
  }

  #builderOf(line: number): FactsBuilder {
    return line > this.#builder.base ? this.#builder : this.#before;
  }

  /** `to` lines of this reading are done. */
  #cut(to: number): void {
    const { base, lastMs } = this.#builder;
    const done = { start: this.#segment.start + base, lines: to - base, facts: this.#builder.build() };
    if (done.lines > 0 || this.#finished.length === 0) this.#finished.push(done);
    this.#before = this.#builder;
    this.#builder = new FactsBuilder(to, lastMs, this.#engine.watch(), this.#keep);
  }
}

function byLineOf<T>(list: readonly T[], lineOf: (it: T) => number): Map<number, T[]> {
  const byLine = new Map<number, T[]>();
  for (const it of list) {
    const known = byLine.get(lineOf(it));
    if (known) known.push(it);
    else byLine.set(lineOf(it), [it]);
  }
  return byLine;
}
