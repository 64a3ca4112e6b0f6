import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pace } from '../../src/lsp/pace';

/** The lines of some steps on a machine that needs so many milliseconds for a thousand lines. */
function steps(msPerThousand: number, count: number): number[] {
  let nowMs = 0;
  const pace = new Pace(() => nowMs);
  return Array.from({ length: count }, () =>
    pace.step(lines => {
      nowMs += (lines * msPerThousand) / 1000;
      return lines;
    }),
  );
}

test('a slow machine reads less at once, a fast one more, within bounds', () => {
  assert.ok(Math.abs((steps(10, 20).at(-1) ?? 0) - 400) < 5);
  assert.equal(steps(0.001, 20).at(-1), 2000);
  assert.equal(steps(1000, 20).at(-1), 50);
});
