import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { startTestStore, type TestStore } from './testStore';

type Json = Record<string, unknown>;
const agl = '/v1/agl';

async function two(store: TestStore): Promise<[string, string]> {
  const { body } = await store.ask('POST', `${agl}/queues/rollouts/enqueue`, {
    rollouts: [{ input: 1 }, { input: 2 }],
  });
  const [a, b] = (body as Json[]).map(it => String(it['rollout_id']));
  return [a ?? '', b ?? ''];
}

const finish = (store: TestStore, id: string) => store.ask('POST', `${agl}/rollouts/${id}`, { status: 'succeeded' });
const wait = async (store: TestStore, rollout_ids: string[], timeout: number | null) =>
  ((await store.ask('POST', `${agl}/waits/rollouts`, { rollout_ids, timeout })).body as Json[]).map(
    it => it['rollout_id'],
  );

test('a wait of no time is a look', async t => {
  const store = await startTestStore(t);
  const [a, b] = await two(store);
  assert.deepEqual(await wait(store, [a, b], 0), []);
  await finish(store, b);
  assert.deepEqual(await wait(store, [a, b, 'ro-unknown'], -1), [b]);
});

test('a wait ends when the last of those that exist has ended, in the order asked', async t => {
  const store = await startTestStore(t);
  const [a, b] = await two(store);
  const waiting = wait(store, [b, 'ro-unknown', a], null);
  await finish(store, a);
  const early = await Promise.race([waiting, pause(50, 'still waiting')]);
  assert.equal(early, 'still waiting');
  await finish(store, b);
  assert.deepEqual(await waiting, [b, a]);
});

test('a wait of unknown rollouts ends at once, one of unfinished ones when its time is up', async t => {
  const store = await startTestStore(t);
  const [a, b] = await two(store);
  assert.deepEqual(await wait(store, ['ro-unknown'], null), []);
  await finish(store, a);
  assert.deepEqual(await wait(store, [a, b], 0.05), [a]);
});

test('many waits, one end', async t => {
  const store = await startTestStore(t);
  const [a] = await two(store);
  const waits = Array.from({ length: 20 }, () => wait(store, [a], 30));
  await finish(store, a);
  assert.deepEqual(await Promise.all(waits), Array(20).fill([a]));
});

test('clearing the data ends whoever waits for what was there', async t => {
  const store = await startTestStore(t);
  const [a] = await two(store);
  const waiting = wait(store, [a], null);
  await pause(20);
  await store.ask('DELETE', '/v1/devtools/data');
  assert.deepEqual(await waiting, []);
});

test('closing the store ends whoever waits', async t => {
  const store = await startTestStore(t);
  const [a] = await two(store);
  const waiting = wait(store, [a], null).catch(() => 'gone');
  await pause(50);
  await store.server.close();
  assert.equal(await waiting, 'gone');
});
