import { attemptId, rolloutId, spanId, traceId } from '../model/ids';
import {
  routingKeys,
  type Attributes,
  type Resource,
  type Span,
  type SpanEvent,
  type SpanKind,
  type SpanLink,
  type StatusCode,
} from '../model/span';
import { say } from '../text/say';
import { readAttributes } from './attributes';
import { toId } from './bytes';
import type { Complaint } from './complaint';
import { toBigint } from './integers';
import { isObject, Reading } from './reading';

export interface Converted {
  readonly spans: readonly Span[];
  readonly complaints: readonly Complaint[];
  /** Spans without a valid trace or span id; they are not among `spans`. */
  readonly rejected: number;
}

/**
 * A decoded ExportTraceServiceRequest, from protobuf or from OTLP/JSON, as spans of the model. Never throws, whatever the
 * value is: what is wrong becomes a complaint. A sequence id of 0 means that the store has yet to issue one.
 */
export function toSpans(request: unknown): Converted {
  const reading = new Reading();
  const spans: Span[] = [];
  if (!isObject(request)) reading.malformed('request');
  else {
    for (const group of reading.list(request['resourceSpans'], 'resourceSpans')) readResource(group, spans, reading);
  }
  return { spans, complaints: reading.complaints, rejected: reading.rejected };
}

function readResource(value: unknown, spans: Span[], reading: Reading): void {
  if (!isObject(value)) return reading.malformed('resourceSpans');
  const inner = objectOrEmpty(value['resource'], 'resource', reading);
  const resource: Resource = {
    attributes: readAttributes(inner['attributes'], 'resource.attributes', reading),
    schemaUrl: reading.text(value['schemaUrl'], 'schemaUrl'),
  };
  for (const group of reading.list(value['scopeSpans'], 'scopeSpans')) {
    if (!isObject(group)) {
      reading.malformed('scopeSpans');
      continue;
    }
    const scopeFields = objectOrEmpty(group['scope'], 'scope', reading);
    const scope = {
      name: reading.text(scopeFields['name'], 'scope.name'),
      version: reading.text(scopeFields['version'], 'scope.version'),
    };
    for (const it of reading.list(group['spans'], 'spans')) {
      const span = readSpan(it, resource, scope, reading);
      if (span) spans.push(span);
    }
  }
}

function readSpan(value: unknown, resource: Resource, scope: Span['scope'], reading: Reading): Span | null {
  if (!isObject(value)) return (reading.malformed('spans'), null);
  const name = reading.text(value['name'], 'span.name');
  const trace = toId(value['traceId'], 16);
  const id = toId(value['spanId'], 8);
  if (trace === null || id === null) {
    reading.reject(name);
    return null;
  }
  const parent = toId(value['parentSpanId'], 8);
  const attributes = readAttributes(value['attributes'], 'span.attributes', reading);
  const status = objectOrEmpty(value['status'], 'span.status', reading);
  return {
    ...route(resource.attributes, attributes, reading),
    traceId: traceId(trace),
    spanId: spanId(id),
    parentId: parent === null ? null : spanId(parent),
    name,
    kind: kindOf(value['kind']),
    status: { code: codeOf(status['code']), description: reading.text(status['message'], 'status.message') || null },
    startNs: timeOf(value['startTimeUnixNano'], 'startTimeUnixNano', reading),
    endNs: timeOf(value['endTimeUnixNano'], 'endTimeUnixNano', reading),
    attributes,
    events: reading.list(value['events'], 'span.events').flatMap(it => readEvent(it, reading) ?? []),
    links: reading.list(value['links'], 'span.links').flatMap(it => readLink(it, reading) ?? []),
    resource,
    scope,
  };
}

function readEvent(value: unknown, reading: Reading): SpanEvent | null {
  if (!isObject(value)) return (reading.malformed('span.events'), null);
  return {
    name: reading.text(value['name'], 'event.name'),
    timeNs: timeOf(value['timeUnixNano'], 'event.timeUnixNano', reading),
    attributes: readAttributes(value['attributes'], 'event.attributes', reading),
  };
}

/** A link that leads nowhere is left out. */
function readLink(value: unknown, reading: Reading): SpanLink | null {
  if (!isObject(value)) return (reading.malformed('span.links'), null);
  const trace = toId(value['traceId'], 16);
  const id = toId(value['spanId'], 8);
  const attributes = readAttributes(value['attributes'], 'link.attributes', reading);
  return trace === null || id === null ? null : { traceId: traceId(trace), spanId: spanId(id), attributes };
}

/** Resource attributes name the rollout; the span's own of the same name win. */
function route(
  resource: Attributes,
  span: Attributes,
  reading: Reading,
): Pick<Span, 'rolloutId' | 'attemptId' | 'sequenceId'> {
  const rollout = textOf(span[routingKeys.rolloutId] ?? resource[routingKeys.rolloutId]);
  const attempt = textOf(span[routingKeys.attemptId] ?? resource[routingKeys.attemptId]);
  const sequence = span[routingKeys.sequenceId] ?? resource[routingKeys.sequenceId];
  // An attempt is of a rollout: alone it leads nowhere.
  if (rollout === null) return { rolloutId: null, attemptId: null, sequenceId: 0 };
  return {
    rolloutId: rolloutId(rollout),
    attemptId: attempt === null ? null : attemptId(attempt),
    sequenceId: sequence === undefined ? 0 : sequenceOf(sequence, reading),
  };
}

function sequenceOf(value: unknown, reading: Reading): number {
  const number = typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
  reading.note(say('otlp.badSequence', { value: String(value).slice(0, 100) }));
  return 0;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : null;
}

function timeOf(value: unknown, where: string, reading: Reading): bigint | null {
  if (value === undefined || value === null || value === 0 || value === '') return null;
  const ns = toBigint(value);
  if (ns === null) reading.malformed(where);
  return ns === 0n ? null : ns;
}

const kinds: readonly SpanKind[] = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'];
const codes: readonly StatusCode[] = ['UNSET', 'OK', 'ERROR'];

/** Numbers, or, in JSON of other writers, the names of the enumeration. An unknown one is what it is by default. */
function kindOf(value: unknown): SpanKind {
  if (typeof value === 'string') return kinds.find(it => `SPAN_KIND_${it.toUpperCase()}` === value) ?? 'unspecified';
  return (typeof value === 'number' ? kinds[value] : undefined) ?? 'unspecified';
}

function codeOf(value: unknown): StatusCode {
  if (typeof value === 'string') return codes.find(it => `STATUS_CODE_${it}` === value) ?? 'UNSET';
  return (typeof value === 'number' ? codes[value] : undefined) ?? 'UNSET';
}

function objectOrEmpty(value: unknown, where: string, reading: Reading): Readonly<Record<string, unknown>> {
  if (isObject(value)) return value;
  if (value !== undefined && value !== null) reading.malformed(where);
  return {};
}
