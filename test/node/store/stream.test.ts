import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { StreamMessage } from '../../../src/protocol/devtools';
import { restSpan, startTestStore } from './testStore';

async function listening(t: TestContext, url: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/devtools/stream`, { headers });
  t.after(() => socket.terminate());
  const messages: StreamMessage[] = [];
  socket.on('message', (data: Buffer) => messages.push(JSON.parse(data.toString()) as StreamMessage));
  await new Promise((resolve, reject) => socket.once('message', resolve).once('error', reject));
  return { socket, messages };
}

/** Messages come by a socket of their own, some time after the answer to what caused them. */
async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!holds() && Date.now() < end) await pause(10);
}

test('it says hello, and that something changed, gathered', async t => {
  const store = await startTestStore(t);
  const { messages } = await listening(t, store.url);
  assert.deepEqual(messages, [{ type: 'hello', info: store.server.info() }]);
  const started = Date.now();
  const { body } = await store.ask('POST', '/v1/agl/rollouts', { input: 1, worker_id: 'w1' });
  const it = body as { rollout_id: string; attempt: { attempt_id: string } };
  const send = (n: number) =>
    store.ask('POST', '/v1/agl/spans', restSpan(it.rollout_id, it.attempt.attempt_id, { span_id: `s${n}` }));
  await Promise.all(Array.from({ length: 40 }, (_, n) => send(n)));
  await until(() => messages.some(message => message.type === 'spans'));
  const kinds = messages.map(message => message.type);
  assert.deepEqual([...new Set(kinds)].toSorted(), ['hello', 'rollouts', 'spans', 'workers']);
  // At most one of each kind in 50 ms, however long a busy machine took over the requests.
  const most = 1 + 3 * (1 + Math.ceil((Date.now() - started) / 50));
  assert.ok(kinds.length <= most, `${kinds.length} messages, at most ${most} expected`);
  const spans = messages.findLast(message => message.type === 'spans');
  assert.deepEqual(spans, { type: 'spans', rolloutIds: [it.rollout_id], traceIds: [] });
});

test('it tells of loose traces and of cleared data', async t => {
  const store = await startTestStore(t);
  const { messages } = await listening(t, store.url);
  const traceId = 'ab'.repeat(16);
  const spans = [{ traceId, spanId: '01'.repeat(8), name: 'x' }];
  await store.ask('POST', '/v1/traces', { resourceSpans: [{ scopeSpans: [{ spans }] }] });
  await until(() => messages.length > 1);
  assert.deepEqual(messages.at(-1), { type: 'spans', rolloutIds: [], traceIds: [traceId] });
  const cleared = await store.ask('DELETE', '/v1/devtools/data');
  assert.deepEqual(cleared.body, { rollouts: 0, spans: 1 });
  await until(() => messages.length > 2);
  assert.deepEqual(messages.at(-1), { type: 'cleared' });
});

test('foreign pages, other names and missing tokens are refused before the upgrade', async t => {
  const store = await startTestStore(t, { token: 'secret' });
  const status = (headers: Record<string, string>, path = '/v1/devtools/stream') =>
    new Promise(resolve => {
      const socket = new WebSocket(store.url.replace('http', 'ws') + path, { headers });
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
      socket.on('open', () => resolve('open'));
      socket.on('error', () => undefined);
      t.after(() => socket.terminate());
    });
  const authorization = 'Bearer secret';
  assert.equal(await status({}), 401);
  assert.equal(await status({ authorization, origin: 'https://evil.example' }), 403);
  assert.equal(await status({ authorization, host: 'evil.example' }), 403);
  assert.equal(await status({ authorization }, '/elsewhere'), 404);
  assert.equal(await status({ authorization }), 'open');
});

test('a client that talks too much is dropped; the store goes on', async t => {
  const store = await startTestStore(t);
  const { socket } = await listening(t, store.url);
  const closed = new Promise(resolve => socket.once('close', resolve));
  socket.send('x'.repeat(100_000));
  await closed;
  assert.equal((await store.ask('GET', '/v1/agl/health')).status, 200);
});
