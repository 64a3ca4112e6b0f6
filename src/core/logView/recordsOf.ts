import type { Finding } from '../logs/finding';
import type { LogRecord } from '../logs/record';
import type { LogEngine, LogLines } from './engine';
import { moved, movedRecord } from './segment';

export interface Read {
  readonly records: readonly LogRecord[];
  readonly findings: readonly Finding[];
}

/**
 * The records of some lines (counted from 0, `to` not included) in order, and what was found in them; their lines count
 * from 1 in the document.
 */
export function recordsOf(engine: LogEngine, lines: LogLines, from: number, to: number, startMs: number | null): Read {
  const records: LogRecord[] = [];
  const findings: Finding[] = [];
  const onRecord = (record: LogRecord) => void records.push(movedRecord(record, from));
  const onFinding = (finding: Finding) => void findings.push(moved(finding, from));
  const reading = engine.read({ wanted: 'all', onRecord, onFinding, onSign: ignore, startMs });
  reading.push(lines.text(from, Math.min(to, lines.lineCount)));
  reading.end();
  return { records: records.sort((one, other) => one.startLine - other.startLine), findings };
}

const ignore = () => undefined;
