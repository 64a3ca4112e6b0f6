import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogEntry } from '../../../src/core/catalog/entry';
import { Matcher } from '../../../src/core/catalog/match/matcher';
import { analyseLog, createLogAnalyser } from '../../../src/core/diagnosis/analyseLog';
import { toIncidents } from '../../../src/core/diagnosis/incidents';

const both = (en: string) => ({ en, 'zh-cn': en });

function entry(code: CatalogEntry['code'], template: string, more: Partial<CatalogEntry> = {}): CatalogEntry {
  return {
    ...{ code, title: both(code), severity: 'error', class: 'system', category: 'connection', meaning: both('') },
    ...{ causes: [], fixes: [], guide: [], shows: [{ kind: 'text', template }] },
    ...more,
  };
}

/** A small catalog of our own: what binds findings must not depend on what the real one holds today. */
const entries = [
  entry('AGL-P901', 'the store was killed by the system', { category: 'memory' }),
  entry('AGL-N901', 'refused the connection to the store'),
  entry('AGL-O901', 'exporter tries again, nobody answers', { severity: 'warning', class: 'recoverable' }),
  entry('AGL-W901', 'rollouts became unresponsive', { category: 'latency' }),
  entry('AGL-M901', 'model name is unknown: {name:word}', { category: 'not-found' }),
  entry('AGL-R901', 'rollout returned nonsense', { category: 'invalid-input' }),
  entry('AGL-X901', 'a line that is known to be harmless', { noise: true, severity: 'warning' }),
  entry('AGL-X902', 'only a remark about something', { severity: 'info' }),
];
const findEntry = (code: string) => entries.find(it => it.code === code);
const matcher = new Matcher(entries);

/** `09:00:01 7 ERROR words`: time, process, level. */
function log(...lines: readonly string[]): string {
  return lines
    .map(it => {
      const [time, pid, level, ...words] = it.split(' ');
      return `2026-11-22 ${time},000 [${level}] (Process-${pid} agentlightning.x)   ${words.join(' ')}\n`;
    })
    .join('');
}

function incidents(files: Readonly<Record<string, string>>): readonly string[] {
  const findings = Object.entries(files).flatMap(([file, text]) => {
    return analyseLog(text, { matcher, findEntry, file }).findings;
  });
  return toIncidents(findings, findEntry).map(({ root, members, why }) => {
    const name = (at: number) => `${findings[at]?.file}:${findings[at]?.line} ${findings[at]?.code}`;
    return `${name(root)} (${why}) ← ${members
      .filter(it => it !== root)
      .map(name)
      .join(', ')}`;
  });
}

test('one failure in many processes is one incident, and its root is what began it', () => {
  const found = incidents({
    store: log('09:00:00 1 CRITICAL the store was killed by the system'),
    one: log(
      '09:00:01 2 ERROR Rollout refused the connection to the store',
      '09:00:40 2 ERROR rollouts became unresponsive',
    ),
    two: log(
      '09:00:02 3 ERROR refused the connection to the store',
      '09:00:03 3 WARNING exporter tries again, nobody answers',
    ),
  });
  assert.equal(found.length, 1);
  assert.match(
    found[0] ?? '',
    /^store:1 AGL-P901 \(.*\) ← one:1 AGL-N901, one:2 AGL-W901, two:1 AGL-N901, two:2 AGL-O901$/,
  );
});

test('an effect that is written before its cause does not become the root', () => {
  const found = incidents({
    a: log(
      '09:00:00 1 ERROR refused the connection to the store',
      '09:00:01 1 CRITICAL the store was killed by the system',
    ),
  });
  assert.deepEqual(
    found.map(it => it.split(' (')[0]),
    ['a:2 AGL-P901'],
  );
});

test('failures of different rollouts are different, and so are those hours apart', () => {
  const rollouts = log(
    '09:00:00 1 ERROR [Worker 0 | Rollout ro-aaaaaaaaaaaa] model name is unknown: gpt',
    '09:00:01 1 ERROR [Worker 0 | Rollout ro-bbbbbbbbbbbb] rollout returned nonsense',
  );
  assert.equal(incidents({ a: rollouts }).length, 2);
  const apart = log(
    '09:00:00 1 CRITICAL the store was killed by the system',
    '15:00:00 2 ERROR rollouts became unresponsive',
  );
  assert.equal(incidents({ a: apart }).length, 2);
});

test('what follows in the same rollout belongs to it', () => {
  const text = log(
    '09:00:00 1 ERROR [Worker 0 | Rollout ro-aaaaaaaaaaaa] model name is unknown: gpt',
    '09:00:05 1 ERROR [Worker 0 | Rollout ro-aaaaaaaaaaaa] rollout returned nonsense',
  );
  assert.deepEqual(incidents({ a: text }), ['a:1 AGL-M901 (same-rollout) ← a:2 AGL-R901']);
});

