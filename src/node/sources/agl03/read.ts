import { type Attempt, attemptStatuses } from '../../../core/model/attempt';
import { attemptId, resourcesId, rolloutId, workerId } from '../../../core/model/ids';
import type { ResourcesVersion } from '../../../core/model/resources';
import { rolloutStatuses, type RolloutSummary } from '../../../core/model/rollout';
import { workerStatuses, type Worker } from '../../../core/model/worker';
import { isObject, type Shape } from '../shape';
import type { Statistics } from '../source';

const number = (it: Shape) => it.number();
const object = (it: Shape) => it.object();
const milliseconds = (it: Shape) => it.number() * 1000;

export interface Page03<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export function readPage<T>(read: (item: Shape) => T): (it: Shape) => Page03<T> {
  return it => ({ items: it.get('items').list(read), total: it.get('total').number() });
}

/** Agent Lightning's in-memory store; a Mongo store has no `total_span_bytes`. */
export function readStatistics(it: Shape): Statistics {
  return {
    rollouts: it.get('total_rollouts').number(),
    attempts: it.get('total_attempts').number(),
    spans: it.get('total_spans').number(),
    resources: it.get('total_resources').number(),
    workers: it.get('total_workers').number(),
    uptimeSeconds: it.get('uptime').optional(number),
    rescuedSpans: 0,
    looseTraces: 0,
    databaseBytes: null,
  };
}

export function readAttempt(it: Shape): Attempt {
  return {
    id: attemptId(it.get('attempt_id').text()),
    rolloutId: rolloutId(it.get('rollout_id').text()),
    sequenceId: it.get('sequence_id').number(),
    status: it.get('status').oneOf(attemptStatuses),
    startedMs: it.get('start_time').number() * 1000,
    endedMs: it.get('end_time').optional(milliseconds),
    workerId: it.get('worker_id').optional(id => workerId(id.text())),
    lastHeartbeatMs: it.get('last_heartbeat_time').optional(milliseconds),
    metadata: it.get('metadata').optional(object),
  };
}

/** A rollout comes with its latest attempt, whose sequence id is the number of attempts. The rest would cost requests. */
export function readSummary(it: Shape): RolloutSummary {
  const config = it.get('config');
  const latestAttempt = it.get('attempt').optional(readAttempt);
  return {
    rollout: {
      id: rolloutId(it.get('rollout_id').text()),
      input: it.get('input').value,
      mode: it.get('mode').optional(mode => mode.oneOf(['train', 'val', 'test'])),
      resourcesId: it.get('resources_id').optional(id => resourcesId(id.text())),
      status: it.get('status').oneOf(rolloutStatuses),
      startedMs: it.get('start_time').number() * 1000,
      endedMs: it.get('end_time').optional(milliseconds),
      config: {
        timeoutSeconds: config.get('timeout_seconds').optional(number),
        unresponsiveSeconds: config.get('unresponsive_seconds').optional(number),
        maxAttempts: config.get('max_attempts').optional(number) ?? 1,
        retryCondition:
          config.get('retry_condition').optional(list => list.list(one => one.oneOf(attemptStatuses))) ?? [],
      },
      metadata: it.get('metadata').optional(object),
      latestAttempt,
    },
    attemptCount: latestAttempt?.sequenceId ?? 0,
    firstStartedMs: latestAttempt?.sequenceId === 1 ? latestAttempt.startedMs : null,
    spanCount: null,
    exceptionCount: null,
    reward: null,
    rescuedSpans: 0,
  };
}

export function readWorker(it: Shape): Worker {
  return {
    id: workerId(it.get('worker_id').text()),
    status: it.get('status').oneOf(workerStatuses),
    heartbeatStats: it.get('heartbeat_stats').optional(object),
    lastHeartbeatMs: it.get('last_heartbeat_time').optional(milliseconds),
    lastDequeueMs: it.get('last_dequeue_time').optional(milliseconds),
    lastBusyMs: it.get('last_busy_time').optional(milliseconds),
    lastIdleMs: it.get('last_idle_time').optional(milliseconds),
    currentRolloutId: it.get('current_rollout_id').optional(id => rolloutId(id.text())),
    currentAttemptId: it.get('current_attempt_id').optional(id => attemptId(id.text())),
  };
}

export function readResources(it: Shape): ResourcesVersion {
  const named = Object.entries(it.get('resources').object());
  return {
    id: resourcesId(it.get('resources_id').text()),
    version: it.get('version').number(),
    createdMs: it.get('create_time').number() * 1000,
    updatedMs: it.get('update_time').number() * 1000,
    resources: Object.fromEntries(named.filter((pair): pair is [string, Record<string, unknown>] => isObject(pair[1]))),
  };
}
