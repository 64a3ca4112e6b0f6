import type { Attempt, AttemptStatus } from './attempt';
import type { ResourcesId, RolloutId } from './ids';

export const rolloutStatuses = [
  'queuing',
  'preparing',
  'running',
  'failed',
  'succeeded',
  'cancelled',
  'requeuing',
] as const;
export type RolloutStatus = (typeof rolloutStatuses)[number];
export type RolloutMode = 'train' | 'val' | 'test';

/** A wait ends and `endedMs` is set when a rollout reaches one of these. */
export const terminalStatuses: ReadonlySet<RolloutStatus> = new Set(['failed', 'succeeded', 'cancelled']);

export interface RolloutConfig {
  /** Seconds from the attempt's start to its time-out; null means never. */
  readonly timeoutSeconds: number | null;
  /** Seconds without a span before an attempt counts as unresponsive; null means never. */
  readonly unresponsiveSeconds: number | null;
  readonly maxAttempts: number;
  readonly retryCondition: readonly AttemptStatus[];
}

/** One task given to the agent. Times are Unix milliseconds, with fractions. */
export interface Rollout {
  readonly id: RolloutId;
  readonly input: unknown;
  readonly mode: RolloutMode | null;
  readonly resourcesId: ResourcesId | null;
  readonly status: RolloutStatus;
  /** When it was created, which is when it entered the queue; not when an attempt began. */
  readonly startedMs: number;
  /** Can be set on a rollout that runs again: Agent Lightning does not clear it. */
  readonly endedMs: number | null;
  readonly config: RolloutConfig;
  readonly metadata: Readonly<Record<string, unknown>> | null;
  /** The attempt with the highest sequence id; null while none was made. */
  readonly latestAttempt: Attempt | null;
}

/** A rollout with what a list shows of it. Null counts were not asked of the source, because there they cost a request. */
export interface RolloutSummary {
  readonly rollout: Rollout;
  readonly attemptCount: number;
  /** When the first attempt began, Unix milliseconds; null while there was none, or where it would cost a request. */
  readonly firstStartedMs: number | null;
  readonly spanCount: number | null;
  readonly exceptionCount: number | null;
  /** The value of the last primary reward. */
  readonly reward: number | null;
  /** Spans that name this rollout but reached another store than the one it lives in. */
  readonly rescuedSpans: number;
}
