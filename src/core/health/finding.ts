import type { Code } from '../catalog/entry';
import type { Message } from '../text/say';
import type { CheckId } from './checkId';

/** Did the check find things as they should be? `skipped`: it could not look, and `text` says why. */
export type FindingSeverity = 'ok' | 'warn' | 'fail' | 'skipped';

/** One worker, rollout, port or package that a finding is about: a row of its own. */
export interface Subject {
  /** Stable while the thing lives: a row keeps it while its words change. */
  readonly id: string;
  readonly label: string;
  /** Absent: those of the finding, which are the worst of its subjects. */
  readonly code?: Code;
  readonly severity?: FindingSeverity;
  /** What the timeline opens for it. */
  readonly opens?: { readonly rolloutId: string; readonly attemptId?: string };
  readonly text: Message;
  readonly evidence: readonly Message[];
}

/** What one check concluded from what was observed. A value: no clock, no source, nothing to resolve later. */
export interface Finding {
  readonly check: CheckId;
  readonly severity: FindingSeverity;
  /** Of the catalog. Set for every warn and fail; on an `ok` it makes a notice that is shown though nothing is wrong. */
  readonly code: Code | null;
  /** One line: what is, with numbers, units and the limit they are compared with. */
  readonly text: Message;
  readonly evidence: readonly Message[];
  /** At most `subjectLimit`; `text` counts all of them. */
  readonly subjects: readonly Subject[];
  /** For machines: durations in ms, sizes in bytes, ids whole. */
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  /** Unix ms of the oldest observation it rests on. */
  readonly observedMs: number;
  /** How long looking took; null where nothing was asked. */
  readonly durationMs: number | null;
}

/** A thousand silent workers are one problem: rows beyond this are counted, not listed. */
export const subjectLimit = 10;
