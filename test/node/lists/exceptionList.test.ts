import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { ExceptionList } from '../../../src/node/lists/exceptionList';
import type { DebugRecord } from '../../../src/core/model/debugRecord';
import { keyError, makeRecord } from '../../core/debugRecords/makeRecord';
import { FakeSource, failedSpan } from './fakeSource';

function listOf(t: TestContext, source: FakeSource) {
  const list = new ExceptionList(
    () => undefined,
    () => undefined,
  );
  t.after(() => list.dispose());
  list.use(source);
  list.setVisible(true);
  return list;
}

async function until(what: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !what(); n++) await pause(10);
  assert.ok(what());
}

test('exceptions are read page by page, and later only what came since', async t => {
  const source = new FakeSource();
  source.exceptions = [1, 2, 3].map(n => failedSpan(n));
  const list = listOf(t, source);
  await until(() => list.state.loaded);
  assert.equal(list.state.groups[0]?.count, 3);
  assert.deepEqual(source.asked, ['exceptions null', 'exceptions 2']);
  source.exceptions.push(failedSpan(4), failedSpan(5, 'KeyError'));
  source.tell({ kind: 'rollouts', ids: [] });
  await until(() => list.state.groups.length === 2);
  assert.equal(source.asked[2], 'exceptions 3');
  assert.deepEqual(
    list.state.groups.map(it => [it.newest[0]?.type, it.count]),
    [
      ['KeyError', 1],
      ['ValueError', 4],
    ],
  );
});

test('a store that was cleared is read from the beginning', async t => {
  const source = new FakeSource();
  source.exceptions = [failedSpan(1)];
  const list = listOf(t, source);
  await until(() => list.state.groups.length === 1);
  source.exceptions = [];
  source.tell({ kind: 'cleared' });
  assert.deepEqual(list.state.groups, []);
  await until(() => list.state.loaded);
  assert.equal(source.asked.at(-1), 'exceptions null');
});

test('what is shown stays until a refresh has been answered', async t => {
  const source = new FakeSource();
  source.exceptions = [failedSpan(1)];
  const list = listOf(t, source);
  await until(() => list.state.groups.length === 1);
  source.exceptions = [failedSpan(2, 'KeyError')];
  list.refresh();
  assert.equal(list.state.groups[0]?.newest[0]?.type, 'ValueError');
  await until(() => list.state.groups[0]?.newest[0]?.type === 'KeyError');
  assert.equal(list.state.groups.length, 1);
});

test('those of the debugger stand among them, stored and kept ones once, with or without a store', async t => {
  const stored = [makeRecord(keyError), makeRecord({ ...keyError, at: 5 }), makeRecord()];
  const kept: DebugRecord[] = [makeRecord(keyError)];
  const list = new ExceptionList(
    () => undefined,
    () => undefined,
    () => kept.map(record => ({ record, paused: false })),
  );
  t.after(() => list.dispose());
  list.setVisible(true);
  list.recordsChanged();
  const counts = () => list.state.groups.map(it => [it.fingerprint, it.count]);
  assert.deepEqual(counts(), [['00112233445566', 1]]);
  const source = new FakeSource();
  const debugRecords = () => Promise.resolve({ records: stored, cursor: '3', complete: true });
  list.use(Object.assign(source, { debugRecords }));
  await until(() => list.state.loaded);
  assert.deepEqual(counts(), [['00112233445566', 2]]);
  kept.push(makeRecord({ ...keyError, at: 9 }));
  list.recordsChanged();
  assert.deepEqual(counts(), [['00112233445566', 3]]);
});
