import { entries, findEntry } from '../../../src/core/catalog';
import { Matcher } from '../../../src/core/catalog/match/matcher';
import { analyseLog, type LogAnalysis } from '../../../src/core/diagnosis/analyseLog';
import type { LogRecord } from '../../../src/core/logs/record';

const matcher = new Matcher(entries);
const noon = Date.UTC(2026, 10, 22, 12);

export function analyse(text: string | Uint8Array, file = 'a.log'): LogAnalysis {
  return analyseLog(text, { matcher, findEntry, file, startMs: noon });
}

/** Each record as a person checks it: where it stands, what was read from its head, its words, and what it was taken for. */
export function annotated(analysis: LogAnalysis): string {
  const lines = analysis.records.flatMap(record => [
    `${placeOf(record)} ${headOf(record)}`,
    `    ${record.message.slice(0, 150)}`,
    ...(record.exception ? [`    ! ${exceptionOf(record)}`] : []),
    ...analysis.findings
      .filter(it => it.record === record)
      .map(
        it => `    → ${it.code}${it.noise ? ' (harmless)' : ''}${it.general ? ' (its family only)' : ''} at ${it.line}`,
      ),
  ]);
  const incidents = analysis.incidents.map(({ root, members, why }) => {
    const first = analysis.findings[root];
    return `incident: ${first?.code} at ${first?.line}, ${members.length} findings, ${why}`;
  });
  return [...lines, '', ...incidents, `${analysis.lines} lines`].join('\n');
}

function placeOf({ startLine, endLine, lines }: LogRecord): string {
  const range = startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`;
  return lines === endLine - startLine + 1 ? range : `${range} (${lines} lines)`;
}

function headOf(record: LogRecord): string {
  const { timeMs, dateInferred, level, logger, origin, process, ids, durationMs, http, pattern, format } = record;
  const time = timeMs === null ? null : new Date(timeMs).toISOString().replace('.000Z', 'Z');
  return [
    format,
    time === null ? null : dateInferred ? `(${time.slice(0, 10)})${time.slice(10)}` : time,
    level,
    process && `by ${process}`,
    logger,
    origin && `${origin.file}:${origin.line}`,
    ...Object.entries(ids).map(([key, value]) => `${key}=${value}`),
    durationMs === null ? null : `${durationMs} ms`,
    http && `${http.side} ${http.method} ${http.path} ${http.status}`,
    pattern && `#${pattern}`,
    record.shortened ? 'shortened' : null,
  ]
    .filter(it => it !== null && it !== '')
    .join(' | ');
}

function exceptionOf({ exception, exceptionLine }: LogRecord): string {
  const chain = exception?.chain.map(it => `${it.type} (${it.relation}, ${it.frames.length} frames)`).join(' → ');
  const frame = exception?.userFrame;
  return `${chain}; user ${frame ? `${frame.file}:${frame.line}` : 'none'}; line ${exceptionLine}`;
}
