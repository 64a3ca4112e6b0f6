import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntry } from '../../src/core/catalog';
import { judgeFailures, judgeHealthyLogs, provokedFailures } from '../corpus/evaluation';

test('failures that were really provoked are explained by the right entry, and as the root of their incident', () => {
  const judged = judgeFailures();
  const missed = judged.filter(it => !it.explained || !it.root);
  const share = 1 - missed.length / judged.length;
  const misses = missed.map(it => `${it.log}: ${it.expected}, but ${it.strays.join('; ') || 'nothing'}`).join('\n');
  assert.ok(share >= 0.95, `${(100 * share).toFixed(1)} % of ${judged.length} logs\n${misses}`);
});

test('the provoked failures are many and show all thirteen symptoms', () => {
  const failures = provokedFailures();
  assert.ok(failures.length >= 40);
  const all = Array.from({ length: 13 }, (_, at) => `G-S${at + 1}`);
  assert.deepEqual([...new Set(failures.map(it => it.symptom))].sort(), all.sort());
  assert.deepEqual(
    failures.filter(it => !findEntry(it.code)).map(it => it.log),
    [],
  );
});

test('in 20,000 lines of programs in which nothing failed, no failure is told', () => {
  const { lines, logs, findings } = judgeHealthyLogs();
  assert.ok(lines >= 20_000 && logs >= 10, `${lines} lines of ${logs} logs`);
  assert.deepEqual(findings, []);
});
