import type { LogRecord } from '../logs/record';
import type { LogEngine, LogLines, LogReading } from './engine';
import { FactsBuilder, type Segment } from './segment';

/** A segment is cut behind so many lines, where a record begins that nothing before it could have swallowed. */
const wantedLines = 500;
/** Words without a head may belong to what stands before them; behind so many lines that is taken for over. */
const patience = 4 * wantedLines;

/** Reads one segment in steps, and cuts it into smaller ones on the way. */
export class SegmentReading {
  readonly #segment: Segment;
  readonly #reading: LogReading;
  readonly #finished: Segment[] = [];
  #builder: FactsBuilder;
  /** Of the piece before: a traceback that others wrote into may end after the cut. */
  #before: FactsBuilder;
  /** Lines given to the reader, and the last line that a record has reached. */
  #pushed = 0;
  #reached = 0;

  constructor(engine: LogEngine, segment: Segment, startMs: number | null) {
    this.#segment = segment;
    this.#builder = new FactsBuilder(0, startMs);
    this.#before = this.#builder;
    this.#reading = engine.read({
      startMs,
      onRecord: record => this.#record(record),
      onSign: record => this.#builderOf(record.startLine).sign(record),
      onFinding: finding => this.#builderOf(finding.line).finding(finding),
    });
  }

  /** Reads at most so many lines more; true when the segment's end is reached. */
  step(lines: LogLines, count: number): boolean {
    const { start, lines: all } = this.#segment;
    const until = Math.min(all, this.#pushed + count);
    this.#reading.push(lines.text(start + this.#pushed, start + until));
    this.#pushed = until;
    if (until < all) return false;
    this.#reading.end();
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

  #record(record: LogRecord): void {
    const length = record.startLine - 1 - this.#builder.base;
    const headed = record.format !== 'plain';
    if (record.startLine > this.#reached && (headed ? length >= wantedLines : length >= patience)) {
      this.#cut(record.startLine - 1);
    }
    this.#reached = Math.max(this.#reached, record.endLine);
    this.#builderOf(record.startLine).record(record);
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
    this.#builder = new FactsBuilder(to, lastMs);
  }
}
