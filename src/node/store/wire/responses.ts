import type { Attempt } from '../../../core/model/attempt';
import type { ResourcesVersion } from '../../../core/model/resources';
import type { Worker } from '../../../core/model/worker';
import type {
  Attempt03,
  AttemptedRollout03,
  Page03,
  ResourcesUpdate03,
  Rollout03,
  Worker03,
} from '../../../protocol/agl03';
import type { RolloutRecord } from '../semantics/tables';

/** The model as Agent Lightning 0.3 writes it: snake case, times in seconds. */
export function toRollout03(it: RolloutRecord): Rollout03 {
  return {
    rollout_id: it.id,
    input: it.input,
    start_time: it.startedMs / 1000,
    end_time: seconds(it.endedMs),
    mode: it.mode,
    resources_id: it.resourcesId,
    status: it.status,
    config: {
      timeout_seconds: it.config.timeoutSeconds,
      unresponsive_seconds: it.config.unresponsiveSeconds,
      max_attempts: it.config.maxAttempts,
      retry_condition: it.config.retryCondition,
    },
    metadata: it.metadata,
  };
}

export function toAttempt03(it: Attempt): Attempt03 {
  return {
    rollout_id: it.rolloutId,
    attempt_id: it.id,
    sequence_id: it.sequenceId,
    start_time: it.startedMs / 1000,
    end_time: seconds(it.endedMs),
    status: it.status,
    worker_id: it.workerId,
    last_heartbeat_time: seconds(it.lastHeartbeatMs),
    metadata: it.metadata,
  };
}

/** Without an attempt the key is absent, not null: clients tell the two kinds apart by it. */
export function toAttempted03(it: {
  readonly rollout: RolloutRecord;
  readonly attempt: Attempt | null;
}): AttemptedRollout03 | Rollout03 {
  const rollout = toRollout03(it.rollout);
  return it.attempt ? { ...rollout, attempt: toAttempt03(it.attempt) } : rollout;
}

export function toWorker03(it: Worker): Worker03 {
  return {
    worker_id: it.id,
    status: it.status,
    heartbeat_stats: it.heartbeatStats,
    last_heartbeat_time: seconds(it.lastHeartbeatMs),
    last_dequeue_time: seconds(it.lastDequeueMs),
    last_busy_time: seconds(it.lastBusyMs),
    last_idle_time: seconds(it.lastIdleMs),
    current_rollout_id: it.currentRolloutId,
    current_attempt_id: it.currentAttemptId,
  };
}

export function toResources03(it: ResourcesVersion): ResourcesUpdate03 {
  return {
    resources_id: it.id,
    create_time: it.createdMs / 1000,
    update_time: it.updatedMs / 1000,
    version: it.version,
    resources: it.resources,
  };
}

export function toPage03<From, To>(
  found: { readonly items: readonly From[]; readonly total: number },
  { limit, offset }: { readonly limit: number; readonly offset: number },
  toItem: (item: From) => To,
): Page03<To> {
  return { items: found.items.map(toItem), limit, offset, total: found.total };
}

const seconds = (ms: number | null): number | null => (ms === null ? null : ms / 1000);
