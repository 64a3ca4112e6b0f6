import type { AttemptId, RolloutId, WorkerId } from './ids';

export const workerStatuses = ['idle', 'busy', 'unknown'] as const;
export type WorkerStatus = (typeof workerStatuses)[number];

/** A runner as the store knows it. Times are Unix milliseconds, with fractions. */
export interface Worker {
  readonly id: WorkerId;
  readonly status: WorkerStatus;
  readonly heartbeatStats: Readonly<Record<string, unknown>> | null;
  readonly lastHeartbeatMs: number | null;
  readonly lastDequeueMs: number | null;
  readonly lastBusyMs: number | null;
  readonly lastIdleMs: number | null;
  readonly currentRolloutId: RolloutId | null;
  readonly currentAttemptId: AttemptId | null;
}
