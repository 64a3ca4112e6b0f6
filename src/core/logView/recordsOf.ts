import type { Finding } from '../logs/finding';
import type { LogRecord } from '../logs/record';
import type { LogEngine, LogLines, WantedLines } from './engine';
import { moved, movedRecord } from './segment';

export interface Read {
  readonly records: readonly LogRecord[];
  readonly findings: readonly Finding[];
}

export interface Around {
  /** The lines that are read, counted from 0, `to` not included: a record must not begin before them. */
  readonly from: number;
  readonly to: number;
  readonly startMs: number | null;
}

/**
 * The records that hold some lines, counted from 1 in the document, in order, and what was found in them. Records of other
 * lines come along where they had to be looked at.
 */
export function recordsOf(engine: LogEngine, lines: LogLines, wanted: WantedLines, around: Around): Read {
  const { from, startMs } = around;
  const records: LogRecord[] = [];
  const findings: Finding[] = [];
  const onRecord = (record: LogRecord) => void records.push(movedRecord(record, from));
  const onFinding = (finding: Finding) => void findings.push(moved(finding, from));
  const own = { ...wanted, from: wanted.from - from, to: wanted.to - from };
  const reading = engine.read({ wanted: own, onRecord, onFinding, onSign: ignore, startMs });
  for (const part of lines.parts(from, Math.min(around.to, lines.lineCount))) reading.push(part);
  reading.end();
  return { records: records.sort((one, other) => one.startLine - other.startLine), findings };
}

const ignore = () => undefined;
