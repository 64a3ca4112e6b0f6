import { attemptId, rolloutId, spanId, traceId } from '../../../core/model/ids';
import type { Attributes, AttributeValue, Span } from '../../../core/model/span';
import { statusCodes } from '../embedded/readSpan';
import { isObject, type Shape } from '../shape';

/** A span of the REST API of 0.3. It has no kind and no scope: neither survives in that store. */
export function readSpan(it: Shape): Span {
  const status = it.get('status');
  const resource = it.get('resource');
  return {
    rolloutId: rolloutId(it.get('rollout_id').text()),
    attemptId: attemptId(it.get('attempt_id').text()),
    sequenceId: it.get('sequence_id').number(),
    traceId: traceId(it.get('trace_id').text()),
    spanId: spanId(it.get('span_id').text()),
    parentId: it.get('parent_id').optional(id => (id.text() === '' ? null : spanId(id.text()))),
    name: it.get('name').text(),
    kind: 'unspecified',
    status: {
      code: status.get('status_code').oneOf(statusCodes),
      description: status.get('description').optional(text => text.text()),
    },
    startNs: it.get('start_time').optional(toNanoseconds),
    endNs: it.get('end_time').optional(toNanoseconds),
    attributes: readAttributes(it.get('attributes')),
    events: it.get('events').list(event => ({
      name: event.get('name').text(),
      timeNs: event.get('timestamp').optional(toNanoseconds),
      attributes: readAttributes(event.get('attributes')),
    })),
    links: it.get('links').list(link => ({
      traceId: traceId(link.get('context').get('trace_id').text()),
      spanId: spanId(link.get('context').get('span_id').text()),
      attributes: readAttributes(link.get('attributes')),
    })),
    resource: {
      attributes: readAttributes(resource.get('attributes')),
      schemaUrl: resource.get('schema_url').optional(url => url.text()) ?? '',
    },
    scope: { name: '', version: '' },
  };
}

/** Seconds as a double know a quarter of a microsecond at best; more digits than microseconds would be invented. */
function toNanoseconds(it: Shape): bigint | null {
  const micros = Math.round(it.number() * 1e6);
  return Number.isSafeInteger(micros) ? BigInt(micros) * 1000n : null;
}

function readAttributes(it: Shape): Attributes {
  if (it.value === null || it.value === undefined) return {};
  return Object.fromEntries(Object.entries(it.object()).map(([key, value]) => [key, toAttribute(value)]));
}

/** The store validates attributes; what other versions let through (nested values, null) is kept as JSON text. */
function toAttribute(value: unknown): AttributeValue {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (Array.isArray(value) && !value.some(it => it === null || isObject(it))) {
    const items: readonly unknown[] = value;
    if (items.every(it => typeof it === 'string')) return items;
    if (items.every(it => typeof it === 'boolean')) return items;
    if (items.every(it => typeof it === 'number')) return items;
  }
  return JSON.stringify(value);
}
