import { exceptionOf } from './exceptionOf';
import { durationOf, levelOfWords, patternOf } from './facts';
import { type HttpSeen, httpOf } from './http';
import { wordedIds } from './ids';
import type { OpenRecord } from './openRecord';
import type { Level, LogException, LogFormat, LogRecord, RecordBody, RecordPlace } from './record';
import type { RecordText } from './text';

/** What of a record tells which failure it is. */
export type Readable = Pick<LogRecord, 'message' | 'detail' | 'format' | 'level' | 'logger' | 'http' | 'exception'>;

/**
 * A record of which most is worked out when somebody asks: of a million failures all but a few are only counted. To be
 * used in the call that gives it.
 */
export interface Draft extends Readable {
  /** The same for two records that have the same body; null when nobody knows. */
  readonly key: string | null;
  /** The number of the process where the head tells it; it is then not in the ids of the body. */
  readonly pid: number | null;
  body(): RecordBody;
  /** Here and below, `body` may be that of another record with the same key. */
  placeOf(body: RecordBody): RecordPlace;
  /** Which process says it; empty where the log does not tell. */
  speakerOf(body: RecordBody): string;
  /** The same object for all who ask. */
  whole(body?: RecordBody): LogRecord;
}

export function draftOf(record: LogRecord): Draft {
  const { message, detail, format, level, logger, http, exception } = record;
  return {
    ...{ message, detail, format, level, logger, http, exception, key: null, pid: null },
    body: () => bodyOf(record),
    placeOf: () => placeOf(record),
    speakerOf: ({ ids }) => speakerOf(record.process, ids.pid ?? null),
    whole: () => record,
  };
}

export const speakerOf = (process: string | null, pid: number | null) =>
  pid === null ? (process ?? '') : `${process ?? ''} ${pid}`;

export function bodyOf(record: LogRecord): RecordBody {
  const { format, level, logger, origin, message, detail, ids, durationMs, http, pattern, exception } = record;
  return { format, level, logger, origin, message, detail, ids, durationMs, http, pattern, exception };
}

export function placeOf(record: LogRecord): RecordPlace {
  const { startLine, endLine, lines, startByte, endByte, timeMs, dateInferred } = record;
  const { process, exceptionLine, shortened } = record;
  return {
    ...{ startLine, endLine, lines, startByte, endByte, timeMs, dateInferred },
    ...{ process, exceptionLine, shortened },
  };
}

/** One object for each of many: written out, because spreading is several times as slow. */
export function toRecord(body: RecordBody, place: RecordPlace, pid: number | null): LogRecord {
  return {
    startLine: place.startLine,
    endLine: place.endLine,
    lines: place.lines,
    startByte: place.startByte,
    endByte: place.endByte,
    format: body.format,
    timeMs: place.timeMs,
    dateInferred: place.dateInferred,
    level: body.level,
    process: place.process,
    logger: body.logger,
    origin: body.origin,
    message: body.message,
    detail: body.detail,
    ids: pid === null ? body.ids : { ...body.ids, pid },
    durationMs: body.durationMs,
    http: body.http,
    pattern: body.pattern,
    exception: body.exception,
    exceptionLine: place.exceptionLine,
    shortened: place.shortened,
  };
}

/** What lies below it is the same text; keys of long texts would cost more memory than they save time. */
const longestKey = 4000;

/** What a text says, wherever it stands. */
export class Words implements Readable {
  readonly message: string;
  readonly detail: string;
  readonly logger: string | null;
  readonly pid: number | null;
  readonly key: string | null;
  readonly #text: RecordText;
  readonly #format: LogFormat;
  readonly #mode: OpenRecord['mode'];
  readonly #level: Level | null;
  #exception: LogException | null | undefined;
  #http: HttpSeen | null | undefined;
  #body: RecordBody | null = null;

  constructor(open: OpenRecord, text: RecordText) {
    const below = text.detail.length === 0 ? '' : text.detail.join('\n');
    this.message = text.message;
    this.detail = below.trimEnd();
    this.logger = text.logger;
    this.pid = text.pid;
    this.#text = text;
    this.#format = open.format;
    this.#mode = open.mode;
    this.#level = open.level;
    // What a user's own format finds in a head is nowhere else.
    const isKnown = open.pattern === null && this.message.length + below.length <= longestKey;
    this.key = isKnown ? keyOf(open, text, below) : null;
  }

