import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { rolloutId } from '../../../src/core/model/ids';
import { RolloutList } from '../../../src/node/lists/rolloutList';
import { SourceError } from '../../../src/node/sources/source';
import { FakeSource, rolloutOf } from './fakeSource';

function listOf(t: TestContext, source: FakeSource | null) {
  const list = new RolloutList(
    () => undefined,
    () => undefined,
  );
  t.after(() => list.dispose());
  list.use(source);
  return list;
}

async function until(what: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !what(); n++) await pause(10);
  assert.ok(what());
}
const ids = (list: RolloutList) => list.state.rollouts.map(it => it.rollout.id).join(' ');
const range = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_unused, at) => rolloutOf(from - at));

test('nothing is asked and nothing watched while nobody looks', async t => {
  const source = new FakeSource();
  const list = listOf(t, source);
  list.refresh();
  await pause(150);
  assert.deepEqual([source.asked, source.interests.size], [[], 0]);
  list.setVisible(true);
  await until(() => list.state.loaded);
  assert.equal(source.interests.size, 1);
  list.setVisible(false);
  assert.equal(source.interests.size, 0);
});

test('changes in a burst are read once, and further pages are asked for one by one', async t => {
  const source = new FakeSource();
  source.all = range(250, 1);
  const list = listOf(t, source);
  list.setVisible(true);
  await until(() => list.state.loaded);
  assert.deepEqual([list.state.rollouts.length, list.state.total], [100, 250]);
  list.loadMore();
  await until(() => list.state.rollouts.length === 200);
  source.asked.length = 0;
  source.all[180] = rolloutOf(70, 'failed');
  for (let n = 0; n < 50; n++) source.tell({ kind: 'rollouts', ids: [rolloutId('ro-70')] });
  await until(() => list.state.rollouts[180]?.rollout.status === 'failed');
  assert.deepEqual(source.asked, ['rollouts 0', 'rollout ro-70', 'traces']);
});

test('new ones stand on top, and what was read stays when a reading fails', async t => {
  const source = new FakeSource();
  source.all = [rolloutOf(2), rolloutOf(1)];
  const list = listOf(t, source);
  list.setVisible(true);
  await until(() => list.state.loaded);
  source.all = [rolloutOf(3), ...source.all];
  source.tell({ kind: 'rollouts', ids: [rolloutId('ro-3')] });
  await until(() => ids(list) === 'ro-3 ro-2 ro-1');
  source.failure = new SourceError('AGL-N001', { url: source.url });
  source.tell({ kind: 'rollouts' });
  await until(() => list.state.error !== null);
  assert.equal(ids(list), 'ro-3 ro-2 ro-1');
  source.failure = null;
  source.tell({ kind: 'connected' });
  await until(() => list.state.error === null);
});

test('a filter reads everything anew, because a change may take rows out', async t => {
  const source = new FakeSource();
  source.all = [rolloutOf(2, 'failed'), rolloutOf(1)];
  const list = listOf(t, source);
  list.setVisible(true);
  await until(() => list.state.loaded);
  list.setFilter({ statusIn: ['failed'] });
  assert.equal(list.state.loaded, false);
  await until(() => ids(list) === 'ro-2');
  source.all = [rolloutOf(2), rolloutOf(1)];
  source.tell({ kind: 'rollouts', ids: [rolloutId('ro-2')] });
  await until(() => ids(list) === '' && list.state.loaded);
});

test('another store, or data that was deleted, leaves nothing of before', async t => {
  const source = new FakeSource();
  source.all = [rolloutOf(1)];
  const list = listOf(t, source);
  list.setVisible(true);
  await until(() => ids(list) === 'ro-1');
  source.all = [];
  source.tell({ kind: 'cleared' });
  assert.equal(ids(list), '');
  list.use(null);
  assert.equal(source.interests.size, 0);
  assert.equal(list.state.loaded, false);
});
