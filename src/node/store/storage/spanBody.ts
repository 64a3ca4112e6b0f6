import type { Attributes, AttributeValue, Span, SpanKind, StatusCode } from '../../../core/model/span';
import type { AttributeWire, SpanWire } from '../../../protocol/devtools';
import type { RestExtras, SpanRecord } from '../semantics/tables';
import { toJson } from './json';

/** Everything of a span that has no column, as JSON with short keys: it is written a million times. */
export interface SpanBody {
  /** Description of the status. */
  readonly d?: string;
  readonly a: Readonly<Record<string, AttributeWire>>;
  readonly e?: SpanWire['events'];
  readonly l?: SpanWire['links'];
  readonly x?: RestExtras;
  /** Start and end, when a column of 64 bits cannot hold them. */
  readonly t?: readonly [string | null, string | null];
}

export interface OriginBody {
  readonly resource: SpanWire['resource'];
  readonly scope: SpanWire['scope'];
}

const kinds: readonly SpanKind[] = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'];
const statuses: readonly StatusCode[] = ['UNSET', 'OK', 'ERROR'];
export const kindNumbers = Object.fromEntries(kinds.map((it, at) => [it, at])) as Record<SpanKind, number>;
export const statusNumbers = Object.fromEntries(statuses.map((it, at) => [it, at])) as Record<StatusCode, number>;
export const kindOf = (number: number): SpanKind => kinds[number] ?? 'unspecified';
export const statusOf = (number: number): StatusCode => statuses[number] ?? 'UNSET';

export function toBody({ span, extras }: SpanRecord): string {
  const body: SpanBody = {
    ...(span.status.description === null ? {} : { d: span.status.description }),
    a: toWire(span.attributes),
    ...(span.events.length === 0 ? {} : { e: span.events.map(toEventWire) }),
    ...(span.links.length === 0 ? {} : { l: span.links.map(toLinkWire) }),
    ...(fits(span.startNs) && fits(span.endNs) ? {} : { t: [text(span.startNs), text(span.endNs)] as const }),
  };
  return extras ? toJson({ ...body, x: extras }) : JSON.stringify(body);
}

export function toOriginBody({ resource, scope }: Span): string {
  const body: OriginBody = {
    resource: { attributes: toWire(resource.attributes), schemaUrl: resource.schemaUrl },
    scope,
  };
  return JSON.stringify(body);
}

const largest = 2n ** 63n - 1n;

/** A column holds 64 signed bits; a hostile time beyond them is clamped there and kept whole in the body. */
export function columnTime(ns: bigint | null): bigint | null {
  if (ns === null || fits(ns)) return ns;
  return ns > 0n ? largest : -largest;
}

function fits(ns: bigint | null): boolean {
  return ns === null || (ns <= largest && ns >= -largest);
}

const text = (ns: bigint | null): string | null => (ns === null ? null : ns.toString());

const toEventWire = (it: Span['events'][number]) => ({
  name: it.name,
  timeNs: text(it.timeNs),
  attributes: toWire(it.attributes),
});

const toLinkWire = (it: Span['links'][number]) => ({
  traceId: it.traceId,
  spanId: it.spanId,
  attributes: toWire(it.attributes),
});

export function toWire(attributes: Attributes): Record<string, AttributeWire> {
  const wire: Record<string, AttributeWire> = {};
  for (const key in attributes) {
    // A key named __proto__ must become a key, not a prototype.
    const value = valueToWire(attributes[key] as AttributeValue);
    if (key === '__proto__') Object.defineProperty(wire, key, { value, enumerable: true });
    else wire[key] = value;
  }
  return wire;
}

function valueToWire(value: AttributeValue): AttributeWire {
  if (typeof value === 'bigint') return { int: value.toString() };
  if (typeof value !== 'object') return value;
  const values: readonly unknown[] = value;
  return values.some(it => typeof it === 'bigint')
    ? values.map(it => (typeof it === 'bigint' ? { int: it.toString() } : it))
    : values;
}

export function fromWire(attributes: Readonly<Record<string, AttributeWire>>): Attributes {
  const result: Record<string, AttributeValue> = {};
  for (const key in attributes) {
    const value = valueFromWire(attributes[key] as AttributeWire);
    if (key === '__proto__') Object.defineProperty(result, key, { value, enumerable: true });
    else result[key] = value;
  }
  return result;
}

function valueFromWire(value: AttributeWire): AttributeValue {
  if (typeof value !== 'object') return value;
  if (!Array.isArray(value)) return BigInt((value as { int: string }).int);
  return (value as unknown[]).map(it => (typeof it === 'object' ? BigInt((it as { int: string }).int) : it)) as never;
}
