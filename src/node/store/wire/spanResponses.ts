import type { Span03, SpanContext03, SpanLink03 } from '../../../protocol/agl03';
import type { SpanWire } from '../../../protocol/devtools';
import { fromWire } from '../storage/spanBody';
import type { StoredSpan } from '../storage/spanRow';

/** As Agent Lightning 0.3 gives spans: `parent` is null and `context` filled, unless a client sent them otherwise. */
export function toSpan03(it: StoredSpan): Span03 {
  const { body, origin } = it;
  const extras = body.x ?? {};
  return {
    ...extras.more,
    rollout_id: it.rolloutId ?? '',
    attempt_id: it.attemptId ?? '',
    sequence_id: it.sequenceId,
    trace_id: it.traceId,
    span_id: it.spanId,
    parent_id: it.parentId,
    name: it.name,
    status: { status_code: it.status, description: body.d ?? null },
    attributes: fromWire(body.a),
    events: (body.e ?? []).map(event => ({
      name: event.name,
      attributes: fromWire(event.attributes),
      timestamp: toSeconds(event.timeNs),
    })),
    links: (extras.links as readonly SpanLink03[] | undefined) ?? (body.l ?? []).map(toLink03),
    start_time: toSeconds(it.startNs),
    end_time: toSeconds(it.endNs),
    context: extras.context === undefined ? contextOf(it.traceId, it.spanId) : (extras.context as SpanContext03 | null),
    parent: (extras.parent as SpanContext03 | undefined) ?? null,
    resource: { attributes: fromWire(origin.resource.attributes), schema_url: origin.resource.schemaUrl },
  };
}

/** As our own clients read it. */
export function toSpanWire(it: StoredSpan): SpanWire {
  return {
    rolloutId: it.rolloutId,
    attemptId: it.attemptId,
    sequenceId: it.sequenceId,
    traceId: it.traceId,
    spanId: it.spanId,
    parentId: it.parentId,
    name: it.name,
    kind: it.kind,
    status: { code: it.status, description: it.body.d ?? null },
    startNs: it.startNs,
    endNs: it.endNs,
    attributes: it.body.a,
    events: it.body.e ?? [],
    links: it.body.l ?? [],
    resource: it.origin.resource,
    scope: it.origin.scope,
  };
}

/** The same double that a client sent: a nanosecond is less than half of its last digit. */
export function toSeconds(ns: string | null): number | null {
  if (ns === null) return null;
  const value = BigInt(ns);
  return Number(value / 1_000_000_000n) + Number(value % 1_000_000_000n) / 1e9;
}

const toLink03 = (it: SpanWire['links'][number]): SpanLink03 => ({
  context: contextOf(it.traceId, it.spanId),
  attributes: fromWire(it.attributes),
});

const contextOf = (traceId: string, spanId: string): SpanContext03 => ({
  trace_id: traceId,
  span_id: spanId,
  is_remote: false,
  trace_state: {},
});
