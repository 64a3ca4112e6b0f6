import type { ZoneOffset } from '../format/time';
import { stripAnsi } from './ansi';
import { Assembler, type LinePlace } from './assembler';
import { LogClock } from './clock';
import { newHead } from './heads/head';
import { readHead } from './heads/readHead';
import { parseJsonLine, readJsonLine } from './json';
import { LineSplitter } from './lines';
import type { OpenRecord } from './openRecord';
import type { LogRecord } from './record';
import { textOf } from './text';
import { toRecords } from './toRecords';
import { type UserPattern, readWithPattern } from './userPattern';
import { type Decode, decodeUtf8, encodeUtf8 } from './utf8';

/** Looks at the bytes of a line and adds what it finds; numbers are the caller's own. */
export type Scan = (bytes: Uint8Array, start: number, end: number, found: number[]) => void;

export interface LogReaderOptions {
  readonly onRecord: (record: LogRecord, hits: readonly number[]) => void;
  /** Local time of logs that name no zone; absent: UTC. */
  readonly zone?: ZoneOffset;
  /** Any instant of the day on which the log begins, Unix milliseconds; absent: times without a date count from 1970. */
  readonly startMs?: number;
  /** Called for every line. */
  readonly scan?: Scan;
  /**
   * `hits`: only records in which `scan` found something, that carry an exception, or that `notable` wants are made;
   * all others are counted. This is what makes a file of gigabytes cheap.
   */
  readonly wanted?: 'all' | 'hits';
  /** With `hits`: whether a record of one line is worth making, judged by its message alone. */
  readonly worth?: (message: string, hits: readonly number[]) => boolean;
  readonly pattern?: UserPattern;
  readonly decode?: Decode;
}

export interface LogReader {
  /** Bytes or text, cut anywhere. The bytes may change after the call. */
  push(chunk: Uint8Array | string): void;
  /** Gives away what is still open. Nothing may be pushed afterwards. */
  end(): void;
  readonly lines: number;
  readonly records: number;
}

/** Reads a log as a stream, in memory that does not grow with it. Never throws, whatever the bytes are. */
export function createLogReader(options: LogReaderOptions): LogReader {
  return new Reader(options);
}

const escape = 0x1b;

class Reader implements LogReader {
  lines = 0;
  records = 0;
  readonly #options: LogReaderOptions;
  readonly #decode: Decode;
  readonly #splitter: LineSplitter;
  readonly #assembler: Assembler;
  readonly #head = newHead();
  readonly #hits: number[] = [];
  #stripped = new Uint8Array(1024);
  readonly #padded = new Uint8Array(scannedWrapped);
  #half = '';
  #chunk: Uint8Array | null = null;
  #colours = false;

  constructor(options: LogReaderOptions) {
    this.#options = options;
    this.#decode = options.decode ?? decodeUtf8;
    const clock = new LogClock(options.zone ?? (() => 0), options.startMs ?? null);
    this.#assembler = new Assembler(clock, this.#decode, record => this.#give(record));
    this.#splitter = new LineSplitter((bytes, start, end, offset, length) => {
      this.#line(bytes, start, end, { line: ++this.lines, offset, length, cut: length > end - start });
    });
  }

  push(chunk: Uint8Array | string): void {
    const bytes = typeof chunk === 'string' ? this.#toBytes(chunk) : chunk;
    this.#chunk = bytes;
    this.#colours = bytes.indexOf(escape) >= 0;
    this.#splitter.push(bytes);
    this.#assembler.detach();
    this.#chunk = null;
  }

  end(): void {
    if (this.#half !== '') this.push(encodeUtf8(this.#half));
    this.#half = '';
    this.#splitter.end();
    this.#assembler.end();
  }

  /** A pair of surrogates may be cut in two. */
  #toBytes(text: string): Uint8Array {
    const whole = this.#half + text;
    this.#half = /[\ud800-\udbff]$/.test(whole) ? whole.slice(-1) : '';
    return encodeUtf8(this.#half === '' ? whole : whole.slice(0, -1));
  }

  #line(bytes: Uint8Array, from: number, to: number, at: LinePlace): void {
    let [line, start, end] = [bytes, from, to];
    const passing = bytes !== this.#chunk;
    if ((this.#colours || passing) && hasEscape(bytes, from, to)) {
      if (this.#stripped.length < to - from) this.#stripped = new Uint8Array((to - from) * 2);
      [line, start, end] = [this.#stripped, 0, stripAnsi(bytes, from, to, this.#stripped)];
    }
    if (at.line === 1 && line[start] === 0xef && line[start + 1] === 0xbb && line[start + 2] === 0xbf) start += 3;
    const { scan, pattern } = this.#options;
    this.#hits.length = 0;
    scan?.(line, start, end, this.#hits);
    if (!pattern || !readWithPattern(pattern, line, start, end, this.#head, this.#decode)) {
      readHead(line, start, end, this.#head);
    }
    if (this.#head.format === 'agl-1.0') this.#scanPadded(line, this.#head.rest, end);
    this.#assembler.line(line, start, end, this.#head, at, this.#hits);
    // These bytes are written over by the next line.
    if (passing || line !== bytes) this.#assembler.detach();
  }

  /** structlog pads the event with blanks in the middle of what a template says; so many may stand inside an anchor. */
  #scanPadded(line: Uint8Array, start: number, end: number): void {
    if (!this.#options.scan || end - start > scannedWrapped) return;
    let length = 0;
    for (let at = start; at < end; at++) {
      const byte = line[at] ?? 0;
      if (byte !== 32 || line[at - 1] !== 32) this.#padded[length++] = byte;
    }
    if (length < end - start) this.#options.scan(this.#padded, 0, length, this.#hits);
  }

  #isWorth(open: OpenRecord): boolean {
    const { worth } = this.#options;
    if (!worth || open.format === 'json' || open.body.length > 0) return true;
    return worth(textOf(open, open.firstLine(this.#decode)).message, open.hits);
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
    this.records++;
    if (open.format === 'agl-0.3-rich' && open.body.length > 0)
      this.#scanAgain(open, textOf(open, this.#first(open)).message);
    else if (open.format === 'json' && /\\["\\u]/.test(this.#first(open)))
      this.#scanAgain(open, jsonWords(this.#first(open)));
    const all = this.#options.wanted !== 'hits';
    if (!all && open.mode === 'head' && (open.hits.length === 0 || !this.#isWorth(open))) return;
    toRecords(open, this.#decode).forEach((record, at) => {
      if (at > 0) this.records++;
      this.#options.onRecord(record, open.hits);
    });
  }
}

/** More of a wrapped message than this has been seen line by line. */
const scannedWrapped = 8 * 1024;

function jsonWords(text: string): string {
  const line = parseJsonLine(text);
  if (!line) return '';
  const { message, detail } = readJsonLine(line);
  return [message, ...detail].join('\n');
}

function hasEscape(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === escape) return true;
  return false;
}
