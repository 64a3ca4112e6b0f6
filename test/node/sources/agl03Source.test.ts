import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exceptionsOf } from '../../../src/core/exceptions/ofSpan';
import { attemptId, rolloutId, traceId } from '../../../src/core/model/ids';
import { Agl03Source } from '../../../src/node/sources/agl03/agl03Source';
import { SourceError, type SpanScope } from '../../../src/node/sources/source';
import { startAgl03 } from './agl03Server';

const all = { limit: 100, offset: 0 };

test('says what it is and how much it holds', async () => {
  await using server = await startAgl03();
  const source = new Agl03Source(server.url);
  assert.deepEqual(await source.identify(), {
    ...{ kind: 'agl-0.3', url: server.url, product: 'agentlightning', version: null, pid: null },
  });
  const { rollouts, attempts, spans, workers, uptimeSeconds, rescuedSpans, databaseBytes } = await source.statistics();
  assert.deepEqual(
    { rollouts, attempts, spans, workers, uptimeSeconds, rescuedSpans, databaseBytes },
    { rollouts: 7, attempts: 8, spans: 24, workers: 2, uptimeSeconds: 12.5, rescuedSpans: 0, databaseBytes: null },
  );
  source.dispose();
});

test('lists rollouts newest first, by page, state, mode and id', async () => {
  await using server = await startAgl03();
  const source = new Agl03Source(server.url);
  const ids = async (query: Partial<Parameters<typeof source.rollouts>[0]>) => {
    const page = await source.rollouts({ ...all, ...query });
    return `${page.items.map(it => it.rollout.id.slice(-4)).join(' ')} of ${page.total} from ${page.offset}`;
  };
  assert.equal(await ids({}), 'a4ba 4f80 507e 1a07 1cd6 4b21 50ad of 7 from 0');
  assert.equal(await ids({ limit: 2, offset: 1 }), `${(await ids({})).split(' ').slice(1, 3).join(' ')} of 7 from 1`);
  assert.equal(await ids({ statusIn: ['cancelled'] }), '4f80 of 1 from 0');
  assert.equal(await ids({ statusIn: [] }), ' of 0 from 0');
  assert.equal(await ids({ idContains: '750ad' }), '50ad of 1 from 0');
  assert.equal(await ids({ modeIn: ['val'] }), ' of 0 from 0');
  assert.match(await ids({ modeIn: ['train', null], limit: 3, offset: 2 }), /^\w{4} \w{4} \w{4} of 7 from 2$/);
  source.dispose();
});

test('a rollout carries its latest attempt; what would cost requests is null', async () => {
  await using server = await startAgl03();
  const source = new Agl03Source(server.url);
  const flaky = await source.rollout(rolloutId('ro-482898d21cd6'));
  const { status, startedMs, config, latestAttempt } = flaky!.rollout;
  assert.deepEqual([status, Math.round(startedMs) > 1.7e12, config.maxAttempts], ['succeeded', true, 3]);
  assert.deepEqual([latestAttempt?.sequenceId, latestAttempt?.status, flaky?.attemptCount], [2, 'succeeded', 2]);
  assert.deepEqual([flaky?.spanCount, flaky?.exceptionCount, flaky?.reward], [null, null, null]);
  assert.equal((await source.rollout(rolloutId('ro-8866feb24f80')))?.attemptCount, 0);
  assert.equal(await source.rollout(rolloutId('ro-absent')), null);
  const attempts = await source.attempts(rolloutId('ro-482898d21cd6'));
  assert.deepEqual(
    attempts.map(it => [it.sequenceId, it.status]),
    [
      [1, 'failed'],
      [2, 'succeeded'],
    ],
  );
  const [worker] = await source.workers();
  assert.deepEqual([worker?.id, worker?.status, worker?.heartbeatStats?.host], ['Worker-0', 'idle', 'devbox']);
  assert.equal((await source.latestResources())?.version, 1);
  assert.deepEqual(await source.traces(all), { items: [], offset: 0, total: 0 });
  source.dispose();
});

