import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageWire, RolloutSummaryWire, SpanPageWire, StatisticsWire } from '../../../src/protocol/devtools';
import { restSpan, startTestStore, type TestStore } from './testStore';

type Json = Record<string, unknown>;

async function started(store: TestStore, more: Json = {}): Promise<{ rollout: string; attempt: string }> {
  const { body } = await store.ask('POST', '/v1/agl/rollouts', { input: 1, ...more });
  const it = body as { rollout_id: string; attempt: { attempt_id: string } };
  return { rollout: it.rollout_id, attempt: it.attempt.attempt_id };
}
const get = async <T>(store: TestStore, path: string) => (await store.ask('GET', `/v1/devtools/${path}`)).body as T;

test('rollouts are listed newest first, filtered by status, mode and id', async t => {
  const store = await startTestStore(t);
  const [a, b, c] = [
    await started(store, { mode: 'train' }),
    await started(store),
    await started(store, { mode: 'val' }),
  ];
  await store.ask('POST', `/v1/agl/rollouts/${b.rollout}`, { status: 'failed' });
  const ids = async (query: string) => {
    const { items } = await get<PageWire<RolloutSummaryWire>>(store, `rollouts?${query}`);
    return items.map(it => it.rollout.id);
  };
  assert.deepEqual(await ids(''), [c.rollout, b.rollout, a.rollout]);
  assert.deepEqual(await ids('limit=1&offset=1'), [b.rollout]);
  assert.deepEqual(await ids('status=failed&status=cancelled'), [b.rollout]);
  assert.deepEqual(await ids('mode=none&mode=train'), [b.rollout, a.rollout]);
  assert.deepEqual(await ids(`idContains=${a.rollout.slice(4)}`), [a.rollout]);
  assert.equal((await store.ask('GET', '/v1/devtools/rollouts?status=nope')).status, 422);
});

test('a summary counts without reading spans; one that is not there is null', async t => {
  const store = await startTestStore(t);
  const { rollout, attempt } = await started(store);
  const event = { name: 'exception', attributes: {}, timestamp: null };
  await store.ask('POST', '/v1/agl/spans', restSpan(rollout, attempt, { span_id: 'a', events: [event] }));
  await store.ask(
    'POST',
    '/v1/agl/spans',
    restSpan(rollout, attempt, { span_id: 'b', attributes: { 'agentlightning.reward.0.value': 1 } }),
  );
  const summary = await get<RolloutSummaryWire>(store, `rollouts/${rollout}`);
  const { rollout: it, firstStartedMs, ...counts } = summary;
  assert.equal(firstStartedMs, it.latestAttempt?.startedMs);
  assert.deepEqual(counts, { attemptCount: 1, spanCount: 2, exceptionCount: 1, reward: 1, rescuedSpans: 0 });
  assert.deepEqual([it.latestAttempt?.id, it.latestAttempt?.status, it.status], [attempt, 'running', 'running']);
  assert.equal((await get<unknown[]>(store, `rollouts/${rollout}/attempts`)).length, 1);
  assert.equal(await get(store, 'rollouts/ro-none'), null);
});

test('spans come by a cursor, in the order they came', async t => {
  const store = await startTestStore(t);
  const { rollout, attempt } = await started(store);
  const add = (span_id: string) =>
    store.ask('POST', '/v1/agl/spans', restSpan(rollout, attempt, { span_id, sequence_id: 9 }));
  for (const id of ['c', 'a', 'b']) await add(id);
  const page = (after: number, limit = 2) =>
    get<SpanPageWire>(store, `spans?rolloutId=${rollout}&attemptId=${attempt}&after=${after}&limit=${limit}`);
  const first = await page(0);
  assert.deepEqual([first.spans.map(it => it.spanId), first.complete], [['c', 'a'], false]);
  const second = await page(first.after);
  assert.deepEqual([second.spans.map(it => it.spanId), second.complete], [['b'], true]);
  assert.deepEqual(await page(second.after), { spans: [], after: second.after, complete: true });
  await add('d');
  assert.deepEqual(
    (await page(second.after)).spans.map(it => it.spanId),
    ['d'],
  );
  const both = await store.ask('GET', `/v1/devtools/spans?rolloutId=${rollout}&traceId=x`);
  assert.deepEqual([both.status, (both.body as Json)['code']], [400, 'AGL-S003']);
});

test('a page of heavy spans ends early, and the next one goes on', async t => {
  const store = await startTestStore(t);
  const { rollout, attempt } = await started(store);
  const attributes = { text: 'x'.repeat(5 * 2 ** 20) };
  for (const span_id of ['a', 'b', 'c']) {
    await store.ask('POST', '/v1/agl/spans', restSpan(rollout, attempt, { span_id, attributes }));
  }
  const first = await get<SpanPageWire>(store, `spans?rolloutId=${rollout}`);
  assert.deepEqual([first.spans.map(it => it.spanId), first.complete], [['a', 'b'], false]);
  const second = await get<SpanPageWire>(store, `spans?rolloutId=${rollout}&after=${first.after}`);
  assert.deepEqual([second.spans.map(it => it.spanId), second.complete], [['c'], true]);
});

