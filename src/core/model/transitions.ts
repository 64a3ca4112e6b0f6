import type { AttemptStatus } from './attempt';
import type { RolloutConfig, RolloutStatus } from './rollout';
import type { WorkerStatus } from './worker';

/** What an attempt's status makes of its rollout, when it is the latest attempt (facts, section 2.2). */
export function rolloutStatusAfter(
  attempt: { readonly status: AttemptStatus; readonly sequenceId: number },
  config: Pick<RolloutConfig, 'retryCondition' | 'maxAttempts'>,
): RolloutStatus {
  switch (attempt.status) {
    case 'preparing':
    case 'running':
    case 'succeeded':
      return attempt.status;
    case 'failed':
    case 'timeout':
    case 'unresponsive': {
      const retries = config.retryCondition.includes(attempt.status) && attempt.sequenceId < config.maxAttempts;
      return retries ? 'requeuing' : 'failed';
    }
  }
}

/** A span is a sign of life: it starts and revives attempts, but never reopens one that ended or timed out. */
export function attemptStatusAfterSpan(status: AttemptStatus): AttemptStatus {
  return status === 'preparing' || status === 'unresponsive' ? 'running' : status;
}

/**
 * The rollout of the latest attempt after a span. A `queuing` one stays as it is: upstream compares with the
 * misspelt "queueing", and clients have come to see that.
 */
export function rolloutStatusAfterSpan(status: RolloutStatus): RolloutStatus {
  return status === 'preparing' || status === 'requeuing' ? 'running' : status;
}

/** What the latest attempt's worker does. An attempt lost sight of says nothing about the worker behind it. */
export function workerStatusAfter(status: AttemptStatus): WorkerStatus {
  switch (status) {
    case 'succeeded':
    case 'failed':
      return 'idle';
    case 'timeout':
    case 'unresponsive':
      return 'unknown';
    case 'preparing':
    case 'running':
      return 'busy';
  }
}

/** Only these give an attempt an end; one that timed out never gets one. */
export function attemptHasEnded(status: AttemptStatus): boolean {
  return status === 'failed' || status === 'succeeded';
}

/** Strictly later than the limit, the time limit before the silence. Null: all is well, or no limit was set. */
export function overdueStatus(
  attempt: { readonly startedMs: number; readonly lastHeartbeatMs: number | null },
  config: Pick<RolloutConfig, 'timeoutSeconds' | 'unresponsiveSeconds'>,
  nowMs: number,
): 'timeout' | 'unresponsive' | null {
  const beyond = (sinceMs: number, limitSeconds: number | null) =>
    limitSeconds !== null && (nowMs - sinceMs) / 1000 > limitSeconds;
  if (beyond(attempt.startedMs, config.timeoutSeconds)) return 'timeout';
  if (beyond(attempt.lastHeartbeatMs ?? attempt.startedMs, config.unresponsiveSeconds)) return 'unresponsive';
  return null;
}
