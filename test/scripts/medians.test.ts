import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, medians } from '../../scripts/lib/medians.mjs';

test('the median of an odd and of an even number of values', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 3, 2]), 2.5);
});

test('rounds become one row per name; the ratio is that of a typical round', () => {
  const round = (value: number, reference: number) => [
    { name: 'a', value, unit: 'ms', reference: { name: 'b', value: reference }, ratio: value / reference },
    { name: 'c', value: value * 10, unit: 's' },
  ];
  assert.deepEqual(medians([round(4, 2), round(90, 10), round(6, 3)]), [
    { name: 'a', value: 6, unit: 'ms', reference: { name: 'b', value: 3 }, ratio: 2 },
    { name: 'c', value: 60, unit: 's' },
  ]);
});
