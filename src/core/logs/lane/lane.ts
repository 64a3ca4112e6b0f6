import type { Assembler, LinePlace } from '../assembler';
import type { LogClock } from '../clock';
import { digitsAt } from '../heads/bytes';
import { type Head, newHead } from '../heads/head';
import { readHead } from '../heads/readHead';
import type { OpenRecord } from '../openRecord';
import type { DecisiveNumbers } from './decisive';
import { LaneClock } from './laneClock';
import { NormalLine } from './normalLine';
import { type Echo, type Shape, Shapes, silent } from './shapes';

export interface LaneOptions {
  readonly decisive: DecisiveNumbers;
  readonly assembler: Assembler;
  readonly clock: LogClock;
  /** Takes one more record of which that was made; false: it is wanted itself. */
  readonly again: (echo: Echo, pid: number | null) => boolean;
  /** Reads a line as if there were no lane. */
  readonly read: (bytes: Uint8Array, start: number, end: number, line: number, offset: number) => void;
}

/**
 * The fast way through a log: lines that begin a record, and are known but for their numbers, are counted and passed by.
 * The last of them is kept open, and read after all where a line comes that may belong to it.
 */
export class Lane {
  /** Records that have passed. */
  records = 0;
  readonly #options: LaneOptions;
  readonly #normal: NormalLine;
  readonly #shapes = new Shapes();
  readonly #times = new LaneClock();
  readonly #head: Head = newHead();
  #open: Shape | null = null;
  #start = 0;
  #end = 0;
  #line = 0;
  #offset = 0;
  /** Of the line that did not pass: its shape may be learned. */
  #isNormal = false;
  #seen: Shape | null = null;

  constructor(options: LaneOptions) {
    this.#options = options;
    this.#normal = new NormalLine(options.decisive);
  }

  /** True: the line has passed. Otherwise `leave`, and read it. */
  take(bytes: Uint8Array, start: number, end: number, at: LinePlace): boolean {
    const normal = this.#normal;
    this.#isNormal = normal.read(bytes, start, end);
    const shape = this.#isNormal ? this.#shapes.find(normal) : null;
    this.#seen = shape;
    if (shape === null || !shape.echo) return false;
    if (this.#open !== null) this.#close(bytes);
    else if (!this.#enter()) return false;
    if (this.#times.mustSee(shape, normal.stamp)) this.#seeTime(bytes);
    this.#times.take(shape, normal.stamp, start, end);
    this.#open = shape;
    this.#start = start;
    this.#end = end;
    this.#line = at.line;
    this.#offset = at.offset;
    return true;
  }

  /** What still is open in the lane is read; to be called before these bytes go, or others are read. */
  leave(bytes: Uint8Array): void {
    if (this.#open === null) return;
    this.#open = null;
    if (this.#times.start !== this.#start) this.#seeTime(bytes);
    this.#read(bytes);
  }

  /** Learns from the line that did not pass, which has been read by now and begins this record. */
  learn(open: OpenRecord, head: Head, start: number): void {
    if (!this.#isNormal || this.#seen?.echo === null) return;
    const isOwn = head.process === null && head.pattern === null && head.bodyStart === start;
    if (!isOwn || head.format === null || head.format === 'json') return;
    const { stamp, isTied } = this.#normal;
    const time = head.sameTime ? 'same' : stamp.kind;
    if (time === 'same' ? stamp.kind !== 'none' : time !== timeOf(head)) return;
    const echo = open.hits.length === 0 ? silent : isTied ? null : undefined;
    const shape = this.#seen ?? this.#shapes.learn(this.#normal, time, echo);
    if (shape.echo === undefined) open.shape = shape;
  }

  #enter(): boolean {
    const { assembler, clock } = this.#options;
    if (!assembler.canEnd) return false;
    assembler.endOpen();
    this.#times.reset(clock.msOfDay);
    return true;
  }

  #close(bytes: Uint8Array): void {
    const { echo = null, pidAt = -1 } = this.#open ?? {};
    if (echo?.isSilent || (echo && this.#options.again(echo, this.#pidOf(bytes, pidAt)))) {
      this.records++;
      return;
    }
    if (this.#times.start !== this.#start) this.#seeTime(bytes);
    this.#read(bytes);
    this.#options.assembler.endOpen();
  }

  #pidOf(bytes: Uint8Array, at: number): number | null {
    return at < 0 ? null : digitsAt(bytes, this.#start + at, this.#end).value;
  }

  #read(bytes: Uint8Array): void {
    this.#options.read(bytes, this.#start, this.#end, this.#line, this.#offset);
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

function timeOf(head: Head): Shape['time'] {
  if (head.msOfDay < 0) return 'none';
  if (head.day >= 0) return 'dated';
  return head.monthDay >= 0 ? 'other' : 'daily';
}
