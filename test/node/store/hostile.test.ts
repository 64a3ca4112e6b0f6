import assert from 'node:assert/strict';
import http from 'node:http';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { otlp } from '../../../src/node/store/generated/otlp';
import { restSpan, startTestStore, type TestStore } from './testStore';

type Json = Record<string, unknown>;
const json = { 'content-type': 'application/json' };
const protobuf = { 'content-type': 'application/x-protobuf' };
const traces = '/v1/traces';
const enqueue = '/v1/agl/queues/rollouts/enqueue';

/** One good span and one good rollout, so that a loss would show. */
async function filled(t: Parameters<typeof startTestStore>[0]): Promise<TestStore> {
  const store = await startTestStore(t);
  const { body } = await store.ask('POST', '/v1/agl/rollouts', { input: 1 });
  const it = body as { rollout_id: string; attempt: { attempt_id: string } };
  await store.ask('POST', '/v1/agl/spans', restSpan(it.rollout_id, it.attempt.attempt_id));
  return store;
}

async function unharmed(store: TestStore): Promise<void> {
  const { rollouts, spans } = (await store.ask('GET', '/v1/devtools/statistics')).body as Json;
  assert.deepEqual([rollouts, spans], [1, 1]);
}

const codeOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'code' in body
    ? String(body.code)
    : (/AGL-S\d{3}/.exec(String(body))?.[0] ?? String(body));

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
/** An AnyValue within a list within an AnyValue …, as protobuf; built from the inside, so it costs no stack here. */
function nestedValue(depth: number): Buffer {
  let inner = Buffer.alloc(0);
  const wrap = (tag: number, body: Buffer) => Buffer.concat([Buffer.from([tag]), varint(body.length), body]);
  for (let n = 0; n < depth; n++) inner = wrap(0x2a, wrap(0x0a, inner));
  const attribute = Buffer.concat([wrap(0x0a, Buffer.from('k')), wrap(0x12, inner)]);
  return wrap(0x0a, wrap(0x12, wrap(0x12, wrap(0x4a, attribute))));
}
function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) | 128);
  }
}

test('what is wrong with a body is a 4xx with a code, and leaves everything as it was', async t => {
  const store = await filled(t);
  const good = Buffer.from(
    otlp.ExportTraceServiceRequest.encode({ resourceSpans: [{ schemaUrl: 'x'.repeat(100) }] }).finish(),
  );
  const badUtf8 = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
  const packed = { ...protobuf, 'content-encoding': 'gzip' };
  const rows: [string, string, string | Uint8Array, Record<string, string>, number, string][] = [
    ['truncated JSON', enqueue, '{"rollouts": [{"input"', json, 422, 'AGL-S011'],
    ['truncated JSON', traces, '{"resourceSpans": [', json, 400, 'AGL-S009'],
    ['truncated protobuf', traces, good.subarray(0, 50), protobuf, 400, 'AGL-S009'],
    ['noise as protobuf', traces, Buffer.alloc(1000, 0xff), protobuf, 400, 'AGL-S009'],
    ['truncated gzip', traces, gzipSync(good).subarray(0, 20), packed, 400, 'AGL-S009'],
    ['noise as gzip', traces, Buffer.alloc(100, 7), packed, 400, 'AGL-S009'],
    ['unknown compression', traces, good, { ...protobuf, 'content-encoding': 'br' }, 415, 'AGL-S010'],
    ['compressed REST', enqueue, gzipSync('{}'), { ...json, 'content-encoding': 'gzip' }, 415, 'AGL-S010'],
    ['wrong types', enqueue, '{"rollouts": 5}', json, 422, 'AGL-S011'],
    ['wrong types', enqueue, '[]', json, 422, 'AGL-S011'],
    ['wrong types', traces, '{"resourceSpans": {"a": 1}}', json, 400, 'AGL-S009'],
    ['wrong types', traces, '"text"', json, 400, 'AGL-S009'],
    ['no body', enqueue, '', json, 422, 'AGL-S011'],
    ['no content type', enqueue, '{"rollouts": []}', { 'content-type': 'text/plain' }, 422, 'AGL-S011'],
    ['invalid UTF-8', enqueue, badUtf8, json, 400, 'AGL-S009'],
    ['invalid UTF-8', traces, badUtf8, json, 400, 'AGL-S009'],
    ['nesting of 200,000', enqueue, `{"rollouts": [{"input": ${nested(200_000)}}]}`, json, 400, 'AGL-S008'],
    ['nesting of 200,000', traces, nested(200_000), json, 400, 'AGL-S008'],
    ['nesting in protobuf', traces, nestedValue(5_000), protobuf, 400, 'AGL-S009'],
    ['millions of lists', enqueue, `[${'[],'.repeat(2_100_000)}[]]`, json, 400, 'AGL-S008'],
    ['millions of messages', traces, Buffer.alloc(5_000_000, Buffer.from([0x0a, 0x00])), protobuf, 400, 'AGL-S008'],
    ['NaN', enqueue, '{"rollouts": [{"input": NaN}]}', json, 422, 'AGL-S011'],
  ];
  for (const [what, path, body, headers, status, code] of rows) {
    const answer = await store.ask('POST', path, body, headers);
    assert.deepEqual([what, path, answer.status, codeOf(answer.body)], [what, path, status, code]);
  }
  await unharmed(store);
});

