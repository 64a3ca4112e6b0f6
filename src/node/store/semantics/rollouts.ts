import type { Attempt } from '../../../core/model/attempt';
import type { ResourcesId, RolloutId, WorkerId } from '../../../core/model/ids';
import {
  terminalStatuses,
  type RolloutConfig,
  type RolloutMode,
  type RolloutStatus,
} from '../../../core/model/rollout';
import type { Ids } from './ids';
import { rolloutNotFound } from './storeError';
import type { RolloutRecord, Tables } from './tables';
import { workerTookAttempt } from './workers';

/** What a client asks for when it creates a rollout; null takes the default. */
export interface NewRollout {
  readonly input: unknown;
  readonly mode: RolloutMode | null;
  readonly resourcesId: ResourcesId | null;
  readonly config: RolloutConfig | null;
  readonly metadata: Readonly<Record<string, unknown>> | null;
}

/** Absent keys leave what is there; `null` is a value. */
export interface RolloutPatch {
  readonly input?: unknown;
  readonly mode?: RolloutMode | null;
  readonly resourcesId?: ResourcesId | null;
  readonly status?: RolloutStatus;
  readonly config?: RolloutConfig;
  readonly metadata?: Readonly<Record<string, unknown>> | null;
}

export interface Context {
  readonly tables: Tables;
  readonly ids: Ids;
  readonly nowMs: number;
  /** Lines for the store's output, worded as upstream's where it has one. */
  readonly warn: (line: string) => void;
}

export const defaultConfig: RolloutConfig = {
  timeoutSeconds: null,
  unresponsiveSeconds: null,
  maxAttempts: 1,
  retryCondition: [],
};

export function enqueueRollouts(context: Context, wanted: readonly NewRollout[]): readonly RolloutRecord[] {
  const latest = context.tables.resources.latest()?.id ?? null;
  return wanted.map(it => {
    const rollout = create(context, it, 'queuing', latest);
    context.tables.rollouts.insert(rollout);
    context.tables.queue.push(rollout.id);
    return rollout;
  });
}

/** A rollout that begins at once, with its first attempt, and never stands in the queue. */
export function startRollout(
  context: Context,
  wanted: NewRollout,
  worker: WorkerId | null,
): { rollout: RolloutRecord; attempt: Attempt } {
  const rollout = create(context, wanted, 'preparing', context.tables.resources.latest()?.id ?? null);
  context.tables.rollouts.insert(rollout);
  const attempt = newAttempt(context, rollout.id, worker);
  if (worker !== null) workerTookAttempt(context, worker, attempt, { dequeued: false });
  return { rollout, attempt };
}

/** By a user's wish: `max_attempts` is not asked, and a finished rollout begins again. */
export function startAttempt(
  context: Context,
  id: RolloutId,
  worker: WorkerId | null,
): { rollout: RolloutRecord; attempt: Attempt } {
  if (!context.tables.rollouts.get(id)) throw rolloutNotFound(id);
  const attempt = newAttempt(context, id, worker);
  const rollout = updateRollout(context, id, { status: 'preparing' });
  if (worker !== null) workerTookAttempt(context, worker, attempt, { dequeued: false });
  return { rollout, attempt };
}

export function newAttempt({ tables, ids, nowMs }: Context, rolloutId: RolloutId, workerId: WorkerId | null): Attempt {
  const attempt: Attempt = {
    id: ids.attempt(),
    rolloutId,
    sequenceId: (tables.attempts.latest(rolloutId)?.sequenceId ?? 0) + 1,
    status: 'preparing',
    startedMs: nowMs,
    endedMs: null,
    workerId,
    lastHeartbeatMs: null,
    metadata: null,
  };
  tables.attempts.insert(attempt);
  return attempt;
}

/** A status that ends a rollout sets its end; one that reopens it leaves the old end standing, as upstream does. */
export function updateRollout({ tables, nowMs }: Context, id: RolloutId, patch: RolloutPatch): RolloutRecord {
  const before = tables.rollouts.get(id);
  if (!before) throw rolloutNotFound(id);
  const ended = patch.status !== undefined && terminalStatuses.has(patch.status);
  const rollout: RolloutRecord = { ...before, ...patch, ...(ended ? { endedMs: nowMs } : {}) };
  tables.rollouts.save(rollout);
  if (patch.status === 'queuing' || patch.status === 'requeuing') tables.queue.push(id);
  return rollout;
}

function create(
  { ids, nowMs }: Context,
  wanted: NewRollout,
  status: RolloutStatus,
  latestResources: ResourcesId | null,
): RolloutRecord {
  return {
    id: ids.rollout(),
    input: wanted.input,
    mode: wanted.mode,
    resourcesId: wanted.resourcesId ?? latestResources,
    status,
    startedMs: nowMs,
    endedMs: null,
    config: wanted.config ?? defaultConfig,
    metadata: wanted.metadata ?? {},
  };
}