  get exception(): LogException | null {
    if (this.#exception === undefined) this.#exception = exceptionOf(this.message, this.#text.detail);
    return this.#exception;
  }

  get http(): HttpSeen | null {
    if (this.#http === undefined) {
      this.#http = httpOf(this.message) ?? (this.exception ? httpOf(this.exception.message) : null);
    }
    return this.#http;
  }

  get level(): Level | null {
    return this.#level ?? levelOfWords(this.message, this.exception);
  }

  /** Words without a head get the language of the stack below them. */
  get format(): LogFormat {
    if (this.#format !== 'plain') return this.#format;
    const isNode = this.exception !== null && this.#text.detail.some(it => /^\s{2,}at /.test(it));
    if (this.#mode === 'place' || isNode) return 'node';
    return this.#mode === 'head' ? 'plain' : 'python';
  }

  body(): RecordBody {
    return (this.#body ??= this.#workOut());
  }

  #workOut(): RecordBody {
    const { message, detail, exception, http, format, level, logger } = this;
    const { detail: below, origin, pid, ids } = this.#text;
    const durationMs = durationOf(message);
    return {
      ...{ format, level, logger, origin, message, detail, durationMs, http, exception },
      ids: { ...wordedIds(message, below.length > 200 ? below.slice(0, 200) : below, pid === null), ...ids },
      pattern: patternOf(message, exception, http, durationMs),
    };
  }
}

/** Words where they stand now. */
export class TextDraft implements Draft {
  #whole: LogRecord | null = null;

  constructor(
    private readonly open: OpenRecord,
    private readonly words: Words,
  ) {}

  get message(): string {
    return this.words.message;
  }
  get detail(): string {
    return this.words.detail;
  }
  get logger(): string | null {
    return this.words.logger;
  }
  get pid(): number | null {
    return this.words.pid;
  }
  get key(): string | null {
    return this.words.key;
  }
  get exception(): LogException | null {
    return this.words.exception;
  }
  get http(): HttpSeen | null {
    return this.words.http;
  }
  get level(): Level | null {
    return this.words.level;
  }
  get format(): LogFormat {
    return this.words.format;
  }

  body(): RecordBody {
    return this.words.body();
  }

  placeOf({ exception }: RecordBody): RecordPlace {
    const { startLine, endLine, startByte, endByte, lines, timeMs, dateInferred, process, shortened } = this.open;
    const exceptionLine = exception ? exceptionLineOf(this.open) : null;
    return { startLine, endLine, lines, startByte, endByte, timeMs, dateInferred, process, exceptionLine, shortened };
  }

  /** Most heads tell the number of the process; elsewhere it may stand among the words. */
  speakerOf({ ids }: RecordBody): string {
    return speakerOf(this.open.process, this.pid ?? ids.pid ?? null);
  }

  whole(body = this.body()): LogRecord {
    return (this.#whole ??= toRecord(body, this.placeOf(body), this.pid));
  }
}

/** All that a body is made of. */
function keyOf(
  { format, mode, level }: OpenRecord,
  { logger, pid, origin, message }: RecordText,
  below: string,
): string {
  const place = origin === null ? '' : `${origin.file}:${origin.line}`;
  return `${format} ${mode} ${level} ${pid === null ? '-' : ''} ${logger} ${place}\n${message}\n${below}`;
}

/** Where the exception's own words stand; a Node.js error often is the first line. */
function exceptionLineOf(open: OpenRecord): number {
  if (open.exceptionLine !== null) return open.exceptionLine;
  if (open.mode === 'stack' || open.mode === 'place') {
    const at = open.body.findIndex(it => /^(?:Uncaught )?[\w$.]{1,100}(?:Error|Exception)\b/.test(it));
    return at < 0 ? open.startLine : (open.bodyLines[at] ?? open.startLine);
  }
  return open.endLine;
}
