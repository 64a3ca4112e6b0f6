import type { Assembler } from '../assembler';
import type { Head } from '../heads/head';
import type { OpenRecord } from '../openRecord';
import { RecordPath, silent } from './recordPath';
import type { Shape, Shapes } from './shapes';

/** Watches how lines are put together to records, and remembers it by their shapes. */
export class LaneLearner {
  #before: OpenRecord | null = null;
  #path: RecordPath | null = null;

  constructor(
    private readonly shapes: Shapes,
    private readonly assembler: Assembler,
  ) {}

  /** A line is about to be read. */
  observe(): void {
    this.#before = this.assembler.last;
    this.#path = this.#before?.path ?? null;
  }

  /** It has been read. `shape`: null if nothing is to be learned from it. */
  learn(shape: Shape | null, head: Head, start: number, line: number): void {
    const open = this.assembler.last;
    // It belongs to another process.
    if (!open || open.endLine !== line) return;
    const isOwn = head.process === null && head.pattern === null && head.bodyStart === start;
    if (!shape || !isOwn || head.format === 'json') open.path = null;
    else if (open.startLine !== line) this.#join(open, shape);
    else if (head.format === null) this.#begin(open, shape);
    else this.#beginHead(open, shape, head);
  }

  #join(open: OpenRecord, shape: Shape): void {
    const path = open === this.#before ? this.#path : null;
    if (!path) {
      open.path = null;
      return;
    }
    const known = path.step(shape);
    if (known && !known.opens) open.path = known.path;
    else {
      open.path = this.#toPath(open, path.isTied || shape.isTied);
      path.learn(shape, { path: open.path, opens: false });
    }
  }

  #begin(open: OpenRecord, shape: Shape): void {
    let path = shape.begun.find(it => it.mode === open.mode);
    if (!path) {
      path = this.#toPath(open, shape.isTied);
      shape.begun.push(path);
    }
    open.path = path;
    this.#path?.learn(shape, { path, opens: true });
  }

  #beginHead(open: OpenRecord, shape: Shape, head: Head): void {
    const { stamped, isTied } = shape;
    const time = head.sameTime ? 'same' : stamped;
    if (time === 'same' ? stamped !== 'none' : time !== timeOf(head)) return;
    shape.time = time;
    open.path = shape.head ??= this.#toPath(open, isTied);
  }

  #toPath({ mode, format, hits, body }: OpenRecord, isTied: boolean): RecordPath {
    this.shapes.countPath();
    const path = new RecordPath(mode, isTied, [...hits]);
    // What rich has wrapped is looked at once more as a whole.
    const isWrapped = format === 'agl-0.3-rich' && body.length > 0;
    if (mode === 'head' && hits.length === 0 && !isWrapped) path.echo = silent;
    return path;
  }
}

function timeOf(head: Head): Shape['time'] {
  if (head.msOfDay < 0) return 'none';
  if (head.day >= 0) return 'dated';
  return head.monthDay >= 0 ? 'other' : 'daily';
}