test('spans come once each, also those that reach an earlier attempt late', async () => {
  await using server = await startAgl03();
  const silent = rolloutId('ro-83dac4f0a4ba');
  const whole = server.data.spans.filter(it => it.rollout_id === silent);
  const [first, second] = [...new Set(whole.map(it => it.attempt_id))];
  const late = whole.filter(it => it.attempt_id === first).at(-1);
  server.data.spans = server.data.spans.filter(it => it !== late);
  const source = new Agl03Source(server.url);

  const start = await source.spans({ rolloutId: silent }, null);
  assert.deepEqual([start.spans.length, start.complete], [5, true]);
  server.asked.length = 0;
  const nothing = await source.spans({ rolloutId: silent }, start.cursor);
  assert.deepEqual([nothing.spans.length, server.asked.length], [0, 1]);

  server.data.spans.push(late!);
  const more = await source.spans({ rolloutId: silent }, nothing.cursor);
  assert.deepEqual(
    more.spans.map(it => it.spanId),
    [late?.span_id],
  );
  assert.equal((await source.spans({ rolloutId: silent }, more.cursor)).spans.length, 0);

  const one: SpanScope = { rolloutId: silent, attemptId: attemptId(String(second)) };
  assert.ok((await source.spans(one, null)).spans.every(it => it.attemptId === second));
  assert.deepEqual((await source.spans({ traceId: traceId('t') }, null)).spans, []);
  source.dispose();
});

test('a store that began anew is read anew', async () => {
  await using server = await startAgl03();
  const source = new Agl03Source(server.url);
  const scope = { rolloutId: rolloutId('ro-8d7403b750ad') };
  const { cursor } = await source.spans(scope, null);
  server.data.spans = server.data.spans.filter(it => it.rollout_id === scope.rolloutId).slice(0, 2);
  assert.equal((await source.spans(scope, cursor)).spans.length, 2);
  assert.equal((await source.spans(scope, 'not ours')).spans.length, 2);
  source.dispose();
});

test('a thousand spans come in pages', async () => {
  await using server = await startAgl03();
  const [template] = server.data.spans;
  server.data.spans = Array.from({ length: 1100 }, (_, at) => ({ ...template, span_id: `s${at}`, sequence_id: at }));
  const source = new Agl03Source(server.url);
  const scope = { rolloutId: rolloutId(String(template?.rollout_id)) };
  const seen = new Set<string>();
  const sizes: number[] = [];
  for (let cursor: string | null = null, complete = false; !complete;) {
    const page = await source.spans(scope, cursor);
    ({ cursor, complete } = page);
    sizes.push(page.spans.length);
    for (const span of page.spans) seen.add(span.spanId);
  }
  assert.deepEqual([sizes, seen.size], [[500, 500, 100], 1100]);
  source.dispose();
});

test('exceptions come from failed rollouts, each read once', async () => {
  await using server = await startAgl03();
  const source = new Agl03Source(server.url);
  const page = await source.exceptionSpans(null);
  const [record, ...more] = page.spans.flatMap(exceptionsOf);
  assert.deepEqual(
    [record?.type, record?.userFrame?.file, more.length],
    ['ZeroDivisionError', '/home/dev/agents/tools.py', 0],
  );
  server.asked.length = 0;
  assert.deepEqual((await source.exceptionSpans(page.cursor)).spans, []);
  assert.equal(server.asked.length, 1);
  source.dispose();
});

test('a span keeps what 0.3 tells of it', async () => {
  await using server = await startAgl03();
  const source = new Agl03Source(server.url);
  const { spans } = await source.spans({ rolloutId: rolloutId('ro-e542dc904b21') }, null);
  const tool = spans.find(it => it.name === 'agentlightning.operation');
  assert.deepEqual(
    [tool?.status.code, tool?.kind, tool?.parentId, tool?.events.length],
    ['ERROR', 'unspecified', null, 2],
  );
  assert.equal(tool?.startNs, 1_795_339_904_419_599_000n);
  assert.equal(tool?.attributes['agentlightning.operation.name'], 'calculator');
  source.dispose();
});

test('a wrong shape is AGL-N004 and names the field, never a crash', async () => {
  const wrong: [(data: Awaited<ReturnType<typeof startAgl03>>['data']) => void, RegExp][] = [
    [data => Object.assign(data.rollouts[0]!, { rollout_id: 7 }), /items\[\d\]\.rollout_id: expected text, got number/],
    [data => Object.assign(data.rollouts[0]!, { status: 'odd' }), /status: expected one of queuing/],
    [data => Object.assign(data.rollouts[0]!, { config: null }), /config: expected an object, got null/],
    [data => (data.rollouts = [null as never]), /items\[0\]: expected an object|Cannot/],
  ];
  for (const [spoil, detail] of wrong) {
    await using server = await startAgl03();
    if (server.data.rollouts[0]) spoil(server.data);
    const source = new Agl03Source(server.url);
    await assert.rejects(source.rollouts(all), (error: unknown) => {
      assert.ok(error instanceof SourceError);
      assert.equal(error.code, 'AGL-N004');
      if (server.data.rollouts[0] !== null) assert.match(error.facts.detail ?? '', detail);
      return true;
    });
    source.dispose();
  }
});
