import type { ZoneOffset } from '../format/time';
import { stripAnsi } from './ansi';
import { Assembler, type LinePlace } from './assembler';
import { clockAt, type ClockState, LogClock } from './clock';
import { type Draft, TextDraft, Words } from './draft';
import { isDockerJson, type Unwrapped, unwrapDockerJson } from './heads/dockerJson';
import { newHead, setTime } from './heads/head';
import { readHead } from './heads/readHead';
import { parseJsonLine, readJsonLine } from './json';
import { hashOfBytes, KnownWords, longestKnown } from './knownWords';
import { Lane } from './lane/lane';
import { type Echo, silent } from './lane/recordPath';
import type { Shapes } from './lane/shapes';
import { LineSplitter } from './lines';
import type { OpenRecord } from './openRecord';
import { type JoinedLine, partBody, PartialLines } from './partial';
import type { LogRecord } from './record';
import { textOf } from './text';
import { toDrafts } from './toDrafts';
import { Incoming } from './utf16';
import type { UserPattern } from './userPattern/userPattern';
import { type Decode, decodeUtf8, encodeUtf8 } from './utf8';

/** Looks at the bytes of a line and adds what it finds; numbers are the caller's own. */
export type Scan = (bytes: Uint8Array, start: number, end: number, found: number[]) => void;

export interface LogReaderOptions {
  readonly onRecord?: (record: LogRecord, hits: readonly number[]) => void;
  /** The same, before anything is worked out that may not be needed. */
  readonly onDraft?: (draft: Draft, hits: readonly number[]) => Echo | null;
  /**
   * Takes one more record that says the same as one before but for numbers, given what `onDraft` said of that and the
   * number of the process where its head tells it; false: it is wanted itself.
   */
  readonly again?: (echo: Echo, pid: number | null) => boolean;
  /** What is known of lines, which knows the numbers that `scan` and `onDraft` care for; absent: they care for all. */
  readonly shapes?: Shapes;
  /** Local time of logs that name no zone; absent: UTC. */
  readonly zone?: ZoneOffset;
  /** Any instant of the day on which the log begins, Unix milliseconds; absent: times without a date count from 1970. */
  readonly startMs?: number;
  /** Instead of `startMs`: where the lines before this part have left the clock. */
  readonly clock?: ClockState;
  /** Called for every line. */
  readonly scan?: Scan;
  /**
   * `hits`: only records in which `scan` found something, that carry an exception, or that `notable` wants are made;
   * all others are counted. This is what makes a file of gigabytes cheap.
   */
  readonly wanted?: 'all' | 'hits';
  /** With `hits`: whether a record of one line is worth making, judged by its message alone. */
  readonly worth?: (message: string, hits: readonly number[]) => boolean;
  /** Formats of the user's own. */
  readonly patterns?: readonly UserPattern[];
  readonly decode?: Decode;
}

export interface LogReader {
  /** Bytes or text, cut anywhere. The bytes may change after the call. */
  push(chunk: Uint8Array | string): void;
  /** Gives away what is still open. Nothing may be pushed afterwards. */
  end(): void;
  readonly lines: number;
  readonly records: number;
  /** Where the lines so far have left the clock. */
  readonly clock: ClockState;
  /** Whether a record that begins now with a head of its own has nothing to do with what came before. */
  readonly isSettled: boolean;
}

/** Reads a log as a stream, in memory that does not grow with it. Never throws, whatever the bytes are. */
export function createLogReader(options: LogReaderOptions): LogReader {
  return new Reader(options);
}

const escape = 0x1b;

