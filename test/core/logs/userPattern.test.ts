import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCut } from '../../../src/core/logs/cut';
import { createLogReader } from '../../../src/core/logs/reader';
import type { LogRecord } from '../../../src/core/logs/record';
import { parseUserPattern } from '../../../src/core/logs/userPattern/userPattern';
import { toUserPatterns } from '../../../src/core/logs/userPattern/userPatterns';
import { toText } from '../../../src/core/text/say';
import { matchesGolden } from '../../golden';

function read(patterns: readonly string[], text: string): LogRecord[] {
  const parsed = toUserPatterns(patterns);
  assert.deepEqual(parsed.faults, []);
  const records: LogRecord[] = [];
  const reader = createLogReader({ patterns: parsed.patterns, onRecord: record => records.push(record) });
  reader.push(text);
  reader.end();
  return records.sort((one, other) => one.startLine - other.startLine);
}

function told({ startLine, endLine, format, timeMs, level, process, logger, origin, ids, message, detail }: LogRecord) {
  const place = origin ? `${origin.file}:${origin.line}` : null;
  const time = timeMs === null ? null : new Date(timeMs).toISOString();
  const named = Object.entries(ids).map(([key, value]) => `${key}=${value}`);
  const head = [`${startLine}-${endLine}`, format, time, level, process, logger, place, ...named];
  return [head.map(it => it ?? '–').join(' | '), `    ${message}`, ...detail.split('\n').map(it => `    > ${it}`)]
    .filter(it => it.trim() !== '>')
    .join('\n');
}

/** A pattern, and lines as a program would write them. */
const formats: readonly (readonly [pattern: string, ...lines: string[]])[] = [
  [
    '{time} [{level}] {process} {module}: {message}',
    '2026-11-22 09:00:01,250 [INFO] 4711 trainer.loop: step 3 done',
    '2026-11-22 09:00:02,000 [ERROR   ] main trainer.loop: Exception during rollout ro-f122438d0c27',
    'Traceback (most recent call last):',
    '  File "/home/dev/agent.py", line 3, in rollout',
    "KeyError: 'answer'",
    '2026-11-22 09:00:03,000 [nothing] main trainer.loop: no level that anybody knows',
  ],
  [
    '{ts} {level} {rollout} <{worker}> ({file}:{line}) {message}',
    '1795338001.5 W ro-f122438d0c27 <3> (agent.py:12) slow answer',
    '1795338001500 E None <> (agent.py:13) no worker, no rollout',
    '1795338001500 E - <4> (agent.py:13) no rollout',
    '1234 E - <4> (agent.py:13) no time',
  ],
  [
    '时间={time} 级别={level} 模块={module} | {message}',
    '时间=09:00:01 级别=warning 模块=训练   |   显存不足，已重试',
    '时间=09:00:02 级别=ERROR 模块=训练 |',
  ],
  ['{level}/{name}({pid}): {message}', 'E/Store( 812): refused', 'I/Store(812): answered', 'F/Store: no number'],
  [
    '{{{skip}}} {time} {level}: {message}',
    '{a} b} 11/22/26 09:00:01 INFO: braces',
    '{} Nov 22 09:00:01 ERROR: empty, and of the system log',
    '{x} 11-22 09:00:01.250 SUCCESS: month first',
  ],
];

test('lines of formats of the user become records with their fields', () => {
  const text = formats.map(([pattern, ...lines]) =>
    [pattern, ...lines.map(it => `  ${it}`), ...read([pattern], lines.join('\n')).map(told)].join('\n'),
  );
  matchesGolden('logs/user-patterns.txt', text.join('\n\n'));
});

test('other formats in one file stay what they are, and who carries a line is told apart', () => {
  const text = [
    '10:00:00 [INFO] (Process-1 agentlightning.runner.agent)   [Worker 0] Working.',
    'I | 10:00:01 | of the user',
    'agent-1  | E | 10:00:02 | carried by compose',
    'agent-2  | I | 10:00:03 | somebody else',
    'agent-1  | Traceback (most recent call last):',
    'agent-1  |   File "/app/agent.py", line 1, in <module>',
    'agent-1  | ValueError: x',
  ].join('\n');
  const records = read(['{level} | {time} | {message}'], text);
  assert.deepEqual(
    records.map(it => [it.format, it.process, it.message, it.endLine]),
    [
      ['agl-0.3', null, '[Worker 0] Working.', 1],
      ['user', null, 'of the user', 2],
      ['user', 'agent-1', 'carried by compose', 7],
      ['user', 'agent-2', 'somebody else', 4],
    ],
  );
  assert.equal(records[2]?.exception?.type, 'ValueError');
});

test('of two formats the first that fits reads a line; a large log is cut at lines of the user as well', () => {
  const patterns = ['{level} {time} {name} {message}', '{level} {time} {message}'];
  const line = 'I 10:00:01 store ready\n';
  assert.deepEqual(
    read(patterns, line).map(it => [it.logger, it.message]),
    [['store', 'ready']],
  );
  const bytes = Buffer.from(`rest of a line\nwords\n${line}more\n`);
  assert.equal(findCut(bytes), null);
  assert.equal(findCut(bytes, toUserPatterns(patterns).patterns)?.offset, bytes.indexOf(line));
});

test('what is no pattern says where and why', () => {
  const texts = [
    ...['', '{message}', 'words', '{time}{level} {message}', '{time} {colour} {message}', '  {time} { {message}'],
    ...[
      '{time} } {message}',
      '{time} {message} more',
      '{time} {level}',
      '{time} {ts} {message}',
      '{time} {message} {level}',
    ],
    ...['{logger}: {message}', `{time} ${'x'.repeat(500)}{message}`],
  ];
  const words = texts.map(text => {
    const parsed = parseUserPattern(text);
    assert.ok('fault' in parsed, text);
    const { column, reason } = parsed.fault;
    return `${text.slice(0, 60)}\n  ${column}: ${toText(reason, 'en')}\n  ${column}: ${toText(reason, 'zh-cn')}`;
  });
  matchesGolden('logs/user-pattern-faults.txt', words.join('\n'));
  assert.equal(toUserPatterns(Array.from({ length: 30 }, () => '{time} {message}')).faults.length, 1);
  assert.equal(toUserPatterns([3]).faults[0]?.reason.key, 'pattern.noText');
  assert.deepEqual(toUserPatterns(undefined), { patterns: [], faults: [] });
});

test('no line makes a pattern slow', () => {
  const pattern = '{level} {name} - {process} - {file} - {rollout} - {worker} - {skip} - {message}';
  const line = `E ${'a - '.repeat(4)}${' -'.repeat(50_000)} \n`;
  const before = process.cpuUsage();
  read([pattern], line.repeat(10) + `E ${'x'.repeat(100_000)}\n`.repeat(10));
  assert.ok(process.cpuUsage(before).user < 3_000_000);
});
