import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatBytes, formatCount, formatValue } from '../../../src/core/format/count';
import { formatDuration, formatDurationNs } from '../../../src/core/format/duration';
import { shortId } from '../../../src/core/format/id';
import { formatTime, formatTimeExact } from '../../../src/core/format/time';

const table = (render: (value: number) => string, rows: readonly (readonly [number, string])[]) =>
  assert.deepEqual(
    rows.map(([value]) => [value, render(value)]),
    rows,
  );

test('durations carry their unit and no false precision', () => {
  table(formatDuration, [
    [0, '0 ms'],
    [0.0004, '1 µs'],
    [0.12, '120 µs'],
    [0.9996, '1 ms'],
    [3, '3 ms'],
    [3.14, '3.1 ms'],
    [12.4, '12 ms'],
    [999.4, '999 ms'],
    [999.6, '1 s'],
    [1240, '1.24 s'],
    [12_400, '12.4 s'],
    [41_000, '41 s'],
    [59_940, '59.9 s'],
    [59_960, '1 min'],
    [250_000, '4 min 10 s'],
    [3_599_900, '1 h'],
    [7_500_000, '2 h 5 min'],
    [86_400_000 * 3 + 3_600_000 * 4, '3 d 4 h'],
    [-5, '–'],
    [NaN, '–'],
  ]);
});

test('an open span has no duration, and nanoseconds beyond 2^53 stay exact', () => {
  assert.equal(formatDurationNs(1_795_339_904_419_599_000n, null), '–');
  assert.equal(formatDurationNs(1_795_339_904_419_599_000n, 1_795_339_904_419_599_700n), '1 µs');
  assert.equal(formatDurationNs(1_795_339_904_419_599_000n, 1_795_339_904_422_803_000n), '3.2 ms');
});

test('an id shows its end', () => {
  assert.deepEqual(
    ['ro-7f3e2a119c02', 'at-1', 'abcde', 'Worker-0', ''].map(id => shortId(id)),
    ['…9c02', 'at-1', 'abcde', '…er-0', ''],
  );
  assert.equal(shortId('ro-7f3e2a119c02', 6), '…119c02');
});

test('a time is local, and dated only when it is not today', () => {
  const now = Date.UTC(2026, 10, 22, 11, 2, 33);
  const east = () => 480;
  assert.equal(
    formatTime(Date.UTC(2026, 10, 22, 10, 41, 7), now, () => 0),
    '10:41:07',
  );
  assert.equal(formatTime(Date.UTC(2026, 10, 21, 17, 0, 0), now, east), '01:00:00');
  assert.equal(formatTime(Date.UTC(2026, 10, 21, 15, 0, 0), now, east), '2026-11-21 23:00:00');
  assert.equal(
    formatTimeExact(Date.UTC(2026, 10, 22, 10, 41, 7, 318), now, () => 0),
    '10:41:07.318',
  );
  assert.equal(formatTime(Number.POSITIVE_INFINITY, now, east), '–');
  assert.equal(formatTime(9e15, now, east), '–');
});

test('summer time is asked for at the instant itself', () => {
  const zone = (ms: number) => (ms < Date.UTC(2026, 9, 25, 1) ? 120 : 60);
  const now = Date.UTC(2026, 9, 25, 12);
  assert.equal(formatTime(Date.UTC(2026, 9, 25, 0, 30), now, zone), '02:30:00');
  assert.equal(formatTime(Date.UTC(2026, 9, 25, 1, 30), now, zone), '02:30:00');
});

test('counts group in threes', () => {
  table(
    it => formatCount(it).replaceAll('\u00a0', '_'),
    [
      [0, '0'],
      [999, '999'],
      [1204, '1_204'],
      [1_000_000, '1_000_000'],
      [-12_345, '-12_345'],
      [NaN, '–'],
    ],
  );
});

test('values keep three digits that count', () => {
  table(formatValue, [
    [0.83, '0.83'],
    [1, '1'],
    [-1 / 3, '-0.333'],
    [1.23e-7, '1.23e-7'],
    [123_456, '123456'],
    [NaN, 'NaN'],
  ]);
});

test('bytes are in powers of a thousand', () => {
  table(formatBytes, [
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [12_345, '12.3 kB'],
    [123_456_789, '123 MB'],
    [999_600, '1 MB'],
    [-1, '–'],
  ]);
});
