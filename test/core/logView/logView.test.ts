import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { LogView } from '../../../src/core/logView/logView';
import { engine, readOn, readView, TestText } from './testView';

const sample = readFileSync(path.join(import.meta.dirname, '../../workspace/logs/failing_agent.log'), 'utf8');
const quiet = '11:38:00 [INFO] (Process-7 agentlightning.runner.agent)   [Worker 0] Progress: 1/unlimited\n';
/** Some thousand lines with failures here and there. */
const long = (sample + quiet.repeat(400)).repeat(6);

/** What a view knows, in a form to compare. */
function known(view: LogView) {
  return {
    findings: view.findings().map(it => `${it.line}-${it.endLine} ${it.code} ${it.fingerprint}`),
    incidents: view.incidents(),
    outline: view.outline().map(it => `${it.line}-${it.endLine} ${it.kind} ${it.name}`),
    folds: view.folds().map(it => it.join('-')),
    lines: view.lineCount,
  };
}

test('a long log is the same whether read at once or in segments', () => {
  const text = new TestText(long);
  const view = readView(text);
  assert.ok(view.findings().length >= 18);
  const records = view.recordsIn(text, 1, text.lineCount);
  const counted = records.reduce((sum, it) => sum + it.lines, 0);
  assert.equal(counted, text.lineCount - 1);
});

test('random edits leave a view as if it had just been opened', () => {
  const random = randomBy(7);
  const pieces = [quiet, '\n', ...sample.split(/(?<=\n)/)];
  const text = new TestText(long);
  const view = readView(text);
  for (let round = 0; round < 60; round++) {
    const from = Math.floor(random() * text.lineCount);
    const to = Math.min(text.lineCount - 1, from + Math.floor(random() * random() * 30));
    const count = 1 + Math.floor(random() * 6);
    const lines = Array.from({ length: count }, () => pieces[Math.floor(random() * pieces.length)] ?? '\n');
    text.replace(from, to, lines);
    view.edit(from, to, count);
    // Sometimes the next edit comes before everything has been read.
    if (random() < 0.5) view.work(text);
    else readOn(view, text);
  }
  readOn(view, text);
  assert.deepEqual(known(view), known(readView(text)));
});

test('a log that grows while it is read for the first time is read to its end', () => {
  const text = new TestText(long);
  const view = new LogView(engine, text.lineCount);
  for (let round = 0; round < 40; round++) {
    view.work(text);
    const last = text.lineCount - 1;
    text.replace(last, last, [quiet, '']);
    view.edit(last, last, 2);
  }
  readOn(view, text);
  assert.equal(view.lineCount, text.lineCount);
  assert.deepEqual(known(view), known(readView(text)));
});

test('a line that has not been read yet can be asked about', () => {
  const text = new TestText(long);
  const view = new LogView(engine, text.lineCount);
  const line = long.split('\n').lastIndexOf(sample.split('\n')[3] ?? '') + 1;
  const record = view.recordAt(text, line);
  assert.ok(record && record.startLine === line);
  assert.ok(view.findingsOf(text, record).length > 0);
});

test('times go on across segments: a day is told by what stands before it', () => {
  const late = '23:59:58 [INFO] (Process-7 agentlightning.x)   a\n'.repeat(700);
  const early = '00:00:01 [INFO] (Process-7 agentlightning.x)   b\n'.repeat(700);
  const text = new TestText(late + early);
  const view = readView(text);
  const [before, after] = [view.recordAt(text, 700), view.recordAt(text, 701)];
  assert.equal((after?.timeMs ?? 0) - (before?.timeMs ?? 0), 3000);
});

/** The same numbers in every run. */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
