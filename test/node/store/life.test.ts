import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { StoreInfo } from '../../../src/protocol/devtools';
import { parseArguments } from '../../../src/node/store/arguments';
import { StartError } from '../../../src/node/store/startError';
import { schemaVersion } from '../../../src/node/store/storage/schema';
import { runStore, startChildStore } from './childStore';
import { asker, startTestStore, temporaryFolder } from './testStore';

const enqueue = { rollouts: [{ input: 1 }] };
const startFails = async (start: Promise<unknown>): Promise<StartError> => {
  const error = await start.then(
    () => null,
    (it: unknown) => it,
  );
  assert.ok(error instanceof StartError);
  return error;
};

test('the program says where it serves, and goes when told', async t => {
  const dir = temporaryFolder(t);
  const store = await startChildStore(t, dir);
  const { url, pid, version, data } = store.first;
  assert.deepEqual([pid, data, version], [store.child.pid, dir, '0.1.0']);
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
  const written = JSON.parse(readFileSync(path.join(dir, 'store.json'), 'utf8')) as StoreInfo;
  assert.deepEqual((await asker(url)('GET', '/v1/devtools/info')).body, written);
  store.child.kill('SIGTERM');
  assert.equal(await store.ended, 0);
  assert.equal(existsSync(path.join(dir, 'store.json')), false);
});

test('POST stop ends it, for systems without signals', async t => {
  const store = await startChildStore(t, temporaryFolder(t));
  const { status, body } = await asker(store.first.url)('POST', '/v1/devtools/stop', {});
  assert.deepEqual([status, body], [200, { stopping: true }]);
  assert.equal(await store.ended, 0);
});

test('a second store on the same data is told who has it; a killed one holds nothing', async t => {
  const dir = temporaryFolder(t);
  const first = await startChildStore(t, dir);
  await asker(first.first.url)('POST', '/v1/agl/queues/rollouts/enqueue', enqueue);
  const second = await runStore(t, ['--port', '0', '--no-otlp-port', '--data', dir, '--language', 'en']);
  assert.equal(second.code, 2);
  assert.match(second.said, /^AGL-S013 Another store uses this folder/);
  assert.ok(second.said.includes(first.first.url), second.said);
  first.child.kill('SIGKILL');
  await first.ended;
  assert.equal(existsSync(path.join(dir, 'store.json')), true);
  const third = await startChildStore(t, dir);
  const { body } = await asker(third.first.url)('GET', '/v1/agl/statistics');
  assert.equal((body as { total_rollouts: number }).total_rollouts, 1);
});

test('two that start at once end up as one', async t => {
  const dir = temporaryFolder(t);
  const both = await Promise.allSettled([startTestStore(t, { dataDir: dir }), startTestStore(t, { dataDir: dir })]);
  assert.deepEqual(both.map(it => it.status).toSorted(), ['fulfilled', 'rejected']);
});

test('what keeps it from starting has a code', async t => {
  const taken = await startTestStore(t);
  const port = Number(new URL(taken.url).port);
  const portTaken = await startFails(startTestStore(t, { port }));
  assert.deepEqual([portTaken.code, portTaken.facts], ['AGL-S001', { host: '127.0.0.1', port }]);
  assert.equal((await startFails(startTestStore(t, { host: '0.0.0.0' }))).code, 'AGL-S016');
  const file = path.join(temporaryFolder(t), 'file');
  writeFileSync(file, '');
  assert.equal((await startFails(startTestStore(t, { dataDir: file }))).code, 'AGL-S014');
  for (const args of [['--port', '70000'], ['--port', 'x'], ['--nope'], ['extra']]) {
    assert.throws(() => parseArguments(args, {}), { code: 'AGL-S024' }, args.join(' '));
  }
  const said = await runStore(t, ['--port', '70000', '--language', 'zh-cn']);
  assert.equal(said.code, 2);
  assert.match(said.said, /^AGL-S024 启动 store 时使用了未知的参数\n {2}reason: --port 70000/);
});

test('a lock file that cannot be locked is a named failure', async t => {
  const [folder, garbage] = [temporaryFolder(t), temporaryFolder(t)];
  mkdirSync(path.join(folder, 'lock.db'));
  writeFileSync(path.join(garbage, 'lock.db'), 'garbage'.repeat(1000));
  for (const dataDir of [folder, garbage]) {
    assert.equal((await startFails(startTestStore(t, { dataDir }))).code, 'AGL-S014');
  }
});

test('a start that failed lets go of the folder', async t => {
  const taken = await startTestStore(t);
  const dataDir = temporaryFolder(t);
  await startFails(startTestStore(t, { dataDir, port: Number(new URL(taken.url).port) }));
  await startTestStore(t, { dataDir });
});

