import assert from 'node:assert/strict';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { DebugRecord } from '../../../src/core/model/debugRecord';
import { migrations } from '../../../src/node/store/storage/schema';
import type { DebugRecordPageWire, StatisticsWire } from '../../../src/protocol/devtools';
import { EmbeddedSource } from '../../../src/node/sources/embedded/embeddedSource';
import { startTestStore, temporaryFolder, type TestStore } from './testStore';

const at = '/v1/devtools/debug-records';
const record = (more: Partial<DebugRecord> = {}): DebugRecord => ({
  ...{ kind: 'stop', timeMs: 1_795_000_000_000.5, run: 'run-1', pid: 42, rollout: 'ro-1', attempt: 'at-1' },
  ...{ code: 'AGL-R204', text: 'KeyError: x', facts: { file: 'agent.py', line: '3' } },
  ...more,
});
const page = async (store: TestStore, query = '') => (await store.ask('GET', at + query)).body as DebugRecordPageWire;

test('records come back as they were told, of a rollout, of a run, of a time, or all, by a cursor', async t => {
  const store = await startTestStore(t);
  const all = [
    record(),
    record({ rollout: null, attempt: null, pid: null, code: null, facts: {} }),
    record({ run: 'b' }),
  ];
  assert.deepEqual((await store.ask('POST', at, { records: all })).body, { added: 3 });
  assert.deepEqual((await page(store)).records, all);
  assert.deepEqual((await page(store, '?rolloutId=ro-1')).records, [all[0], all[2]]);
  assert.deepEqual((await page(store, '?run=b')).records, [all[2]]);
  const later = record({ run: 'c', timeMs: all[0]!.timeMs + 5000 });
  await store.ask('POST', at, { records: [later] });
  assert.deepEqual((await page(store, `?fromMs=${later.timeMs}`)).records, [later]);
  assert.deepEqual((await page(store, `?fromMs=${all[0]!.timeMs}&toMs=${all[0]!.timeMs}`)).records, all);
  assert.equal((await store.ask('GET', `${at}?fromMs=soon`)).status, 422);
  const first = await page(store, '?limit=2');
  assert.deepEqual([first.records.length, first.complete], [2, false]);
  const rest = await page(store, `?limit=2&after=${first.after}`);
  assert.deepEqual([rest.records, rest.complete], [[all[2], later], true]);
});

test('they are no spans: nothing that belongs to an attempt changes', async t => {
  const store = await startTestStore(t);
  await store.ask('POST', at, { records: [record()] });
  const { spans, rollouts, looseTraces } = (await store.ask('GET', '/v1/devtools/statistics')).body as StatisticsWire;
  assert.deepEqual([spans, rollouts, looseTraces], [0, 0, 0]);
});

test('what is no record is refused with the place of the fault, and the rest of its request with it', async t => {
  const store = await startTestStore(t);
  const refused = async (it: unknown) => {
    const { status, body } = await store.ask('POST', at, it);
    return [status, (body as { code: string }).code];
  };
  for (const wrong of [{ kind: 'no' }, { timeMs: 'soon' }, { pid: -1 }, { facts: { a: 1 } }, { text: null }]) {
    assert.deepEqual(await refused({ records: [record(), { ...record(), ...wrong }] }), [422, 'AGL-S011']);
  }
  assert.deepEqual(await refused('{"records":[{"kind":"stop","timeMs":1e999,"run":"a","text":""}]}'), [
    422,
    'AGL-S011',
  ]);
  assert.deepEqual(await refused({ records: Array.from({ length: 1001 }, () => record()) }), [422, 'AGL-S011']);
  assert.equal((await page(store)).records.length, 0);
});

test('a text of megabytes is cut, a page of heavy records ends early', async t => {
  const store = await startTestStore(t);
  const facts = Object.fromEntries(Array.from({ length: 64 }, (_, n) => [`f${n}`, 'y'.repeat(16_400)]));
  for (let n = 0; n < 10; n++) await store.ask('POST', at, { records: [record({ text: 'x'.repeat(100_000), facts })] });
  const { records, complete } = await page(store);
  assert.deepEqual([records[0]?.text.length, records[0]?.facts['f0']?.length, complete], [16_384, 16_384, false]);
});

test('our client writes any number, reads them, and hears of new ones', async t => {
  const store = await startTestStore(t);
  const source = new EmbeddedSource(store.url);
  t.after(() => source.dispose());
  const heard = new Promise<void>(done => {
    const watch = source.watch({ rollouts: false, workers: false, spans: [], debugRecords: true }, it => {
      if (it.kind === 'connected') void source.addDebugRecords(Array.from({ length: 2500 }, () => record()));
      if (it.kind === 'debugRecords') done(watch.dispose());
    });
  });
  await heard;
  let cursor: string | null = null;
  let count = 0;
  for (;;) {
    const next = await source.debugRecords({ rolloutId: 'ro-1' }, cursor);
    count += next.records.length;
    cursor = next.cursor;
    if (next.complete && count >= 2500) break;
  }
  assert.equal(count, 2500);
});

test('a store of the version before gets the table, and keeps what it has', async t => {
  const dataDir = temporaryFolder(t);
  const old = new DatabaseSync(path.join(dataDir, 'store.db'));
  old.exec(`${migrations[0]}; PRAGMA application_id = 1634167924; PRAGMA user_version = 1;
    INSERT INTO rollouts (id, input, status, started_ms, config) VALUES ('ro-old', '1', 'queuing', 1, '{}')`);
  old.close();
  const store = await startTestStore(t, { dataDir });
  assert.deepEqual((await store.ask('POST', at, { records: [record()] })).body, { added: 1 });
  assert.equal(((await store.ask('GET', '/v1/devtools/statistics')).body as StatisticsWire).rollouts, 1);
});

test('deleting all data deletes them, too', async t => {
  const store = await startTestStore(t);
  await store.ask('POST', at, { records: [record()] });
  await store.ask('DELETE', '/v1/devtools/data');
  assert.equal((await page(store)).records.length, 0);
});
