import type { Attempt } from '../../core/model/attempt';
import type { DebugRecord } from '../../core/model/debugRecord';
import type { AttemptId, RolloutId, TraceId } from '../../core/model/ids';
import type { ResourcesVersion } from '../../core/model/resources';
import type { RolloutMode, RolloutStatus, RolloutSummary } from '../../core/model/rollout';
import type { Span } from '../../core/model/span';
import type { Worker } from '../../core/model/worker';

export type SourceKind = 'embedded' | 'agl-0.3';

/** What answered at an address. `version` is what it says of itself; Agent Lightning 0.3 says nothing, so it is null. */
export interface SourceIdentity {
  readonly kind: SourceKind;
  readonly url: string;
  readonly product: string;
  readonly version: string | null;
  /** Only our own store tells. */
  readonly pid: number | null;
}

export interface Statistics {
  readonly rollouts: number;
  readonly attempts: number;
  readonly spans: number;
  readonly resources: number;
  readonly workers: number;
  readonly uptimeSeconds: number | null;
  /** Only our own store tells: spans that name a rollout of another store, and traces that name none. */
  readonly rescuedSpans: number;
  readonly looseTraces: number;
  /** Size of the database in bytes, where there is one. */
  readonly databaseBytes: number | null;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly offset: number;
  readonly total: number;
}

/** Newest first. Absent fields do not filter. */
export interface RolloutQuery {
  readonly limit: number;
  readonly offset: number;
  readonly statusIn?: readonly RolloutStatus[];
  readonly modeIn?: readonly (RolloutMode | null)[];
  readonly idContains?: string;
}

/** A trace without a rollout. Times are Unix nanoseconds. */
export interface TraceSummary {
  readonly traceId: TraceId;
  readonly rootName: string;
  readonly serviceName: string | null;
  readonly spanCount: number;
  readonly exceptionCount: number;
  readonly startNs: bigint | null;
  readonly endNs: bigint | null;
}

export type SpanScope =
  { readonly rolloutId: RolloutId; readonly attemptId?: AttemptId } | { readonly traceId: TraceId };

/** Opaque to everyone but the source that made it. */
export type Cursor = string;

export interface SpanPage {
  /** In the order they reached the store. A span that comes again (same trace and span id) replaces the earlier one. */
  readonly spans: readonly Span[];
  /** Give it back to get only what came later. */
  readonly cursor: Cursor;
  /** False: ask again at once, there is more. */
  readonly complete: boolean;
}

export interface DebugRecordsOf {
  readonly rolloutId?: string;
  readonly run?: string;
  /** Unix milliseconds, both included. */
  readonly fromMs?: number;
  readonly toMs?: number;
}

export interface DebugRecordPage {
  /** In the order they reached the store. One that comes again replaces the earlier one: see `recordKey`. */
  readonly records: readonly DebugRecord[];
  readonly cursor: Cursor;
  readonly complete: boolean;
}

/** What somebody looks at now. Nothing is fetched or polled for what nobody looks at. */
export interface Interest {
  readonly rollouts: boolean;
  readonly workers: boolean;
  readonly spans: readonly SpanScope[];
  /** Only our own store keeps any. */
  readonly debugRecords?: boolean;
}

export type SourceChange =
  /** Rollouts, attempts or their counts changed; absent ids: any of them may have. */
  | { readonly kind: 'rollouts'; readonly ids?: readonly RolloutId[] }
  | { readonly kind: 'spans'; readonly scope: SpanScope }
  | { readonly kind: 'workers' }
  | { readonly kind: 'debugRecords' }
  /** Everything was deleted: cursors are void, read anew from the beginning. */
  | { readonly kind: 'cleared' }
  | { readonly kind: 'connected' }
  | { readonly kind: 'lost'; readonly error: SourceError };

export interface Watch {
  /** Replaces the earlier interest. */
  look(interest: Interest): void;
  dispose(): void;
}

/** What answered instead of a store that we know. */
export type Stranger = 'agl-0.2' | 'agl-1.0' | 'other-protocol' | 'llm-proxy' | 'web-page' | 'unknown';

/** Why a source could not answer: the code is in the catalog, `message` is English for logs only. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  constructor(
    readonly code: 'AGL-N001' | 'AGL-N002' | 'AGL-N003' | 'AGL-N004',
    readonly facts: {
      readonly url: string;
      readonly status?: number;
      readonly detail?: string;
      readonly limitMs?: number;
      /** With AGL-N003. */
      readonly found?: Stranger;
    },
    options?: { cause?: unknown },
  ) {
    super(
      `${code} ${facts.url}${facts.status === undefined ? '' : ` ${facts.status}`} ${facts.detail ?? ''}`.trim(),
      options,
    );
  }
}

/**
 * Something that holds rollouts and spans. Everything rejects with SourceError:
 * AGL-N001 refused, AGL-N002 timed out, AGL-N003 not a store that we know, AGL-N004 answered with an error.
 */
export interface Source {
  readonly kind: SourceKind;
  readonly url: string;
  identify(signal?: AbortSignal): Promise<SourceIdentity>;
  statistics(signal?: AbortSignal): Promise<Statistics>;
  rollouts(query: RolloutQuery, signal?: AbortSignal): Promise<Page<RolloutSummary>>;
  /** Null when there is none of this id. */
  rollout(id: RolloutId, signal?: AbortSignal): Promise<RolloutSummary | null>;
  /** By sequence id, ascending. */
  attempts(id: RolloutId, signal?: AbortSignal): Promise<readonly Attempt[]>;
  workers(signal?: AbortSignal): Promise<readonly Worker[]>;
  latestResources(signal?: AbortSignal): Promise<ResourcesVersion | null>;
  /** Traces that belong to no rollout, newest first. Empty where the source keeps none. */
  traces(page: { limit: number; offset: number }, signal?: AbortSignal): Promise<Page<TraceSummary>>;
  spans(scope: SpanScope, cursor: Cursor | null, signal?: AbortSignal): Promise<SpanPage>;
  /** Spans that carry an exception, in the order they came, at most 500 a page. */
  exceptionSpans(cursor: Cursor | null, signal?: AbortSignal): Promise<SpanPage>;
  /** What the debugger told; absent where the source keeps none: only our own store does. */
  debugRecords?(of: DebugRecordsOf, cursor: Cursor | null, signal?: AbortSignal): Promise<DebugRecordPage>;
  /** Resolves once they are durable. Absent as above. */
  addDebugRecords?(records: readonly DebugRecord[], signal?: AbortSignal): Promise<void>;
  /** Calls back on changes until disposed; reconnects by itself with back-off. */
  watch(interest: Interest, onDidChange: (change: SourceChange) => void): Watch;
  dispose(): void;
}
