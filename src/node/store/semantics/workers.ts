import type { Attempt } from '../../../core/model/attempt';
import type { WorkerId } from '../../../core/model/ids';
import { workerStatusAfter } from '../../../core/model/transitions';
import type { Worker } from '../../../core/model/worker';
import type { Context } from './rollouts';

type Facts = Pick<Context, 'tables' | 'nowMs'>;

/** Whatever the status was before: the attempt says what its worker does now. */
export function workerTookAttempt(
  { tables, nowMs }: Facts,
  id: WorkerId,
  attempt: Attempt,
  { dequeued }: { readonly dequeued: boolean },
): Worker {
  const status = workerStatusAfter(attempt.status);
  const busy = status === 'busy';
  const worker: Worker = {
    ...(tables.workers.get(id) ?? unknownWorker(id)),
    ...(dequeued ? { lastDequeueMs: nowMs } : {}),
    ...(busy ? { lastBusyMs: nowMs } : { lastIdleMs: nowMs }),
    status,
    currentRolloutId: busy ? attempt.rolloutId : null,
    currentAttemptId: busy ? attempt.id : null,
  };
  tables.workers.save(worker);
  return worker;
}

/** It asked and got nothing. What it was working on stays written, as upstream leaves it. */
export function workerFoundNothing({ tables, nowMs }: Facts, id: WorkerId): void {
  const before = tables.workers.get(id) ?? unknownWorker(id);
  tables.workers.save({
    ...before,
    lastDequeueMs: nowMs,
    ...(before.status === 'idle' ? {} : { status: 'idle', lastIdleMs: nowMs }),
  });
}

/** The worker's own heartbeat: it says that the worker lives, nothing about its attempt. */
export function workerBeat(
  { tables, nowMs }: Facts,
  id: WorkerId,
  stats: Worker['heartbeatStats'] | undefined,
): Worker {
  const worker: Worker = {
    ...(tables.workers.get(id) ?? unknownWorker(id)),
    lastHeartbeatMs: nowMs,
    ...(stats === undefined ? {} : { heartbeatStats: stats }),
  };
  tables.workers.save(worker);
  return worker;
}

function unknownWorker(id: WorkerId): Worker {
  return {
    id,
    status: 'unknown',
    heartbeatStats: null,
    lastHeartbeatMs: null,
    lastDequeueMs: null,
    lastBusyMs: null,
    lastIdleMs: null,
    currentRolloutId: null,
    currentAttemptId: null,
  };
}
