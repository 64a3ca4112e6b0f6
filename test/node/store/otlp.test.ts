import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { otlp } from '../../../src/node/store/generated/otlp';
import { acceptsGzip } from '../../../src/node/store/http/otlpRoutes';
import { startTestStore, type TestStore } from './testStore';

type Json = Record<string, unknown>;
const trace = 'f42b586a9a0edc2ce7983f2e69337513';
const text = (key: string, stringValue: string) => ({ key, value: { stringValue } });
const hex = (n: number) => n.toString(16).padStart(16, '0');

/** A request in OTLP/JSON with spans of these numbers, routed to a rollout and attempt, or to none. */
function exportOf(numbers: readonly number[], rollout?: string, attempt?: string, over: Json = {}): Json {
  const attributes = [
    ...(rollout === undefined ? [] : [text('agentlightning.rollout_id', rollout)]),
    ...(attempt === undefined ? [] : [text('agentlightning.attempt_id', attempt)]),
    text('service.name', 'agent'),
  ];
  const spans = numbers.map(n => ({
    ...{ traceId: trace, spanId: hex(n), name: `span ${n}`, ...(n === 1 ? {} : { parentSpanId: hex(1) }) },
    ...{ startTimeUnixNano: String(1000 + n), endTimeUnixNano: String(2000 + n), ...over },
  }));
  return { resourceSpans: [{ resource: { attributes }, scopeSpans: [{ scope: { name: 'lib' }, spans }] }] };
}

const asBytes = (request: Json) => {
  const bytes = structuredClone(request) as { resourceSpans: [{ scopeSpans: [{ spans: Json[] }] }] };
  for (const span of bytes.resourceSpans[0].scopeSpans[0].spans) {
    for (const key of ['traceId', 'spanId', 'parentSpanId']) {
      if (key in span) span[key] = Buffer.from(String(span[key]), 'hex');
    }
  }
  return otlp.ExportTraceServiceRequest.encode(bytes).finish();
};
const protobuf = { 'content-type': 'application/x-protobuf; charset=x' };

async function started(store: TestStore): Promise<{ rollout: string; attempt: string }> {
  const { body } = await store.ask('POST', '/v1/agl/rollouts', { input: 1 });
  const it = body as Json & { attempt: Json };
  return { rollout: String(it['rollout_id']), attempt: String(it.attempt['attempt_id']) };
}
const spansOf = async (store: TestStore, query: string) =>
  ((await store.ask('GET', `/v1/devtools/spans?${query}`)).body as { spans: Json[] }).spans;

test('spans go to their rollout in order, once, in either encoding, compressed or not', async t => {
  const store = await startTestStore(t);
  const { rollout, attempt } = await started(store);
  const json = await store.ask('POST', '/v1/traces', exportOf([1, 2], rollout, attempt));
  assert.deepEqual([json.status, json.body, json.headers.get('content-type')], [200, {}, 'application/json']);
  const bytes = await store.ask('POST', '/v1/traces', asBytes(exportOf([2, 3], rollout, attempt)), protobuf);
  assert.deepEqual([bytes.status, bytes.body, bytes.headers.get('content-type')], [200, '', 'application/x-protobuf']);
  const packed = gzipSync(asBytes(exportOf([4], rollout, attempt)));
  assert.equal(
    (await store.ask('POST', '/v1/traces', packed, { ...protobuf, 'content-encoding': 'gzip' })).status,
    200,
  );
  const { items } = (await store.ask('GET', `/v1/agl/spans?rollout_id=${rollout}`)).body as { items: Json[] };
  assert.deepEqual(
    items.map(it => [it['sequence_id'], it['name']]),
    [
      ...[
        [1, 'span 1'],
        [2, 'span 2'],
        [4, 'span 3'],
        [5, 'span 4'],
      ],
    ],
  );
  assert.deepEqual(store.lines, [
    `Duplicated span added for rollout=${rollout}, attempt=${attempt}, span=${hex(2)}. Skipping.`,
  ]);
  const seen = (await store.ask('GET', `/v1/agl/rollouts/${rollout}`)).body as Json & { attempt: Json };
  assert.deepEqual(
    [seen['status'], seen.attempt['status'], seen.attempt['last_heartbeat_time']],
    ['running', 'running', 1_795_000_000],
  );
});

test('the answer is compressed for who takes it', async t => {
  const store = await startTestStore(t);
  const url = new URL('/v1/traces', store.url);
  const http = await import('node:http');
  const encoding = await new Promise(resolve => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' };
    const request = http.request(url, { method: 'POST', headers }, response => {
      const parts: Buffer[] = [];
      response.on('data', (it: Buffer) => parts.push(it));
      response.on('end', () =>
        resolve([response.headers['content-encoding'], gunzipSync(Buffer.concat(parts)).toString()]),
      );
    });
    request.end('{}');
  });
  assert.deepEqual(encoding, ['gzip', '{}']);
  const answers = ['gzip, deflate', 'deflate', '', 'gzip;q=0', '*', '*;q=0.1, gzip;q=0', 'GZIP ; q=0.5'].map(
    acceptsGzip,
  );
  assert.deepEqual(answers, [true, false, false, false, true, false, true]);
});

