import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntry } from '../../../src/core/catalog';
import { findingOf } from '../../../src/core/health/check';
import { checkIds, checkKinds, componentIds, type CheckId } from '../../../src/core/health/checkId';
import { checks, checkOf } from '../../../src/core/health/checks';
import { worst } from '../../../src/core/health/report';
import type { Observations } from '../../../src/core/health/observation';
import { say } from '../../../src/core/text/say';
import { blind, busyWorker, finished, healthy, nowMs, python, rollout, seen, utc, worker } from './sights';

/** `severity code`, the code only where there is one. */
function verdict(id: CheckId, more: Partial<Observations>): string {
  const { severity, code } = findingOf(checkOf(id), { ...healthy, ...more }, { nowMs, zone: utc });
  return [severity, code].filter(Boolean).join(' ');
}

const table = (name: string, id: CheckId, rows: readonly (readonly [string, Partial<Observations>, string])[]) => {
  for (const [row, sights, expected] of rows) {
    test(`${name}: ${row}`, () => assert.equal(verdict(id, sights), expected));
  }
};
const minutes = (count: number) => count * 60_000;

test('every component and every kind has a check, and no two checks are one', () => {
  assert.deepEqual(new Set(checks.map(it => it.component)), new Set(componentIds));
  assert.deepEqual(new Set(checks.map(it => it.kind)), new Set(checkKinds));
  assert.deepEqual(
    checks.map(it => it.id),
    [...checkIds],
  );
});

test('nothing observed is nothing concluded', () => {
  const nothing: Observations = { store: { url: 'http://127.0.0.1:1', kind: 'embedded' } };
  for (const check of checks) {
    assert.equal(findingOf(check, nothing, { nowMs, zone: utc }).severity, 'skipped', check.id);
  }
});

test('what could not be looked at is skipped, and says why', () => {
  const reason = say('health.skipped.tooLong', { limit: '10 s' });
  for (const check of checks.filter(it => it.id !== 'store-reachable' && it.id !== 'store-recognised')) {
    const sights = Object.fromEntries(check.needs.map(key => [key, blind(reason)]));
    const finding = findingOf(check, { ...healthy, ...sights }, { nowMs, zone: utc });
    assert.deepEqual([check.id, finding.severity, finding.text], [check.id, 'skipped', reason]);
  }
});

test('a finding carries the oldest time and the longest look of what it rests on', () => {
  const packages = { ...seen(python(), nowMs - 5_000), durationMs: 90 };
  const { observedMs, durationMs } = findingOf(
    checkOf('sdk-installed'),
    { ...healthy, packages },
    { nowMs, zone: utc },
  );
  assert.deepEqual([observedMs, durationMs], [nowMs - 5_000, 90]);
});

const stranger = blind(say('source.notAStore', { url: 'x' }), 'AGL-N003');
table('store reachable', 'store-reachable', [
  ['answers', {}, 'ok'],
  ['none is chosen', { store: null }, 'fail AGL-C001'],
  ['silent', { identity: blind(say('source.silent', { url: 'x' }), 'AGL-N002') }, 'fail AGL-N002'],
  ['something else answers', { identity: stranger }, 'ok'],
]);
table('store recognised', 'store-recognised', [
  ['ours', {}, 'ok'],
  ['something else answers', { identity: stranger }, 'fail AGL-N003'],
  ['silent', { identity: blind(say('source.silent', { url: 'x' }), 'AGL-N002') }, 'skipped'],
  [
    'left over from another version',
    { identity: seen({ kind: 'embedded', product: 'p', version: '0.0.9', expectedVersion: '0.1.0', pid: 1 }) },
    'warn AGL-C003',
  ],
]);
table('store fast', 'store-fast', [
  ['at the limit', { latency: seen({ samplesMs: [250, 1, 900] }) }, 'ok'],
  ['above it', { latency: seen({ samplesMs: [251, 260, 1] }) }, 'warn AGL-P010'],
  ['far above it', { latency: seen({ samplesMs: [2_001, 3_000, 2_500] }) }, 'fail AGL-P010'],
  ['no sample', { latency: seen({ samplesMs: [] }) }, 'skipped'],
]);

