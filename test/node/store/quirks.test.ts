import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restSpan, startTestStore, type TestStore } from './testStore';

/** Facts of Agent Lightning 0.3, by the numbers of the table in `aglRoutes.ts`; those on statuses are in state-machine.txt. */
type Json = Record<string, unknown>;
const agl = '/v1/agl';

async function enqueued(store: TestStore, count: number): Promise<string[]> {
  const rollouts = Array.from({ length: count }, (_, input) => ({ input }));
  const { body } = await store.ask('POST', `${agl}/queues/rollouts/enqueue`, { rollouts });
  return (body as Json[]).map(it => String(it['rollout_id']));
}
const draw = async (store: TestStore, body: Json) =>
  (await store.ask('POST', `${agl}/queues/rollouts/dequeue`, body)).body as (Json & { attempt: Json })[];

test('2 and 3: a rollout begun again keeps its end', async t => {
  const store = await startTestStore(t);
  const [id = ''] = await enqueued(store, 1);
  await store.ask('POST', `${agl}/rollouts/${id}`, { status: 'failed' });
  store.clock.nowMs += 5000;
  await store.ask('POST', `${agl}/rollouts/${id}`, { status: 'queuing' });
  const [again] = await draw(store, {});
  assert.deepEqual([again?.['status'], again?.['end_time']], ['preparing', 1_795_000_000]);
});

test('4: a span does not start a rollout that waits', async t => {
  const store = await startTestStore(t);
  const [id = ''] = await enqueued(store, 1);
  const [it] = await draw(store, {});
  await store.ask('POST', `${agl}/rollouts/${id}`, { status: 'queuing' });
  await store.ask('POST', `${agl}/spans`, restSpan(id, String(it?.attempt['attempt_id'])));
  const now = (await store.ask('GET', `${agl}/rollouts/${id}`)).body as Json & { attempt: Json };
  assert.deepEqual([now['status'], now.attempt['status']], ['queuing', 'running']);
});

test('7 and 8: cancelled ids stay queued, are dropped with a warning, and replaced by later ones', async t => {
  const store = await startTestStore(t);
  const [a, b, c, d] = await enqueued(store, 4);
  for (const id of [a, c]) await store.ask('POST', `${agl}/rollouts/${id}`, { status: 'cancelled' });
  const drawn = await draw(store, { limit: 2 });
  assert.deepEqual(
    drawn.map(it => it['rollout_id']),
    [b, d],
  );
  const warning = (id: string | undefined) => `Rollout ${id} is not in queuing state: cancelled, skipping dequeuing`;
  assert.deepEqual(store.lines, [warning(a), warning(c)]);
});

test('an id waits once, however often it is queued', async t => {
  const store = await startTestStore(t);
  const [a, b] = await enqueued(store, 2);
  await store.ask('POST', `${agl}/rollouts/${a}`, { status: 'requeuing' });
  await store.ask('POST', `${agl}/rollouts/${a}`, { status: 'queuing' });
  assert.deepEqual(
    (await draw(store, { limit: 9 })).map(it => it['rollout_id']),
    [a, b],
  );
});

test('9: who takes many works on the last; who finds nothing is idle and keeps what it had', async t => {
  const store = await startTestStore(t);
  const ids = await enqueued(store, 3);
  await draw(store, { limit: 3, worker_id: 'w1' });
  const worker = async () => (await store.ask('GET', `${agl}/workers/w1`)).body as Json;
  assert.deepEqual([(await worker())['status'], (await worker())['current_rollout_id']], ['busy', ids[2]]);
  store.clock.nowMs += 1000;
  assert.deepEqual(await draw(store, { worker_id: 'w1' }), []);
  const { status, current_rollout_id, last_dequeue_time, last_idle_time } = await worker();
  assert.deepEqual(
    [status, current_rollout_id, last_dequeue_time, last_idle_time],
    ['idle', ids[2], 1_795_000_001, 1_795_000_001],
  );
});

test('10: numbers are issued to anybody, and a refused span moves the counter', async t => {
  const store = await startTestStore(t);
  const next = async () =>
    ((await store.ask('POST', `${agl}/spans/next`, { rollout_id: 'ro-x', attempt_id: 'at-x' })).body as Json)[
      'sequence_id'
    ];
  assert.deepEqual([await next(), await next()], [1, 2]);
  const refused = await store.ask('POST', `${agl}/spans`, restSpan('ro-x', 'at-x', { sequence_id: 40 }));
  assert.deepEqual([refused.status, await next()], [404, 41]);
});

test('an attempt started by a user does not ask how many there may be', async t => {
  const store = await startTestStore(t);
  const [id] = await enqueued(store, 1);
  for (const expected of [1, 2, 3]) {
    const { body } = await store.ask('POST', `${agl}/rollouts/${id}/attempts`);
    assert.equal((body as { attempt: Json }).attempt['sequence_id'], expected);
  }
});

test('a whole batch of creators at once: every rollout is drawn once', async t => {
  const store = await startTestStore(t);
  await Promise.all(Array.from({ length: 10 }, () => enqueued(store, 5)));
  const drawn = await Promise.all(Array.from({ length: 60 }, (_, n) => draw(store, { worker_id: `w${n % 4}` })));
  const ids = drawn.flat().map(it => it['rollout_id']);
  assert.deepEqual([ids.length, new Set(ids).size], [50, 50]);
});
