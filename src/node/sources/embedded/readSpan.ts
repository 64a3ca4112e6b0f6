import { attemptId, rolloutId, spanId, traceId } from '../../../core/model/ids';
import type { Attributes, AttributeValue, Span, SpanKind, StatusCode } from '../../../core/model/span';
import { isObject, type Shape } from '../shape';
import { nanoseconds } from './read';

const kinds: readonly SpanKind[] = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'];
export const statusCodes: readonly StatusCode[] = ['UNSET', 'OK', 'ERROR'];

/** A span as our own store sends it (`SpanWire`). */
export function readSpan(it: Shape): Span {
  const status = it.get('status');
  const resource = it.get('resource');
  const scope = it.get('scope');
  return {
    rolloutId: it.get('rolloutId').optional(id => rolloutId(id.text())),
    attemptId: it.get('attemptId').optional(id => attemptId(id.text())),
    sequenceId: it.get('sequenceId').number(),
    traceId: traceId(it.get('traceId').text()),
    spanId: spanId(it.get('spanId').text()),
    parentId: it.get('parentId').optional(id => spanId(id.text())),
    name: it.get('name').text(),
    kind: it.get('kind').oneOf(kinds),
    status: {
      code: status.get('code').oneOf(statusCodes),
      description: status.get('description').optional(text => text.text()),
    },
    startNs: it.get('startNs').optional(nanoseconds),
    endNs: it.get('endNs').optional(nanoseconds),
    attributes: readAttributes(it.get('attributes')),
    events: it.get('events').list(event => ({
      name: event.get('name').text(),
      timeNs: event.get('timeNs').optional(nanoseconds),
      attributes: readAttributes(event.get('attributes')),
    })),
    links: it.get('links').list(link => ({
      traceId: traceId(link.get('traceId').text()),
      spanId: spanId(link.get('spanId').text()),
      attributes: readAttributes(link.get('attributes')),
    })),
    resource: { attributes: readAttributes(resource.get('attributes')), schemaUrl: resource.get('schemaUrl').text() },
    scope: { name: scope.get('name').text(), version: scope.get('version').text() },
  };
}

function readAttributes(it: Shape): Attributes {
  return Object.fromEntries(Object.entries(it.object()).map(([key, value]) => [key, toAttribute(value)]));
}

function toAttribute(value: unknown): AttributeValue {
  if (!Array.isArray(value)) return toScalar(value);
  const items = value.map(toScalar);
  if (items.every(item => typeof item === 'string')) return items;
  if (items.every(item => typeof item === 'boolean')) return items;
  if (items.every(item => typeof item === 'number' || typeof item === 'bigint')) return items;
  return JSON.stringify(value);
}

/** One attribute of a kind nobody agreed on must not cost the whole page: it stays as JSON text. */
function toScalar(value: unknown): string | boolean | number | bigint {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (isObject(value) && typeof value.int === 'string' && /^-?\d{1,20}$/.test(value.int)) return BigInt(value.int);
  return JSON.stringify(value);
}
