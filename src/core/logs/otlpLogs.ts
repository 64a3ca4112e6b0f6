import { isObject, type JsonLine, type JsonObject, timeOf } from './json';
import type { Level } from './record';

/** A file of many batches is many lines; one line with more records than this is cut. */
const keptRecords = 10_000;

/** The records of one line of OTLP/JSON logs, null when the line is something else. */
export function readOtlpLogs(line: JsonObject): JsonLine[] | null {
  if (!Array.isArray(line.resourceLogs)) return null;
  const found: JsonLine[] = [];
  for (const resource of objects(line.resourceLogs)) {
    const own = attributesOf(isObject(resource.resource) ? resource.resource.attributes : undefined);
    for (const scope of objects(resource.scopeLogs)) {
      const name = isObject(scope.scope) && typeof scope.scope.name === 'string' ? scope.scope.name : null;
      for (const record of objects(scope.logRecords)) {
        if (found.length < keptRecords) found.push(toLine(record, name, own));
      }
    }
  }
  return found;
}

function toLine(record: JsonObject, scope: string | null, resource: ReadonlyMap<string, string>): JsonLine {
  const attributes = attributesOf(record.attributes);
  const message = textOf(record.body) || (attributes.get('exception.message') ?? '');
  const nanos = record.timeUnixNano ?? record.observedTimeUnixNano;
  const stack = attributes.get('exception.stacktrace');
  const pairs = [...resource, ...attributes].map(([key, value]) => `${key}=${value.slice(0, 200)}`);
  const file = attributes.get('code.filepath') ?? attributes.get('code.file.path');
  const line = Number(attributes.get('code.lineno') ?? attributes.get('code.line.number'));
  return {
    message: message.split('\n', 1)[0] ?? '',
    detail: [...message.split('\n').slice(1), ...(stack?.split('\n') ?? [])],
    level: levelOf(Number(record.severityNumber)),
    timeMs: typeof nanos === 'string' || typeof nanos === 'number' ? timeOf(Number(nanos)) : null,
    logger: scope,
    origin: file === undefined ? null : { file, line: Number.isFinite(line) ? line : null },
    pid: Number(resource.get('process.pid')) || null,
    pairs: [...pairs, `trace_id=${textOf(record.traceId)}`, `span_id=${textOf(record.spanId)}`].join(' '),
  };
}

/** Severity numbers of the OpenTelemetry log data model: four to a level. */
function levelOf(severity: number): Level | null {
  if (!(severity >= 1)) return null;
  return severity >= 21
    ? 'critical'
    : severity >= 17
      ? 'error'
      : severity >= 13
        ? 'warning'
        : severity >= 9
          ? 'info'
          : 'debug';
}

function attributesOf(list: unknown): ReadonlyMap<string, string> {
  return new Map(objects(list).map(it => [typeof it.key === 'string' ? it.key : '', textOf(it.value)]));
}

function textOf(value: unknown): string {
  if (!isObject(value)) return typeof value === 'string' ? value : '';
  const plain = value.stringValue ?? value.intValue ?? value.doubleValue ?? value.boolValue;
  return typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean' ? String(plain) : '';
}

function objects(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}
