import type { KeyPattern, RecordIds } from '../record';

/** Some whole lines of one log that stay together: a record as it stands in its file, with all that belongs to it. */
export interface LogBlock {
  /** Which of the merged logs, counted from 0. */
  readonly source: number;
  /** Counts how often the log has begun anew (rotated, cut to nothing): lines of an earlier one are no longer in the file. */
  readonly generation: number;
  /** Its first line in the file, counted from 1. */
  readonly startLine: number;
  readonly lines: readonly string[];
  /** Unix milliseconds; never falls within one log, whatever its clock did. */
  readonly timeMs: number;
  readonly pattern: KeyPattern | null;
  /** An error or worse. */
  readonly severe: boolean;
  readonly ids: RecordIds;
  /** As a prefix of the line names it. */
  readonly process: string | null;
}

/**
 * The order of a merged log: by time, and where times are equal the log that was named first. Blocks of one log keep their
 * order, and what tells no time stays behind the block whose time it shares.
 */
export function compareBlocks(one: LogBlock, other: LogBlock): number {
  return (
    one.timeMs - other.timeMs ||
    one.source - other.source ||
    one.generation - other.generation ||
    one.startLine - other.startLine
  );
}
