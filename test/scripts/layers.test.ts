import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sum } from '../../scripts/lib/counts.mjs';
import { verdict } from '../../scripts/lib/layers.mjs';

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped, skippedNames: [] });

test('a layer that ended well counts what it counted', () => {
  assert.deepEqual(verdict(counts(3, 0, 1), 0, false, true), counts(3, 0, 1));
});

test('a layer that broke is a failure, whatever it counted', () => {
  assert.equal(verdict(counts(3, 0), 1, false, true).failed, 1, 'exit code');
  assert.equal(verdict(counts(3, 0), 0, true, true).failed, 1, 'time limit');
  assert.equal(verdict(counts(3, 0), null, false, true).failed, 1, 'killed');
  assert.equal(verdict(null, 0, false, true).failed, 1, 'no results');
  assert.equal(verdict(counts(0, 0), 0, false, true).failed, 1, 'no test ran');
});

test('the failures of a layer are not counted twice', () => {
  assert.equal(verdict(counts(3, 2), 1, false, true).failed, 2);
});

test('a layer without tests passes or fails as one', () => {
  assert.equal(verdict(null, 0, false, false).failed, 0);
  assert.equal(verdict(null, 2, false, false).failed, 1);
});

test('layers add up, with the names of what was skipped', () => {
  const skipping = { passed: 0, failed: 0, skipped: 2, skippedNames: ['a', 'b'] };
  assert.deepEqual(sum([counts(5, 1), skipping]), { passed: 5, failed: 1, skipped: 2, skippedNames: ['a', 'b'] });
});
