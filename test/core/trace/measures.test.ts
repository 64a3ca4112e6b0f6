import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attempt } from '../../../src/core/model/attempt';
import { attemptId, rolloutId } from '../../../src/core/model/ids';
import { densityOf, extentOf } from '../../../src/core/trace/density';
import { Forest } from '../../../src/core/trace/forest';
import { nextError } from '../../../src/core/trace/nextError';
import { buildRows } from '../../../src/core/trace/rows';
import { selfTimeUs } from '../../../src/core/trace/selfTime';
import { SpanCollector } from '../../../src/core/trace/spanCollector';
import { statusStrip } from '../../../src/core/trace/statusStrip';
import { makeSpan, originNs, type Sketch } from './makeSpan';

function grown(sketches: readonly Sketch[]) {
  const collector = new SpanCollector(originNs);
  const forest = new Forest(collector.table);
  forest.update(collector.add(sketches.map(makeSpan)));
  forest.settle([0]);
  return { collector, table: collector.table, forest };
}

test('self time leaves out children, parallel ones once, and what they run beyond their parent', () => {
  const { table, forest } = grown([
    { id: 'run', start: 0, end: 100 },
    { id: 'a', parent: 'run', start: 10, end: 30 },
    { id: 'b', parent: 'run', start: 20, end: 40 },
    { id: 'late', parent: 'run', start: 90, end: 150 },
    { id: 'open', start: 100, end: null },
  ]);
  assert.equal(selfTimeUs(table, forest, 0, 0), 60_000);
  assert.equal(selfTimeUs(table, forest, 4, 130_000), 30_000);
});

test('density counts what runs in each bucket and keeps the shortest error', () => {
  const { table } = grown([
    { id: 'run', start: 0, end: 100 },
    { id: 'a', start: 50, end: 60 },
    { id: 'b', start: 50.001, end: 50.002, error: true },
  ]);
  const { load, errors } = densityOf(table, 0, 100_000, 0, 10);
  assert.deepEqual(
    [...load].map(it => Math.round(it * 3)),
    [1, 1, 1, 1, 1, 3, 2, 1, 1, 1],
  );
  assert.deepEqual([...errors], [0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  assert.deepEqual(extentOf(table, 0), { from: 0, to: 100_000 });
});

test('density of nothing is empty, not an error', () => {
  const { table } = grown([{ id: 'timeless', start: null, end: null }]);
  assert.equal(extentOf(table, 5), null);
  assert.deepEqual([...densityOf(table, 0, 0, 0, 2).load], [0, 0]);
});

test('errors are found forwards and backwards in the order of the screen, round the ends', () => {
  const { forest } = grown([
    { id: 'run', start: 0, end: 9 },
    { id: 'late', parent: 'run', start: 5, error: true },
    { id: 'early', parent: 'run', start: 1, error: true },
  ]);
  const walk = (from: number, direction: 1 | -1) => nextError(forest, from, direction);
  assert.deepEqual([walk(-1, 1), walk(2, 1), walk(1, 1), walk(-1, -1), walk(2, -1)], [2, 1, 2, 1, 1]);
  assert.equal(nextError(grown([{ id: 'fine' }]).forest, -1, 1), null);
});

const attempt = (changes: Partial<Attempt>): Attempt => ({
  id: attemptId('at-1'),
  rolloutId: rolloutId('ro-1'),
  sequenceId: 1,
  status: 'running',
  startedMs: 1000,
  endedMs: null,
  workerId: null,
  lastHeartbeatMs: null,
  metadata: null,
  ...changes,
});
const strip = (changes: Partial<Attempt>, firstSpanUs: number | null) =>
  statusStrip(attempt(changes), firstSpanUs, 1000)
    .map(it => `${it.status} ${it.fromUs / 1000}-${it.toUs === null ? '' : it.toUs / 1000}`)
    .join(' ');

test('the status strip tells what the times of an attempt tell, and no more', () => {
  assert.deepEqual(
    [
      strip({ status: 'preparing' }, null),
      strip({}, 20_000),
      strip({ status: 'succeeded', endedMs: 1500 }, 20_000),
      strip({ status: 'failed', endedMs: 1500 }, null),
      strip({ status: 'unresponsive', lastHeartbeatMs: 1300 }, 20_000),
      strip({ status: 'timeout' }, null),
    ],
    [
      'preparing 0-',
      'preparing 0-20 running 20-',
      'preparing 0-20 running 20-500 succeeded 500-500',
      'preparing 0-500 failed 500-500',
      'preparing 0-20 running 20-300 unresponsive 300-',
      'timeout 0-',
    ],
  );
});

// Whatever grows with the square of their number takes longer than any limit of a test run.
test('100,000 spans in batches of 512 come to their rows, in order, reversed, flat and nested', () => {
  const count = 100_000;
  const shapes: Record<string, (at: number) => Sketch> = {
    'in order': at => ({ id: `${at}`, start: at, ...(at > 0 ? { parent: `${(at - 1) >> 3}` } : {}) }),
    reversed: at => ({ id: `${at}`, parent: 'nobody', start: count - at }),
    nested: at => ({ id: `${at}`, parent: `${at + 1}`, start: count - at, error: true }),
  };
  for (const [shape, sketch] of Object.entries(shapes)) {
    const spans = Array.from({ length: count }, (_, at) => makeSpan(sketch(at)));
    const collector = new SpanCollector(originNs);
    const forest = new Forest(collector.table);
    for (let at = 0; at < count; at += 512) {
      forest.update(collector.add(spans.slice(at, at + 512)));
      if (at % 10_240 === 0) forest.settle([0]);
    }
    forest.settle([0]);
    const rows = buildRows(collector.table, forest, [0], false, { closed: new Set(), opened: new Set() });
    assert.equal(rows.length, count, shape);
  }
});