test('noise and remarks are no incidents', () => {
  const text = log(
    '09:00:00 1 WARNING a line that is known to be harmless',
    '09:00:01 1 INFO only a remark about something',
  );
  assert.deepEqual(incidents({ a: text }), []);
});

test('the same failure again and again is one', () => {
  const lines = Array.from(
    { length: 50 },
    (_, at) => `09:${String(at).padStart(2, '0')}:00 1 ERROR model name is unknown: gpt`,
  );
  assert.equal(incidents({ a: log(...lines) }).length, 1);
});

test('a loop of failures is counted without being kept', () => {
  let given = 0;
  const analyser = createLogAnalyser({ matcher, findEntry, wanted: 'hits', onFinding: () => given++ });
  const line = log('09:00:00 1 ERROR model name is unknown: gpt');
  for (let at = 0; at < 30; at++) analyser.push(line.repeat(100));
  const { findings, lines } = analyser.end();
  assert.deepEqual([given, lines, findings.length], [3000, 3000, 1000]);
});

test('a refused call of a model explains no exporter that failed before it, nor one that calls another server', () => {
  const exporter = 'exporter tries again, nobody answers at http://localhost:4318';
  const before = log(
    `09:00:00 1 WARNING ${exporter}`,
    '09:00:20 1 ERROR [Worker 0 | Rollout ro-aaaaaaaaaaaa] refused the connection to the store',
    `09:00:21 1 WARNING ${exporter}`,
  );
  assert.deepEqual(incidents({ a: before }), ['a:1 AGL-O901 (repeated) ← a:3 AGL-O901', 'a:2 AGL-N901 (alone) ← ']);
  const elsewhere = log(
    '09:00:00 1 ERROR refused the connection to the store http://localhost:8000',
    `09:00:10 1 WARNING ${exporter}`,
  );
  assert.equal(incidents({ a: elsewhere }).length, 2);
  const there = log(
    '09:00:00 1 ERROR refused the connection to the store http://127.0.0.1:4318',
    `09:00:10 1 WARNING ${exporter}`,
  );
  assert.deepEqual(incidents({ a: there }), ['a:1 AGL-N901 (effect) ← a:2 AGL-O901']);
});

test('an effect comes within its window: two minutes, ten for who waits for a time-out', () => {
  const told = (effect: string) =>
    incidents({ a: log('09:00:00 1 ERROR refused the connection to the store', effect) });
  assert.equal(told('09:01:50 2 WARNING exporter tries again, nobody answers').length, 1);
  assert.equal(told('09:03:00 2 WARNING exporter tries again, nobody answers').length, 2);
  assert.equal(told('09:09:00 2 ERROR rollouts became unresponsive').length, 1);
  assert.equal(told('09:11:00 2 ERROR rollouts became unresponsive').length, 2);
});

test('what one rollout met is felt elsewhere only at the same address', () => {
  const met = '[Worker 0 | Rollout ro-aaaaaaaaaaaa] refused the connection to the store';
  const silent = 'rollouts became unresponsive';
  const apart = { one: log(`09:00:00 1 ERROR ${met}`), two: log(`09:00:05 2 ERROR ${silent}`) };
  assert.equal(incidents(apart).length, 2);
  const at = ' http://10.0.0.7:4747';
  const same = { one: log(`09:00:00 1 ERROR ${met}${at}`), two: log(`09:00:05 2 ERROR ${silent}${at}`) };
  assert.equal(incidents(same).length, 1);
});

test('files that tell no times are one failure only where they share an address, an id or a process', () => {
  const cause = 'refused the connection to the store';
  const effect = 'exporter tries again, nobody answers';
  assert.equal(incidents({ one: `${cause}\n`, two: `${effect}\n` }).length, 2);
  assert.equal(incidents({ one: `${cause} localhost:4747\n`, two: `${effect} 127.0.0.1:4747\n` }).length, 1);
  assert.equal(incidents({ one: `${cause}\n${effect}\n` }).length, 1);
});

test('exceptions of two kinds in one place of the code are two failures', () => {
  const raised = (rollout: string, words: string) =>
    `09:00:00 [ERROR] (Process-1 agentlightning.x)   [Worker 0 | Rollout ro-${rollout.repeat(12)}] rollout returned nonsense\n` +
    `Traceback (most recent call last):\n  File "/home/dev/agent.py", line 7, in solve\n    run()\n${words}\n`;
  const twice = raised('a', 'KeyError: 1') + raised('b', 'ZeroDivisionError: 0') + raised('c', 'KeyError: 2');
  assert.deepEqual(incidents({ a: twice }), ['a:1 AGL-R901 (repeated) ← a:11 AGL-R901', 'a:6 AGL-R901 (alone) ← ']);
});
