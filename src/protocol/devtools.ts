/**
 * What the embedded store offers beyond Agent Lightning's own REST API: everything below `/v1/devtools`.
 * Our clients only; not a promise to others. Names are camelCase here, so that nobody takes them for upstream's.
 */
import type { AttemptStatus } from '../core/model/attempt';
import type { DebugRecord } from '../core/model/debugRecord';
import type { RolloutMode, RolloutStatus } from '../core/model/rollout';
import type { AttributeValue, SpanKind, StatusCode } from '../core/model/span';
import type { WorkerStatus } from '../core/model/worker';

export const product = 'agent-lightning-devtools';
/** Raised when a client of the earlier number could misread an answer. A store with another number is restarted. */
export const devtoolsProtocol = 2;

export const paths = {
  info: '/v1/devtools/info',
  statistics: '/v1/devtools/statistics',
  rollouts: '/v1/devtools/rollouts',
  attempts: '/v1/devtools/rollouts/:id/attempts',
  rollout: '/v1/devtools/rollouts/:id',
  traces: '/v1/devtools/traces',
  spans: '/v1/devtools/spans',
  workers: '/v1/devtools/workers',
  resources: '/v1/devtools/resources/latest',
  rescued: '/v1/devtools/rescued',
  forward: '/v1/devtools/rescued/forward',
  debugRecords: '/v1/devtools/debug-records',
  data: '/v1/devtools/data',
  stop: '/v1/devtools/stop',
  stream: '/v1/devtools/stream',
} as const;

export interface StoreInfo {
  readonly product: typeof product;
  readonly version: string;
  readonly protocol: number;
  readonly pid: number;
  readonly startedMs: number;
  readonly url: string;
  /** Where OTLP is taken besides `url`; null when that port was taken or switched off. */
  readonly otlpUrl: string | null;
  readonly dataDir: string;
  readonly schemaVersion: number;
  /** Windows that keep it alive. */
  readonly leases: number;
  readonly keepRunning: boolean;
}

/** Body of every answer that is not 2xx, on every route. `detail` is worded as upstream words it. */
export interface ErrorBody {
  readonly detail: unknown;
  readonly code: string;
}

export interface StatisticsWire {
  readonly rollouts: number;
  readonly attempts: number;
  readonly spans: number;
  readonly resources: number;
  readonly workers: number;
  readonly uptimeSeconds: number;
  readonly rescuedSpans: number;
  readonly looseTraces: number;
  readonly databaseBytes: number;
}

export interface AttemptWire {
  readonly id: string;
  readonly rolloutId: string;
  readonly sequenceId: number;
  readonly status: AttemptStatus;
  readonly startedMs: number;
  readonly endedMs: number | null;
  readonly workerId: string | null;
  readonly lastHeartbeatMs: number | null;
  readonly metadata: Readonly<Record<string, unknown>> | null;
}

export interface RolloutSummaryWire {
  readonly rollout: {
    readonly id: string;
    readonly input: unknown;
    readonly mode: RolloutMode | null;
    readonly resourcesId: string | null;
    readonly status: RolloutStatus;
    readonly startedMs: number;
    readonly endedMs: number | null;
    readonly config: {
      readonly timeoutSeconds: number | null;
      readonly unresponsiveSeconds: number | null;
      readonly maxAttempts: number;
      readonly retryCondition: readonly AttemptStatus[];
    };
    readonly metadata: Readonly<Record<string, unknown>> | null;
    readonly latestAttempt: AttemptWire | null;
  };
  readonly attemptCount: number;
  /** When the first attempt began; null while there was none. */
  readonly firstStartedMs: number | null;
  readonly spanCount: number;
  readonly exceptionCount: number;
  readonly reward: number | null;
  readonly rescuedSpans: number;
}

export interface WorkerWire {
  readonly id: string;
  readonly status: WorkerStatus;
  readonly heartbeatStats: Readonly<Record<string, unknown>> | null;
  readonly lastHeartbeatMs: number | null;
  readonly lastDequeueMs: number | null;
  readonly lastBusyMs: number | null;
  readonly lastIdleMs: number | null;
  readonly currentRolloutId: string | null;
  readonly currentAttemptId: string | null;
}

