import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCut } from '../../../src/core/logs/cut';
import { analyse } from './annotated';

/** A line of a file of Kubernetes' runtimes; `at` is its second. */
const line = (at: number, stream: string, flag: 'P' | 'F', words: string) =>
  `2026-11-22T09:02:${String(at).padStart(2, '0')}.123456789Z ${stream} ${flag} ${words}\n`;

const told = (text: string) =>
  analyse(text).records.map(it => `${it.startLine}-${it.endLine} (${it.lines}) ${it.message}`);

test('pieces of one line are one line, whatever another stream says between them', () => {
  const text = line(1, 'stdout', 'P', 'one ') + line(2, 'stderr', 'F', 'other') + line(3, 'stdout', 'P', 'two ');
  assert.deepEqual(told(`${text}${line(4, 'stdout', 'F', 'three')}`), ['1-3 (3) one two three', '2-2 (1) other']);
});

test('what never got its end is told as it is: at the end, or before a line of another kind', () => {
  assert.deepEqual(told(line(1, 'stdout', 'P', 'cut')), ['1-1 (1) cut']);
  assert.deepEqual(told(`${line(1, 'stdout', 'P', 'cut')}words\n`), ['1-1 (1) cut', '2-2 (1) words']);
});

test('a pattern is found across the cut', () => {
  const text =
    line(1, 'stderr', 'P', "ModuleNotFoundError: No module named 'agent") + line(1, 'stderr', 'F', "lightning'");
  assert.deepEqual(
    analyse(text).findings.map(it => it.code),
    ['AGL-I002'],
  );
});

test('pieces are many and long, and what is kept of them is not', () => {
  const piece = 'x'.repeat(16 * 1024);
  const text = `${line(1, 'stdout', 'P', piece).repeat(100)}${line(2, 'stdout', 'F', 'end')}`;
  const [record] = analyse(text).records;
  assert.equal(record?.lines, 101);
  assert.equal(record.shortened, true);
  assert.ok(record.message.length < 300 * 1024);
});

test('a large log is not cut between the pieces of a line', () => {
  const pieces = line(1, 'stdout', 'P', 'one') + line(2, 'stdout', 'P', 'two') + line(3, 'stdout', 'F', 'three');
  const whole = line(4, 'stdout', 'F', 'INFO: four') + line(5, 'stdout', 'F', 'INFO: five');
  const text = `rest of a line\n${pieces}${whole}`;
  const cut = findCut(Buffer.from(text));
  assert.equal(cut && text.slice(cut.offset, cut.offset + 60).includes('INFO: four'), true);
});