test('spans that name no rollout stand under their trace', async t => {
  const store = await startTestStore(t);
  await store.ask('POST', '/v1/traces', exportOf([2, 1]));
  await store.ask(
    'POST',
    '/v1/traces',
    exportOf([3], undefined, 'at-1', { events: [{ name: 'exception', timeUnixNano: '5' }] }),
  );
  const { items, total } = (await store.ask('GET', '/v1/devtools/traces')).body as { items: Json[]; total: number };
  assert.equal(total, 1);
  assert.deepEqual(items[0], {
    ...{ traceId: trace, rootName: 'span 1', serviceName: 'agent', spanCount: 3, exceptionCount: 1 },
    ...{ startNs: '1001', endNs: '2003' },
  });
  assert.deepEqual(
    (await spansOf(store, `traceId=${trace}`)).map(it => it['name']),
    ['span 2', 'span 1', 'span 3'],
  );
  const { looseTraces, rescuedSpans } = (await store.ask('GET', '/v1/devtools/statistics')).body as Json;
  assert.deepEqual([looseTraces, rescuedSpans], [1, 0]);
});

test('spans of a rollout that lives elsewhere are kept, counted and listed by its id', async t => {
  const store = await startTestStore(t);
  const { rollout } = await started(store);
  await store.ask('POST', '/v1/traces', exportOf([1, 2], 'ro-elsewhere', 'at-1'));
  await store.ask('POST', '/v1/traces', exportOf([3], rollout, 'at-unknown'));
  await store.ask('POST', '/v1/traces', exportOf([4], 'ro-elsewhere'));
  const elsewhere = await spansOf(store, 'rolloutId=ro-elsewhere');
  assert.deepEqual(
    elsewhere.map(it => [it['attemptId'], it['sequenceId']]),
    [
      ['at-1', 1],
      ['at-1', 2],
      [null, 3],
    ],
  );
  const { rescuedSpans } = (await store.ask('GET', '/v1/devtools/statistics')).body as Json;
  assert.equal(rescuedSpans, 4);
  const counts = (await store.ask('GET', '/v1/devtools/rescued')).body as Json[];
  assert.deepEqual(
    counts.toSorted((a, b) => Number(a['spans']) - Number(b['spans'])),
    [
      { rolloutId: rollout, spans: 1 },
      { rolloutId: 'ro-elsewhere', spans: 3 },
    ],
  );
  const summary = (await store.ask('GET', `/v1/devtools/rollouts/${rollout}`)).body as Json & { rollout: Json };
  assert.deepEqual([summary['spanCount'], summary['rescuedSpans'], summary.rollout['status']], [1, 1, 'preparing']);
  const rest = (await store.ask('GET', `/v1/agl/spans?rollout_id=ro-elsewhere`)).body as { total: number };
  assert.equal(rest.total, 0);
});

test('rewards and exceptions are counted as they come', async t => {
  const store = await startTestStore(t);
  const { rollout, attempt } = await started(store);
  const reward = (value: number) => ({
    attributes: [{ key: 'agentlightning.reward.0.value', value: { doubleValue: value } }],
  });
  await store.ask('POST', '/v1/traces', exportOf([1], rollout, attempt, reward(0.25)));
  await store.ask(
    'POST',
    '/v1/traces',
    exportOf([2], rollout, attempt, { attributes: [text('exception.type', 'KeyError')] }),
  );
  await store.ask('POST', '/v1/traces', exportOf([3], rollout, attempt, reward(0.75)));
  const summary = (await store.ask('GET', `/v1/devtools/rollouts/${rollout}`)).body as Json;
  assert.deepEqual([summary['reward'], summary['exceptionCount'], summary['spanCount']], [0.75, 1, 3]);
  assert.deepEqual(
    (await spansOf(store, 'exceptions=true')).map(it => it['name']),
    ['span 2'],
  );
});

test('spans without valid ids are told in partialSuccess; the rest is stored', async t => {
  const store = await startTestStore(t);
  const request = exportOf([1, 2]);
  const [group] = (request as { resourceSpans: [{ scopeSpans: [{ spans: Json[] }] }] }).resourceSpans;
  group.scopeSpans[0].spans.push({ name: 'lost', traceId: '', spanId: '' });
  const { status, body } = await store.ask('POST', '/v1/traces', request);
  const message = 'AGL-S023 Span “lost” has no valid trace id or span id.';
  assert.deepEqual([status, body], [200, { partialSuccess: { rejectedSpans: '1', errorMessage: message } }]);
  const { spans } = (await store.ask('GET', '/v1/devtools/statistics')).body as Json;
  assert.equal(spans, 2);
});

test('other signals are not implemented, an empty request is fine, other content types are refused', async t => {
  const store = await startTestStore(t);
  for (const path of ['/v1/metrics', '/v1/logs', '/v1/development/profiles']) {
    assert.equal((await store.ask('POST', path, new Uint8Array([1]), protobuf)).status, 501, path);
  }
  assert.equal((await store.ask('POST', '/v1/traces', new Uint8Array(), protobuf)).status, 200);
  const refused = await store.ask('POST', '/v1/traces', 'x', { 'content-type': 'text/plain' });
  assert.equal(refused.status, 400);
  assert.match(String(refused.body), /Unsupported Content-Type 'text\/plain', expected .*AGL-S010/);
});

test('OTLP is also taken on its usual port, when that is free', async t => {
  const probe = await startTestStore(t);
  const taken = Number(new URL(probe.url).port);
  const without = await startTestStore(t, { otlpPort: taken });
  assert.equal(without.server.info().otlpUrl, null);
  assert.match(without.lines.join('\n'), /OTLP is received on the store's own port only/);
  const store = await startTestStore(t, { otlpPort: 0 });
  const { otlpUrl } = store.server.info();
  assert.ok(otlpUrl);
  const { asker } = await import('./testStore');
  const ask = asker(otlpUrl);
  assert.equal((await ask('POST', '/v1/traces', exportOf([1]))).status, 200);
  assert.equal((await ask('GET', '/v1/agl/health')).status, 404);
  assert.equal((await spansOf(store, `traceId=${trace}`)).length, 1);
});
