import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import type { DebugRecord } from '../../../src/core/model/debugRecord';
import { RecordKeeper } from '../../../src/node/debugRecords/recordKeeper';
import { SourceError } from '../../../src/node/sources/source';
import { makeRecord, originMs } from '../../core/debugRecords/makeRecord';

function keeping(t: TestContext) {
  const clock = { nowMs: originMs };
  const heard = { changes: 0, lines: [] as string[] };
  const keeper = new RecordKeeper({
    nowMs: () => clock.nowMs,
    onDidChange: () => void heard.changes++,
    log: line => void heard.lines.push(line),
  });
  t.after(() => keeper.dispose());
  return { keeper, clock, heard };
}

/** A store in memory that can be down or refuse. */
function sink() {
  const written: DebugRecord[][] = [];
  const state = { failure: null as Error | null, asked: 0 };
  return {
    ...{ written, state },
    addDebugRecords: (records: readonly DebugRecord[]) => {
      state.asked++;
      if (state.failure) return Promise.reject(state.failure);
      written.push([...records]);
      return Promise.resolve();
    },
  };
}

async function until(what: () => boolean): Promise<void> {
  for (let n = 0; n < 300 && !what(); n++) await pause(10);
  assert.ok(what());
}

test('a stop lasts until its process runs on; its record then knows how long', t => {
  const { keeper, clock, heard } = keeping(t);
  keeper.stopped('s1');
  keeper.told('s1', makeRecord());
  keeper.told('s2', makeRecord({ pid: 43, text: 'told too late' }));
  keeper.told('s1', makeRecord({ kind: 'log', text: 'no stop' }));
  const paused = () => keeper.records.map(it => it.paused);
  assert.deepEqual(paused(), [true, false, false]);
  clock.nowMs += 1500;
  keeper.resumed('s1');
  keeper.resumed('s1');
  assert.deepEqual(paused(), [false, false, false]);
  assert.deepEqual(
    keeper.records.map(it => it.record.facts['pausedMs']),
    ['1500', undefined, undefined],
  );
  assert.equal(heard.changes, 4);
});

test('what is told without a store goes to the next one, and a stop again when it is over', async t => {
  const { keeper, clock } = keeping(t);
  const store = sink();
  keeper.stopped('s1');
  keeper.told('s1', makeRecord());
  keeper.use(store);
  await until(() => store.written.length === 1);
  clock.nowMs += 10;
  keeper.resumed('s1');
  await until(() => store.written.length === 2);
  assert.deepEqual(
    store.written.map(it => it.map(record => record.facts)),
    [[{}], [{ pausedMs: '10' }]],
  );
  const next = sink();
  keeper.use(next);
  keeper.told('s1', makeRecord({ kind: 'exit' }));
  await until(() => next.written.length === 1);
  assert.deepEqual(
    next.written[0]?.map(it => it.kind),
    ['exit'],
  );
});

test('a store that is down gets its records later; what one refuses is not offered again', async t => {
  const { keeper, heard } = keeping(t);
  const store = sink();
  store.state.failure = new SourceError('AGL-N001', { url: 'http://127.0.0.1:1' });
  keeper.use(store);
  keeper.told('s', makeRecord());
  await until(() => store.state.asked === 1);
  store.state.failure = null;
  keeper.told('s', makeRecord({ text: 'another' }));
  await until(() => store.written.length === 1);
  assert.equal(store.written[0]?.length, 2);
  store.state.failure = new SourceError('AGL-N004', { url: 'http://127.0.0.1:1', status: 422 });
  keeper.told('s', makeRecord({ text: 'refused' }));
  await until(() => store.state.asked === 3);
  store.state.failure = null;
  keeper.told('s', makeRecord({ text: 'last' }));
  await until(() => store.written.length === 2);
  assert.deepEqual(
    store.written[1]?.map(it => it.text),
    ['last'],
  );
  assert.equal(heard.lines.length, 2);
});

test('nothing is kept beyond 2,000 records, and nothing that was deleted with the data', async t => {
  const { keeper } = keeping(t);
  for (let n = 0; n < 2500; n++) keeper.told('s', makeRecord({ text: `${n}` }));
  assert.deepEqual([keeper.records.length, keeper.records[0]?.record.text], [2000, '500']);
  const store = sink();
  keeper.use(store);
  await until(() => store.written.length === 1);
  keeper.told('s', makeRecord({ text: 'not stored yet' }));
  keeper.forgetStored();
  assert.deepEqual(
    keeper.records.map(it => it.record.text),
    ['not stored yet'],
  );
});