export interface ResourcesWire {
  readonly id: string;
  readonly version: number;
  readonly createdMs: number;
  readonly updatedMs: number;
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Query of `rollouts`; lists are repeated keys, the word `none` in `mode` stands for null. */
export interface RolloutsQueryWire {
  readonly limit: number;
  readonly offset: number;
  readonly status?: readonly RolloutStatus[];
  readonly mode?: readonly (RolloutMode | 'none')[];
  readonly idContains?: string;
}

export interface PageWire<T> {
  readonly items: readonly T[];
  readonly offset: number;
  readonly total: number;
}

export interface TraceSummaryWire {
  readonly traceId: string;
  readonly rootName: string;
  readonly serviceName: string | null;
  readonly spanCount: number;
  readonly exceptionCount: number;
  readonly startNs: string | null;
  readonly endNs: string | null;
}

/** An integer beyond 2^53 travels as `{"int": "…"}` so that no digit is lost. */
export type AttributeWire =
  Exclude<AttributeValue, bigint | readonly unknown[]> | { readonly int: string } | readonly unknown[];

/** Nanoseconds are decimal strings: JSON numbers would lose their last digits. */
export interface SpanWire {
  readonly rolloutId: string | null;
  readonly attemptId: string | null;
  readonly sequenceId: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly kind: SpanKind;
  readonly status: { readonly code: StatusCode; readonly description: string | null };
  readonly startNs: string | null;
  readonly endNs: string | null;
  readonly attributes: Readonly<Record<string, AttributeWire>>;
  readonly events: readonly {
    name: string;
    timeNs: string | null;
    attributes: Readonly<Record<string, AttributeWire>>;
  }[];
  readonly links: readonly { traceId: string; spanId: string; attributes: Readonly<Record<string, AttributeWire>> }[];
  readonly resource: { readonly attributes: Readonly<Record<string, AttributeWire>>; readonly schemaUrl: string };
  readonly scope: { readonly name: string; readonly version: string };
}

/** Query of `spans`: exactly one of rolloutId, traceId, exceptions; `after` is the cursor of the page before. */
export interface SpansQueryWire {
  readonly after?: number;
  readonly limit?: number;
  readonly rolloutId?: string;
  readonly attemptId?: string;
  readonly traceId?: string;
  readonly exceptions?: true;
}

export interface SpanPageWire {
  readonly spans: readonly SpanWire[];
  readonly after: number;
  readonly complete: boolean;
}

/** Answer of `rescued`: how many spans are kept for each rollout of another store. */
export type RescuedWire = readonly { readonly rolloutId: string; readonly spans: number }[];

/** Passes rescued spans on to the store they belong to; only those whose rollout that store knows. */
export interface ForwardRequest {
  readonly url: string;
  readonly rolloutIds?: readonly string[];
}
export interface ForwardResult {
  readonly forwarded: number;
  readonly kept: number;
}

/** Body of a POST to `debugRecords`, at most 1,000 at once; answered with `{"added": n}`. Texts are cut at 16,384 characters. */
export interface DebugRecordsRequest {
  readonly records: readonly DebugRecord[];
}

/** Query of `debugRecords`: of a rollout, of a run, of a time, or all; in the order they came, after the cursor. */
export interface DebugRecordsQueryWire {
  readonly after?: number;
  readonly limit?: number;
  readonly rolloutId?: string;
  readonly run?: string;
  /** Unix milliseconds, both included. */
  readonly fromMs?: number;
  readonly toMs?: number;
}
export interface DebugRecordPageWire {
  readonly records: readonly DebugRecord[];
  readonly after: number;
  readonly complete: boolean;
}

export interface ClearResult {
  readonly rollouts: number;
  readonly spans: number;
}

/**
 * WebSocket messages of `stream`, server to client, at most one of a kind every 50 ms. They say that something changed,
 * never what: the client asks with its cursor, so that a lost connection loses nothing.
 * A client that connects with `?lease=window` keeps the store alive.
 */
export type StreamMessage =
  | { readonly type: 'hello'; readonly info: StoreInfo }
  | { readonly type: 'rollouts'; readonly ids: readonly string[] }
  | { readonly type: 'spans'; readonly rolloutIds: readonly string[]; readonly traceIds: readonly string[] }
  | { readonly type: 'workers' }
  /** Records of the debugger came. */
  | { readonly type: 'debug' }
  | { readonly type: 'cleared' };
