import type { AttributeValue } from '../model/span';
import { toHex } from './bytes';
import { toExactNumber } from './integers';
import { isObject, type Reading } from './reading';

type Plain = string | boolean | number | bigint | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A list of KeyValue as a record. Lists of one kind of value stay lists; maps and mixed lists become JSON text, which keeps
 * what a span of the 0.3 API has no place for. Bytes become hexadecimal text. A key without a value is left out.
 */
export function readAttributes(value: unknown, where: string, reading: Reading): Record<string, AttributeValue> {
  const attributes: Record<string, AttributeValue> = {};
  for (const pair of reading.list(value, where)) {
    if (!isObject(pair)) {
      reading.malformed(where);
      continue;
    }
    const key = reading.text(pair['key'], `${where}.key`);
    const converted = toAttribute(readValue(pair['value'], where, reading));
    if (converted !== null) setOwn(attributes, key, converted);
  }
  return attributes;
}

/** A key named `__proto__` is a key like any other. */
export function setOwn<T>(target: Record<string, T>, key: string, value: T): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

function toAttribute(value: Plain): AttributeValue | null {
  if (value === null) return null;
  if (typeof value !== 'object') return value;
  if (isList(value) && isOneKind(value)) return value;
  return JSON.stringify(value, (_, it: unknown) => (typeof it === 'bigint' ? it.toString() : it));
}

/** `Array.isArray` makes a list of `any` of it. */
const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

function isOneKind(values: readonly Plain[]): values is readonly string[] {
  const kind = (it: Plain | undefined) => (typeof it === 'bigint' ? 'number' : typeof it);
  const first = kind(values[0]);
  return values.length === 0 || (first !== 'object' && values.every(it => kind(it) === first));
}

/** Protobuf gives one of the fields; JSON may give any or none. */
function readValue(value: unknown, where: string, reading: Reading): Plain {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) return (reading.malformed(where), null);
  if (value['stringValue'] !== undefined && value['stringValue'] !== null)
    return reading.text(value['stringValue'], where);
  for (const field of otherKinds) {
    const found = value[field];
    // protobufjs leaves unset fields of a oneof on the prototype, as null or zero.
    if (found !== undefined && found !== null && Object.hasOwn(value, field))
      return readKind(field, found, where, reading);
  }
  return null;
}

const otherKinds = ['intValue', 'doubleValue', 'boolValue', 'arrayValue', 'kvlistValue', 'bytesValue'] as const;

function readKind(field: (typeof otherKinds)[number], value: unknown, where: string, reading: Reading): Plain {
  switch (field) {
    case 'boolValue':
      return typeof value === 'boolean' ? value : (reading.malformed(where), null);
    case 'intValue':
      return toExactNumber(value) ?? (reading.malformed(where), null);
    case 'doubleValue':
      return readDouble(value) ?? (reading.malformed(where), null);
    case 'bytesValue':
      return toHex(value) ?? (reading.malformed(where), null);
    case 'arrayValue':
      return isObject(value)
        ? reading.list(value['values'], where).map(it => readValue(it, where, reading))
        : (reading.malformed(where), null);
    case 'kvlistValue':
      return isObject(value) ? readMap(value['values'], where, reading) : (reading.malformed(where), null);
  }
}

function readMap(value: unknown, where: string, reading: Reading): Plain {
  const map: Record<string, Plain> = {};
  for (const pair of reading.list(value, where)) {
    if (isObject(pair)) setOwn(map, reading.text(pair['key'], where), readValue(pair['value'], where, reading));
    else reading.malformed(where);
  }
  return map;
}

/** JSON has no infinity and no NaN: they travel, and stay, as text. */
function readDouble(value: unknown): number | string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'string' || value.trim() === '') return null;
  if (value === 'NaN' || value === 'Infinity' || value === '-Infinity') return value;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
