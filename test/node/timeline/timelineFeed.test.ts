import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rolloutId } from '../../../src/core/model/ids';
import type { RolloutSummary } from '../../../src/core/model/rollout';
import type { Span } from '../../../src/core/model/span';
import { toText } from '../../../src/core/text/say';
import { SpanTable } from '../../../src/core/trace/spanTable';
import { type Interest, type Source, type SourceChange, SourceError } from '../../../src/node/sources/source';
import { TimelineDocument } from '../../../src/node/timeline/timelineDocument';
import { TimelineFeed } from '../../../src/node/timeline/timelineFeed';
import { makeSpan } from '../../core/trace/makeSpan';
import { recorded } from '../../core/trace/recorded';
import type { DebugRecord } from '../../../src/core/model/debugRecord';
import { makeRecord, originMs } from '../../core/debugRecords/makeRecord';

const id = rolloutId('ro-1');

/** A source in memory: hands out spans in pages of two, and says when something changed if it is told to. */
function fakeSource(spans: Span[], url = 'http://127.0.0.1:1') {
  const asked: string[] = [];
  const looks: Interest[] = [];
  const state = { status: 'running', failing: null as SourceError | null, watching: 0, known: true };
  let tell: (change: SourceChange) => void = () => undefined;
  const source: Partial<Source> = {
    url,
    kind: 'embedded',
    rollout: () => {
      const rollout = { id, status: state.status, mode: null };
      return Promise.resolve(state.known ? ({ rollout, reward: null, rescuedSpans: 0 } as RolloutSummary) : null);
    },
    attempts: () => Promise.resolve([]),
    spans: (_scope, cursor) => {
      asked.push(cursor ?? 'start');
      if (state.failing) return Promise.reject(state.failing);
      const from = Number(cursor ?? 0);
      const page = spans.slice(from, from + 2);
      return Promise.resolve({ spans: page, cursor: String(from + page.length), complete: from + 2 >= spans.length });
    },
    watch: (interest, onDidChange) => {
      state.watching++;
      looks.push(interest);
      tell = onDidChange;
      return { look: it => void looks.push(it), dispose: () => void state.watching-- };
    },
  };
  return { source: source as Source, asked, looks, state, tell: (change: SourceChange) => tell(change) };
}

function feeding(scope: { rolloutId: typeof id } | { traceId: never } = { rolloutId: id }) {
  const document = new TimelineDocument({ kind: 'rollout', id });
  const settled = { changes: 0 };
  const feed = new TimelineFeed({
    ...{ scope, document, log: () => undefined },
    toText: message => toText(message, 'en'),
    onDidChange: () => void settled.changes++,
  });
  return { document, feed, settled };
}

const quiet = async () => {
  for (let at = 0; at < 20; at++) await new Promise(done => setImmediate(done));
};
const spans = (count: number) => Array.from({ length: count }, (_, at) => makeSpan({ id: `${at}`, start: at }));

test('nothing is read or watched until somebody looks, and no longer than that', async () => {
  const { source, asked, state } = fakeSource(spans(1));
  const { feed } = feeding();
  feed.use(source);
  await quiet();
  assert.deepEqual([asked, state.watching], [[], 0]);
  feed.look(true);
  await quiet();
  feed.look(false);
  assert.deepEqual([asked, state.watching], [['start'], 0]);
  feed.look(true);
  await quiet();
  assert.deepEqual([asked, state.watching], [['start', '1'], 1]);
  feed.dispose();
  assert.equal(state.watching, 0);
});

test('pages are read to the end, then only what comes later', async () => {
  const all = spans(5);
  const { source, asked, tell } = fakeSource(all);
  const { feed, document } = feeding();
  feed.use(source);
  feed.look(true);
  await quiet();
  assert.deepEqual([asked, document.all().length, document.loaded], [['start', '2', '4'], 5, true]);
  all.push(makeSpan({ id: 'late' }));
  tell({ kind: 'spans', scope: { rolloutId: id } });
  tell({ kind: 'spans', scope: { rolloutId: id } });
  await quiet();
  assert.deepEqual(asked.slice(3), ['5', '6']);
  feed.dispose();
});

test('once a rollout has ended only its spans are watched', async () => {
  const { source, looks, state, tell } = fakeSource(spans(1));
  const { feed, document } = feeding();
  feed.use(source);
  feed.look(true);
  await quiet();
  assert.ok(document.isLive(0));
  state.status = 'succeeded';
  tell({ kind: 'rollouts', ids: [id] });
  await quiet();
  assert.deepEqual(
    looks.map(it => it.rollouts),
    [true, false],
  );
  assert.ok(!document.isLive(0));
  feed.dispose();
});

test('a failure is told with its code and mended by the next reading', async () => {
  const { source, state, tell } = fakeSource(spans(1));
  const { feed, document } = feeding();
  state.failing = new SourceError('AGL-N001', { url: 'http://127.0.0.1:4748' });
  feed.use(source);
  feed.look(true);
  await quiet();
  assert.deepEqual(document.problem, { code: 'AGL-N001', text: 'Nothing listens on http://127.0.0.1:4748.' });
  state.failing = null;
  tell({ kind: 'connected' });
  await quiet();
  assert.deepEqual([document.problem, document.all().length], [null, 1]);
  tell({ kind: 'lost', error: new SourceError('AGL-N002', { url: 'http://127.0.0.1:4748', limitMs: 1000 }) });
  assert.equal(document.header(0).problem?.code, 'AGL-N002');
  assert.ok(!document.isLive(0));
  feed.dispose();
});

