import { exceptionOf } from './exceptionOf';
import { durationOf, levelOfWords, patternOf } from './facts';
import { httpOf } from './http';
import { idsOf } from './ids';
import { type JsonLine, parseJsonLine, readJsonLine } from './json';
import type { OpenRecord } from './openRecord';
import { readOtlpLogs } from './otlpLogs';
import type { LogFormat, LogRecord } from './record';
import { type RecordText, textOf } from './text';
import type { Decode } from './utf8';

/** Whatever a finished record says. More than one where a line carries a batch (OTLP). */
export function toRecords(open: OpenRecord, decode: Decode): readonly LogRecord[] {
  const first = open.firstLine(decode);
  if (open.format === 'json') {
    const line = parseJsonLine(first.slice(open.rest));
    const batch = line && readOtlpLogs(line);
    if (batch && batch.length > 0) return batch.map((it, at) => fromJson(open, it, 'otlp', at === 0 ? open.lines : 0));
    if (line) return [fromJson(open, readJsonLine(line), 'json', open.lines)];
  }
  return [fromText(open, textOf(open, first))];
}

function fromText(open: OpenRecord, text: RecordText): LogRecord {
  const exception = exceptionOf(text.message, text.detail);
  const http = httpOf(text.message) ?? (exception ? httpOf(exception.message) : null);
  const durationMs = durationOf(text.message);
  const format = ownFormat(open, exception !== null && text.detail.some(it => /^\s{2,}at /.test(it)));
  return {
    ...placeOf(open),
    format,
    lines: open.lines,
    timeMs: open.timeMs,
    dateInferred: open.dateInferred,
    level: open.level ?? levelOfWords(text.message, exception),
    process: open.process,
    logger: text.logger,
    origin: text.origin,
    message: text.message,
    detail: text.detail.join('\n').trimEnd(),
    ids: idsOf(text.message, text.detail.length > 200 ? text.detail.slice(0, 200) : text.detail, text.pid),
    ...{ durationMs, http, exception },
    pattern: patternOf(text.message, exception, http, durationMs),
    exceptionLine: exception ? exceptionLineOf(open) : null,
    shortened: open.shortened,
  };
}

function fromJson(open: OpenRecord, line: JsonLine, format: LogFormat, lines: number): LogRecord {
  const exception = exceptionOf(line.message, line.detail);
  const http = httpOf(line.message);
  const durationMs = durationOf(line.message);
  return {
    ...placeOf(open),
    ...{ format, lines, durationMs, http, exception },
    timeMs: line.timeMs ?? open.timeMs,
    dateInferred: line.timeMs === null && open.dateInferred,
    level: line.level ?? levelOfWords(line.message, exception),
    process: open.process,
    logger: line.logger,
    origin: line.origin,
    message: line.message,
    detail: line.detail.join('\n').trimEnd(),
    ids: idsOf(`${line.message} ${line.pairs}`, [], line.pid),
    pattern: patternOf(line.message, exception, http, durationMs),
    exceptionLine: exception ? open.startLine : null,
    shortened: open.shortened,
  };
}

function placeOf(open: OpenRecord): Pick<LogRecord, 'startLine' | 'endLine' | 'startByte' | 'endByte'> {
  return { startLine: open.startLine, endLine: open.endLine, startByte: open.startByte, endByte: open.endByte };
}

/** Words without a head get the language of the stack below them. */
function ownFormat(open: OpenRecord, node: boolean): LogFormat {
  if (open.format !== 'plain') return open.format;
  if (open.mode === 'place' || node) return 'node';
  return open.mode === 'head' ? 'plain' : 'python';
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
