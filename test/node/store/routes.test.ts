import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aglRoutes } from '../../../src/node/store/http/aglRoutes';
import { restSpan, startTestStore, type TestStore } from './testStore';

type Json = Record<string, unknown>;
const agl = '/v1/agl';

async function dequeued(store: TestStore, config?: Json): Promise<{ rollout: string; attempt: string }> {
  await store.ask('POST', `${agl}/queues/rollouts/enqueue`, {
    rollouts: [{ input: 1, ...(config ? { config } : {}) }],
  });
  const { body } = await store.ask('POST', `${agl}/queues/rollouts/dequeue`, { worker_id: 'w1' });
  const [it] = body as [{ rollout_id: string; attempt: { attempt_id: string } }];
  return { rollout: it.rollout_id, attempt: it.attempt.attempt_id };
}

test('the REST API of Agent Lightning 0.3 is there: 26 routes, of which two have a GET and a POST', () => {
  const rows = aglRoutes.map(it => `${it.method} ${it.path.replace('/v1/agl', '').replace(/:\w+/g, '{id}')}`);
  assert.deepEqual(rows.toSorted(), [
    'GET /health',
    'GET /resources',
    'GET /resources/latest',
    'GET /resources/{id}',
    'GET /rollouts',
    'GET /rollouts/{id}',
    'GET /rollouts/{id}/attempts',
    'GET /rollouts/{id}/attempts/latest',
    'GET /spans',
    'GET /statistics',
    'GET /workers',
    'GET /workers/{id}',
    'POST /queues/rollouts/dequeue',
    'POST /queues/rollouts/enqueue',
    'POST /resources',
    'POST /resources/{id}',
    'POST /rollouts',
    'POST /rollouts/search',
    'POST /rollouts/{id}',
    'POST /rollouts/{id}/attempts',
    'POST /rollouts/{id}/attempts/search',
    'POST /rollouts/{id}/attempts/{id}',
    'POST /spans',
    'POST /spans/next',
    'POST /spans/search',
    'POST /waits/rollouts',
    'POST /workers/search',
    'POST /workers/{id}',
  ]);
});

test('health, and statistics of what came in', async t => {
  const store = await startTestStore(t);
  assert.deepEqual((await store.ask('GET', `${agl}/health`)).body, { status: 'ok' });
  await dequeued(store);
  const { body } = await store.ask('GET', `${agl}/statistics`);
  const { total_rollouts, total_attempts, total_workers, total_spans } = body as Json;
  assert.deepEqual([total_rollouts, total_attempts, total_workers, total_spans], [1, 1, 1, 0]);
});

test('rollouts are enqueued in order and drawn in order, with defaults filled in', async t => {
  const store = await startTestStore(t);
  const created = await store.ask('POST', `${agl}/queues/rollouts/enqueue`, {
    rollouts: [{ input: { q: 'first' }, mode: 'train', metadata: { k: 1 } }, { input: 'second' }],
  });
  assert.equal(created.status, 201);
  const [first, second] = created.body as [Json, Json];
  assert.match(String(first['rollout_id']), /^ro-[0-9a-f]{12}$/);
  assert.deepEqual(
    { ...first, rollout_id: 'ro' },
    {
      ...{ rollout_id: 'ro', input: { q: 'first' }, start_time: 1_795_000_000, end_time: null, mode: 'train' },
      ...{ resources_id: null, status: 'queuing', metadata: { k: 1 } },
      config: { timeout_seconds: null, unresponsive_seconds: null, max_attempts: 1, retry_condition: [] },
    },
  );
  assert.deepEqual([second['mode'], second['metadata']], [null, {}]);

  const one = await store.ask('POST', `${agl}/queues/rollouts/dequeue`);
  const rest = await store.ask('POST', `${agl}/queues/rollouts/dequeue`, { limit: 5 });
  assert.deepEqual([one.status, (one.body as Json[]).map(it => it['input'])], [200, [{ q: 'first' }]]);
  assert.deepEqual(
    (rest.body as Json[]).map(it => [it['input'], it['status']]),
    [['second', 'preparing']],
  );
  const attempt = (rest.body as [{ attempt: Json }])[0].attempt;
  assert.match(String(attempt['attempt_id']), /^at-[0-9a-f]{8}$/);
  assert.deepEqual([attempt['sequence_id'], attempt['status'], attempt['worker_id']], [1, 'preparing', null]);
  for (const limit of [0, -3]) {
    assert.deepEqual((await store.ask('POST', `${agl}/queues/rollouts/dequeue`, { limit })).body, []);
  }
});

