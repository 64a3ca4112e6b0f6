import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExceptionGroups } from '../../../src/core/exceptions/groups';
import type { ExceptionRecord } from '../../../src/core/exceptions/record';
import { toGroupRow, toOccurrenceRow } from '../../../src/core/exceptions/rows';
import { attemptId, rolloutId, spanId, traceId } from '../../../src/core/model/ids';
import { matchesGolden } from '../../golden';

const start = Date.UTC(2026, 10, 21, 10, 41, 7);
const options = { language: 'en', nowMs: start + 60_000, zone: () => 0 } as const;

function record(at: number | null, change: Partial<ExceptionRecord> = {}): ExceptionRecord {
  const frame = {
    file: '/home/dev/agent.py',
    line: 41,
    column: null,
    functionName: 'calc',
    language: 'python',
  } as const;
  return {
    type: 'ZeroDivisionError',
    message: 'division by zero',
    stackText: '',
    frames: [frame],
    chain: [{ type: 'ZeroDivisionError', message: 'division by zero', frames: [frame], relation: 'reported' }],
    userFrame: frame,
    ...{ escaped: null, handled: null, fingerprint: 'one' },
    where: {
      rolloutId: rolloutId('ro-7f3e2a119c02'),
      attemptId: attemptId('at-0000a41f'),
      traceId: traceId('0af7651916cd43dd8448eb211c80319c'),
      spanId: spanId(`span-${at}`),
      spanName: 'tool calc',
    },
    timeNs: at === null ? null : BigInt(start + at) * 1_000_000n,
    ...change,
  };
}

test('exceptions of one fingerprint are one group, the newest first, whatever order they came in', () => {
  const groups = new ExceptionGroups();
  groups.add([record(2000), record(1000), record(3000), record(500, { fingerprint: 'two' })]);
  groups.add([record(9000, { fingerprint: 'two' }), record(null)]);
  const list = groups.list();
  assert.deepEqual(
    list.map(it => [it.fingerprint, it.count, it.newest.map(one => Number((one.timeNs ?? 0n) / 1_000_000n) - start)]),
    [
      ['two', 2, [9000, 500]],
      ['one', 4, [3000, 2000, 1000, -start]],
    ],
  );
});

test('a span that comes again counts once', () => {
  const groups = new ExceptionGroups();
  groups.add([record(1000)]);
  groups.add([record(1000), record(1000)]);
  assert.equal(groups.list()[0]?.count, 1);
});

test('a loop that fails keeps what can be shown and counts the rest', () => {
  const groups = new ExceptionGroups();
  groups.add(Array.from({ length: 5000 }, (_unused, at) => record(at)));
  const [group] = groups.list();
  assert.equal(group?.count, 5000);
  assert.equal(group.newest.length, 200);
  assert.equal(group.newest[0]?.timeNs, record(4999).timeNs);
  groups.clear();
  assert.deepEqual(groups.list(), []);
});

test('groups and their occurrences are rows', () => {
  const groups = new ExceptionGroups();
  groups.add([record(1000), record(2000, { handled: true }), record(3000, { message: '' })]);
  groups.add([record(0, { fingerprint: 'two', type: '', userFrame: null, timeNs: null, escaped: true })]);
  const lines = (['en', 'zh-cn'] as const).flatMap(language =>
    groups
      .list()
      .flatMap(group => [
        ...[toGroupRow(group, { ...options, language })].map(it => `${it.icon}  ${it.label}   ${it.description}`),
        ...group.newest
          .map(it => toOccurrenceRow(it, { ...options, language }))
          .flatMap(it => [`  ${it.icon}  ${it.label}   ${it.description}`, ...it.tooltip.map(line => `      ${line}`)]),
      ]),
  );
  matchesGolden('exceptions/rows.txt', lines.join('\n'));
});