class Reader implements LogReader {
  lines = 0;
  readonly #options: LogReaderOptions;
  readonly #decode: Decode;
  readonly #clock: LogClock;
  readonly #incoming = new Incoming();
  readonly #splitter: LineSplitter;
  readonly #assembler: Assembler;
  readonly #lane: Lane | null;
  readonly #head = newHead();
  readonly #hits: number[] = [];
  readonly #known = new KnownWords();
  readonly #partial = new PartialLines();
  #records = 0;
  #stripped = new Uint8Array(1024);
  readonly #padded = new Uint8Array(scannedWrapped);
  #half = '';
  #chunk: Uint8Array | null = null;
  #nextEscape = -1;
  /** One object for millions of lines: the assembler copies what it keeps. */
  readonly #at: { -readonly [K in keyof LinePlace]: LinePlace[K] } = {
    ...{ line: 0, offset: 0, length: 0, cut: false, more: 0 },
  };

  constructor(options: LogReaderOptions) {
    this.#options = options;
    this.#decode = options.decode ?? decodeUtf8;
    const zone = options.zone ?? (() => 0);
    this.#clock = new LogClock(zone, options.clock ?? clockAt(zone, options.startMs ?? null));
    this.#assembler = new Assembler(this.#clock, this.#decode, record => this.#give(record));
    this.#lane = this.#toLane(options);
    this.#splitter = new LineSplitter((bytes, start, end, offset, length) => {
      const at = this.#at;
      at.line = ++this.lines;
      at.offset = offset;
      at.length = length;
      at.cut = length > end - start;
      this.#line(bytes, start, end);
    });
  }

  get records(): number {
    return this.#records + (this.#lane?.records ?? 0);
  }

  get clock(): ClockState {
    return this.#clock.state;
  }

  get isSettled(): boolean {
    return this.#assembler.isSettled && !this.#partial.isOpen;
  }

  push(chunk: Uint8Array | string): void {
    this.#read(typeof chunk === 'string' ? this.#toBytes(chunk) : this.#incoming.push(chunk));
  }

  end(): void {
    if (this.#half !== '') this.#read(encodeUtf8(this.#half));
    this.#half = '';
    this.#read(this.#incoming.end());
    this.#splitter.end();
    for (const joined of this.#partial.flush()) this.#readJoined(joined);
    this.#assembler.end();
  }

  #read(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#chunk = bytes;
    this.#nextEscape = -1;
    this.#splitter.push(bytes);
    this.#lane?.leave(bytes);
    this.#assembler.detach();
    this.#chunk = null;
  }

  /** A pair of surrogates may be cut in two. */
  #toBytes(text: string): Uint8Array {
    const whole = this.#half + text;
    this.#half = /[\ud800-\udbff]$/.test(whole) ? whole.slice(-1) : '';
    return encodeUtf8(this.#half === '' ? whole : whole.slice(0, -1));
  }

  /** Nobody wants to see every record, and no head says more than is known of heads. */
  #toLane({ wanted, shapes, patterns, again = () => false }: LogReaderOptions): Lane | null {
    if (wanted !== 'hits' || !shapes || (patterns && patterns.length > 0)) return null;
    const at: { -readonly [K in keyof LinePlace]: LinePlace[K] } = {
      ...{ line: 0, offset: 0, length: 0, cut: false, more: 0 },
    };
    const read = (bytes: Uint8Array, start: number, end: number, line: number, offset: number) => {
      at.line = line;
      at.offset = offset;
      at.length = end - start;
      this.#hits.length = 0;
      readHead(bytes, start, end, this.#head);
      this.#assembler.line(bytes, start, end, this.#head, at, this.#hits);
    };
    return new Lane({ shapes, again, read, clock: this.#clock, assembler: this.#assembler });
  }

  #line(bytes: Uint8Array, start: number, end: number): void {
    const lane = this.#lane;
    const at = this.#at;
    const passing = bytes !== this.#chunk;
    const hasEscape = passing ? bytes.subarray(start, end).includes(escape) : this.#hasEscape(bytes, start, end);
    if (lane === null) return this.#readLine(bytes, start, end, hasEscape);
    // What belongs to these bytes is what they are in the chunk.
    const isPlain = !passing && !hasEscape && at.line > 1 && !at.cut && !this.#partial.isOpen;
    if (isPlain && lane.take(bytes, start, end, at)) return;
    if (this.#chunk) lane.leave(this.#chunk);
    lane.observe();
    this.#readLine(bytes, start, end, hasEscape);
    lane.learn(isPlain, bytes, start, end, this.#head, at.line);
  }

  #readLine(bytes: Uint8Array, from: number, to: number, hasEscape: boolean): void {
    let line = bytes;
    let start = from;
    let end = to;
    const passing = bytes !== this.#chunk;
    if (hasEscape) {
      if (this.#stripped.length < to - from) this.#stripped = new Uint8Array((to - from) * 2);
      line = this.#stripped;
      start = 0;
      end = stripAnsi(bytes, from, to, this.#stripped);
    }
    let wrapped: Unwrapped | null = null;
    if (isDockerJson(line, start, end)) {
      wrapped = unwrapDockerJson(this.#decode(line, start, end));
      if (wrapped) {
        line = encodeUtf8(wrapped.words);
        start = 0;
        end = line.length;
      }
    }
    const at = this.#at;
    const pieces = this.#partial.take(line, start, end, at);
    if (pieces === null && this.#partial.isOpen && !partBody(line, start, end)) {
      for (const joined of this.#partial.flush()) this.#readJoined(joined);
    }
    if (pieces !== null) {
      for (const joined of pieces) this.#readJoined(joined);
      return;
    }
    this.#readWhole(line, start, end, wrapped, passing || line !== bytes);
  }

  /** A line that came in pieces is read where the first of them stands. */
  #readJoined({ bytes, end, line, offset, length, more, cut }: JoinedLine): void {
    const now = { ...this.#at };
    Object.assign(this.#at, { line, offset, length, more, cut });
    this.#readWhole(bytes, 0, end, null, true);
    Object.assign(this.#at, now);
  }

  /** `passing`: these bytes are written over by the next line. */
  #readWhole(line: Uint8Array, from: number, end: number, wrapped: Unwrapped | null, passing: boolean): void {
    let start = from;
    const at = this.#at;
    if (at.line === 1 && line[start] === 0xef && line[start + 1] === 0xbb && line[start + 2] === 0xbf) start += 3;
    const { scan, patterns } = this.#options;
    const head = this.#head;
    this.#hits.length = 0;
    scan?.(line, start, end, this.#hits);
    readHead(line, start, end, head, patterns);
    const carried = wrapped?.timeMs ?? null;
    if (carried !== null && head.msOfDay < 0) setTime(head, carried);
    if (head.format === 'agl-1.0') this.#scanPadded(line, head.rest, end);
    this.#assembler.line(line, start, end, head, at, this.#hits);
    if (passing) this.#assembler.detach();
  }

  /** Lines come in order, so most of them are answered by where the next escape stands. */
  #hasEscape(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#nextEscape < start) {
      const next = bytes.indexOf(escape, start);
      this.#nextEscape = next < 0 ? Infinity : next;
    }
    return this.#nextEscape < end;
  }

  /** structlog pads the event with blanks in the middle of what a template says; so many may stand inside an anchor. */
  #scanPadded(line: Uint8Array, start: number, end: number): void {
    if (!this.#options.scan || end - start > scannedWrapped) return;
    const padded = this.#padded;
    let length = 0;
    let from = start;
    // Two blanks side by side: one of them stands at every other place.
    for (let at = start + 1; at < end; at += 2) {
      if (line[at] !== 32 || (line[at - 1] !== 32 && line[at + 1] !== 32)) continue;
      const first = line[at - 1] === 32 ? at : at + 1;
      let next = first;
      while (next < end && line[next] === 32) next++;
      if (first >= end) break;
      padded.set(line.subarray(from, first), length);
      length += first - from;
      from = next;
      at = next;
    }
    if (from === start) return;
    padded.set(line.subarray(from, end), length);
    length += end - from;
    this.#options.scan(padded, 0, length, this.#hits);
  }

  /** A record of one line, of which all but its place may be known. False: its bytes are gone, or too many. */
  #giveLine(open: OpenRecord): boolean {
    const rest = open.restBytes();
    if (!rest || rest.end - rest.start > longestKnown) return false;
    const hash = hashOfBytes(rest.bytes, rest.start, rest.end);
    let known = this.#known.find(hash, rest.bytes, rest.start, rest.end);
    if (known?.format !== open.format || known.level !== open.level || !areSame(known.hits, open.hits)) {
      // A copy: that is not what `slice` of a Buffer is.
      const bytes = new Uint8Array(rest.bytes.subarray(rest.start, rest.end));
      const words = new Words(open, textOf(open, this.#first(open)));
      const { format, level, hits } = open;
      const isWorth = this.#options.worth?.(words.message, hits) ?? true;
      known = { hash, bytes, format, level, hits: [...hits], words: isWorth ? words : null };
      this.#known.learn(known);
    }
    const echo = known.words ? this.#tell(new TextDraft(open, known.words), open) : silent;
    learnEcho(open, known.words?.pid ?? null, echo);
    return true;
  }

  #tell(draft: Draft, { hits }: OpenRecord): Echo | null {
    const { onDraft, onRecord } = this.#options;
    const echo = onDraft ? onDraft(draft, hits) : null;
    onRecord?.(draft.whole(), hits);
    return echo;
  }

  /** Words of several lines, and JSON, are always looked at. */
  #isWorth(open: OpenRecord, draft: Draft): boolean {
    const { worth, wanted } = this.#options;
    if (wanted !== 'hits' || open.mode !== 'head' || !worth || open.format === 'json' || open.body.length > 0)
      return true;
    return worth(draft.message, open.hits);
  }

  /** What rich broke over several lines, or JSON wrote with escapes, is looked at as it was meant. */
  #scanAgain(open: OpenRecord, text: string): void {
    if (!this.#options.scan) return;
    this.#hits.length = 0;
    for (const line of text.slice(0, scannedWrapped).split('\n')) {
      const bytes = encodeUtf8(line);
      this.#options.scan(bytes, 0, bytes.length, this.#hits);
    }
    for (const hit of this.#hits) if (!open.hits.includes(hit)) open.hits.push(hit);
  }

  #first(open: OpenRecord): string {
    return open.firstLine(this.#decode);
  }

  #give(open: OpenRecord): void {
    this.#records++;
    if (open.format === 'agl-0.3-rich' && open.body.length > 0)
      this.#scanAgain(open, textOf(open, this.#first(open)).message);
    else if (open.format === 'json' && /\\["\\u]/.test(this.#first(open)))
      this.#scanAgain(open, jsonWords(this.#first(open)));
    const { wanted } = this.#options;
    if (wanted === 'hits' && open.mode === 'head') {
      if (open.hits.length === 0) return learnEcho(open, null, silent);
      const isLine = open.body.length === 0 && open.format !== 'json' && open.pattern === null;
      if (isLine && this.#giveLine(open)) return;
    }
    for (const [at, draft] of toDrafts(open, this.#decode).entries()) {
      if (at > 0) this.#records++;
      const isWorth = this.#isWorth(open, draft);
      const echo = isWorth ? this.#tell(draft, open) : silent;
      learnEcho(open, draft.pid, echo);
      if (!isWorth) return;
    }
  }
}

/** What has become of a record becomes of all others of the same path. */
function learnEcho({ path, format, rest, hits, body }: OpenRecord, pid: number | null, echo: Echo | null): void {
  if (!path) return;
  // Behind `(Process-` of Agent Lightning's own heads the number of the process is always at the same place.
  const isOurs = format === 'agl-0.2' || format === 'agl-0.3';
  path.pidAt = pid !== null && isOurs ? rest + '(Process-'.length : -1;
  const isTied = path.isTied && hits.length > 0;
  // Where rich breaks a line, two pieces of text meet that do not stand side by side.
  const isWrapped = format === 'agl-0.3-rich' && body[0] !== undefined && !/^(?:Traceback |\u256d)/.test(body[0]);
  path.echo = isTied || isWrapped || (pid !== null && !isOurs) ? null : echo;
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** More of a wrapped message than this has been seen line by line. */
const scannedWrapped = 8 * 1024;

function jsonWords(text: string): string {
  const line = parseJsonLine(text);
  if (!line) return '';
  const { message, detail } = readJsonLine(line);
  return [message, ...detail].join('\n');
}
