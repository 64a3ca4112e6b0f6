import type { Attempt, AttemptStatus } from '../../../core/model/attempt';
import { attemptId, type RolloutId, type WorkerId } from '../../../core/model/ids';
import { attemptHasEnded, rolloutStatusAfter } from '../../../core/model/transitions';
import { updateRollout, type Context } from './rollouts';
import { attemptNotFound, noAttempts, rolloutNotFound } from './storeError';
import { workerTookAttempt } from './workers';

/** Absent keys leave what is there. */
export interface AttemptPatch {
  readonly status?: AttemptStatus;
  readonly workerId?: WorkerId;
  readonly lastHeartbeatMs?: number;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** The word `latest` in place of an id means the attempt with the highest sequence id. */
export const latestWord = 'latest';

/**
 * The latest attempt's status is copied to its rollout even when the patch says nothing of it: a cancelled rollout comes
 * back to life that way. Upstream does so, and its runners report their end that way.
 */
export function updateAttempt(context: Context, rolloutId: RolloutId, id: string, patch: AttemptPatch): Attempt {
  const { tables, nowMs } = context;
  const rollout = tables.rollouts.get(rolloutId);
  if (!rollout) throw rolloutNotFound(rolloutId);
  const latest = tables.attempts.latest(rolloutId);
  if (!latest) throw noAttempts(rolloutId);
  const before = id === latestWord ? latest : tables.attempts.get(rolloutId, attemptId(id));
  if (!before) throw attemptNotFound(rolloutId, id);

  const ended = patch.status !== undefined && attemptHasEnded(patch.status);
  const attempt: Attempt = { ...before, ...patch, ...(ended ? { endedMs: nowMs } : {}) };
  tables.attempts.save(attempt);
  if (attempt.id === latest.id) {
    const status = rolloutStatusAfter(attempt, rollout.config);
    if (status !== rollout.status) updateRollout(context, rolloutId, { status });
  }
  const touchesWorker = patch.status !== undefined || patch.workerId !== undefined;
  if (touchesWorker && attempt.workerId) workerTookAttempt(context, attempt.workerId, attempt, { dequeued: false });
  return attempt;
}
