import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startTestStore, type TestStore } from './testStore';

type Json = Record<string, unknown>;
const agl = '/v1/agl';

async function drawn(store: TestStore, config: Json): Promise<string> {
  await store.ask('POST', `${agl}/queues/rollouts/enqueue`, { rollouts: [{ input: 1, config }] });
  const { body } = await store.ask('POST', `${agl}/queues/rollouts/dequeue`, { worker_id: 'w1' });
  return String((body as [Json])[0]['rollout_id']);
}

async function statuses(store: TestStore, id: string): Promise<string> {
  const { body } = await store.ask('GET', `${agl}/rollouts/${id}`);
  const it = body as Json & { attempt: Json };
  return `${String(it['status'])} / ${String(it.attempt['status'])} / ${String(it.attempt['end_time'])}`;
}

test('an attempt times out strictly after its limit, and gets no end', async t => {
  const store = await startTestStore(t);
  store.clock.nowMs += 60_000;
  const id = await drawn(store, { timeout_seconds: 15 });
  store.clock.nowMs += 15_000;
  assert.equal(await statuses(store, id), 'preparing / preparing / null');
  store.clock.nowMs += 10_000;
  assert.equal(await statuses(store, id), 'failed / timeout / null');
  const worker = (await store.ask('GET', `${agl}/workers/w1`)).body as Json;
  assert.deepEqual([worker['status'], worker['current_rollout_id']], ['unknown', null]);
});

test('a silent attempt is unresponsive and its rollout waits again; a late span revives both', async t => {
  const store = await startTestStore(t);
  const id = await drawn(store, { unresponsive_seconds: 5, max_attempts: 2, retry_condition: ['unresponsive'] });
  store.clock.nowMs += 10_000;
  assert.equal(await statuses(store, id), 'requeuing / unresponsive / null');
  const latest = (await store.ask('GET', `${agl}/rollouts/${id}/attempts/latest`)).body as Json;
  const { restSpan } = await import('./testStore');
  await store.ask('POST', `${agl}/spans`, restSpan(id, String(latest['attempt_id'])));
  assert.equal(await statuses(store, id), 'running / running / null');
  assert.deepEqual((await store.ask('POST', `${agl}/queues/rollouts/dequeue`)).body, []);
  assert.deepEqual(store.lines, [`Rollout ${id} is not in queuing state: running, skipping dequeuing`]);
});

test('scans are 10 s apart, and reading the statistics is none', async t => {
  const store = await startTestStore(t);
  const id = await drawn(store, { timeout_seconds: 1 });
  store.clock.nowMs += 9_000;
  assert.equal(await statuses(store, id), 'preparing / preparing / null');
  store.clock.nowMs += 5_000;
  await store.ask('GET', `${agl}/statistics`);
  const rows = (await store.ask('GET', `/v1/devtools/rollouts`)).body as { items: { rollout: Json }[] };
  assert.equal(rows.items[0]?.rollout['status'], 'preparing');
  assert.equal(await statuses(store, id), 'failed / timeout / null');
});

test('an idle store finds overdue attempts by itself', async t => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const store = await startTestStore(t, { watchdogTimer: true });
  const id = await drawn(store, { timeout_seconds: 1 });
  const changed = new Promise<void>(resolve => {
    const listening = store.server.store.onDidChange(changes => {
      if (!changes.rollouts.has(id)) return;
      listening.dispose();
      resolve();
    });
  });
  store.clock.nowMs += 20_000;
  t.mock.timers.tick(10_000);
  await changed;
  const summary = await store.server.store.summary(id);
  assert.deepEqual([summary?.rollout.status, summary?.latestAttempt?.status], ['failed', 'timeout']);
});
