import { type Assembler, frame, type LinePlace } from '../assembler';
import type { LogClock } from '../clock';
import { digitsAt, standsAt } from '../heads/bytes';
import { type Head, newHead } from '../heads/head';
import { readHead } from '../heads/readHead';
import { LaneClock } from './laneClock';
import { LaneLearner } from './laneLearner';
import { LaneRecord } from './laneRecord';
import { longestNormal, NormalLine } from './normalLine';
import type { Echo } from './recordPath';
import type { Shape, Shapes } from './shapes';
import { Skeleton } from './skeleton';
import { Stamp } from './stamp';

export interface LaneOptions {
  readonly shapes: Shapes;
  readonly assembler: Assembler;
  readonly clock: LogClock;
  /** Takes one more record of which that was made; false: it is wanted itself. */
  readonly again: (echo: Echo, pid: number | null) => boolean;
  /** Reads a line as if there were no lane, but looks for nothing in it. */
  readonly read: (bytes: Uint8Array, start: number, end: number, line: number, offset: number) => void;
}

/**
 * The fast way through a log: records of lines that are known but for their numbers are counted and passed by. The last of
 * them is kept open, and read after all where a line comes of which nobody knows whether it belongs to it.
 */
export class Lane {
  /** Records that have passed. */
  records = 0;
  readonly #options: LaneOptions;
  readonly #stamp = new Stamp();
  readonly #line = new Skeleton();
  readonly #normal: NormalLine;
  readonly #shapes: Shapes;
  readonly #learner: LaneLearner;
  readonly #times = new LaneClock();
  readonly #head: Head = newHead();
  readonly #open = new LaneRecord();
  /** Of the line that did not pass. */
  #isNormal = false;
  #seen: Shape | null = null;

  constructor(options: LaneOptions) {
    this.#options = options;
    this.#normal = new NormalLine(options.shapes.decisive);
    this.#shapes = options.shapes;
    this.#learner = new LaneLearner(this.#shapes, options.assembler);
  }

  /** True: the line has passed. Otherwise `leave`, and read it. */
  take(bytes: Uint8Array, start: number, end: number, at: LinePlace): boolean {
    const stamp = this.#stamp;
    this.#seen = null;
    this.#isNormal = end - start <= longestNormal && bytes[start] !== brace;
    if (!this.#isNormal) return false;
    stamp.read(bytes, start, end);
    this.#isNormal = stamp.kind !== 'other';
    if (!this.#isNormal) return false;
    this.#line.read(bytes, start, end);
    const shape = this.#shapes.find(this.#line, bytes, start, stamp.kind);
    this.#seen = shape;
    if (shape === null) return false;
    const open = this.#open;
    const before = open.path;
    const { assembler } = this.#options;
    const until = assembler.suspendedUntil;
    let next = shape.head;
    if (next === null) {
      const path = before ?? assembler.last?.path;
      if (until > 0 && path?.mode === 'head' && standsAt(bytes, start, end, frame)) return false;
      const step = path?.step(shape);
      if (!step || (before === null && !step.opens)) return false;
      if (!step.opens) {
        this.#shapes.passed++;
        return open.add(step.path, start, end);
      }
      next = step.path;
    } else if (before?.mode === 'traceback') return false;
    // A record that begins so late is the end of what has been interrupted.
    if (until > 0 && at.line > until) return false;
    if (before !== null) this.#close(bytes);
    else if (!this.#enter(shape.head !== null)) return false;
    if (this.#times.mustSee(shape, stamp)) this.#seeTime(bytes);
    this.#times.take(shape, stamp, start, end);
    open.begin(next, start, end, at);
    this.#shapes.passed++;
    return true;
  }

  /** What still is open in the lane is read; to be called before these bytes go, or others are read. */
  leave(bytes: Uint8Array): void {
    if (this.#open.path !== null) this.#read(bytes);
  }

  /** Before a line is read that did not pass. */
  observe(): void {
    this.#learner.observe();
  }

  /** Learns from that line, now that it has been read. `isPlain`: its bytes were those in the chunk. */
  learn(isPlain: boolean, bytes: Uint8Array, start: number, end: number, head: Head, line: number): void {
    const isSilent = head.format !== null && this.#options.assembler.last?.hits.length === 0;
    this.#learner.learn(isPlain ? this.#shapeOf(bytes, start, end, isSilent) : null, head, start, line);
  }

  /** `isSilent`: nothing comes of its words, so that even what is in a name may be replaced. */
  #shapeOf(bytes: Uint8Array, start: number, end: number, isSilent: boolean): Shape | null {
    if (!this.#isNormal || this.#seen || !this.#shapes.isSeen(this.#line) || !this.#shapes.isWorthMore)
      return this.#seen;
    this.#normal.read(bytes, start, end, isSilent);
    return this.#shapes.learn(this.#line, this.#normal);
  }

  /** `ends`: the record before, whatever it waits for. */
  #enter(isHead: boolean): boolean {
    const { assembler, clock } = this.#options;
    if (!assembler.canEnd(isHead)) return false;
    assembler.endOpen();
    this.#times.reset(clock.msOfDay);
    return true;
  }

  #close(bytes: Uint8Array): void {
    const { echo = null, pidAt = -1 } = this.#open.path ?? {};
    if (echo !== null && (echo.isSilent || this.#options.again(echo, this.#pidOf(bytes, pidAt)))) {
      this.records++;
      return;
    }
    this.#read(bytes);
    this.#options.assembler.endOpen();
  }

  #pidOf(bytes: Uint8Array, at: number): number | null {
    const { start, end } = this.#open;
    return at < 0 ? null : digitsAt(bytes, start + at, end).value;
  }

  #read(bytes: Uint8Array): void {
    const open = this.#open;
    const { path } = open;
    open.path = null;
    if (this.#times.start !== open.start) this.#seeTime(bytes);
    open.read((start, end, line, offset) => this.#options.read(bytes, start, end, line, offset));
    const { last } = this.#options.assembler;
    if (last && path) {
      last.path = path;
      last.hits = [...path.hits];
    }
    this.#times.reset(this.#options.clock.msOfDay);
  }

  #seeTime(bytes: Uint8Array): void {
    const { clock } = this.#options;
    const { start, end, isTimeless } = this.#times;
    if (start >= 0) {
      readHead(bytes, start, end, this.#head);
      clock.timeOf(this.#head);
    }
    if (isTimeless) clock.inferred = false;
    this.#times.reset(clock.msOfDay);
  }
}

/** JSON, in which numbers may stand for other characters. */
const brace = 0x7b;