test('what a REST client sent comes back as it was, to the last digit', async t => {
  const store = await startTestStore(t);
  const { rollout, attempt } = await started(store);
  const context = { trace_id: 't', span_id: 'x', is_remote: true, trace_state: { k: 'v' } };
  const sent = restSpan(rollout, attempt, {
    ...{ start_time: 1795339713.9183872, end_time: 1795339713.9183874, parent_id: 'p', parent: context, context },
    attributes: { text: 'ü😀\u0000\u202e', whole: 3, part: 0.1, yes: true, list: [1, 2], words: ['a'], none: [] },
    events: [{ name: 'e', attributes: { a: 1 }, timestamp: 1795339713.918387 }],
    links: [{ context, attributes: null }],
    ...{ resource: { attributes: { 'service.name': 'agent' }, schema_url: 'https://x' }, surprise: { kept: [1] } },
  });
  const created = await store.ask('POST', '/v1/agl/spans', sent);
  assert.deepEqual(created.body, sent);
  const { items } = (await store.ask('GET', `/v1/agl/spans?rollout_id=${rollout}`)).body as { items: Json[] };
  assert.deepEqual(items, [sent]);
  assert.equal((await store.ask('POST', '/v1/agl/spans', sent)).body, null);
});

test('integers beyond 2^53 keep their digits, in attributes and in inputs', async t => {
  const store = await startTestStore(t);
  const { rollout, attempt } = await started(store);
  const raw = JSON.stringify(restSpan(rollout, attempt, { attributes: { n: 'N', list: ['N'] } })).replaceAll(
    '"N"',
    '9007199254740993',
  );
  const text = async (method: string, path: string, body?: string) => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(store.url + path, { method, headers, ...(body === undefined ? {} : { body }) })).text();
  };
  assert.match(await text('POST', '/v1/agl/spans', raw), /"n":9007199254740993,"list":\[9007199254740993\]/);
  assert.match(await text('GET', `/v1/agl/spans?rollout_id=${rollout}`), /"n":9007199254740993/);
  const page = await get<SpanPageWire>(store, `spans?rolloutId=${rollout}`);
  assert.deepEqual(page.spans[0]?.attributes['n'], { int: '9007199254740993' });
  const enqueued = '{"rollouts":[{"input":{"seed":12345678901234567890}}]}';
  assert.match(await text('POST', '/v1/agl/queues/rollouts/enqueue', enqueued), /"seed":12345678901234567890/);
});

test('statistics, workers and resources in our own words', async t => {
  const store = await startTestStore(t);
  await started(store, { worker_id: 'w1' });
  await store.ask('POST', '/v1/agl/resources', {});
  const counted = await get<StatisticsWire>(store, 'statistics');
  assert.deepEqual([counted.rollouts, counted.attempts, counted.workers, counted.resources], [1, 1, 1, 1]);
  assert.ok(counted.databaseBytes > 4096);
  const [worker] = await get<Json[]>(store, 'workers');
  assert.deepEqual([worker?.['id'], worker?.['status']], ['w1', 'busy']);
  assert.deepEqual((await get<Json>(store, 'resources/latest'))['version'], 1);
});

test('clearing takes everything, and cursors of before stay right', async t => {
  const store = await startTestStore(t);
  const { rollout, attempt } = await started(store, { worker_id: 'w1' });
  await store.ask('POST', '/v1/agl/spans', restSpan(rollout, attempt));
  const { after } = await get<SpanPageWire>(store, `spans?rolloutId=${rollout}`);
  assert.deepEqual((await store.ask('DELETE', '/v1/devtools/data')).body, { rollouts: 1, spans: 1 });
  const { rollouts, attempts, spans, workers } = await get<StatisticsWire>(store, 'statistics');
  assert.deepEqual([rollouts, attempts, spans, workers], [0, 0, 0, 0]);
  const next = await started(store);
  await store.ask('POST', '/v1/agl/spans', restSpan(next.rollout, next.attempt));
  const page = await get<SpanPageWire>(store, `spans?rolloutId=${next.rollout}&after=${after}`);
  assert.equal(page.spans.length, 1);
});

test('a summary tells when the first attempt began, also when a later one is the latest', async t => {
  const store = await startTestStore(t);
  const { rollout } = await started(store);
  const before = await get<RolloutSummaryWire>(store, `rollouts/${rollout}`);
  assert.equal((await store.ask('POST', `/v1/agl/rollouts/${rollout}/attempts`)).status, 201);
  const after = await get<RolloutSummaryWire>(store, `rollouts/${rollout}`);
  assert.equal(after.rollout.latestAttempt?.sequenceId, 2);
  assert.equal(after.firstStartedMs, before.rollout.latestAttempt?.startedMs);
});
