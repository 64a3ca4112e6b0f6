import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../../src/core/model/span';
import { Forest } from '../../../src/core/trace/forest';
import { sectionKey } from '../../../src/core/trace/rows';
import { SpanCollector } from '../../../src/core/trace/spanCollector';
import { SpanTable } from '../../../src/core/trace/spanTable';
import { matchesGolden } from '../../golden';
import { drawLanes, nothingFolded } from './drawLanes';
import { makeSpan, originNs, type Sketch } from './makeSpan';
import { recorded } from './recorded';

/** As both ends do it: collected here, sent as batches, laid out there. */
function laidOut(spans: readonly Span[], batchOf = spans.length || 1) {
  const collector = new SpanCollector(spans.find(it => it.startNs !== null)?.startNs ?? originNs);
  const table = new SpanTable();
  const forest = new Forest(table);
  for (let at = 0; at < spans.length; at += batchOf) {
    const known = table.strings.length;
    const rows = collector.add(spans.slice(at, at + batchOf));
    forest.update(table.apply(collector.table.batch(rows, known)));
    forest.settle(collector.sections.map((_, section) => section));
  }
  return { collector, table, forest };
}

const drawnRun = (name: string, batchOf?: number) => {
  const { attempts, spans } = recorded(name);
  const { collector, table, forest } = laidOut(spans, batchOf);
  const titles = collector.sections.map(id => {
    const attempt = attempts.find(it => it.id === id);
    return `attempt ${attempt?.sequenceId} ${attempt?.status}`;
  });
  return drawLanes(table, forest, titles);
};

const sketched = (sketches: readonly Sketch[]) => laidOut(sketches.map(makeSpan));

for (const run of [
  'nested-operations',
  'caught-exception',
  'retried',
  'overlapping-attempts',
  'model-down',
  'parallel-tools',
]) {
  test(`a recorded run as lanes: ${run}`, () => matchesGolden(`trace/${run}.txt`, drawnRun(run)));

  test(`spans that come one by one end up in the same lanes: ${run}`, () => {
    assert.equal(drawnRun(run, 1), drawnRun(run));
  });
}

const calls = Array.from({ length: 6 }, (_, at): Sketch => {
  const base = { id: `call${at}`, parent: 'run', name: 'tool_call.search', start: at * 10, end: at * 10 + 4 };
  return at === 3 ? { ...base, error: 'no answer' } : base;
});

test('like calls in a row are one line until it is opened, and its errors show', () => {
  const { table, forest } = sketched([
    { id: 'run', end: 70 },
    ...calls,
    { id: 'after', parent: 'run', start: 65, end: 70 },
  ]);
  const opened = new Set([table.key[1] ?? 0]);
  const both = [drawLanes(table, forest, ['']), drawLanes(table, forest, [''], { closed: new Set(), opened })];
  matchesGolden('trace/groups.txt', both.join('\n\n'));
});

test('a folded row shows the errors of what it hides', () => {
  const { table, forest } = sketched([
    { id: 'run', end: 100 },
    { id: 'step', parent: 'run', start: 10, end: 90 },
    { id: 'deep', parent: 'step', start: 20, end: 40, error: 'boom' },
    { id: 'other', parent: 'run', start: 92, end: 99 },
  ]);
  const step = table.key[1] ?? 0;
  const all = [
    drawLanes(table, forest, ['attempt 1']),
    drawLanes(table, forest, ['attempt 1'], { closed: new Set([step]), opened: new Set() }),
    drawLanes(table, forest, ['attempt 1'], { closed: new Set([sectionKey(0)]), opened: new Set() }),
  ];
  matchesGolden('trace/folded.txt', all.join('\n\n'));
});

test('spans in odd shapes stay in sight: open, without times, orphans, circles, doubles, end before start', () => {
  const { table, forest } = sketched([
    { id: 'open', start: 5, end: null },
    { id: 'timeless', start: null, end: null },
    { id: 'orphan', parent: 'nobody', start: 10, end: 20 },
    { id: 'a', parent: 'b', start: 30, end: 40 },
    { id: 'b', parent: 'a', start: 32, end: 38 },
    { id: 'twice', start: 50, end: null },
    { id: 'twice', start: 50, end: 60, name: 'twice (ended)' },
    { id: 'backwards', start: 80, end: 70 },
  ]);
  matchesGolden('trace/odd.txt', drawLanes(table, forest, ['']));
});

test('a late parent takes its children in, whatever section or place they had', () => {
  const sketches: Sketch[] = [
    { id: 'leaf', parent: 'middle', start: 3, end: 4 },
    { id: 'other', start: 0, end: 1 },
    { id: 'middle', parent: 'top', start: 2, end: 5 },
    { id: 'top', start: 1, end: 6 },
  ];
  const together = drawLanes(sketched(sketches).table, sketched(sketches).forest, ['']);
  const single = laidOut(sketches.map(makeSpan), 1);
  assert.equal(drawLanes(single.table, single.forest, ['']), together);
  assert.match(together, /other.*\n.*▾ int top.*\n.*▾ int middle.*\n.*int leaf/);
});

test('nothing folded away is lost: every span has a line when all is open', () => {
  const { spans } = recorded('nested-operations');
  const { table, forest } = laidOut(spans);
  assert.equal(table.length, spans.length);
  assert.equal(drawLanes(table, forest, [''], nothingFolded).split('\n').length, spans.length);
});

test('a batch that was lost is noticed', () => {
  const collector = new SpanCollector(originNs);
  const table = new SpanTable();
  collector.add([makeSpan({ id: 'a' })]);
  const rows = collector.add([makeSpan({ id: 'b' })]);
  assert.throws(() => table.apply(collector.table.batch(rows, 1)), RangeError);
});
