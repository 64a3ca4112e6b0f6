import { type Draft, draftOf, TextDraft, Words } from './draft';
import { exceptionOf } from './exceptionOf';
import { durationOf, levelOfWords, patternOf } from './facts';
import { httpOf } from './http';
import { idsOf } from './ids';
import { type JsonLine, parseJsonLine, readJsonLine } from './json';
import type { OpenRecord } from './openRecord';
import { readOtlpLogs } from './otlpLogs';
import type { LogFormat, LogRecord } from './record';
import { textOf } from './text';
import type { Decode } from './utf8';

/** Whatever a finished record says. More than one where a line carries a batch (OTLP). */
export function toDrafts(open: OpenRecord, decode: Decode): readonly Draft[] {
  const first = open.firstLine(decode);
  if (open.format === 'json') {
    const line = parseJsonLine(first.slice(open.rest));
    const batch = line && readOtlpLogs(line);
    if (batch && batch.length > 0) {
      return batch.map((it, at) => draftOf(fromJson(open, it, 'otlp', at === 0 ? open.lines : 0)));
    }
    if (line) return [draftOf(fromJson(open, readJsonLine(line), 'json', open.lines))];
  }
  return [new TextDraft(open, new Words(open, textOf(open, first)))];
}

function fromJson(open: OpenRecord, line: JsonLine, format: LogFormat, lines: number): LogRecord {
  const exception = exceptionOf(line.message, line.detail);
  const http = httpOf(line.message);
  const durationMs = durationOf(line.message);
  return {
    ...{ startLine: open.startLine, endLine: open.endLine, startByte: open.startByte, endByte: open.endByte },
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
