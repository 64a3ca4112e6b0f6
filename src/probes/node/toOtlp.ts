import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import type { ProbeIds } from '../../protocol/probe';

type Attributes = Readonly<Record<string, unknown>>;

/** OTLP's JSON for spans of one process. */
export function toOtlp(spans: readonly ReadableSpan[], { rollout, attempt }: ProbeIds): object {
  const resource = {
    'service.name': process.env['OTEL_SERVICE_NAME'] || 'agent',
    'process.pid': process.pid,
    'agentlightning.rollout_id': rollout,
    'agentlightning.attempt_id': attempt,
  };
  const scope = { name: 'agent-lightning-devtools.probe' };
  return {
    resourceSpans: [{ resource: { attributes: listed(resource) }, scopeSpans: [{ scope, spans: spans.map(toSpan) }] }],
  };
}

function toSpan(span: ReadableSpan): object {
  const { traceId, spanId } = span.spanContext();
  const parent = span.parentSpanContext?.spanId;
  return {
    ...{ traceId, spanId, name: span.name, kind: span.kind + 1 },
    ...(parent ? { parentSpanId: parent } : {}),
    startTimeUnixNano: nanos(span.startTime),
    endTimeUnixNano: nanos(span.endTime),
    attributes: listed(span.attributes),
    events: span.events.map(({ name, time, attributes }) => ({
      ...{ name, timeUnixNano: nanos(time), attributes: listed(attributes ?? {}) },
    })),
    status: { code: span.status.code },
  };
}

const nanos = ([seconds, rest]: readonly [number, number]) => String(BigInt(seconds) * 1_000_000_000n + BigInt(rest));

function listed(attributes: Attributes): object[] {
  return Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value: toValue(value) }],
  );
}

function toValue(value: unknown): object {
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  return { stringValue: String(value) };
}
