import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rolloutId, traceId } from '../../../src/core/model/ids';
import { EmbeddedSource } from '../../../src/node/sources/embedded/embeddedSource';
import { openSource } from '../../../src/node/sources/openSource';
import type { Interest, Source, SourceChange } from '../../../src/node/sources/source';
import { sendOtlp, span03, startTestStore } from './embeddedStore';

const none: Interest = { rollouts: false, workers: false, spans: [] };
const ids = (started: Record<string, unknown>) => {
  const rollout = String(started.rollout_id);
  return { rollout, id: rolloutId(rollout), attempt: String((started.attempt as Record<string, unknown>).attempt_id) };
};

/** Changes as words, and a way to wait for one. */
function listen(source: Source, interest: Partial<Interest>) {
  const log: string[] = [];
  const waiting: { has: (log: string[]) => boolean; done: () => void }[] = [];
  const watch = source.watch({ ...none, ...interest }, (change: SourceChange) => {
    log.push(change.kind === 'lost' ? `lost ${change.error.code}` : change.kind);
    for (const it of waiting) if (it.has(log)) it.done();
  });
  const until = (has: (log: string[]) => boolean) =>
    new Promise<void>((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`only ${log.join(', ')}`)), 8000);
      const settle = () => (clearTimeout(timer), done());
      if (has(log)) settle();
      else waiting.push({ has, done: settle });
    });
  return { log, watch, until };
}

test('opens our store, and reads everything it offers', async () => {
  await using store = await startTestStore();
  const source = await openSource(store.url);
  assert.equal((await source.identify()).pid, process.pid);
  const { rollout, id, attempt } = ids(
    await store.post('/rollouts', { input: { q: 1 }, mode: 'val', worker_id: 'w1' }),
  );
  await store.post('/resources', { llm: { resource_type: 'llm', endpoint: 'http://x', model: 'm' } });
  await store.post(
    '/spans',
    span03(rollout, attempt, { attributes: { 'agentlightning.reward.0.value': 0.5, list: [1, 2] } }),
  );

  const [summary] = (await source.rollouts({ limit: 10, offset: 0, modeIn: ['val'] })).items;
  assert.deepEqual(
    [summary?.rollout.id, summary?.rollout.status, summary?.attemptCount, summary?.spanCount, summary?.reward],
    [rollout, 'running', 1, 1, 0.5],
  );
  assert.equal((await source.rollouts({ limit: 10, offset: 0, modeIn: [null, 'train'] })).total, 0);
  assert.equal((await source.rollouts({ limit: 10, offset: 0, statusIn: [] })).total, 0);
  assert.equal((await source.rollouts({ limit: 10, offset: 0, idContains: rollout.slice(-4) })).total, 1);
  assert.equal((await source.rollout(id))?.rollout.id, rollout);
  assert.equal(await source.rollout(rolloutId('ro-absent')), null);
  assert.deepEqual(
    (await source.attempts(id)).map(it => [it.id, it.sequenceId, it.workerId]),
    [[attempt, 1, 'w1']],
  );
  assert.deepEqual(
    (await source.workers()).map(it => [it.id, it.status, it.currentRolloutId]),
    [['w1', 'busy', rollout]],
  );
  assert.equal((await source.latestResources())?.resources.llm?.model, 'm');
  assert.equal((await source.statistics()).spans, 1);

  const page = await source.spans({ rolloutId: id }, null);
  assert.deepEqual([page.spans.length, page.complete, page.spans[0]?.startNs], [1, true, 1_795_339_904_500_000_000n]);
  assert.deepEqual(page.spans[0]?.attributes.list, [1, 2]);
  assert.equal((await source.spans({ rolloutId: id }, page.cursor)).spans.length, 0);
  source.dispose();
});

