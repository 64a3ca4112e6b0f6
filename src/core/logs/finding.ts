import type { Code } from '../catalog/entry';
import type { LogRecord } from './record';

/** One failure that a log tells of, as the catalog names it. */
export interface Finding {
  /** As given to the reader; null for a text without a name. */
  readonly file: string | null;
  /** The line that reports it: the head of the record, else the words of the exception. */
  readonly line: number;
  readonly endLine: number;
  readonly code: Code;
  /** What the named fields of the entry's template stood for. */
  readonly fields: Readonly<Record<string, string>>;
  /** Entries that say the same line as well; each says in its causes what tells it apart. Empty: this one alone. */
  readonly ambiguousWith: readonly Code[];
  /** Only the family of the error is known: no entry of the catalog names it. */
  readonly general: boolean;
  readonly noise: boolean;
  /** The same for the same failure wherever it shows again. */
  readonly fingerprint: string;
  readonly record: LogRecord;
}

/** One failure and what followed from it: positions in the list of findings. */
export interface Incident {
  readonly root: number;
  /** With the root, in order. */
  readonly members: readonly number[];
  readonly why: IncidentReason;
}

/**
 * What holds its members together: the root alone, the same failure again and again, known cause and effect, the same
 * rollout or process.
 */
export type IncidentReason = 'alone' | 'repeated' | 'effect' | 'same-rollout' | 'same-process';