const waiting = seen({ waiting: 2, oldestMs: nowMs - minutes(3) });
const ended = worker('w-0', { lastHeartbeatMs: nowMs - 31_000, lastDequeueMs: nowMs - 90_000 });
table('workers alive', 'workers-alive', [
  ['none, and nothing waits', { workers: seen([]) }, 'skipped'],
  ['none, and work waits', { workers: seen([]), queue: waiting }, 'warn AGL-W001'],
  ['all ended, and nothing waits', { workers: seen([ended]) }, 'skipped'],
  ['all ended, and work waits', { workers: seen([ended]), queue: waiting }, 'warn AGL-W003'],
  ['busy and silent for the limit', { workers: seen([busyWorker('w-01', 30_000)]) }, 'ok'],
  ['busy and silent for longer, alone', { workers: seen([busyWorker('w-01', 30_001)]) }, 'fail AGL-W002'],
  ['busy and silent, another alive', { workers: seen([busyWorker('w-01', 30_001), worker('w-02')]) }, 'warn AGL-W002'],
  [
    'busy, and never beat: a client that does not',
    { workers: seen([{ ...busyWorker('w-01', minutes(9)), lastHeartbeatMs: null }]) },
    'ok',
  ],
  ['a clock that is ahead', { workers: seen([busyWorker('w-01', -minutes(9))]) }, 'ok'],
]);
table('queue moving', 'queue-moving', [
  ['empty', {}, 'ok'],
  ['waiting, and fetched from a moment ago', { queue: waiting }, 'ok'],
  ['waiting, and nobody fetches', { queue: waiting, workers: seen([ended]) }, 'warn AGL-W010'],
  ['waiting, and nobody ever came', { queue: waiting, workers: seen([]) }, 'warn AGL-W010'],
  [
    'waiting, and all are busy',
    { queue: waiting, workers: seen([{ ...busyWorker('w-01', 2_000), lastDequeueMs: 0 }]) },
    'ok',
  ],
  ['just arrived', { queue: seen({ waiting: 2, oldestMs: nowMs - 60_000 }), workers: seen([]) }, 'ok'],
]);

const stuckIn = (status: 'preparing' | 'running', more: Parameters<typeof rollout>[2], config = {}) => {
  const sight = seen({ total: 1, oldest: [rollout('aa01', status, more, config)] });
  return status === 'preparing' ? { preparing: sight } : { running: sight };
};
const holder = busyWorker('w-aa01', 1_000);
table('rollouts prepared', 'rollouts-prepared', [
  ['for the limit', stuckIn('preparing', { ageMs: 120_000 }), 'ok'],
  ['for longer', stuckIn('preparing', { ageMs: 120_001 }), 'warn AGL-R001'],
  [
    'by a worker that still holds it',
    { ...stuckIn('preparing', { ageMs: 99_000, worker: 'w-aa01' }), workers: seen([holder]) },
    'ok',
  ],
  [
    'by a worker that went idle',
    { ...stuckIn('preparing', { ageMs: 30_001, worker: 'w' }), workers: seen([worker('w')]) },
    'fail AGL-R001',
  ],
]);
table('rollouts finishing', 'rollouts-finishing', [
  ['a span within the limit', stuckIn('running', { ageMs: minutes(60), silentMs: minutes(5) }), 'ok'],
  ['none for longer', stuckIn('running', { ageMs: minutes(60), silentMs: minutes(5) + 1 }), 'warn AGL-R002'],
  ['its own limit is longer', stuckIn('running', { ageMs: minutes(20) }, { unresponsiveSeconds: 1_800 }), 'ok'],
  ['its own limit has passed', stuckIn('running', { ageMs: 95_000 }, { timeoutSeconds: 60 }), 'warn AGL-R002'],
  [
    'its worker works on another',
    { ...stuckIn('running', { ageMs: minutes(9), worker: 'w-0bad' }), workers: seen([busyWorker('w-0bad', 0)]) },
    'fail AGL-R002',
  ],
]);

table('spans flowing', 'spans-flowing', [
  ['nothing finished', { finished: seen([]) }, 'skipped'],
  ['the newest has spans', { finished: seen([finished('01', 4), finished('02', 0), finished('03', 0)]) }, 'ok'],
  ['the newest has none', { finished: seen([finished('01', 0), finished('02', 4)]) }, 'warn AGL-O001'],
  ['three in a row have none', { finished: seen(['01', '02', '03'].map(it => finished(it, 0))) }, 'fail AGL-O001'],
  ['an agent that only returns a reward', { finished: seen([finished('01', 1)]) }, 'ok'],
  [
    'only a reward, and spans were rescued',
    { finished: seen([finished('01', 1, { rescuedSpans: 3 })]) },
    'warn AGL-O001',
  ],
  ['counts are not known', { finished: seen([finished('01', null)]) }, 'skipped'],
]);
table('resources present', 'resources-present', [
  ['there', {}, 'ok'],
  ['none, and nothing waits', { resources: seen(null) }, 'skipped'],
  ['none, and work waits', { resources: seen(null), queue: waiting }, 'fail AGL-R003'],
]);
const disk = (freeBytes: number) => ({ disk: seen({ path: '/', freeBytes, totalBytes: 1e12 }) });
table('disk free', 'disk-free', [
  ['at the limit', disk(2e9), 'ok'],
  ['below it', disk(2e9 - 1), 'warn AGL-P001'],
  ['all but full', disk(255e6), 'fail AGL-P001'],
]);

