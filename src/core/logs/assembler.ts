import type { LogClock } from './clock';
import { judgeLine, type Verdict } from './continuation';
import { richMargin } from './heads/bracketed';
import type { Head } from './heads/head';
import { OpenRecord } from './openRecord';
import type { Decode } from './utf8';

/** Processes that write into one file at the same time, told apart by a prefix; more than these take turns. */
const keptProcesses = 16;
/** How many lines others may write into the middle of a traceback. */
const keptSuspended = 60;

/** How a traceback goes on after others have written into it. */
export const frame = '  File "';

/** Puts lines together to records. Gives each record away when it is known to be whole. */
export class Assembler {
  readonly #clock: LogClock;
  readonly #decode: Decode;
  readonly #onClosed: (record: OpenRecord) => void;
  readonly #others = new Map<string, OpenRecord>();
  #open: OpenRecord | null = null;
  #spare: OpenRecord | null = null;
  /** A traceback into which somebody else wrote. */
  #suspended: OpenRecord | null = null;

  constructor(clock: LogClock, decode: Decode, onClosed: (record: OpenRecord) => void) {
    this.#clock = clock;
    this.#decode = decode;
    this.#onClosed = onClosed;
  }

  line(bytes: Uint8Array, start: number, end: number, head: Head, at: LinePlace, hits: readonly number[]): void {
    // What Node.js could not parse stands in the words of its error, on lines of its own.
    const quoted = head.format === 'json' && this.#open?.mode === 'place';
    if (head.format !== null && !quoted) return this.#opened(this.#begin(bytes, start, end, head, at, hits));
    const open = this.#openOf(head.process);
    if (isOrdinary(bytes, head.bodyStart, end, open))
      return this.#opened(this.#begin(bytes, start, end, head, at, hits));
    this.#headless(bytes, start, end, head, at, hits, open);
  }

  /** Nothing is open but the last record, and that ends with the next head. */
  get isSettled(): boolean {
    return this.#others.size === 0 && this.#suspended === null && this.#open?.mode !== 'traceback';
  }

  /** Somebody has written into the middle of a traceback, which may go on up to this line; 0: nobody has. */
  get suspendedUntil(): number {
    return this.#suspended === null ? 0 : this.#suspended.endLine + keptSuspended;
  }

  /** The last record that no other process has written, if it may go on. */
  get last(): OpenRecord | null {
    return this.#open;
  }

  /** Whether a record that begins now would do nothing but end the one before it. `isHead`: it has a head. */
  canEnd(isHead: boolean): boolean {
    return !isHead || this.#open?.mode !== 'traceback';
  }

  /** Ends the last record, where that may be done. */
  endOpen(): void {
    const open = this.#open;
    this.#open = null;
    if (open) this.#closed(open);
  }

