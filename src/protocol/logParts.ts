import type { Counts } from '../core/diagnosis/findingCaps';
import type { LogPart } from '../core/diagnosis/logPart';
import type { ClockState } from '../core/logs/clock';
import type { UserPattern } from '../core/logs/userPattern/userPattern';

/** What a thread that reads one part of a large log is asked for; it answers each task with one `PartAnswer`. */
export interface PartTask {
  readonly file: string;
  /** In bytes. */
  readonly start: number;
  /** Null: up to the end of the file, wherever that is by then. */
  readonly end: number | null;
  readonly clock: ClockState;
  /** How often the parts before are known to say the same; null: so much that nothing more is kept. */
  readonly before: Counts | null;
  readonly patterns: readonly UserPattern[];
}

export type PartAnswer =
  { readonly ok: true; readonly part: LogPart } | { readonly ok: false; readonly detail: string };