const versions = (packages: Record<string, string>, more: Partial<Parameters<typeof python>[0]> = {}) => ({
  packages: seen(python({ ...more, packages })),
});
const sdk = { agentlightning: '0.3.0', agentops: '0.4.21' };
table('versions compatible', 'versions-compatible', [
  ['OpenTelemetry 1.44', versions({ ...sdk, 'opentelemetry-sdk': '1.44.0' }), 'ok'],
  ['OpenTelemetry 1.45 sdk', versions({ ...sdk, 'opentelemetry-sdk': '1.45.0' }), 'fail AGL-I005'],
  [
    'OpenTelemetry 1.45 exporter alone',
    versions({ ...sdk, 'opentelemetry-exporter-otlp-proto-http': '1.45.2' }),
    'fail AGL-I005',
  ],
  ['OpenTelemetry 2', versions({ ...sdk, 'opentelemetry-sdk': '2.0' }), 'fail AGL-I005'],
  [
    '1.45 with agentlightning 1.0',
    versions({ agentlightning: '1.0.2', 'opentelemetry-sdk': '1.45.2' }, { python: '3.12.1' }),
    'ok',
  ],
  ['Python 3.9', versions(sdk, { python: '3.9.18' }), 'fail AGL-I006'],
  ['Python 3.11 with agentlightning 1.0', versions({ agentlightning: '1.0.2' }), 'fail AGL-I006'],
  ['agentops too old', versions({ ...sdk, agentops: '0.4.9' }), 'warn AGL-I008'],
  ['agentops absent', versions({ agentlightning: '0.3.0' }), 'warn AGL-I008'],
  ['no fork: a notice', versions(sdk, { startMethod: 'spawn' }), 'ok AGL-I007'],
  ['two at once: the worse', versions({ agentlightning: '0.3.0', 'opentelemetry-sdk': '1.45.2' }), 'fail AGL-I005'],
  ['nothing to be compatible with', versions({}), 'skipped'],
]);
table('sdk installed', 'sdk-installed', [
  ['0.3.1', versions({ agentlightning: '0.3.1' }), 'ok'],
  ['absent', versions({}), 'warn AGL-I002'],
  ['0.2.2', versions({ agentlightning: '0.2.2' }), 'warn AGL-I003'],
  ['a version that cannot be read', versions({ agentlightning: 'dev' }), 'warn AGL-I003'],
]);
table('debugpy installed', 'debugpy-installed', [['absent', versions(sdk), 'warn AGL-I004']]);
table('python found', 'python-found', [
  [
    'the one of the setting is broken, another is used',
    {
      interpreter: seen({
        chosen: { path: '/usr/bin/python3', args: [], origin: 'path' },
        tried: [{ candidate: '/x', origin: 'setting', why: 'failed', detail: 'boom' }],
      }),
    },
    'warn AGL-I009',
  ],
  [
    'an old environment of the folder is passed over',
    {
      interpreter: seen({
        chosen: { path: '/usr/bin/python3', args: [], origin: 'path' },
        tried: [{ candidate: '/w/.venv', origin: 'folder', why: 'absent', detail: '' }],
      }),
    },
    'ok',
  ],
]);

test('every code that a check gives is in the catalog', () => {
  const codes = [
    'C001',
    'C002',
    'C003',
    'W001',
    'W002',
    'W003',
    'W010',
    'R001',
    'R002',
    'R003',
    'O001',
    'O002',
    'I001',
    'I002',
  ];
  codes.push('I003', 'I004', 'I005', 'I006', 'I007', 'I008', 'I009', 'P001', 'P002', 'P003', 'P004', 'P005', 'P010');
  assert.deepEqual(
    codes.filter(it => findEntry(`AGL-${it}`) === undefined),
    [],
  );
});

test('the trap of OpenTelemetry 1.45 comes with its exact fix', () => {
  assert.equal(
    findEntry('AGL-I005')?.fixes[0]?.terminal,
    'pip install "opentelemetry-sdk<1.45" "opentelemetry-exporter-otlp<1.45"',
  );
});

test('the whole is as bad as its worst part; what recovers is not yet well', () => {
  assert.equal(worst([]), null);
  assert.equal(worst(['healthy', 'maintenance']), 'healthy');
  assert.equal(worst(['healthy', 'recovering']), 'degraded');
  assert.equal(worst(['degraded', 'unhealthy']), 'unhealthy');
});
