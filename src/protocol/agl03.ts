/**
 * Wire shapes of the REST API of Agent Lightning 0.3, below `/v1/agl`. Times are Unix seconds with fractions.
 * Only node/store (which speaks it) and node/sources (which reads it) know these names; core has its own.
 */
import type { AttemptStatus } from '../core/model/attempt';
import type { RolloutMode, RolloutStatus } from '../core/model/rollout';
import type { StatusCode } from '../core/model/span';
import type { WorkerStatus } from '../core/model/worker';

export const aglPrefix = '/v1/agl';
export const otlpTracesPath = '/v1/traces';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface Page03<T> {
  readonly items: readonly T[];
  /** As asked; -1 means everything. */
  readonly limit: number;
  readonly offset: number;
  /** Of all matches, not of this page. */
  readonly total: number;
}

export interface RolloutConfig03 {
  readonly timeout_seconds: number | null;
  readonly unresponsive_seconds: number | null;
  readonly max_attempts: number;
  readonly retry_condition: readonly AttemptStatus[];
}

export interface Attempt03 {
  readonly rollout_id: string;
  readonly attempt_id: string;
  readonly sequence_id: number;
  readonly start_time: number;
  readonly end_time: number | null;
  readonly status: AttemptStatus;
  readonly worker_id: string | null;
  readonly last_heartbeat_time: number | null;
  readonly metadata: JsonObject | null;
}

export interface Rollout03 {
  readonly rollout_id: string;
  readonly input: unknown;
  readonly start_time: number;
  readonly end_time: number | null;
  readonly mode: RolloutMode | null;
  readonly resources_id: string | null;
  readonly status: RolloutStatus;
  readonly config: RolloutConfig03;
  readonly metadata: JsonObject | null;
}

export interface AttemptedRollout03 extends Rollout03 {
  readonly attempt: Attempt03;
}

export interface Worker03 {
  readonly worker_id: string;
  readonly status: WorkerStatus;
  readonly heartbeat_stats: JsonObject | null;
  readonly last_heartbeat_time: number | null;
  readonly last_dequeue_time: number | null;
  readonly last_busy_time: number | null;
  readonly last_idle_time: number | null;
  readonly current_rollout_id: string | null;
  readonly current_attempt_id: string | null;
}

export interface ResourcesUpdate03 {
  readonly resources_id: string;
  readonly create_time: number;
  readonly update_time: number;
  readonly version: number;
  readonly resources: Readonly<Record<string, JsonObject>>;
}

export interface SpanContext03 {
  readonly trace_id: string;
  readonly span_id: string;
  readonly is_remote: boolean;
  readonly trace_state: Readonly<Record<string, string>>;
}

export interface SpanEvent03 {
  readonly name: string;
  readonly attributes: JsonObject;
  readonly timestamp: number | null;
}

export interface SpanLink03 {
  readonly context: SpanContext03;
  readonly attributes: JsonObject | null;
}

/** Keys beyond these are kept and given back. */
export interface Span03 {
  readonly rollout_id: string;
  readonly attempt_id: string;
  readonly sequence_id: number;
  readonly trace_id: string;
  readonly span_id: string;
  readonly parent_id: string | null;
  readonly name: string;
  readonly status: { readonly status_code: StatusCode; readonly description: string | null };
  readonly attributes: JsonObject;
  readonly events: readonly SpanEvent03[];
  readonly links: readonly SpanLink03[];
  readonly start_time: number | null;
  readonly end_time: number | null;
  readonly context: SpanContext03 | null;
  readonly parent: SpanContext03 | null;
  readonly resource: { readonly attributes: JsonObject; readonly schema_url: string };
}

/** The in-memory store tells bytes too; a Mongo store does not. */
export interface Statistics03 {
  readonly name: string;
  readonly total_rollouts: number;
  readonly total_attempts: number;
  readonly total_spans: number;
  readonly total_resources: number;
  readonly total_workers: number;
  readonly uptime: number;
}

/** Fields that `sort_by` may name, in the order in which the error message of the real store lists them. */
export const sortFields03 = {
  rollouts: ['rollout_id', 'input', 'start_time', 'end_time', 'mode', 'resources_id', 'status', 'config', 'metadata'],
  attempts: [
    'rollout_id',
    'attempt_id',
    'sequence_id',
    'start_time',
    'end_time',
    'status',
    'worker_id',
    'last_heartbeat_time',
    'metadata',
  ],
  workers: [
    'worker_id',
    'status',
    'heartbeat_stats',
    'last_heartbeat_time',
    'last_dequeue_time',
    'last_busy_time',
    'last_idle_time',
    'current_rollout_id',
    'current_attempt_id',
  ],
  resources: ['resources_id', 'create_time', 'update_time', 'version', 'resources'],
  spans: [
    'rollout_id',
    'attempt_id',
    'sequence_id',
    'trace_id',
    'span_id',
    'parent_id',
    'name',
    'status',
    'attributes',
    'events',
    'links',
    'start_time',
    'end_time',
    'context',
    'parent',
    'resource',
  ],
} as const;
