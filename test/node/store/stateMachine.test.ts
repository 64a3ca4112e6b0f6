import { test, type TestContext } from 'node:test';
import { attemptStatuses, type AttemptStatus } from '../../../src/core/model/attempt';
import { rolloutStatuses, type RolloutConfig, type RolloutStatus } from '../../../src/core/model/rollout';
import { spanId, traceId, workerId, type RolloutId } from '../../../src/core/model/ids';
import type { Span } from '../../../src/core/model/span';
import { createStore, type Store } from '../../../src/node/store/createStore';
import { matchesGolden } from '../../golden';
import { temporaryFolder } from './testStore';

const noLimits = { timeoutSeconds: null, unresponsiveSeconds: null };
const retrying: RolloutConfig = { ...noLimits, maxAttempts: 2, retryCondition: ['failed', 'timeout', 'unresponsive'] };
const once: RolloutConfig = { ...noLimits, maxAttempts: 1, retryCondition: ['failed'] };
const w1 = workerId('w1');

class Stage {
  readonly clock = { nowMs: 1_000_000 };
  readonly store: Store;
  private spans = 0;

  constructor(t: TestContext) {
    this.store = createStore({ dataDir: temporaryFolder(t), now: () => this.clock.nowMs, watchdogTimer: false });
    t.after(() => this.store.close());
  }

  /** A rollout drawn by w1, its first attempt preparing. */
  async drawn(config: RolloutConfig): Promise<RolloutId> {
    await this.store.enqueue([{ input: 1, mode: null, resourcesId: null, config, metadata: null }]);
    const [taken] = await this.store.dequeue(1, w1);
    if (!taken) throw new Error('the queue was empty');
    return taken.rollout.id;
  }

  async span(id: RolloutId): Promise<void> {
    const attempt = await this.store.latestAttempt(id);
    if (!attempt) throw new Error('no attempt');
    this.clock.nowMs += 1000;
    const hex = (++this.spans).toString(16).padStart(16, '0');
    const span: Span = {
      ...{ rolloutId: id, attemptId: attempt.id, sequenceId: 0, traceId: traceId('a'.repeat(32)), spanId: spanId(hex) },
      ...{ parentId: null, name: 's', kind: 'internal', status: { code: 'OK', description: null } },
      ...{ startNs: 1n, endNs: 2n, attributes: {}, events: [], links: [] },
      ...{ resource: { attributes: {}, schemaUrl: '' }, scope: { name: '', version: '' } },
    };
    await this.store.addOtlpSpans([span]);
  }

  /** One line: attempt and its end, rollout and its end, whether it waits in the queue, its worker. */
  async line(id: RolloutId): Promise<string> {
    const found = await this.store.rollout(id);
    const worker = await this.store.worker(w1);
    const waiting = (await this.store.dequeue(1, null)).length > 0;
    const ended = (ms: number | null | undefined) => (ms === null || ms === undefined ? '' : ' ended');
    return [
      `${found?.attempt?.status}${ended(found?.attempt?.endedMs)}`.padEnd(17),
      `${found?.rollout.status}${ended(found?.rollout.endedMs)}`.padEnd(17),
      (waiting ? 'queued' : '').padEnd(8),
      `${worker?.status}${worker?.currentAttemptId ? ' with it' : ''}`,
    ].join('');
  }
}

const head = `${'attempt'.padEnd(17)}${'rollout'.padEnd(17)}${'queue'.padEnd(8)}worker`;
const row = (what: string, then: string) => `${what.padEnd(34)}${then}`.trimEnd();

test('what each trigger makes of attempt, rollout, queue and worker', async t => {
  const stage = new Stage(t);
  const lines = [row('', head)];
  const run = async (what: string, config: RolloutConfig, act: (id: RolloutId) => Promise<unknown>) => {
    const id = await stage.drawn(config);
    await act(id);
    lines.push(row(what, await stage.line(id)));
  };
  const setTo = (status: AttemptStatus) => (id: RolloutId) => stage.store.updateAttempt(id, 'latest', { status });
  const rolloutTo = (status: RolloutStatus) => (id: RolloutId) => stage.store.updateRollout(id, { status });

  lines.push('', 'the attempt is reported, no retry left');
  for (const status of attemptStatuses) await run(`  ${status}`, once, setTo(status));
  lines.push('', 'the attempt is reported, a retry is left');
  for (const status of attemptStatuses) await run(`  ${status}`, retrying, setTo(status));
  lines.push('', 'a span arrives while the attempt is');
  for (const status of attemptStatuses) {
    await run(`  ${status}, no retry left`, once, async id => (await setTo(status)(id), stage.span(id)));
    await run(`  ${status}, a retry is left`, retrying, async id => (await setTo(status)(id), stage.span(id)));
  }
  lines.push('', 'the rollout is set to');
  for (const status of rolloutStatuses) await run(`  ${status}`, once, rolloutTo(status));
  lines.push('', 'cancelled, then the attempt is');
  await run(
    '  updated with nothing',
    once,
    async id => (await rolloutTo('cancelled')(id), stage.store.updateAttempt(id, 'latest', {})),
  );
  await run('  reported succeeded', once, async id => (await rolloutTo('cancelled')(id), setTo('succeeded')(id)));
  lines.push('', 'another attempt is started by a user, after');
  for (const status of ['succeeded', 'failed'] as const) {
    await run(`  ${status}`, once, async id => (await setTo(status)(id), stage.store.startAttempt(id, w1)));
  }
  lines.push('', 'an attempt that is not the latest is reported');
  for (const status of ['failed', 'succeeded'] as const) {
    await run(`  ${status}`, retrying, async id => {
      const first = await stage.store.latestAttempt(id);
      await stage.store.startAttempt(id, w1);
      await stage.store.updateAttempt(id, String(first?.id), { status });
    });
  }
  matchesGolden('store/state-machine.txt', lines.join('\n'));
});
