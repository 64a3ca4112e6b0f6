import type { Attempt } from '../../../core/model/attempt';
import type { RolloutId, WorkerId } from '../../../core/model/ids';
import { newAttempt, updateRollout, type Context } from './rollouts';
import type { RolloutRecord } from './tables';
import { workerFoundNothing, workerTookAttempt } from './workers';

export interface AttemptedRollout {
  readonly rollout: RolloutRecord;
  readonly attempt: Attempt;
}

/** Goes on past ids that no longer wait (cancelled, revived) until it has `limit` or the queue is empty. */
export function dequeueRollouts(context: Context, limit: number, worker: WorkerId | null): readonly AttemptedRollout[] {
  const taken: AttemptedRollout[] = [];
  while (taken.length < limit) {
    const ids = context.tables.queue.pop(limit - taken.length);
    if (ids.length === 0) break;
    for (const id of ids) {
      const one = take(context, id, worker);
      if (one) taken.push(one);
    }
  }
  const last = taken.at(-1);
  // One worker is known to work on one attempt: the last, if it took several.
  if (worker !== null && last) workerTookAttempt(context, worker, last.attempt, { dequeued: true });
  else if (worker !== null && limit > 0) workerFoundNothing(context, worker);
  return taken;
}

function take(context: Context, id: RolloutId, worker: WorkerId | null): AttemptedRollout | null {
  const rollout = context.tables.rollouts.get(id);
  if (!rollout) {
    context.warn(`No rollout found for rollout IDs: ['${id}'], skipping dequeuing`);
    return null;
  }
  if (rollout.status !== 'queuing' && rollout.status !== 'requeuing') {
    context.warn(`Rollout ${id} is not in queuing state: ${rollout.status}, skipping dequeuing`);
    return null;
  }
  const attempt = newAttempt(context, id, worker);
  return { rollout: updateRollout(context, id, { status: 'preparing' }), attempt };
}
