import type { Finding } from '../logs/finding';
import type { LogRecord } from '../logs/record';
import type { AbsenceParts, AbsenceWatch } from './absences';
import type { Keep } from './keep';
import type { OutlineItem } from './outline';
import { outlineOf } from './outline';

/** A span of lines that is read on its own again when one of its lines changes. */
export interface Segment {
  /** Counted from 0. */
  start: number;
  lines: number;
  /** Null: not read yet, or changed since. */
  facts: SegmentFacts | null;
}

/** What is kept of a segment that was read; lines count from 1 within the segment, those of findings from `at`. */
export interface SegmentFacts {
  /** In the order of their lines; `placedOf` moves them. */
  readonly findings: readonly Moving<Finding>[];
  at: number;
  readonly outline: readonly OutlineItem[];
  readonly folds: readonly Fold[];
  readonly absences: AbsenceParts;
  /** The last time that it told, Unix milliseconds. */
  readonly lastMs: number | null;
  readonly records: number;
}

/** First and last line. */
export type Fold = readonly [number, number];

/** Collects what is kept of the records of one segment. `base` is what its reader counted before its first line. */
export class FactsBuilder {
  readonly #findings: Moving<Finding>[] = [];
  readonly #outline: OutlineItem[] = [];
  readonly #folds: Fold[] = [];
  readonly #seen = new Set<string>();
  #lastMs: number | null = null;
  #unfinished = 0;
  #records = 0;

  constructor(
    readonly base: number,
    lastMs: number | null,
    private readonly watch: AbsenceWatch,
    private readonly keep: Keep,
  ) {
    this.#lastMs = lastMs;
  }

  record(record: LogRecord): void {
    this.#records++;
    if (record.timeMs !== null) this.#lastMs = record.timeMs;
    const [start, end] = [record.startLine - this.base, record.endLine - this.base];
    if (record.exception !== null && end > start) this.#folds.push([start, end]);
    if (record.exception?.type === '') this.#unfinished = end;
    for (const item of outlineOf(record)) {
      const key = item.kind === 'rollout' ? item.name : null;
      if (key !== null && this.#seen.has(key)) continue;
      if (key !== null) this.#seen.add(key);
      this.#outline.push(this.keep.item({ ...item, line: start, endLine: end }));
    }
  }

  finding(finding: Finding): void {
    this.#findings.push(this.keep.finding(finding, -this.base));
  }

  sign(record: LogRecord): void {
    this.watch.see(movedRecord(record, -this.base));
  }

  /** The last line of a traceback that lacks its end; 0 when there is none. */
  get unfinished(): number {
    return this.#unfinished;
  }

  get lastMs(): number | null {
    return this.#lastMs;
  }

  build(): SegmentFacts {
    return {
      findings: this.#findings.sort((one, other) => one.line - other.line),
      at: 0,
      outline: this.#outline,
      folds: this.#folds,
      absences: this.watch.parts,
      lastMs: this.#lastMs,
      records: this.#records,
    };
  }
}

/** Lines that change when lines before them become more or fewer: a copy of each would cost as much again. */
export type Moving<T extends Finding> = Omit<T, 'line' | 'endLine' | 'record'> & {
  line: number;
  endLine: number;
  readonly record: Omit<LogRecord, 'startLine' | 'endLine' | 'exceptionLine'> & {
    startLine: number;
    endLine: number;
    exceptionLine: number | null;
  };
};

/** The findings of a segment where it stands now; most edits move none. */
export function placedOf({ start, facts }: Segment): readonly Finding[] {
  if (!facts) return [];
  const by = start - facts.at;
  facts.at = start;
  if (by !== 0) {
    for (const it of facts.findings) {
      it.line += by;
      it.endLine += by;
      it.record.startLine += by;
      it.record.endLine += by;
      if (it.record.exceptionLine !== null) it.record.exceptionLine += by;
    }
  }
  return facts.findings;
}

/** The same finding where the lines before it have become more or fewer. */
export function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const record = movedRecord(finding.record, by);
  return { ...finding, line: finding.line + by, endLine: finding.endLine + by, record };
}

export function movedRecord(record: LogRecord, by: number): LogRecord {
  if (by === 0) return record;
  const exceptionLine = record.exceptionLine === null ? null : record.exceptionLine + by;
  return { ...record, startLine: record.startLine + by, endLine: record.endLine + by, exceptionLine };
}
