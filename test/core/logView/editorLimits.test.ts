import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostBySize } from '../../../src/core/logView/editorLimits';

const megabyte = 1024 * 1024;

test('what the editor no longer does with a large log', () => {
  const told = [
    { bytes: 3 * megabyte, lines: 9000, optimised: true },
    { bytes: 20 * megabyte, lines: 300_000, optimised: true },
    { bytes: 20 * megabyte + 1, lines: 10, optimised: true },
    { bytes: megabyte, lines: 300_001, optimised: true },
    { bytes: 40 * megabyte, lines: 900_000, optimised: false },
    { bytes: 10 * megabyte, lines: null, optimised: true },
    { bytes: 10 * megabyte + 1, lines: null, optimised: false },
  ].map(lostBySize);
  assert.deepEqual(told, ['nothing', 'nothing', 'colours', 'colours', 'nothing', 'nothing', 'everything']);
});
