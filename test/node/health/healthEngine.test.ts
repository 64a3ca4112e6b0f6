import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIds, type CheckId } from '../../../src/core/health/checkId';
import type { Observations } from '../../../src/core/health/observation';
import { judge } from '../../../src/core/health/judge';
import { emptyHealth } from '../../../src/core/health/state';
import { HealthEngine, type HealthClock } from '../../../src/node/health/healthEngine';
import type { HealthInputs } from '../../../src/node/health/inputs';
import { runHealth, type RunOptions } from '../../../src/node/health/runHealth';
import { healthy, nowMs, storeless, utc } from '../../core/health/sights';
import { fakeSource } from './fakeSource';

const inputs: HealthInputs = {
  ...{ source: null, url: null, expectedVersion: null, dataDir: null, storePort: 0, otlpPort: null },
  ...{ interpreter: null, nodePath: null },
};

/** A clock that is turned by hand, and runs that end when the test says so. */
function setUp() {
  let timeMs = nowMs;
  const timers = new Set<{ atMs: number; callback: () => void }>();
  const clock: HealthClock = {
    now: () => timeMs,
    after: (ms, callback) => {
      const timer = { atMs: timeMs + ms, callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
  };
  const runs: { only: readonly CheckId[]; signal: AbortSignal; end: (sights?: Observations) => void }[] = [];
  const run = ({ only = checkIds, signal }: RunOptions) =>
    new Promise<Awaited<ReturnType<typeof runHealth>>>(settle => {
      const end = (cancelled: boolean, seen: Observations = { ...healthy }) => {
        const aged = judge(only, seen, { nowMs: timeMs, zone: utc }).map(it => ({ ...it, observedMs: timeMs }));
        settle({ state: emptyHealth, findings: cancelled ? [] : aged, seen, cancelled });
      };
      signal.addEventListener('abort', () => end(true), { once: true });
      runs.push({ only, signal, end: sights => end(false, sights) });
    });
  const engine = new HealthEngine({ inputs: () => inputs, zone: utc, clock, run });
  const pass = async (ms: number) => {
    timeMs += ms;
    for (const timer of [...timers].filter(it => it.atMs <= timeMs)) {
      timers.delete(timer);
      timer.callback();
    }
    await settled();
  };
  return { engine, runs, timers, pass };
}
const settled = () => new Promise(done => setImmediate(done));

test('nothing runs until somebody looks; then everything, then what is due', async () => {
  const { engine, runs, timers, pass } = setUp();
  await pass(3_600_000);
  assert.equal(runs.length, 0);
  engine.attend({ visible: true });
  await pass(0);
  assert.deepEqual(runs[0]?.only, [...checkIds]);
  runs[0]?.end();
  await settled();
  assert.equal(engine.state.components.store?.status, 'healthy');
  await pass(9_000);
  assert.equal(runs.length, 1);
  await pass(1_000);
  assert.ok(runs[1] && runs[1].only.includes('store-reachable') && !runs[1].only.includes('disk-free'));
  runs[1].end();
  await settled();
  engine.attend({ visible: false });
  assert.equal(timers.size, 0);
});

test('what is asked for during a run is one more run after it', async () => {
  const { engine, runs } = setUp();
  const first = engine.run(['disk-free']);
  const second = engine.run(['ports-free']);
  const third = engine.run(['python-found']);
  assert.equal(second, third);
  runs[0]?.end();
  await first;
  await settled();
  assert.deepEqual(new Set(runs[1]?.only), new Set(['ports-free', 'python-found']));
  runs[1]?.end();
  assert.ok((await second).findings['ports-free']);
  assert.equal(runs.length, 2);
});

test('a cancelled run changes nothing, and the next does not follow at once', async () => {
  const { engine, runs, pass } = setUp();
  engine.attend({ visible: true });
  await pass(0);
  engine.cancel();
  await settled();
  assert.deepEqual([engine.state, engine.busy], [emptyHealth, false]);
  await pass(5_000);
  assert.equal(runs.length, 1);
  await pass(5_000);
  assert.equal(runs.length, 2);
});

test('another store: the run for the one before is dropped, and checks run again', async () => {
  const { engine, runs, pass } = setUp();
  engine.attend({ visible: true });
  await pass(0);
  engine.storeChanged();
  await settled();
  assert.equal(runs[0]?.signal.aborted, true);
  assert.equal(runs.length, 2);
  assert.equal(runs[1]?.signal.aborted, false);
});

test('another store while nobody looks: only what had a problem is looked at again', async () => {
  const { engine, runs } = setUp();
  engine.storeChanged();
  assert.equal(runs.length, 0);
  const done = engine.run(['store-reachable', 'disk-free']);
  runs[0]?.end({ ...storeless });
  await done;
  engine.storeChanged();
  assert.deepEqual(runs[1]?.only, ['store-reachable']);
  runs[1]?.end();
  await settled();
  engine.storeChanged();
  assert.equal(runs.length, 2);
});

test('listeners hear of the beginning and the end, until they are disposed', async () => {
  const { engine, runs } = setUp();
  const heard: boolean[] = [];
  const listening = engine.onDidChange(() => heard.push(engine.busy));
  const done = engine.run();
  runs[0]?.end();
  await done;
  assert.deepEqual(heard, [true, false]);
  listening.dispose();
  engine.event('store', 'maintenanceBegan');
  assert.equal(heard.length, 2);
  assert.equal(engine.state.components.store?.status, 'maintenance');
});

test('after dispose every promise settles and nothing runs', async () => {
  const { engine, runs, timers } = setUp();
  const running = engine.run();
  const queued = engine.run();
  engine.dispose();
  assert.deepEqual([await running, await queued, await engine.run()], [emptyHealth, emptyHealth, emptyHealth]);
  assert.deepEqual([runs.length, timers.size], [1, 0]);
});

test('a whole run against a store in memory', async () => {
  const source = fakeSource();
  const options = { inputs: { ...inputs, source }, now: () => nowMs, zone: utc, signal: new AbortController().signal };
  const { state, findings, cancelled } = await runHealth(options);
  assert.deepEqual([findings.length, cancelled], [checkIds.length, false]);
  assert.equal(state.components.store?.status, 'healthy');
  assert.equal(state.findings['python-found']?.severity, 'skipped');
  assert.equal(source.asked.includes('dispose'), false);
});

test('a run that is cancelled before it begins leaves the state as it was', async () => {
  const signal = AbortSignal.abort();
  const { state, cancelled } = await runHealth({ inputs, now: () => nowMs, zone: utc, signal });
  assert.deepEqual([state, cancelled], [emptyHealth, true]);
});
