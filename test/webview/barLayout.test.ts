import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Forest } from '../../src/core/trace/forest';
import { buildRows, type Folds } from '../../src/core/trace/rows';
import { spanClasses } from '../../src/core/trace/spanClass';
import { SpanCollector } from '../../src/core/trace/spanCollector';
import { layoutLine } from '../../src/webview/timeline/barLayout';
import { findSpans } from '../../src/webview/timeline/find';
import { TimeScale } from '../../src/webview/timeline/timeScale';
import { makeSpan, originNs, type Sketch } from '../core/trace/makeSpan';

const nothing: Folds = { closed: new Set(), opened: new Set() };

function grown(sketches: readonly Sketch[]) {
  const collector = new SpanCollector(originNs);
  const forest = new Forest(collector.table);
  forest.update(collector.add(sketches.map(makeSpan)));
  forest.settle([0]);
  return { table: collector.table, forest };
}

function drawn(sketches: readonly Sketch[], scale: TimeScale, folds = nothing, nowUs = 0) {
  const { table, forest } = grown(sketches);
  const rows = buildRows(table, forest, [0], false, folds);
  return Array.from({ length: rows.length }, (_, line) => {
    const { bars, errors } = layoutLine(table, forest, rows, line, folds, scale, nowUs);
    const pieces = bars.map(
      it => `${it.mark ? '◆' : ''}${Math.round(it.x)}+${Math.round(it.width)}${it.open ? '…' : ''}`,
    );
    return [...pieces, ...errors.map(it => `✗${it}`)].join(' ');
  });
}

const scale = new TimeScale(0, 100_000, 100);

test('bars stand where their times are; marks have a place, not a length', () => {
  assert.deepEqual(
    drawn(
      [
        { id: 'a', start: 10, end: 30 },
        { id: 'open', start: 20, end: null },
        { id: 'r', start: 50, end: 50.01, attributes: { 'agentlightning.reward.0.value': 1 } },
        { id: 'timeless', start: null, end: null },
      ],
      scale,
      nothing,
      40_000,
    ),
    ['10+20', '20+20…', '◆50+0', ''],
  );
});

test('what is out of sight is not drawn, what reaches far out is cut', () => {
  const zoomed = new TimeScale(50_000, 50_100, 100);
  assert.deepEqual(
    drawn(
      [
        { id: 'far', start: 0, end: 10 },
        { id: 'long', start: 0, end: 1e6 },
      ],
      zoomed,
    ),
    ['', '-24+148'],
  );
});

test('thousands of calls in a line become a piece a pixel, and their errors stay', () => {
  const calls = Array.from({ length: 5000 }, (_, at): Sketch => {
    const call = { id: `${at}`, name: 'tool_call.x', start: at * 0.02, end: at * 0.02 + 0.01 };
    return at === 2500 ? { ...call, error: true } : call;
  });
  const [line = ''] = drawn(calls, scale);
  const pieces = line.split(' ');
  assert.ok(pieces.length <= 102 && pieces.length > 40, String(pieces.length));
  assert.ok(pieces.includes('✗50'));
});

test('a folded row shows errors at their place, out of any number one a pixel', () => {
  const children = Array.from({ length: 1000 }, (_, at): Sketch => {
    return { id: `c${at}`, parent: 'run', start: 40 + at * 0.001, end: 40 + at * 0.001, error: true };
  });
  const { table, forest } = grown([{ id: 'run', end: 100 }, ...children]);
  const folds: Folds = { closed: new Set([table.key[0] ?? 0]), opened: new Set() };
  const rows = buildRows(table, forest, [0], false, folds);
  assert.deepEqual(layoutLine(table, forest, rows, 0, folds, scale, 0).errors, [40, 41]);
});

test('finding looks at names, hints and kinds, in any case, in the order of the screen', () => {
  const { table, forest } = grown([
    { id: 'run', end: 9 },
    { id: 'late', parent: 'run', name: 'Search', start: 5 },
    { id: 'early', parent: 'run', name: 'tool_call.x', attributes: { 'tool.parameters': 'research' }, start: 1 },
  ]);
  assert.deepEqual(findSpans(table, forest, ' SEARCH', spanClasses), [2, 1]);
  assert.deepEqual(findSpans(table, forest, 'tool', spanClasses), [2]);
  assert.deepEqual(findSpans(table, forest, '  ', spanClasses), []);
});
