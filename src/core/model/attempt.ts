import type { AttemptId, RolloutId, WorkerId } from './ids';

export const attemptStatuses = ['preparing', 'running', 'failed', 'succeeded', 'unresponsive', 'timeout'] as const;
export type AttemptStatus = (typeof attemptStatuses)[number];

/** One try at a rollout. Times are Unix milliseconds, with fractions. */
export interface Attempt {
  readonly id: AttemptId;
  readonly rolloutId: RolloutId;
  /** Counts from 1 within the rollout. */
  readonly sequenceId: number;
  readonly status: AttemptStatus;
  readonly startedMs: number;
  /** Set for failed and succeeded only; attempts that timed out never get one (as in Agent Lightning 0.3). */
  readonly endedMs: number | null;
  readonly workerId: WorkerId | null;
  /** Moved by spans, not by the worker's own heartbeat. */
  readonly lastHeartbeatMs: number | null;
  readonly metadata: Readonly<Record<string, unknown>> | null;
}
