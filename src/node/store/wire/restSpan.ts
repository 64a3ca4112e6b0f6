import { attemptId, rolloutId, spanId, traceId } from '../../../core/model/ids';
import type { Attributes, AttributeValue, Span } from '../../../core/model/span';
import type { RestExtras } from '../semantics/tables';
import * as v from './validate';

/** A span as a REST client writes it, as the model's; what the model has no place for goes into the extras. */
export function readSpan(body: unknown): { readonly span: Span; readonly extras: RestExtras | undefined } {
  const it = v.validate(spanBody, body, ['body']);
  const span: Span = {
    rolloutId: rolloutId(it.rollout_id),
    attemptId: attemptId(it.attempt_id),
    sequenceId: it.sequence_id,
    traceId: traceId(it.trace_id),
    spanId: spanId(it.span_id),
    parentId: it.parent_id === null ? null : spanId(it.parent_id),
    name: it.name,
    kind: 'unspecified',
    status: { code: it.status.status_code, description: it.status.description },
    startNs: toNs(it.start_time),
    endNs: toNs(it.end_time),
    attributes: it.attributes,
    events: it.events.map(event => ({ name: event.name, timeNs: toNs(event.timestamp), attributes: event.attributes })),
    links: it.links.map(link => ({
      traceId: traceId(link.context.trace_id),
      spanId: spanId(link.context.span_id),
      attributes: link.attributes ?? {},
    })),
    resource: { attributes: it.resource.attributes, schemaUrl: it.resource.schema_url },
    scope: { name: '', version: '' },
  };
  return { span, extras: extrasOf(it, body as v.JsonRecord) };
}

/** Seconds as a double: the fraction is split off first, so that not even its last digit moves. */
export function toNs(seconds: number | null): bigint | null {
  if (seconds === null || !Number.isFinite(seconds)) return null;
  const full = Math.trunc(seconds);
  return BigInt(full) * 1_000_000_000n + BigInt(Math.round((seconds - full) * 1e9));
}

const primitive = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'bigint';

/** Text, bool, number, or a list of one of them; a whole number among floats is a float. */
const attribute: v.Parser<AttributeValue> = (value, loc, issues) => {
  if (primitive(value)) return value as AttributeValue;
  if (Array.isArray(value)) {
    const kinds = new Set((value as unknown[]).map(it => (typeof it === 'bigint' ? 'number' : typeof it)));
    if ((value as unknown[]).every(primitive) && kinds.size <= 1) return value as AttributeValue;
    issues.push({
      type: 'list_type',
      loc,
      msg: 'Input should be a list of one kind of text, bool, int or float',
      input: value,
    });
    return undefined;
  }
  issues.push({ type: 'string_type', loc: [...loc, 'str'], msg: 'Input should be a valid string', input: value });
  return undefined;
};
const attributes: v.Parser<Attributes> = v.mapOf(attribute);

const context = v.object({
  trace_id: v.required(v.text),
  span_id: v.required(v.text),
  is_remote: v.required(v.anything),
  trace_state: v.required(v.mapOf(v.text)),
});
const spanBody = v.object({
  rollout_id: v.required(v.text),
  attempt_id: v.required(v.text),
  sequence_id: v.required(v.whole),
  trace_id: v.required(v.text),
  span_id: v.required(v.text),
  parent_id: v.required(v.nullable(v.text)),
  name: v.required(v.text),
  status: v.required(
    v.object({
      status_code: v.required(v.oneOf('UNSET', 'OK', 'ERROR')),
      description: v.withDefault(v.nullable(v.text), null),
    }),
  ),
  attributes: v.required(attributes),
  events: v.required(
    v.listOf(
      v.object({
        name: v.required(v.text),
        attributes: v.required(attributes),
        timestamp: v.withDefault(v.nullable(v.float), null),
      }),
    ),
  ),
  links: v.required(
    v.listOf(v.object({ context: v.required(context), attributes: v.withDefault(v.nullable(attributes), null) })),
  ),
  start_time: v.required(v.nullable(v.float)),
  end_time: v.required(v.nullable(v.float)),
  context: v.required(v.nullable(context)),
  parent: v.required(v.nullable(context)),
  resource: v.required(v.object({ attributes: v.required(attributes), schema_url: v.withDefault(v.text, '') })),
});

const ownKeys = new Set([
  ...['rollout_id', 'attempt_id', 'sequence_id', 'trace_id', 'span_id', 'parent_id', 'name', 'status', 'attributes'],
  ...['events', 'links', 'start_time', 'end_time', 'context', 'parent', 'resource'],
]);

function extrasOf(it: v.Parsed<typeof spanBody>, body: v.JsonRecord): RestExtras | undefined {
  const more = Object.entries(body).filter(([key]) => !ownKeys.has(key));
  const usual =
    it.context !== null &&
    it.context.trace_id === it.trace_id &&
    it.context.span_id === it.span_id &&
    it.context.is_remote === false &&
    Object.keys(it.context.trace_state).length === 0;
  const extras: RestExtras = {
    ...(usual ? {} : { context: it.context }),
    ...(it.parent === null ? {} : { parent: it.parent }),
    ...(it.links.length === 0 ? {} : { links: it.links }),
    ...(more.length === 0 ? {} : { more: Object.fromEntries(more) }),
  };
  return Object.keys(extras).length === 0 ? undefined : extras;
}
