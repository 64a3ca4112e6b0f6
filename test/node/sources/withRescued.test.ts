import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exceptionsOf } from '../../../src/core/exceptions/ofSpan';
import { rolloutId, traceId } from '../../../src/core/model/ids';
import { Agl03Source } from '../../../src/node/sources/agl03/agl03Source';
import { EmbeddedSource } from '../../../src/node/sources/embedded/embeddedSource';
import { withRescued } from '../../../src/node/sources/withRescued';
import { makeRecord } from '../../core/debugRecords/makeRecord';
import { startAgl03 } from './agl03Server';
import { sendOtlp, span03, startTestStore } from './embeddedStore';

const lost = { rollout: 'ro-8d7403b750ad', attempt: 'at-d7f444a6', trace: 'aaaa651916cd43dd8448eb211c80319c' };
const id = rolloutId(lost.rollout);

test('spans that reached our store show with the rollout of the attached one', async () => {
  await using theirs = await startAgl03();
  await using ours = await startTestStore();
  await sendOtlp(ours.url, { ...lost, span: 'aaaa6b7169203331' });
  await sendOtlp(ours.url, { trace: 'bbbb651916cd43dd8448eb211c80319c', span: 'bbbb6b7169203331' });
  const embedded = new EmbeddedSource(ours.url);
  const source = withRescued(new Agl03Source(theirs.url), embedded);

  const counts = (await source.rollouts({ limit: 10, offset: 0 })).items.map(it => [it.rollout.id, it.rescuedSpans]);
  assert.deepEqual(
    counts.filter(([, count]) => count !== 0),
    [[lost.rollout, 1]],
  );
  assert.equal((await source.rollout(id))?.rescuedSpans, 1);
  const { spans, rescuedSpans, looseTraces } = await source.statistics();
  assert.deepEqual([spans, rescuedSpans, looseTraces], [24, 1, 1]);

  const page = await source.spans({ rolloutId: id }, null);
  assert.deepEqual([page.spans.length, page.spans[0]?.name, page.complete], [6, 'agent.run', true]);
  assert.deepEqual((await source.spans({ rolloutId: id }, page.cursor)).spans, []);
  await sendOtlp(ours.url, { ...lost, span: 'aaaa6b7169203332' });
  assert.equal((await source.spans({ rolloutId: id }, page.cursor)).spans.length, 1);
  assert.equal((await source.rollout(id))?.rescuedSpans, 2);

  assert.deepEqual(
    (await source.traces({ limit: 5, offset: 0 })).items.map(it => it.rootName),
    ['agent.run'],
  );
  assert.equal((await source.spans({ traceId: traceId('bbbb651916cd43dd8448eb211c80319c') }, null)).spans.length, 1);
  source.dispose();
  assert.equal((await embedded.statistics()).rescuedSpans, 2, 'our own store stays open');
  embedded.dispose();
});

test('exceptions of our own rollouts stay out; those of rescued spans come in', async () => {
  await using theirs = await startAgl03();
  await using ours = await startTestStore();
  const failed = { attributes: { 'exception.type': 'KeyError', 'exception.message': 'ours' } };
  const started = await ours.post('/rollouts', { input: 1 });
  const attempt = String((started.attempt as Record<string, unknown>).attempt_id);
  await ours.post('/spans', span03(String(started.rollout_id), attempt, failed));
  await sendOtlp(ours.url, { ...lost, span: 'aaaa6b7169203331', exception: 'TimeoutError' });
  const embedded = new EmbeddedSource(ours.url);
  const source = withRescued(new Agl03Source(theirs.url), embedded);
  const { spans } = await source.exceptionSpans(null);
  assert.deepEqual(
    spans
      .flatMap(exceptionsOf)
      .map(it => it.type)
      .sort(),
    ['TimeoutError', 'ZeroDivisionError'],
  );
  source.dispose();
  embedded.dispose();
});

test('without our store the attached one is shown alone', async () => {
  await using theirs = await startAgl03();
  const ours = await startTestStore();
  const embedded = new EmbeddedSource(ours.url);
  await ours[Symbol.asyncDispose]();
  const source = withRescued(new Agl03Source(theirs.url), embedded);
  const page = await source.spans({ rolloutId: id }, null);
  assert.deepEqual([page.spans.length, page.complete], [5, true]);
  assert.deepEqual((await source.spans({ rolloutId: id }, page.cursor)).spans, []);
  assert.deepEqual((await source.traces({ limit: 5, offset: 0 })).total, 0);
  assert.equal((await source.statistics()).rescuedSpans, 0);
  const log: string[] = [];
  const watch = source.watch({ rollouts: false, workers: false, spans: [] }, it => log.push(it.kind));
  await new Promise(done => setTimeout(done, 300));
  assert.deepEqual(log, ['connected']);
  watch.dispose();
  source.dispose();
  embedded.dispose();
});

test('records of the debugger are of our own store, and none while it is gone', async () => {
  await using theirs = await startAgl03();
  const ours = await startTestStore();
  const embedded = new EmbeddedSource(ours.url);
  const source = withRescued(new Agl03Source(theirs.url), embedded);
  const record = makeRecord({ rollout: lost.rollout });
  await source.addDebugRecords?.([record]);
  assert.deepEqual((await source.debugRecords?.({ rolloutId: lost.rollout }, null))?.records, [record]);
  await ours[Symbol.asyncDispose]();
  assert.deepEqual(await source.debugRecords?.({}, '1'), { records: [], cursor: '1', complete: true });
  source.dispose();
  embedded.dispose();
});