test('a rollout started at once has its attempt and is never queued', async t => {
  const store = await startTestStore(t);
  const { status, body } = await store.ask('POST', `${agl}/rollouts`, { input: null, worker_id: 'w9' });
  const it = body as Json & { attempt: Json };
  assert.deepEqual([status, it['status'], it['input'], it.attempt['worker_id']], [201, 'preparing', null, 'w9']);
  assert.deepEqual((await store.ask('POST', `${agl}/queues/rollouts/dequeue`)).body, []);
  const got = await store.ask('GET', `${agl}/rollouts/${String(it['rollout_id'])}`);
  assert.deepEqual(got.body, it);
});

test('what is not there is 404 with a code, or null where the protocol says null', async t => {
  const store = await startTestStore(t);
  const span = restSpan('ro-x', 'at-x');
  const missing: [string, string, unknown?][] = [
    ['GET', '/rollouts/ro-x'],
    ['POST', '/rollouts/ro-x', {}],
    ['POST', '/rollouts/ro-x/attempts'],
    ['POST', '/rollouts/ro-x/attempts/at-x', {}],
    ['POST', '/spans', span],
    ['GET', '/rollouts/search'],
  ];
  for (const [method, path, body] of missing) {
    const answer = await store.ask(method, agl + path, body);
    const id = path.endsWith('/search') ? 'search' : 'ro-x';
    assert.deepEqual(
      [answer.status, answer.body],
      [404, { detail: `Rollout ${id} not found`, code: 'AGL-S005' }],
      path,
    );
  }
  const { rollout } = await dequeued(store);
  const attempt = await store.ask('POST', `${agl}/rollouts/${rollout}/attempts/at-x`, {});
  assert.deepEqual(attempt.body, { detail: `Attempt at-x not found for rollout ${rollout}`, code: 'AGL-S006' });
  for (const path of ['/rollouts/ro-x/attempts/latest', '/workers/w-x', '/resources/rs-x', '/resources/latest']) {
    const answer = await store.ask('GET', agl + path);
    assert.deepEqual([answer.status, answer.body], [200, null], path);
  }
  const empty = { items: [], limit: -1, offset: 0, total: 0 };
  assert.deepEqual((await store.ask('GET', `${agl}/rollouts/ro-x/attempts`)).body, empty);
  assert.deepEqual((await store.ask('GET', `${agl}/spans?rollout_id=ro-x&attempt_id=latest`)).body, empty);
});

test('updates: absent leaves alone, null is a value where it may be one', async t => {
  const store = await startTestStore(t);
  const { rollout } = await dequeued(store);
  const path = `${agl}/rollouts/${rollout}`;
  const nulled = await store.ask('POST', path, { input: null, mode: null, metadata: null });
  assert.deepEqual([(nulled.body as Json)['metadata'], (nulled.body as Json)['status']], [null, 'preparing']);
  assert.ok(!('attempt' in (nulled.body as Json)));
  const config = { timeout_seconds: '5', max_attempts: 3, retry_condition: ['failed'] };
  const changed = (await store.ask('POST', path, { config })).body as { config: Json };
  assert.deepEqual([changed.config['timeout_seconds'], changed.config['max_attempts']], [5, 3]);
  for (const [where, field] of [
    [path, 'status'],
    [path, 'config'],
    [`${path}/attempts/latest`, 'worker_id'],
    [`${path}/attempts/latest`, 'metadata'],
    [`${agl}/workers/w1`, 'heartbeat_stats'],
  ] as const) {
    const { status, body } = await store.ask('POST', where, { [field]: null });
    assert.deepEqual(
      [status, body],
      [400, { detail: `${field} is invalid; it cannot be a null value.`, code: 'AGL-S002' }],
    );
  }
});

test('attempts: listed, searched, latest, updated by the word latest', async t => {
  const store = await startTestStore(t);
  const { rollout } = await dequeued(store);
  const path = `${agl}/rollouts/${rollout}/attempts`;
  assert.equal((await store.ask('POST', path, { worker_id: 'w2' })).status, 201);
  const listed = (await store.ask('GET', `${path}?sort_order=desc&limit=1`)).body as { items: Json[]; total: number };
  assert.deepEqual([listed.total, listed.items.map(it => it['sequence_id'])], [2, [2]]);
  const searched = (await store.ask('POST', `${path}/search`, {})).body as { items: Json[] };
  assert.deepEqual(
    searched.items.map(it => it['sequence_id']),
    [1, 2],
  );
  const updated = await store.ask('POST', `${path}/latest`, {
    status: 'succeeded',
    last_heartbeat_time: 12.5,
    metadata: { a: 1 },
  });
  const latest = await store.ask('GET', `${path}/latest`);
  assert.deepEqual(updated.body, latest.body);
  const { status, end_time, last_heartbeat_time, metadata } = latest.body as Json;
  assert.deepEqual([status, end_time, last_heartbeat_time, metadata], ['succeeded', 1_795_000_000, 12.5, { a: 1 }]);
});

