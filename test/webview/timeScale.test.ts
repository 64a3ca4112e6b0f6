import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundStep, ticksOf } from '../../src/webview/timeline/ticks';
import { roomAround, TimeScale } from '../../src/webview/timeline/timeScale';

test('pixels and microseconds are each other backwards', () => {
  const scale = new TimeScale(1000, 3000, 500);
  assert.deepEqual([scale.perPx, scale.toPx(2000), scale.toUs(250)], [4, 250, 2000]);
});

test('zooming keeps the instant under the pointer', () => {
  const scale = new TimeScale(0, 1000, 100).zoom(25, 0.5);
  assert.deepEqual([scale.from, scale.to, scale.toUs(25)], [125, 625, 250]);
});

test('panning moves by pixels', () => {
  const { from, to } = new TimeScale(0, 1000, 100).pan(10);
  assert.deepEqual([from, to], [100, 1100]);
});

test('no zoom loses the spans, goes below a hundredth of a microsecond a pixel, or out beyond twice the extent', () => {
  const extent = { from: 0, to: 1000 };
  let scale = new TimeScale(0, 1000, 100);
  for (let at = 0; at < 200; at++) scale = scale.zoom(0, 0.5).within(extent);
  assert.equal(Math.round((scale.to - scale.from) * 100), 100);
  for (let at = 0; at < 200; at++) scale = scale.zoom(50, 2).within(extent);
  assert.equal(Math.round(scale.to - scale.from), 2000);
  for (let at = 0; at < 50; at++) scale = scale.pan(1000).within(extent);
  assert.ok(scale.from < 1000);
  for (let at = 0; at < 50; at++) scale = scale.pan(-1000).within(extent);
  assert.ok(scale.to > 0);
});

test('a page without width and an instant without length break nothing', () => {
  const empty = new TimeScale(5, 5, 0);
  assert.deepEqual([empty.toPx(5), ticksOf(empty, 80)], [0, []]);
  const { from, to } = roomAround({ from: 5, to: 5 });
  assert.ok(to > from);
});

const labels = (from: number, to: number) =>
  ticksOf(new TimeScale(from, to, 800), 90)
    .map(it => it.label)
    .join('  ');

test('ticks are round and carry the unit that suits them', () => {
  assert.deepEqual(
    [
      labels(0, 3),
      labels(0, 4000),
      labels(0, 12e6),
      labels(-2e6, 2e6),
      labels(118e6, 122e6),
      labels(0, 1800e6),
      labels(0, 30 * 3600e6),
    ],
    [
      '0 s  0.50 µs  1.00 µs  1.50 µs  2.00 µs  2.50 µs  3.00 µs',
      '0 s  500 µs  1.0 ms  1.5 ms  2.0 ms  2.5 ms  3.0 ms  3.5 ms  4.0 ms',
      '0 s  2 s  4 s  6 s  8 s  10 s  12 s',
      '-2.0 s  -1.5 s  -1.0 s  -500 ms  0 s  500 ms  1.0 s  1.5 s  2.0 s',
      '1 min 58.0 s  1 min 58.5 s  1 min 59.0 s  1 min 59.5 s  2 min 0.0 s  2 min 0.5 s  2 min 1.0 s  2 min 1.5 s  2 min 2.0 s',
      '0 s  5 min  10 min  15 min  20 min  25 min  30 min',
      '0 s  6 h  12 h  18 h  24 h  30 h',
    ],
  );
  assert.deepEqual([roundStep(1), roundStep(501_000), roundStep(200 * 86_400e6)], [1, 1e6, 200 * 86_400e6]);
});
