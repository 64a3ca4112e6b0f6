import type { LogRecord } from '../logs/record';
import type { LogEngine, LogLines } from './engine';
import { movedRecord } from './segment';

/** The records of some lines (counted from 0, `to` not included), in order; their lines count from 1 in the document. */
export function recordsOf(
  engine: LogEngine,
  lines: LogLines,
  from: number,
  to: number,
  startMs: number | null,
): readonly LogRecord[] {
  const records: LogRecord[] = [];
  const onRecord = (record: LogRecord) => void records.push(movedRecord(record, from));
  const reading = engine.read({ onRecord, onFinding: ignore, onSign: ignore, startMs });
  reading.push(lines.text(from, Math.min(to, lines.lineCount)));
  reading.end();
  return records.sort((one, other) => one.startLine - other.startLine);
}

const ignore = () => undefined;
