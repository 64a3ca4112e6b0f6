import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { toSpans } from '../../../src/core/otlp/toSpans';
import { toText } from '../../../src/core/text/say';
import { otlp } from '../../../src/node/store/generated/otlp';

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, '../../fixtures/otlp', name));
const traceId = 'f42b586a9a0edc2ce7983f2e69337513';
const spanId = '004cb65e4c607901';

const request = (span: object, resource: object[] = []) => ({
  resourceSpans: [
    {
      resource: { attributes: resource },
      scopeSpans: [{ scope: { name: 's', version: '1' }, spans: [{ traceId, spanId, ...span }] }],
    },
  ],
});
const text = (key: string, stringValue: string) => ({ key, value: { stringValue } });
const only = (value: unknown) => {
  const [span] = toSpans(value).spans;
  assert.ok(span);
  return span;
};
const complaints = (value: unknown) => toSpans(value).complaints.map(it => `${it.kind}: ${toText(it.text, 'en')}`);

test('a recorded request reads the same from protobuf as from JSON', () => {
  const fromJson = toSpans(JSON.parse(fixture('one-span.json').toString()));
  const fromBytes = toSpans(otlp.ExportTraceServiceRequest.decode(fixture('one-span.pb')));
  assert.deepEqual(fromBytes, fromJson);
  const [span] = fromJson.spans;
  assert.deepEqual(
    [span?.rolloutId, span?.attemptId, span?.traceId, span?.parentId, span?.startNs, span?.kind],
    ['ro-4e79b5565699', 'at-3889eac0', traceId, 'a094d041aa03a90e', 1795339713648577103n, 'internal'],
  );
  assert.deepEqual(span?.attributes, { 'agentlightning.message.body': 'Question: 2**10' });
  assert.deepEqual(span?.resource.attributes['imported_libraries'], ['asyncio', 'logging', 'agentlightning']);
});

test('attribute values: numbers exact, lists of one kind, everything else as text', () => {
  const values: [string, object, unknown][] = [
    ['int', { intValue: '42' }, 42],
    ['longest', { intValue: '-9223372036854775808' }, -9223372036854775808n],
    ['number', { intValue: 7 }, 7],
    ['float', { doubleValue: 0.5 }, 0.5],
    ['nan', { doubleValue: 'NaN' }, 'NaN'],
    ['no', { boolValue: false }, false],
    ['empty', { stringValue: '' }, ''],
    ['bytes', { bytesValue: 'AAH/' }, '0001ff'],
    ['list', { arrayValue: { values: [{ intValue: '1' }, { doubleValue: 2.5 }] } }, [1, 2.5]],
    ['none', { arrayValue: {} }, []],
    ['mixed', { arrayValue: { values: [{ intValue: '1' }, { stringValue: 'a' }] } }, '[1,"a"]'],
    [
      'map',
      { kvlistValue: { values: [text('a', 'b'), { key: 'n', value: { kvlistValue: {} } }] } },
      '{"a":"b","n":{}}',
    ],
    ['__proto__', { stringValue: 'kept' }, 'kept'],
  ];
  const { attributes } = only(request({ attributes: values.map(([key, value]) => ({ key, value })) }));
  assert.deepEqual(
    Object.entries(attributes),
    values.map(([key, , expected]) => [key, expected]),
  );
  assert.deepEqual(only(request({ attributes: [{ key: 'absent' }, { key: 'void', value: {} }] })).attributes, {});
});

test('protobuf keeps every digit and every kind of value', () => {
  const attributes = [
    { key: 'big', value: { intValue: { low: 1, high: 0x20_0000, unsigned: false } } },
    { key: 'minus', value: { intValue: { low: -1, high: -1, unsigned: false } } },
    { key: 'zero', value: { intValue: 0 } },
    { key: 'off', value: { boolValue: false } },
    { key: 'empty', value: { stringValue: '' } },
    { key: 'bytes', value: { bytesValue: Buffer.from([0, 255]) } },
  ];
  const bytes = otlp.ExportTraceServiceRequest.encode(
    request({ traceId: Buffer.from(traceId, 'hex'), spanId: Buffer.from(spanId, 'hex'), attributes }),
  ).finish();
  const { attributes: read } = only(otlp.ExportTraceServiceRequest.decode(bytes));
  assert.deepEqual(read, { big: 2n ** 53n + 1n, minus: -1, zero: 0, off: false, empty: '', bytes: '00ff' });
});

