import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toLineMark } from '../../../src/core/format/lineMark';

const title = 'Code met a value that it was not written for';
const whole = `AGL-X011 · ${title}`;

test('a short line has all of it behind', () => {
  assert.deepEqual(toLineMark('    return task["kind"]', 4, 'AGL-X011', title), { behind: whole, above: null });
});

test('a long line has the code behind, and all of it above', () => {
  const line = '    return json.loads(answer)[task["kind"]] + answer["value"]';
  assert.deepEqual(toLineMark(line, 4, 'AGL-X011', title), { behind: 'AGL-X011', above: whole });
});

test('a tab goes to its stop, and Chinese takes two columns', () => {
  const room = 100 - 4 - whole.length;
  assert.equal(toLineMark(`\t${'x'.repeat(room - 4)}`, 4, 'AGL-X011', title).above, null);
  assert.equal(toLineMark(`\t${'x'.repeat(room - 4)}`, 8, 'AGL-X011', title).above, whole);
  const chinese = '代码遇到了预料之外的值';
  const left = 100 - 4 - 'AGL-X011 · '.length - 2 * chinese.length;
  assert.equal(toLineMark('x'.repeat(left), 4, 'AGL-X011', chinese).above, null);
  assert.notEqual(toLineMark('x'.repeat(left + 1), 4, 'AGL-X011', chinese).above, null);
});
