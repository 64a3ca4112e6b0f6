import type { DebugRecord } from './debugRecord';
import type { AttemptId, RolloutId, SpanId, TraceId } from './ids';

export type AttributeValue =
  string | boolean | number | bigint | readonly string[] | readonly boolean[] | readonly (number | bigint)[];
export type Attributes = Readonly<Record<string, AttributeValue>>;
export type SpanKind = 'unspecified' | 'internal' | 'server' | 'client' | 'producer' | 'consumer';
export type StatusCode = 'UNSET' | 'OK' | 'ERROR';

export interface SpanEvent {
  readonly name: string;
  /** Unix nanoseconds. */
  readonly timeNs: bigint | null;
  readonly attributes: Attributes;
}

export interface SpanLink {
  readonly traceId: TraceId;
  readonly spanId: SpanId;
  readonly attributes: Attributes;
}

export interface Resource {
  readonly attributes: Attributes;
  readonly schemaUrl: string;
}

/** An OpenTelemetry span. Times are Unix nanoseconds; a null end is a span still open. */
export interface Span {
  /** Null for a span that names no rollout: it stands under its trace. */
  readonly rolloutId: RolloutId | null;
  readonly attemptId: AttemptId | null;
  /** Order within the rollout as the store issued it; 0 where there is none. */
  readonly sequenceId: number;
  readonly traceId: TraceId;
  readonly spanId: SpanId;
  readonly parentId: SpanId | null;
  readonly name: string;
  readonly kind: SpanKind;
  readonly status: { readonly code: StatusCode; readonly description: string | null };
  readonly startNs: bigint | null;
  readonly endNs: bigint | null;
  readonly attributes: Attributes;
  readonly events: readonly SpanEvent[];
  readonly links: readonly SpanLink[];
  readonly resource: Resource;
  readonly scope: { readonly name: string; readonly version: string };
  /** Only where a record of the debugger is drawn as if it were one: no source ever gives this. */
  readonly debug?: DebugRecord;
}

/** Keys that route a span to its rollout: in resource attributes, overridden by span attributes (Agent Lightning 0.3). */
export const routingKeys = {
  rolloutId: 'agentlightning.rollout_id',
  attemptId: 'agentlightning.attempt_id',
  sequenceId: 'agentlightning.span_sequence_id',
} as const;
