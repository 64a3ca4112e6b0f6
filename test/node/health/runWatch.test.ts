import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { RunWatch } from '../../../src/node/health/runWatch';
import { SourceError } from '../../../src/node/sources/source';
import { FakeSource, rolloutOf } from '../lists/fakeSource';

/** A watch on a store, what it told, and the timers that it set. */
function setUp(...rollouts: FakeSource['all']) {
  const source = new FakeSource();
  source.all = rollouts;
  const told: boolean[] = [];
  const timers = new Set<{ ms: number; callback: () => void }>();
  const after = (ms: number, callback: () => void) => {
    const timer = { ms, callback };
    timers.add(timer);
    return () => void timers.delete(timer);
  };
  const watch = new RunWatch(running => told.push(running), { clock: { now: () => 0, after }, pauseMs: 0 });
  return { source, told, timers, watch };
}

/** Until the store was asked as often as this, and its answer arrived. */
async function asked(source: FakeSource, times: number): Promise<void> {
  while (source.asked.length < times) await turn();
  for (let n = 0; n < 5; n++) await turn();
}

for (const status of ['queuing', 'requeuing', 'preparing', 'running'] as const) {
  test(`a run lasts while a rollout is ${status}, and ends with it`, async () => {
    const { source, told, watch } = setUp(rolloutOf(2, 'failed'), rolloutOf(1, status));
    watch.use(source);
    await asked(source, 1);
    source.all = [rolloutOf(2, 'failed'), rolloutOf(1, 'succeeded')];
    source.tell({ kind: 'rollouts' });
    await asked(source, 2);
    watch.dispose();
    assert.deepEqual(told, [true, false]);
  });
}

test('a store at rest is asked once, and then only after news', async () => {
  const { source, told, timers, watch } = setUp(rolloutOf(1, 'succeeded'));
  watch.use(source);
  await asked(source, 1);
  source.tell({ kind: 'workers' });
  for (let n = 0; n < 20; n++) await turn();
  assert.deepEqual([source.asked.length, told, timers.size], [1, [], 0]);
  watch.dispose();
  assert.equal(source.interests.size, 0);
});

test('a rollout without news for ten minutes is no run any more; news make it one again', async () => {
  const { source, told, timers, watch } = setUp(rolloutOf(1));
  watch.use(source);
  await asked(source, 1);
  assert.deepEqual(
    [...timers].map(it => it.ms),
    [600_000],
  );
  for (const it of timers) it.callback();
  assert.deepEqual(told, [true, false]);
  source.tell({ kind: 'rollouts' });
  await asked(source, 2);
  assert.deepEqual(told, [true, false, true]);
  watch.dispose();
  assert.equal(timers.size, 0);
});

test('a store that is lost during a run keeps the attention; one that was let go of does not', async () => {
  const { source, told, watch } = setUp(rolloutOf(1));
  watch.use(source);
  await asked(source, 1);
  source.failure = new SourceError('AGL-N001', { url: source.url });
  source.tell({ kind: 'lost', error: new SourceError('AGL-N001', { url: source.url }) });
  source.tell({ kind: 'rollouts' });
  await asked(source, 2);
  assert.deepEqual(told, [true]);
  watch.use(null);
  assert.deepEqual(told, [true, false]);
});

test('an attached store is not asked and not watched: its runs are not ours', async () => {
  const { source, told, watch } = setUp(rolloutOf(1));
  Object.defineProperty(source, 'kind', { value: 'agl-0.3' });
  watch.use(source);
  for (let n = 0; n < 20; n++) await turn();
  assert.deepEqual([source.asked, source.interests.size, told], [[], 0, []]);
});