test('routing: the resource names the rollout, the span overrules it', () => {
  const resource = [text('agentlightning.rollout_id', 'ro-1'), text('agentlightning.attempt_id', 'at-1')];
  const route = (span: object, from = resource) => {
    const { rolloutId, attemptId, sequenceId } = only(request(span, from));
    return [rolloutId, attemptId, sequenceId];
  };
  const sequence = (value: object) => ({ attributes: [{ key: 'agentlightning.span_sequence_id', value }] });
  assert.deepEqual(route({}), ['ro-1', 'at-1', 0]);
  assert.deepEqual(route({ attributes: [text('agentlightning.rollout_id', 'ro-2')] }), ['ro-2', 'at-1', 0]);
  assert.deepEqual(route({}, resource.slice(1)), [null, null, 0]);
  assert.deepEqual(route({}, resource.slice(0, 1)), ['ro-1', null, 0]);
  assert.deepEqual(route({}, [text('agentlightning.rollout_id', '')]), [null, null, 0]);
  assert.deepEqual(route(sequence({ stringValue: ' 12 ' })), ['ro-1', 'at-1', 12]);
  assert.deepEqual(route(sequence({ intValue: '3' })), ['ro-1', 'at-1', 3]);
  assert.deepEqual(route(sequence({ intValue: '-3' })), ['ro-1', 'at-1', 0]);
  assert.deepEqual(complaints(request(sequence({ stringValue: 'x' }), resource)), [
    'note: Invalid sequence_id value: x. It must be a positive integer; another one is issued.',
  ]);
});

test('status, kind, times, events and links', () => {
  const span = only(
    request({
      ...{
        kind: 3,
        status: { code: 2, message: 'boom' },
        startTimeUnixNano: '18446744073709551615',
        endTimeUnixNano: 0,
      },
      parentSpanId: '0000000000000000',
      events: [{ timeUnixNano: '5', name: 'exception', attributes: [text('exception.type', 'E')] }],
      links: [
        { traceId: traceId.toUpperCase(), spanId },
        { traceId: 'short', spanId },
      ],
    }),
  );
  assert.deepEqual(
    [span.kind, span.status, span.startNs, span.endNs, span.parentId],
    [...['client', { code: 'ERROR', description: 'boom' }, 2n ** 64n - 1n, null, null]],
  );
  assert.deepEqual(span.events, [{ name: 'exception', timeNs: 5n, attributes: { 'exception.type': 'E' } }]);
  assert.deepEqual(span.links, [{ traceId, spanId, attributes: {} }]);
  const named = only(request({ kind: 'SPAN_KIND_SERVER', status: { code: 'STATUS_CODE_OK' } }));
  assert.deepEqual([named.kind, named.status.code], ['server', 'OK']);
  assert.equal(only(request({ kind: 99 })).kind, 'unspecified');
});

test('a span without valid ids is rejected, the others of the request stay', () => {
  const spans = [
    { traceId, spanId },
    { name: 'lost', traceId: '0'.repeat(32), spanId },
    { traceId, spanId: 'zz' },
  ];
  const it = toSpans({ resourceSpans: [{ scopeSpans: [{ spans }] }] });
  assert.deepEqual([it.spans.length, it.rejected], [1, 2]);
  assert.equal(
    complaints({ resourceSpans: [{ scopeSpans: [{ spans }] }] })[0],
    'rejected: Span “lost” has no valid trace id or span id.',
  );
});

test('whatever comes, it complains and does not throw', () => {
  const attribute = (value: unknown) => request({ attributes: [{ key: 'k', value }] });
  const wrong: unknown[] = [
    ...[null, 5, 'text', [], { resourceSpans: 5 }, { resourceSpans: [5] }, { resourceSpans: [{ resource: [] }] }],
    ...[{ resourceSpans: [{ scopeSpans: {} }] }, { resourceSpans: [{ scopeSpans: [{ spans: [null] }] }] }],
    ...[request({ name: 5 }), request({ attributes: {} }), request({ attributes: ['x'] }), request({ events: [1] })],
    ...[request({ startTimeUnixNano: 'soon' }), request({ startTimeUnixNano: 1.5 }), request({ status: 'bad' })],
    ...[attribute('x'), attribute({ intValue: 'x' }), attribute({ boolValue: 'yes' }), attribute({ bytesValue: '*' })],
    ...[attribute({ arrayValue: 5 }), attribute({ kvlistValue: [] }), attribute({ doubleValue: {} })],
  ];
  for (const value of wrong) {
    const { complaints: found } = toSpans(value);
    assert.ok(
      found.some(it => it.kind === 'malformed'),
      JSON.stringify(value),
    );
  }
  const many = toSpans({ resourceSpans: Array(10_000).fill(5) });
  assert.ok(many.complaints.length <= 20);
});