test('without a store, and with one that does not know the rollout, what was read stays', async () => {
  const { feed, document } = feeding();
  const first = fakeSource(spans(2));
  feed.use(first.source);
  feed.look(true);
  await quiet();
  feed.use(null);
  assert.deepEqual([document.problem?.code, document.all().length], ['AGL-C001', 2]);
  const other = fakeSource([], 'http://127.0.0.1:2');
  other.state.known = false;
  feed.use(other.source);
  await quiet();
  assert.deepEqual([document.problem?.code, document.all().length], ['AGL-S005', 2]);
  feed.dispose();
});

test('a store that was cleared is read from its beginning', async () => {
  const all = spans(3);
  const { source, asked, tell, state } = fakeSource(all);
  const { feed, document } = feeding();
  feed.use(source);
  feed.look(true);
  await quiet();
  all.splice(0);
  state.known = false;
  tell({ kind: 'cleared' });
  await quiet();
  assert.deepEqual([asked, state.watching], [['start', '2', 'start'], 1]);
  assert.deepEqual([document.problem?.code, document.all().length], ['AGL-S005', 3]);
  feed.dispose();
});

test('a page gets everything once, then only what is new', () => {
  const { attempts, spans: run } = recorded('retried');
  const document = new TimelineDocument({ kind: 'rollout', id });
  document.setRollout(null, attempts);
  document.add(run.slice(0, 4));
  const table = new SpanTable();
  table.apply(document.all());
  assert.equal(document.news(), undefined);
  document.add(run.slice(4));
  const news = document.news();
  assert.ok(news);
  table.apply(news);
  assert.equal(table.length, run.length);
  const sections = document.header(0).sections.map(it => [it.sequenceId, it.status, it.strip.map(s => s.status)]);
  assert.deepEqual(sections, [
    [1, 'failed', ['preparing', 'running', 'failed']],
    [2, 'succeeded', ['preparing', 'running', 'succeeded']],
  ]);
});

test('a trace is live while spans come', () => {
  const document = new TimelineDocument({ kind: 'trace', id: 't' });
  document.add([makeSpan({ id: 'a', end: 1000 })]);
  const endMs = 1_795_341_601_000;
  assert.deepEqual([document.isLive(endMs + 1000), document.isLive(endMs + 100_000)], [true, false]);
  assert.deepEqual(
    document.header(endMs).sections.map(it => it.attemptId),
    [null],
  );
});

test('records of the debugger are read after the spans, drawn beside those kept, and move no state of an attempt', async () => {
  const all = [makeSpan({ id: '1', start: 100, end: 900, attempt: 'at-1' })];
  const { source, tell } = fakeSource(all);
  const asked: object[] = [];
  const stored = [
    makeRecord({ rollout: id, at: 300, text: 'stored' }),
    makeRecord({ rollout: null, at: 20, text: 'early' }),
  ];
  Object.assign(source, {
    attempts: () =>
      Promise.resolve([
        { id: 'at-1', rolloutId: id, sequenceId: 1, status: 'running', startedMs: originMs, endedMs: null },
      ]),
    debugRecords: (of: { rolloutId?: string }, cursor: string | null) => {
      asked.push({ ...of, cursor });
      const records =
        cursor === null ? stored.filter(it => (of.rolloutId === undefined) === (it.rollout === null)) : [];
      return Promise.resolve({ records, cursor: '9', complete: true });
    },
  });
  const kept: DebugRecord[] = [makeRecord({ rollout: id, at: 400, text: 'kept' })];
  const document = new TimelineDocument({ kind: 'rollout', id });
  const feed = new TimelineFeed({
    ...{ scope: { rolloutId: id }, document, log: () => undefined, nowMs: () => originMs + 1000 },
    toText: message => toText(message, 'en'),
    keptRecords: () => kept.map(record => ({ record, paused: record.facts['pausedMs'] === undefined })),
    onDidChange: () => undefined,
  });
  feed.use(source);
  feed.look(true);
  await quiet();
  const texts = () =>
    Array.from({ length: document.all().length }, (_, row) => document.span(row)?.debug?.text ?? 'span');
  assert.deepEqual(texts(), ['span', 'stored', 'early', 'kept']);
  assert.deepEqual(
    document.header(originMs + 1000).sections.map(it => [it.attemptId, it.strip[0]?.toUs]),
    [['at-1', 100_000]],
  );
  kept[0] = makeRecord({ rollout: id, at: 400, text: 'kept', facts: { pausedMs: '50' } });
  feed.recordsChanged();
  const batch = document.news();
  assert.equal(batch && new Int32Array(batch.rows).length, 1);
  tell({ kind: 'debugRecords' });
  await quiet();
  assert.deepEqual(asked, [
    { rolloutId: id, cursor: null },
    { fromMs: originMs - 2000, cursor: null },
    { rolloutId: id, cursor: '9' },
    { fromMs: originMs - 2000, cursor: '9' },
  ]);
  feed.dispose();
});
