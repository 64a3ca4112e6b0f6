import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { ObservationKey } from '../../../src/core/health/observation';
import type { RolloutStatus, RolloutSummary } from '../../../src/core/model/rollout';
import { observeStore } from '../../../src/node/health/observeStore';
import { SourceError, type Source } from '../../../src/node/sources/source';
import { nowMs, rollout } from '../../core/health/sights';
import { fakeSource } from './fakeSource';

const all: ReadonlySet<ObservationKey> = new Set([
  ...(['identity', 'latency', 'statistics', 'workers', 'queue', 'preparing', 'running'] as const),
  ...(['finished', 'resources'] as const),
]);
const inputs = (source: Source | null, url: string | null = null) => ({
  ...{ source, url, expectedVersion: '0.1.0', dataDir: null, storePort: 4748, otlpPort: null, interpreter: null },
  nodePath: null,
});
const options = { signal: new AbortController().signal, now: () => nowMs };
const observe = (source: Source | null, keys = all, url: string | null = null) =>
  observeStore(keys, inputs(source, url), options);

const summary = (at: number, status: RolloutStatus, more: Partial<RolloutSummary> = {}): RolloutSummary => ({
  rollout: rollout(String(at).padStart(4, '0'), status, { ageMs: at * 1_000 }),
  attemptCount: 1,
  firstStartedMs: null,
  spanCount: 3,
  exceptionCount: 0,
  reward: null,
  rescuedSpans: 0,
  ...more,
});

test('everything of a store that answers', async () => {
  const seen = await observe(fakeSource());
  assert.deepEqual(new Set(Object.keys(seen)), new Set(['store', ...all]));
  for (const key of all) assert.equal(seen[key]?.seen, true, key);
  assert.equal(seen.latency?.seen && seen.latency.value.samplesMs.length, 3);
});

test('only what was asked for, after the store has answered', async () => {
  const source = fakeSource();
  await observe(source, new Set(['workers']));
  assert.deepEqual(source.asked, ['identify', 'workers']);
});

test('of a store that does not answer nothing else is asked', async () => {
  const refused = new SourceError('AGL-N001', { url: 'http://127.0.0.1:4748/v1/devtools/info' });
  const source = fakeSource([], { identify: () => Promise.reject(refused) });
  const seen = await observe(source);
  assert.deepEqual(source.asked, []);
  assert.ok(seen.identity?.seen === false && seen.identity.code === 'AGL-N001');
  assert.equal(seen.identity.reason.args['url'], 'http://127.0.0.1:4748');
  assert.ok(seen.workers?.seen === false && seen.workers.reason.key === 'health.skipped.storeSilent');
});

test('no store: nothing is looked at', async () => assert.deepEqual(await observe(null), { store: null }));

test('an address where nothing listens, and one where something else does', async () => {
  const server = createServer(socket =>
    socket.on('error', () => undefined).end('SSH-2.0-nonsense\r\n', () => socket.destroy()),
  );
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const other = await observe(null, all, url);
    assert.ok(other.identity?.seen === false && other.identity.code !== null);
  } finally {
    await new Promise(closed => server.close(closed));
  }
  const none = await observe(null, all, url);
  assert.ok(none.identity?.seen === false && none.identity.code === 'AGL-N001');
  assert.deepEqual(none.store, { url, kind: 'embedded' });
});

test('the rollouts that have been unfinished longest stand on the last page', async () => {
  const many = Array.from({ length: 250 }, (_, at) => summary(at, 'preparing'));
  const source = fakeSource(many);
  const seen = await observe(source, new Set(['preparing']));
  assert.ok(seen.preparing?.seen);
  assert.equal(seen.preparing.value.total, 250);
  assert.equal(seen.preparing.value.oldest.length, 100);
  assert.equal(seen.preparing.value.oldest[0]?.id, many.at(-1)?.rollout.id);
  assert.deepEqual(source.asked.slice(1), ['rollouts preparing 0..100', 'rollouts preparing 150..250']);
});

test('the queue: how many, and since when the first of them waits', async () => {
  const seen = await observe(fakeSource([summary(5, 'queuing'), summary(90, 'requeuing')]), new Set(['queue']));
  assert.ok(seen.queue?.seen);
  // The one that is queued again waits since its attempt, a second after it was created.
  assert.deepEqual(seen.queue.value, { waiting: 2, oldestMs: nowMs - 90_000 });
});

test('spans are counted one by one only where the store does not count them, and only of a few', async () => {
  const counted = fakeSource([summary(1, 'succeeded', { spanCount: 0, reward: 1 })]);
  const seen = await observe(counted, new Set(['finished']));
  assert.ok(seen.finished?.seen);
  const { spans, rewarded } = seen.finished.value[0] ?? {};
  assert.deepEqual([spans, rewarded, counted.asked.includes('spans')], [0, true, false]);
  const uncounted = fakeSource(Array.from({ length: 12 }, (_, at) => summary(at, 'succeeded', { spanCount: null })));
  const other = await observe(uncounted, new Set(['finished']));
  assert.equal(uncounted.asked.filter(it => it === 'spans').length, 5);
  assert.ok(other.finished?.seen && other.finished.value.filter(it => it.spans === null).length === 5);
});
