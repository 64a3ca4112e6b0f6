import { toLevel } from './heads/levelWord';
import type { Level } from './record';

/** What a line of JSON says, whatever its program calls its fields. */
export interface JsonLine {
  readonly message: string;
  readonly detail: readonly string[];
  readonly level: Level | null;
  readonly timeMs: number | null;
  readonly logger: string | null;
  readonly origin: { readonly file: string; readonly line: number | null } | null;
  readonly pid: number | null;
  /** As `key=value`, so that ids are found as everywhere. */
  readonly pairs: string;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Null when it is no JSON object, or one too large or too deep to be a log line. */
export function parseJsonLine(text: string): JsonObject | null {
  if (text.length > 4 * 1024 * 1024) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    // Looks like JSON and is none: its words count as they stand.
    return null;
  }
}

export function readJsonLine(line: JsonObject): JsonLine {
  const error = [line.err, line.error, line.exception, line.exc].find(isObject);
  const stack = [
    line.exc_info,
    line.exc_text,
    line.stack_trace,
    line.stack,
    line.exception,
    line.traceback,
    error?.stack,
    error?.stack_trace,
    line['exception.stacktrace'],
    line['error.stack'],
  ]
    .map(it => (Array.isArray(it) && it.every(part => typeof part === 'string') ? it.join('') : it))
    .find(it => typeof it === 'string' && it !== '');
  const reason = firstText(line.error, line.err);
  const told = firstText(
    line.msg,
    line.message,
    line.event,
    line.body,
    line.text,
    error?.message,
    reason,
    line.MESSAGE,
  );
  const message = told ?? (typeof stack === 'string' ? wordsOf(stack) : '');
  const origin = firstText(line.filename, line.file, line.pathname, line.caller);
  const number = firstCount(line.lineno, line.line);
  return {
    message: message.split('\n', 1)[0] ?? '',
    detail: [
      ...message.split('\n').slice(1),
      ...(reason !== undefined && reason !== message ? reason.split('\n') : []),
      ...(typeof stack === 'string' ? stack.split('\n') : []),
    ],
    level: levelOf(
      line.level ??
        line.levelname ??
        line.severity ??
        line.lvl ??
        line['log.level'] ??
        line.severity_text ??
        priorities[Number(line.PRIORITY ?? -1)],
    ),
    timeMs: timeOf(
      line.time ??
        line.timestamp ??
        line.ts ??
        line['@timestamp'] ??
        line.asctime ??
        line.t ??
        countOf(line.__REALTIME_TIMESTAMP),
    ),
    logger: firstText(line.logger, line.name, line.logger_name, line['log.logger'], line.SYSLOG_IDENTIFIER) ?? null,
    origin: origin === undefined ? null : { file: origin, line: number },
    pid: firstCount(line.pid, line.process, countOf(line._PID)),
    pairs: pairsOf(line),
  };
}

/** What journald's JSON (`journalctl -o json`) calls the levels of syslog. */
const priorities = ['critical', 'critical', 'critical', 'error', 'warning', 'info', 'info', 'debug'];

/** journald writes numbers as text. */
const countOf = (value: unknown) => (typeof value === 'string' && /^\d{1,18}$/.test(value) ? Number(value) : undefined);

/** Where nobody said anything, the exception speaks for itself: Python's words stand last, those of Node.js first. */
function wordsOf(stack: string): string {
  const lines = stack.trim().split('\n');
  return (/^Traceback/.test(stack) ? lines.at(-1) : lines[0]) ?? '';
}

function pairsOf(line: JsonObject): string {
  return Object.entries(line)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .slice(0, 60)
    .map(([key, value]) => `${key}=${String(value).slice(0, 200)}`)
    .join(' ');
}

/** pino counts in tens. */
function levelOf(value: unknown): Level | null {
  if (typeof value === 'string') return toLevel(value);
  if (typeof value !== 'number') return null;
  return value >= 60 ? 'critical' : value >= 50 ? 'error' : value >= 40 ? 'warning' : value >= 30 ? 'info' : 'debug';
}

/** ISO text, or Unix seconds, milliseconds, microseconds or nanoseconds by their size. */
export function timeOf(value: unknown): number | null {
  if (typeof value === 'number' && Number.isFinite(value)) {
    const size = Math.abs(value);
    return size > 1e17 ? value / 1e6 : size > 1e14 ? value / 1e3 : size > 1e11 ? value : value * 1000;
  }
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value)) return null;
  const iso = value.replace(' ', 'T').replace(',', '.');
  const ms = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(iso) ? iso : `${iso}Z`);
  return Number.isFinite(ms) ? ms : null;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function firstText(...values: readonly unknown[]): string | undefined {
  return values.find((it): it is string => typeof it === 'string' && it !== '');
}

/** Lines and processes count from 1; anything else is no number of one. */
function firstCount(...values: readonly unknown[]): number | null {
  return values.find((it): it is number => typeof it === 'number' && Number.isSafeInteger(it) && it > 0) ?? null;
}