  /** The bytes of the last lines are about to go. */
  detach(): void {
    this.#open?.firstLine(this.#decode);
    this.#suspended?.firstLine(this.#decode);
    for (const other of this.#others.values()) other.firstLine(this.#decode);
  }

  end(): void {
    for (const key of [...this.#others.keys()]) this.#closeOther(key);
    if (this.#suspended) this.#onClosed(this.#suspended);
    if (this.#open) this.#onClosed(this.#open);
    this.#suspended = null;
    this.#open = null;
  }

  #openOf(process: string | null): OpenRecord | null {
    return process === null ? this.#open : (this.#others.get(process) ?? null);
  }

  #headless(
    bytes: Uint8Array,
    start: number,
    end: number,
    head: Head,
    at: LinePlace,
    hits: readonly number[],
    before: OpenRecord | null,
  ): void {
    before?.firstLine(this.#decode);
    let open = before;
    const raw = this.#decode(bytes, head.bodyStart, Math.min(end, head.bodyStart + keptLine));
    const text = open?.format === 'agl-0.3-rich' ? withoutMargin(raw) : raw;
    if (open === this.#open && this.#suspended && open?.mode === 'head' && text.startsWith(frame)) {
      open = this.#resume();
    }
    const verdict = judgeLine(open, text, at.line);
    if (verdict !== 'join' || !open) {
      const begun = this.#begin(bytes, start, end, head, at, hits);
      begun.mode = modeOf(verdict);
      return this.#opened(begun);
    }
    open.add(text, at.line);
    open.lines += 1 + at.more;
    open.endLine = at.line + at.more;
    open.endByte = at.offset + at.length;
    if (end - head.bodyStart > keptLine) open.shortened = true;
    for (const hit of hits) if (open.hits.length < keptHits) open.hits.push(hit);
  }

  #resume(): OpenRecord | null {
    const [interrupting, resumed] = [this.#open, this.#suspended];
    this.#suspended = null;
    this.#open = resumed;
    if (interrupting) this.#onClosed(interrupting);
    return resumed;
  }

  #begin(
    bytes: Uint8Array,
    start: number,
    end: number,
    head: Head,
    at: LinePlace,
    hits: readonly number[],
  ): OpenRecord {
    const record = this.#spare ?? new OpenRecord();
    this.#spare = null;
    record.openWith(bytes, start, end);
    record.startLine = at.line;
    record.endLine = at.line + at.more;
    record.lines = 1 + at.more;
    record.startByte = at.offset;
    record.endByte = at.offset + at.length;
    record.format = head.format ?? 'plain';
    record.level = head.level;
    record.timeMs = this.#clock.timeOf(head);
    record.dateInferred = record.timeMs !== null && this.#clock.inferred;
    record.process = head.process;
    record.rest = head.rest - start;
    record.bodyStart = head.bodyStart - start;
    record.pattern = head.pattern;
    record.shortened = at.cut;
    for (const hit of hits) if (record.hits.length < keptHits) record.hits.push(hit);
    return record;
  }

  #opened(record: OpenRecord): void {
    // A user's format names its process once a record, not on every line.
    if (record.process !== null && (record.pattern === null || record.bodyStart > 0)) {
      this.#closeOther(record.process);
      const oldest = this.#others.size >= keptProcesses ? this.#others.keys().next().value : undefined;
      if (oldest !== undefined) this.#closeOther(oldest);
      this.#others.set(record.process, record);
      return;
    }
    const before = this.#open;
    this.#open = record;
    const late = this.#suspended;
    if (late && record.startLine - late.endLine > keptSuspended) {
      this.#suspended = null;
      this.#onClosed(late);
    }
    if (before?.mode === 'traceback' && record.format !== 'plain') {
      if (this.#suspended) this.#onClosed(this.#suspended);
      this.#suspended = before;
    } else if (before) this.#closed(before);
  }

  #closed(record: OpenRecord): void {
    this.#onClosed(record);
    this.#spare = record;
  }

  #closeOther(key: string): void {
    const record = this.#others.get(key);
    if (!record) return;
    this.#others.delete(key);
    this.#onClosed(record);
  }
}

/** Where a line stands: its number, its offset in the stream, its length in bytes. */
export interface LinePlace {
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  /** Lines behind it that are pieces of it. */
  readonly more: number;
  /** Too long to be kept whole. */
  readonly cut: boolean;
}

/** More of one line than this says nothing that the rest did not. */
const keptLine = 64 * 1024;
const keptHits = 256;

function withoutMargin(raw: string): string {
  let at = 0;
  while (at < richMargin && raw.charCodeAt(at) === 32) at++;
  return at === richMargin ? raw.slice(richMargin).trimEnd() : raw;
}

function modeOf(verdict: Verdict): OpenRecord['mode'] {
  if (verdict === 'open-traceback') return 'traceback';
  if (verdict === 'open-group') return 'group';
  if (verdict === 'open-box') return 'box';
  return verdict === 'open-place' ? 'place' : 'head';
}

/** Words after words: most of what programs print. Neither of them needs to be read to know that they are two records. */
function isOrdinary(bytes: Uint8Array, start: number, end: number, open: OpenRecord | null): boolean {
  if (start >= end || (open !== null && (open.mode !== 'head' || open.format !== 'plain' || open.blank))) return false;
  const first = bytes[start] ?? 0;
  if (first === 0x20 || first === 0x09 || first === 0xe2 || first === 0x2b || first === 0x7c) return false;
  const last = bytes[end - 1] ?? 0;
  // asyncio's `future: <…>` and `task: <…>`, below the line that says what became of it.
  if (last === 0x3e && (first === 0x66 || first === 0x74)) return false;
  // A traceback ends with a colon, a place of Node.js with a digit; brackets may go on.
  return last !== 0x3a && !(last >= 0x30 && last <= 0x39) && first !== 0x7d && first !== 0x5d && first !== 0x29;
}