test('workers: seen through the queue, beating, filtered', async t => {
  const store = await startTestStore(t);
  const { rollout, attempt } = await dequeued(store);
  const busy = (await store.ask('GET', `${agl}/workers/w1`)).body as Json;
  assert.deepEqual(
    [busy['status'], busy['current_rollout_id'], busy['current_attempt_id']],
    ['busy', rollout, attempt],
  );
  const beat = (await store.ask('POST', `${agl}/workers/w2`, { heartbeat_stats: { cpu_usage_pct: 3 } })).body as Json;
  assert.deepEqual([beat['status'], beat['heartbeat_stats']], ['unknown', { cpu_usage_pct: 3 }]);
  const kept = (await store.ask('POST', `${agl}/workers/w2`)).body as Json;
  assert.deepEqual(kept['heartbeat_stats'], { cpu_usage_pct: 3 });
  const names = async (query: Json) =>
    ((await store.ask('POST', `${agl}/workers/search`, query)).body as { items: Json[] }).items.map(
      it => it['worker_id'],
    );
  assert.deepEqual(await names({ status_in: ['busy'] }), ['w1']);
  assert.deepEqual(await names({ status_in: ['busy'], worker_id_contains: '2', filter_logic: 'or' }), ['w1', 'w2']);
  assert.deepEqual(await names({ sort_by: 'worker_id', sort_order: 'desc' }), ['w2', 'w1']);
  assert.deepEqual(await names({ filter_logic: 'or' }), ['w1', 'w2']);
  assert.deepEqual(await names({ status_in: [] }), []);
});

test('resources: versions, the latest, and the id called search', async t => {
  const store = await startTestStore(t);
  const llm = { resource_type: 'llm', endpoint: 'http://127.0.0.1:8000/v1', model: 'm' };
  const created = await store.ask('POST', `${agl}/resources`, { main: llm });
  const { resources_id: id, version, resources } = created.body as Json;
  assert.deepEqual([created.status, version], [201, 1]);
  assert.deepEqual(resources, { main: { ...llm, api_key: null, sampling_parameters: {} } });
  const template = { resource_type: 'prompt_template', template: 'Hi {name}', engine: 'f-string' };
  const second = await store.ask('POST', `${agl}/resources/${String(id)}`, { p: template });
  assert.deepEqual([second.status, (second.body as Json)['version']], [200, 2]);
  const quirk = await store.ask('POST', `${agl}/resources/search`, {});
  assert.deepEqual((quirk.body as Json)['resources_id'], 'search');
  assert.deepEqual((await store.ask('GET', `${agl}/resources/latest`)).body, quirk.body);
  const listed = (await store.ask('GET', `${agl}/resources?resources_id_contains=rs-`)).body as { total: number };
  assert.equal(listed.total, 1);
  await store.ask('POST', `${agl}/queues/rollouts/enqueue`, { rollouts: [{ input: 1 }] });
  const [rollout] = ((await store.ask('GET', `${agl}/rollouts`)).body as { items: Json[] }).items;
  assert.equal(rollout?.['resources_id'], 'search');
  for (const [resource, type] of [
    [{ resource_type: 'gpu' }, 'union_tag_invalid'],
    [{}, 'union_tag_not_found'],
    [{ resource_type: 'llm', model: 'm' }, 'missing'],
  ] as const) {
    const { status, body } = await store.ask('POST', `${agl}/resources`, { r: resource });
    assert.deepEqual([status, (body as { detail: Json[] }).detail[0]?.['type']], [422, type]);
  }
});

test('an unknown path and a wrong method', async t => {
  const store = await startTestStore(t);
  for (const path of ['/v1/agl/nope', '/v1/agl/rollouts/', '/', '/v1/agl/queues/rollouts/enqueue']) {
    const { status, body } = await store.ask('GET', path);
    assert.deepEqual([status, body], [404, { detail: 'Not Found', code: 'AGL-S004' }], path);
  }
  const wrong = await store.ask('DELETE', `${agl}/rollouts`);
  assert.deepEqual([wrong.status, wrong.headers.get('allow')], [405, 'GET, POST']);
  assert.deepEqual(wrong.body, { detail: 'Method Not Allowed', code: 'AGL-S004' });
});
