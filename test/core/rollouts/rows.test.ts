import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attemptId, rolloutId, traceId, workerId } from '../../../src/core/model/ids';
import { type RolloutSummary, rolloutStatuses } from '../../../src/core/model/rollout';
import { toRolloutRow } from '../../../src/core/rollouts/rolloutRow';
import { type LooseTrace, toTraceRow } from '../../../src/core/rollouts/traceRow';
import { matchesGolden } from '../../golden';

const start = Date.UTC(2026, 10, 21, 10, 41, 7);
const options = { language: 'en', nowMs: start + 60_000, zone: () => 0 } as const;

function summary(change: Partial<RolloutSummary['rollout']> = {}, more: Partial<RolloutSummary> = {}): RolloutSummary {
  const id = rolloutId('ro-7f3e2a119c02');
  return {
    rollout: {
      id,
      input: { task: 'What is 3 + 4?' },
      mode: 'train',
      resourcesId: null,
      status: 'succeeded',
      startedMs: start,
      endedMs: start + 20_000,
      config: { timeoutSeconds: null, unresponsiveSeconds: null, maxAttempts: 2, retryCondition: [] },
      metadata: null,
      latestAttempt: {
        id: attemptId('at-0000a41f'),
        rolloutId: id,
        sequenceId: 2,
        status: 'succeeded',
        startedMs: start + 5_000,
        endedMs: start + 17_400,
        workerId: workerId('worker-1'),
        lastHeartbeatMs: null,
        metadata: null,
      },
      ...change,
    },
    ...{
      attemptCount: 2,
      firstStartedMs: start + 1_000,
      spanCount: 8,
      exceptionCount: 0,
      reward: 0.83,
      rescuedSpans: 0,
    },
    ...more,
  };
}
const trace: LooseTrace = {
  traceId: traceId('0af7651916cd43dd8448eb211c80319c'),
  ...{ rootName: 'agent.run', serviceName: 'sample', spanCount: 8, exceptionCount: 1 },
  ...{ startNs: BigInt(start) * 1_000_000n, endNs: BigInt(start + 12_400) * 1_000_000n },
};

test('a rollout is one row', () => {
  const rows = [
    ...rolloutStatuses.map(status => summary({ status, ...(status === 'queuing' ? { latestAttempt: null } : {}) })),
    summary({ mode: null, status: 'failed', endedMs: null, latestAttempt: null }, { attemptCount: 1, reward: null }),
    summary({}, { exceptionCount: 1, rescuedSpans: 3, spanCount: null, firstStartedMs: null }),
  ];
  const lines = (['en', 'zh-cn'] as const).flatMap(language => [
    ...rows
      .map(it => toRolloutRow(it, { ...options, language }))
      .map(it => `${it.icon}  ${it.label}   ${it.description}`),
    ...toRolloutRow(summary({}, { rescuedSpans: 3 }), { ...options, language }).tooltip.map(it => `    ${it}`),
    '',
  ]);
  matchesGolden('rollouts/rows.txt', lines.join('\n'));
});

test('a trace without a rollout is one row', () => {
  const rows = [
    trace,
    { ...trace, exceptionCount: 0, spanCount: 1, endNs: null },
    { ...trace, rootName: '', startNs: null },
  ];
  const lines = rows
    .map(it => toTraceRow(it, options))
    .flatMap(it => [`${it.icon}  ${it.label}   ${it.description}`, ...it.tooltip]);
  matchesGolden('rollouts/traces.txt', lines.join('\n'));
});

test('a row keeps its id while its words change', () => {
  assert.equal(toRolloutRow(summary(), options).id, toRolloutRow(summary({ status: 'failed' }), options).id);
});

test('hostile names cannot reorder or hide what stands beside them', () => {
  const hostile = '\u202egnp.exe\u0000\u001b[31m\n<img src=x>[a](command:x)';
  const rows = [
    toRolloutRow(summary({ id: rolloutId(hostile), input: hostile }), options),
    toTraceRow({ ...trace, rootName: hostile, serviceName: hostile }, options),
  ];
  for (const row of rows) {
    const all = [row.label, row.description, ...row.tooltip].join('');
    const forbidden = [0x202e, 0, 0x1b, 10].map(code => String.fromCodePoint(code));
    assert.deepEqual(
      forbidden.filter(it => all.includes(it)),
      [],
    );
  }
  assert.equal(rows[1]!.label.includes('<img src=x>'), true, 'text stays text');
});

test('an input that cannot be shown costs nothing', () => {
  const row = toRolloutRow(summary({ input: undefined }), options);
  assert.ok(row.tooltip.includes('Input: –'));
  const long = toRolloutRow(summary({ input: 'x'.repeat(1_000_000) }), options);
  assert.ok(long.tooltip.every(line => line.length < 400));
});
