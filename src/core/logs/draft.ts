import { exceptionOf } from './exceptionOf';
import { durationOf, levelOfWords, patternOf } from './facts';
import { type HttpSeen, httpOf } from './http';
import { idsOf } from './ids';
import type { OpenRecord } from './openRecord';
import type { Level, LogException, LogFormat, LogRecord } from './record';
import type { RecordText } from './text';

/** What of a record tells which failure it is. */
export type Readable = Pick<LogRecord, 'message' | 'detail' | 'format' | 'level' | 'logger' | 'http' | 'exception'>;

/** A record of which most is worked out when somebody asks: of a million failures all but a few are only counted. */
export interface Draft extends Readable {
  /** The same for two records of which every readable part is the same; null when nobody knows. */
  readonly key: string | null;
  /** Which process says it; empty where the log does not tell. */
  readonly speaker: string;
  whole(): LogRecord;
}

export function draftOf(record: LogRecord): Draft {
  const { message, detail, format, level, logger, http, exception } = record;
  const { process, ids } = record;
  const speaker = speakerOf(process, ids.pid ?? null);
  return { message, detail, format, level, logger, http, exception, key: null, speaker, whole: () => record };
}

const speakerOf = (process: string | null, pid: number | null) =>
  pid === null ? (process ?? '') : `${process ?? ''} ${pid}`;

/** What lies below it is the same text; keys of long texts would cost more memory than they save time. */
const longestKey = 4000;

export class TextDraft implements Draft {
  readonly message: string;
  readonly detail: string;
  readonly logger: string | null;
  readonly key: string | null;
  readonly #text: RecordText;
  readonly #place: Pick<
    LogRecord,
    | ('startLine' | 'endLine' | 'startByte' | 'endByte' | 'lines' | 'timeMs' | 'dateInferred' | 'process')
    | ('shortened' | 'exceptionLine')
  >;
  readonly #format: LogFormat;
  readonly #mode: OpenRecord['mode'];
  readonly #level: Level | null;
  #exception: LogException | null | undefined;
  #http: HttpSeen | null | undefined;
  #whole: LogRecord | null = null;

  constructor(open: OpenRecord, text: RecordText) {
    const { startLine, endLine, startByte, endByte, lines, timeMs, dateInferred, process, shortened } = open;
    this.message = text.message;
    this.detail = text.detail.length === 0 ? '' : text.detail.join('\n').trimEnd();
    this.logger = text.logger;
    this.#text = text;
    this.#place = {
      ...{ startLine, endLine, startByte, endByte, lines, timeMs, dateInferred, process, shortened },
      exceptionLine: exceptionLineOf(open),
    };
    this.#format = open.format;
    this.#mode = open.mode;
    this.#level = open.level;
    const size = this.message.length + this.detail.length;
    const head = `${open.format} ${open.mode} ${open.level} ${text.logger}`;
    this.key = size > longestKey ? null : `${head}\n${this.message}\n${this.detail}`;
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

  get speaker(): string {
    // Most heads tell the number of the process; elsewhere it may stand among the words.
    return speakerOf(this.#place.process, this.#text.pid ?? this.whole().ids.pid ?? null);
  }

  whole(): LogRecord {
    return (this.#whole ??= this.#workOut());
  }

  #workOut(): LogRecord {
    const { message, detail, exception, http, format, level, logger } = this;
    const { detail: below, origin, pid, ids } = this.#text;
    const durationMs = durationOf(message);
    return {
      ...this.#place,
      ...{ format, level, logger, origin, message, detail, durationMs, http, exception },
      ids: { ...idsOf(message, below.length > 200 ? below.slice(0, 200) : below, pid), ...ids },
      pattern: patternOf(message, exception, http, durationMs),
      exceptionLine: exception ? this.#place.exceptionLine : null,
    };
  }
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
