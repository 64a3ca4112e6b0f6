import type { ExceptionRecord } from '../exceptions/record';
import type { HttpSeen } from './http';

/** Whose manner of writing a record has. `plain`: words without a head that anybody knows. */
export const formats = [
  'agl-0.2',
  'agl-0.3',
  'agl-0.3-rich',
  'agl-1.0',
  'hydra',
  'uvicorn',
  'gunicorn',
  'ray',
  'vllm',
  'litellm',
  'pip',
  'npm',
  'node',
  'python',
  'dated',
  'json',
  'otlp',
  'user',
  'plain',
] as const;
export type LogFormat = (typeof formats)[number];

export type Level = 'debug' | 'info' | 'warning' | 'error' | 'critical';

/** Guide row G-L3: the four things that a log is read for. */
export const keyPatterns = ['connection', 'resource', 'exception', 'performance'] as const;
export type KeyPattern = (typeof keyPatterns)[number];

/** Ids as the record names them; what it does not name is absent. */
export interface RecordIds {
  readonly rollout?: string;
  readonly attempt?: string;
  readonly worker?: string;
  readonly trace?: string;
  readonly span?: string;
  readonly pid?: number;
}

/** An exception as a log shows it: the place is the record's own. */
export type LogException = Omit<ExceptionRecord, 'where' | 'timeNs'>;

/** One thing that a program said, in one line or many. Lines count from 1 as an editor counts them. */
export interface LogRecord {
  readonly startLine: number;
  /** The last line; lines of others may stand between where processes write into one file. */
  readonly endLine: number;
  /** Its own lines; those of all records add up to the lines of the file. */
  readonly lines: number;
  /** Offsets in the stream, without the last line's end. */
  readonly startByte: number;
  readonly endByte: number;
  readonly format: LogFormat;
  /** Unix milliseconds; null when the record tells no time. */
  readonly timeMs: number | null;
  /** The record tells the time of day only; its day follows from what stands before it and from `dayMs`. */
  readonly dateInferred: boolean;
  readonly level: Level | null;
  /** As a prefix or a head names it: `Worker 0`, `EngineCore_0 pid=12`, a container. */
  readonly process: string | null;
  readonly logger: string | null;
  readonly origin: { readonly file: string; readonly line: number | null } | null;
  /** Without head, colours and padding; wrapped lines joined. */
  readonly message: string;
  /** What follows the message: tracebacks, stacks, boxes, without margins. Empty when nothing does. */
  readonly detail: string;
  readonly ids: RecordIds;
  readonly durationMs: number | null;
  readonly http: HttpSeen | null;
  readonly pattern: KeyPattern | null;
  readonly exception: LogException | null;
  /** The line of the exception's own words, where the record has one. */
  readonly exceptionLine: number | null;
  /** Longer than what is kept of one record. */
  readonly shortened: boolean;
}

/** Where and when a record stands, and who says it. */
export type RecordPlace = Pick<
  LogRecord,
  | ('startLine' | 'endLine' | 'lines' | 'startByte' | 'endByte' | 'timeMs' | 'dateInferred' | 'process')
  | ('exceptionLine' | 'shortened')
>;

/** All the rest: the same for all records that say the same to the letter. */
export type RecordBody = Omit<LogRecord, keyof RecordPlace>;