test('a path, a query or a header that is wrong is a 4xx with a code', async t => {
  const store = await filled(t);
  for (const path of [
    '/v1/agl/rollouts/%E0%A4%A',
    `/v1/agl/rollouts/${'x'.repeat(5000)}`,
    '/v1/agl/rollouts?limit=ten',
  ]) {
    const { status, body } = await store.ask('GET', path);
    assert.ok(status >= 400 && status < 500, `${status} ${path.slice(0, 40)}`);
    assert.match(codeOf(body), /^AGL-S0\d\d$/);
  }
  const garbage = await raw(store.url, 'NOT HTTP AT ALL\r\n\r\n');
  assert.match(garbage, /^HTTP\/1.1 400 .*AGL-S009/s);
  const long = await raw(store.url, `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'y'.repeat(100_000)}\r\n\r\n`);
  assert.match(long, /^HTTP\/1.1 4/);
  await unharmed(store);
});

test('foreign names and pages are refused on every path', async t => {
  const store = await filled(t);
  const { port } = new URL(store.url);
  const rows: [string, Record<string, string>, number][] = [
    ['by address', { host: `127.0.0.1:${port}` }, 200],
    ['by name', { host: `localhost:${port}` }, 200],
    ['by IPv6', { host: `[::1]:${port}` }, 200],
    ['rebound name', { host: `evil.example:${port}` }, 403],
    ['look-alike', { host: '127.0.0.1.evil.example' }, 403],
    ['network address', { host: `192.0.2.1:${port}` }, 403],
    ['foreign page', { origin: 'https://evil.example' }, 403],
    ['page of a file', { origin: 'null' }, 403],
    ['page of another local server', { origin: 'http://127.0.0.1:3000' }, 403],
    ['image of a foreign page', { 'sec-fetch-site': 'cross-site' }, 403],
    ['own page', { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` }, 200],
  ];
  for (const [what, headers, expected] of rows) {
    for (const path of ['/v1/agl/health', '/v1/devtools/info']) {
      const [status, body] = await plain(store.url + path, 'GET', headers);
      assert.deepEqual(
        [what, status, status === 200 ? '' : codeOf(body)],
        [what, expected, expected === 200 ? '' : 'AGL-S017'],
      );
    }
  }
  const [status] = await plain(store.url + traces, 'OPTIONS', {
    origin: 'https://evil.example',
    'access-control-request-method': 'POST',
  });
  assert.equal(status, 403);
  assert.match(
    await raw(store.url, 'GET /v1/agl/health HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n'),
    /^HTTP\/1.1 403/,
  );
  const [nowhere] = await plain(`${store.url}/nowhere`, 'POST', { host: 'evil.example' });
  assert.equal(nowhere, 403);
});

test('with a token nobody gets in without it', async t => {
  const store = await startTestStore(t, { token: 'secret' });
  for (const authorization of ['', 'Bearer wrong', 'Bearer secret2', 'secret']) {
    const { status, body } = await store.ask('GET', '/v1/agl/health', undefined, { authorization });
    assert.deepEqual([status, codeOf(body)], [401, 'AGL-S018']);
  }
  const { status } = await store.ask('GET', '/v1/agl/health', undefined, { authorization: 'Bearer secret' });
  assert.equal(status, 200);
});

test('names that mean something to programs are only names', async t => {
  const store = await startTestStore(t);
  const evil = [
    "'; DROP TABLE rollouts; --",
    '__proto__',
    'constructor',
    '../../etc/passwd',
    '%s%n',
    '\u202e\u0000\u001b[31m',
  ];
  const body = JSON.stringify({ rollouts: evil.map(input => ({ input, metadata: { [input]: input } })) });
  assert.equal((await store.ask('POST', enqueue, body, json)).status, 201);
  const { items } = (await store.ask('GET', '/v1/agl/rollouts')).body as { items: Json[] };
  assert.deepEqual(
    items.map(it => it['input']),
    evil,
  );
  assert.deepEqual(
    items.map(it => Object.keys(it['metadata'] as object)),
    evil.map(it => [it]),
  );
  for (const name of evil) {
    const { status } = await store.ask('POST', `/v1/agl/workers/${encodeURIComponent(name)}`);
    assert.equal(status, 200);
  }
  const workers = (await store.ask('GET', '/v1/agl/workers')).body as { items: Json[] };
  // Node.js 22 cannot read a NUL back from a column: it is made visible.
  assert.deepEqual(
    workers.items.map(it => it['worker_id']),
    evil.map(it => it.replace('\0', '␀')),
  );
});

test('a NUL character does not cut off a span', async t => {
  const store = await startTestStore(t);
  const attribute = { key: 'k\0ey', value: { stringValue: 'a\0b' } };
  const span = { traceId: 'ab'.repeat(16), spanId: '01'.repeat(8), name: 'na\0me', attributes: [attribute] };
  await store.ask('POST', traces, { resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] });
  const { body } = await store.ask('GET', `/v1/devtools/spans?traceId=${span.traceId}`);
  const [kept] = (body as { spans: Json[] }).spans;
  assert.deepEqual([kept?.['name'], kept?.['attributes']], ['na␀me', { 'k\0ey': 'a\0b' }]);
});

/** fetch sets Host and Origin itself; this sends them as they are. */
function plain(url: string, method: string, headers: Record<string, string>): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers }, response => {
      let text = '';
      response.on('data', (it: Buffer) => (text += it.toString()));
      response.on('end', () => resolve([response.statusCode ?? 0, text]));
    });
    request.on('error', reject).end();
  });
}

async function raw(url: string, bytes: string): Promise<string> {
  const { connect } = await import('node:net');
  return new Promise(resolve => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', it => (text += it.toString()));
    socket.on('error', () => resolve(text));
    socket.on('close', () => resolve(text));
  });
}