test('a database of a newer version is refused and left as it is', async t => {
  const dir = temporaryFolder(t);
  const file = path.join(dir, 'store.db');
  const newer = new DatabaseSync(file);
  newer.exec('CREATE TABLE future (x); PRAGMA user_version = 99');
  newer.close();
  const before = readFileSync(file);
  const error = await startFails(startTestStore(t, { dataDir: dir }));
  assert.deepEqual([error.code, error.facts], ['AGL-S012', { path: file, version: 99, supported: schemaVersion }]);
  assert.deepEqual(readFileSync(file), before);
  assert.deepEqual(readdirSync(dir).toSorted(), ['lock.db', 'store.db']);
});

for (const [what, damage] of [
  ['is no database', () => Buffer.from('this is not a database, and never was\n'.repeat(100))],
  ['is cut off', (file: string) => readFileSync(file).subarray(0, 5000)],
  ['is overwritten in part', (file: string) => scribbled(readFileSync(file))],
] as const) {
  test(`a database that ${what} is set aside, and a fresh one begun`, async t => {
    const dir = temporaryFolder(t);
    const first = await startTestStore(t, { dataDir: dir });
    await first.ask('POST', '/v1/agl/queues/rollouts/enqueue', enqueue);
    await first.server.close();
    const file = path.join(dir, 'store.db');
    const damaged = damage(file);
    writeFileSync(file, damaged);
    const store = await startTestStore(t, { dataDir: dir, now: () => Date.UTC(2026, 10, 22, 11, 0, 0, 123) });
    const aside = `${file}.corrupt-20261122T110000Z`;
    assert.equal(store.server.setAside, aside);
    assert.deepEqual(readFileSync(aside), damaged);
    const { body } = await store.ask('GET', '/v1/agl/statistics');
    assert.equal((body as { total_rollouts: number }).total_rollouts, 0);
  });
}

const scribbled = (bytes: Buffer): Buffer => Buffer.from(bytes).fill(0xa5, 100, bytes.length);

async function leased(t: TestContext, url: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/devtools/stream?lease=window`);
  t.after(() => socket.terminate());
  await new Promise((resolve, reject) => socket.once('message', resolve).once('error', reject));
  return socket;
}

test('with a lease it ends some time after the last window let go', async t => {
  let stops = 0;
  const lease = { afterLastMs: 700, beforeFirstMs: 60_000 };
  const store = await startTestStore(t, { lease, onStop: () => void stops++ });
  const leases = async (wanted: number) => {
    while (store.server.info().leases !== wanted) await pause(5);
  };
  const [one, two] = [await leased(t, store.url), await leased(t, store.url)];
  assert.equal(store.server.info().leases, 2);
  one.close();
  await leases(1);
  two.close();
  await leases(0);
  const reloaded = await leased(t, store.url);
  await pause(800);
  assert.deepEqual([store.server.info().leases, stops], [1, 0]);
  reloaded.terminate();
  await leases(0);
  while (stops === 0) await pause(5);
  assert.equal(stops, 1);
});

test('with a lease it ends when no window ever came; told to keep running, it stays', async t => {
  let stops = 0;
  const lease = { afterLastMs: 20, beforeFirstMs: 20 };
  await startTestStore(t, { lease, onStop: () => void stops++ });
  await startTestStore(t, { lease, keepRunning: true, onStop: () => void (stops += 10) });
  await pause(150);
  assert.equal(stops, 1);
});

test('whatever was acknowledged is there after a kill in the middle of it', async t => {
  const dir = temporaryFolder(t);
  const store = await startChildStore(t, dir);
  const ask = asker(store.first.url);
  const acknowledged: string[] = [];
  let sent = 0;
  const sender = async () => {
    for (;;) {
      const id = (++sent).toString(16).padStart(16, '0');
      const spans = [{ traceId: 'ab'.repeat(16), spanId: id, name: id }];
      const answer = await ask('POST', '/v1/traces', { resourceSpans: [{ scopeSpans: [{ spans }] }] }).catch(
        () => null,
      );
      if (answer?.status !== 200) return;
      acknowledged.push(id);
    }
  };
  const senders = Array.from({ length: 8 }, sender);
  while (acknowledged.length < 200) await pause(5);
  store.child.kill('SIGKILL');
  await Promise.all(senders);
  await store.ended;

  const again = await startChildStore(t, dir);
  const { body } = await asker(again.first.url)('GET', `/v1/devtools/spans?traceId=${'ab'.repeat(16)}&limit=5000`);
  const kept = new Set((body as { spans: { spanId: string }[] }).spans.map(it => it.spanId));
  assert.deepEqual(
    acknowledged.filter(id => !kept.has(id)),
    [],
  );
  assert.ok(acknowledged.length >= 200);
});