test('a loose trace keeps every digit; exceptions come by themselves', async () => {
  await using store = await startTestStore();
  const source = new EmbeddedSource(store.url);
  await sendOtlp(store.url, { trace: '0af7651916cd43dd8448eb211c80319d', span: 'b7ad6b7169203332' });
  const [trace] = (await source.traces({ limit: 5, offset: 0 })).items;
  assert.deepEqual([trace?.rootName, trace?.startNs], ['agent.run', 1_795_339_904_123_456_789n]);
  const [span] = (await source.spans({ traceId: traceId('0af7651916cd43dd8448eb211c80319d') }, null)).spans;
  assert.deepEqual(
    [span?.rolloutId, span?.attributes.big, span?.kind, span?.scope.name],
    [null, 9007199254740993n, 'internal', 'test'],
  );

  const { rollout, attempt } = ids(await store.post('/rollouts', { input: 1 }));
  const failed = {
    name: 'agentlightning.exception',
    attributes: { 'exception.type': 'KeyError', 'exception.message': 'k' },
  };
  await store.post('/spans', span03(rollout, attempt, failed));
  const exceptions = await source.exceptionSpans(null);
  assert.deepEqual(
    exceptions.spans.map(it => it.name),
    ['agentlightning.exception'],
  );
  assert.deepEqual((await source.exceptionSpans(exceptions.cursor)).spans, []);
  source.dispose();
});

test('tells what changed to whoever looks at it, and nothing to others', async () => {
  await using store = await startTestStore();
  const source = new EmbeddedSource(store.url);
  const { rollout, id, attempt } = ids(await store.post('/rollouts', { input: 1 }));
  const everything = listen(source, { rollouts: true, workers: true, spans: [{ rolloutId: id }] });
  const nothing = listen(source, {});
  await everything.until(log => log.includes('connected'));
  await nothing.until(log => log.includes('connected'));
  await store.post('/spans', span03(rollout, attempt));
  await store.post('/workers/w1', { heartbeat_stats: {} });
  await everything.until(log => ['rollouts', 'spans', 'workers'].every(it => log.includes(it)));
  await fetch(`${store.url}/v1/devtools/data`, { method: 'DELETE' });
  await everything.until(log => log.includes('cleared'));
  await nothing.until(log => log.includes('cleared'));
  assert.deepEqual(nothing.log, ['connected', 'cleared']);

  everything.watch.dispose();
  const told = everything.log.length;
  await store.post('/rollouts', { input: 2 });
  nothing.watch.look({ ...none, rollouts: true });
  await store.post('/rollouts', { input: 3 });
  await nothing.until(log => log.includes('rollouts'));
  assert.equal(everything.log.length, told);
  source.dispose();
});

test('a store that goes away and comes back is told once each, and everything may have changed', async () => {
  const first = await startTestStore();
  const source = new EmbeddedSource(first.url);
  const { log, until } = listen(source, { rollouts: true });
  await until(() => log.includes('connected'));
  await first[Symbol.asyncDispose]();
  await until(() => log.includes('lost AGL-N001'));
  await assert.rejects(source.statistics(), { code: 'AGL-N001' });
  await using again = await startTestStore({ port: Number(new URL(first.url).port) });
  await until(() => log.filter(it => it === 'connected').length === 2 && log.at(-1) === 'rollouts');
  assert.deepEqual(log, ['connected', 'lost AGL-N001', 'connected', 'rollouts']);
  assert.equal((await source.statistics()).rollouts, 0);
  const late = listen(source, {});
  await late.until(it => it.includes('connected'));
  source.dispose();
  assert.equal(again.server.info().leases, 0);
});

test('a lease lasts as long as the source, watched or not', async () => {
  await using store = await startTestStore();
  const leases = async (count: number) => {
    for (let tries = 0; tries < 200 && store.server.info().leases !== count; tries++)
      await new Promise(it => setTimeout(it, 10));
    assert.equal(store.server.info().leases, count);
  };
  const source = new EmbeddedSource(store.url, { lease: true });
  await leases(1);
  listen(source, {}).watch.dispose();
  const other = new EmbeddedSource(store.url);
  listen(other, {});
  await new Promise(it => setTimeout(it, 100));
  await leases(1);
  source.dispose();
  await leases(0);
  other.dispose();
});

test('a store with a token opens for those who have it', async () => {
  await using store = await startTestStore({ token: 'secret' });
  await assert.rejects(openSource(store.url), {
    code: 'AGL-N004',
    facts: { url: store.url, status: 401, detail: 'the token was refused' },
  });
  const source = await openSource(store.url, { token: 'secret' });
  const { until } = listen(source, {});
  await until(log => log.includes('connected'));
  assert.equal((await source.statistics()).rollouts, 0);
  source.dispose();
});
