import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { restSpan, startTestStore, type TestStore } from './testStore';

type Json = Record<string, unknown>;
interface Page {
  readonly items: readonly Json[];
  readonly limit: number;
  readonly offset: number;
  readonly total: number;
}
const agl = '/v1/agl';

/** Five rollouts with inputs 3, 1, 2, 5, 4; the third and fourth are drawn by then, the third succeeded. */
async function five(t: TestContext): Promise<{ store: TestStore; ids: string[] }> {
  const store = await startTestStore(t);
  const rollouts = [3, 1, 2, 5, 4].map(input => ({ input, ...(input > 3 ? { mode: 'val' } : {}) }));
  const { body } = await store.ask('POST', `${agl}/queues/rollouts/enqueue`, { rollouts });
  const ids = (body as Json[]).map(it => String(it['rollout_id']));
  await store.ask('POST', `${agl}/rollouts/${ids[2]}`, { status: 'succeeded' });
  return { store, ids };
}

async function page(store: TestStore, query: Json): Promise<Page> {
  const { body } = await store.ask('POST', `${agl}/rollouts/search`, query);
  return body as Page;
}

const inputs = (it: Page) => it.items.map(row => row['input']);

test('rollouts come in the order they were made, page by page', async t => {
  const { store } = await five(t);
  assert.deepEqual(inputs(await page(store, {})), [3, 1, 2, 5, 4]);
  const second = await page(store, { limit: 2, offset: 2 });
  assert.deepEqual([inputs(second), second.limit, second.offset, second.total], [[2, 5], 2, 2, 5]);
  const beyond = await page(store, { limit: 2, offset: 9 });
  assert.deepEqual([inputs(beyond), beyond.total], [[], 5]);
});

test('GET and POST ask the same question', async t => {
  const { store, ids } = await five(t);
  const query = `status_in=queuing&status_in=succeeded&rollout_id_in=${ids[0]}&rollout_id_in=${ids[2]}&sort_by=rollout_id`;
  const got = await store.ask('GET', `${agl}/rollouts?${query}`);
  const posted = await page(store, {
    ...{ status_in: ['queuing', 'succeeded'], rollout_id_in: [ids[0], ids[2]], sort_by: 'rollout_id' },
  });
  assert.deepEqual(got.body, posted);
  assert.equal(posted.total, 2);
});

test('filters join by and, or by or', async t => {
  const { store, ids } = await five(t);
  const succeeded = { status_in: ['succeeded'] };
  assert.deepEqual(inputs(await page(store, succeeded)), [2]);
  assert.deepEqual(inputs(await page(store, { ...succeeded, rollout_id_in: [ids[0]] })), []);
  assert.deepEqual(inputs(await page(store, { ...succeeded, rollout_id_in: [ids[0]], filter_logic: 'or' })), [3, 2]);
  assert.deepEqual(inputs(await page(store, { rollout_id_contains: ids[4]?.slice(5) })), [4]);
  assert.deepEqual(inputs(await page(store, { status_in: [] })), []);
  assert.equal((await page(store, { filter_logic: 'or' })).total, 5);
});

test('sorting: nulls of times last, numbers by value, equals in the order they came', async t => {
  const { store } = await five(t);
  assert.deepEqual(inputs(await page(store, { sort_by: 'input' })), [1, 2, 3, 4, 5]);
  assert.deepEqual(inputs(await page(store, { sort_by: 'end_time' })), [2, 3, 1, 5, 4]);
  assert.deepEqual(inputs(await page(store, { sort_by: 'end_time', sort_order: 'desc' })), [3, 1, 5, 4, 2]);
  assert.deepEqual(inputs(await page(store, { sort_by: 'mode' })), [3, 1, 2, 5, 4]);
  assert.deepEqual(inputs(await page(store, { sort_by: 'mode', sort_order: 'desc' })), [5, 4, 3, 1, 2]);
});

test('what cannot be paged or sorted is a 400', async t => {
  const { store } = await five(t);
  await store.ask('POST', `${agl}/queues/rollouts/enqueue`, { rollouts: [{ input: { a: 1 } }] });
  const fields = 'rollout_id, input, start_time, end_time, mode, resources_id, status, config, metadata';
  for (const [query, detail] of [
    [{ limit: 0 }, 'Limit must be greater than 0 or -1 for no limit'],
    [{ limit: -2 }, 'Limit must be greater than 0 or -1 for no limit'],
    [{ offset: -1 }, 'Offset must be greater than or equal to 0'],
    [{ sort_by: 'attempt' }, `Invalid sort_by: attempt, allowed fields are: ${fields}`],
    [{ sort_by: 'config' }, "Failed to sort items by 'config': unsupported field type 'dict'."],
    [{ sort_by: 'input' }, "Failed to sort items by 'input': unsupported field type 'mixed'."],
  ] as const) {
    const { status, body } = await store.ask('POST', `${agl}/rollouts/search`, query);
    assert.deepEqual([status, body], [400, { detail, code: 'AGL-S003' }]);
  }
  for (const query of [{ sort_order: 'up' }, { filter_logic: 'xor' }, { status_in: ['nope'] }]) {
    const { status, body } = await store.ask('POST', `${agl}/rollouts/search`, query);
    assert.deepEqual([status, (body as { detail: Json[] }).detail[0]?.['type']], [422, 'literal_error']);
  }
});

test('spans: scope, exact and contained filters, sorting', async t => {
  const store = await startTestStore(t);
  const { body } = await store.ask('POST', `${agl}/rollouts`, { input: 1 });
  const { rollout_id: rollout, attempt } = body as Json & { attempt: Json };
  const at = String(attempt['attempt_id']);
  const rows: [string, string, string | null, number, number | null][] = [
    ['aa', 'plan', null, 3, 20],
    ['bb', 'call model', 'aa', 1, 10],
    ['cc', 'call tool', 'aa', 2, null],
  ];
  for (const [span_id, name, parent_id, sequence_id, start_time] of rows) {
    const span = restSpan(String(rollout), at, { span_id, name, parent_id, sequence_id, start_time });
    assert.equal((await store.ask('POST', `${agl}/spans`, span)).status, 201);
  }
  const found = async (query: Json) =>
    ((await store.ask('POST', `${agl}/spans/search`, { rollout_id: rollout, ...query })).body as Page).items
      .map(it => it['span_id'])
      .join(' ');
  assert.equal(await found({}), 'bb cc aa');
  assert.equal(await found({ sort_by: null }), 'aa bb cc');
  assert.equal(await found({ attempt_id: 'latest' }), 'bb cc aa');
  assert.equal(await found({ attempt_id: 'at-other' }), '');
  assert.equal(await found({ name_contains: 'call' }), 'bb cc');
  assert.equal(await found({ name_contains: 'Call' }), '');
  assert.equal(await found({ parent_id_contains: 'a', name: 'plan' }), '');
  assert.equal(await found({ parent_id_contains: 'a', name: 'plan', filter_logic: 'or' }), 'bb cc aa');
  assert.equal(await found({ filter_logic: 'or' }), '');
  assert.equal(await found({ sort_by: 'start_time' }), 'bb aa cc');
  assert.equal(await found({ sort_by: 'name', sort_order: 'desc', limit: 2 }), 'aa cc');
  const missing = await store.ask('GET', `${agl}/spans`);
  assert.deepEqual((missing.body as { detail: Json[] }).detail[0]?.['loc'], ['query', 'rollout_id']);
});
