import type { Attempt } from '../../../core/model/attempt';
import type { AttemptId, ResourcesId, RolloutId, WorkerId } from '../../../core/model/ids';
import type { ResourcesVersion } from '../../../core/model/resources';
import type { Rollout } from '../../../core/model/rollout';
import type { Span } from '../../../core/model/span';
import type { Worker } from '../../../core/model/worker';

/** A rollout by itself; its attempts stand in their own table. */
export type RolloutRecord = Omit<Rollout, 'latestAttempt'>;

/** What a REST client sent that the model has no place for; given back as it came. */
export interface RestExtras {
  readonly context?: unknown;
  readonly parent?: unknown;
  readonly links?: readonly unknown[];
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface SpanRecord {
  readonly span: Span;
  readonly extras?: RestExtras;
  /** Names a rollout or attempt that lives in another store. */
  readonly rescued: boolean;
}

/**
 * All that the semantics ask of a storage. Every method is synchronous and runs within the transaction of its caller;
 * `save` replaces the record of the same id.
 */
export interface Tables {
  readonly rollouts: {
    insert(rollout: RolloutRecord): void;
    get(id: RolloutId): RolloutRecord | null;
    save(rollout: RolloutRecord): void;
    /** Preparing or running. */
    inProgress(): readonly RolloutRecord[];
    /** Keeps the reward of the span that is last in order. */
    reward(id: RolloutId, value: number, sequenceId: number): void;
  };
  readonly attempts: {
    insert(attempt: Attempt): void;
    get(rolloutId: RolloutId, id: AttemptId): Attempt | null;
    save(attempt: Attempt): void;
    latest(rolloutId: RolloutId): Attempt | null;
  };
  readonly queue: {
    /** To the tail; an id that waits already keeps its place. */
    push(id: RolloutId): void;
    pop(count: number): readonly RolloutId[];
  };
  readonly workers: {
    get(id: WorkerId): Worker | null;
    save(worker: Worker): void;
  };
  readonly resources: {
    get(id: ResourcesId): ResourcesVersion | null;
    /** What is saved last is the latest. */
    save(resources: ResourcesVersion): void;
    latest(): ResourcesVersion | null;
  };
  readonly sequences: {
    /** The first of `count` numbers that nobody else gets. */
    issue(rolloutId: string, count: number): number;
    raise(rolloutId: string, to: number): void;
  };
  readonly spans: {
    /** False for each that stands there already (same attempt or trace, same span id). */
    insert(spans: readonly SpanRecord[]): readonly boolean[];
  };
}

export type RolloutRows = Tables['rollouts'];
export type AttemptRows = Tables['attempts'];
export type QueueRows = Tables['queue'];
export type WorkerRows = Tables['workers'];
export type ResourceRows = Tables['resources'];
export type SequenceRows = Tables['sequences'];
export type SpanRows = Tables['spans'];
