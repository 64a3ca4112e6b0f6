import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rolloutId, type RolloutId } from '../../../src/core/model/ids';
import { Poller, type Timers } from '../../../src/node/sources/agl03/poller';
import { type Interest, type SourceChange, SourceError, type Statistics } from '../../../src/node/sources/source';

/** A store whose state a test sets, and a clock that a test turns: no real time passes. */
class Scene implements Timers {
  readonly log: string[] = [];
  counts = { rollouts: 1, attempts: 1, spans: 1, uptimeSeconds: 100 };
  active = new Map<RolloutId, string>();
  workers = 'w1 idle';
  down = false;
  #nowMs = 0;
  #pending: { atMs: number; run: () => void }[] = [];
  readonly poller = new Poller(
    {
      statistics: () => this.#answer('statistics', { ...empty, ...this.counts }),
      active: () => this.#answer('rollouts', new Map(this.active)),
      workers: () => this.#answer('workers', this.workers),
    },
    'http://x',
    this,
  );

  nowMs = () => this.#nowMs;
  set(run: () => void, ms: number) {
    const entry = { atMs: this.#nowMs + ms, run };
    this.#pending.push(entry);
    return { cancel: () => void (this.#pending = this.#pending.filter(it => it !== entry)) };
  }

  watch(interest: Partial<Interest>) {
    return this.poller.watch({ ...none, ...interest }, change => this.log.push(`  ${told(change)}`));
  }

  /** Lets time pass up to that second, with everything that falls due. */
  async until(second: number): Promise<void> {
    for (;;) {
      await settled();
      const next = this.#pending.toSorted((a, b) => a.atMs - b.atMs)[0];
      if (!next || next.atMs > second * 1000) break;
      this.#pending = this.#pending.filter(it => it !== next);
      this.#nowMs = next.atMs;
      next.run();
    }
    this.#nowMs = second * 1000;
  }

  get idle(): boolean {
    return this.#pending.length === 0;
  }

  #answer<T>(what: string, value: T): Promise<T> {
    this.log.push(`${(this.#nowMs / 1000).toFixed(1)} ${what}${this.down ? ' refused' : ''}`);
    return this.down ? Promise.reject(new SourceError('AGL-N001', { url: 'http://x' })) : Promise.resolve(value);
  }
}

const none: Interest = { rollouts: false, workers: false, spans: [] };
const empty: Statistics = {
  ...{ rollouts: 0, attempts: 0, spans: 0, resources: 0, workers: 0, uptimeSeconds: 1 },
  ...{ rescuedSpans: 0, looseTraces: 0, databaseBytes: null },
};
const settled = () => new Promise<void>(done => setImmediate(done));
const one = rolloutId('ro-1');

function told(change: SourceChange): string {
  if (change.kind === 'rollouts') return `rollouts ${change.ids?.join(',') ?? 'any'}`;
  if (change.kind === 'lost') return `lost ${change.error.code}`;
  return change.kind;
}

test('with nothing visible only the statistics are asked, every 30 s', async () => {
  const scene = new Scene();
  scene.watch({});
  await scene.until(100);
  assert.deepEqual(scene.log, [
    '0.0 statistics',
    '  connected',
    '30.0 statistics',
    '60.0 statistics',
    '90.0 statistics',
  ]);
});

test('nobody watching is nobody asking', async () => {
  const scene = new Scene();
  await scene.until(100);
  const watch = scene.watch({ rollouts: true });
  await scene.until(101);
  watch.dispose();
  const asked = scene.log.length;
  await scene.until(500);
  assert.equal(scene.log.length, asked);
  assert.ok(scene.idle);
});

test('visible rollouts are asked every 2 s, growing to 10 s while nothing changes', async () => {
  const scene = new Scene();
  scene.watch({ rollouts: true });
  await scene.until(60);
  const times = scene.log.filter(it => it.endsWith('rollouts')).map(it => it.split(' ')[0]);
  assert.deepEqual(times, ['0.0', '2.0', '5.0', '9.5', '16.3', '26.3', '36.3', '46.3', '56.3']);
});

test('a change is told with its rollout, and makes polling quick again', async () => {
  const scene = new Scene();
  scene.active.set(one, 'running');
  scene.watch({ rollouts: true });
  await scene.until(30);
  scene.log.length = 0;
  scene.active.set(one, 'running at-2');
  await scene.until(39);
  assert.deepEqual(scene.log, [
    '36.3 statistics',
    '36.3 rollouts',
    '  rollouts ro-1',
    '38.3 statistics',
    '38.3 rollouts',
  ]);
});

test('a rollout that finishes, and ones that only the counts know', async () => {
  const scene = new Scene();
  scene.active.set(one, 'running');
  scene.watch({ rollouts: true });
  await scene.until(1);
  scene.active.clear();
  await scene.until(3);
  scene.counts.rollouts = 9;
  await scene.until(5);
  assert.deepEqual(
    scene.log.filter(it => it.startsWith('  rollouts')),
    ['  rollouts ro-1', '  rollouts any'],
  );
});

test('spans are told by the count alone; rollouts are not read for them', async () => {
  const scene = new Scene();
  scene.watch({ spans: [{ rolloutId: one }] });
  await scene.until(1);
  scene.counts.spans = 5;
  await scene.until(3);
  assert.deepEqual(scene.log, ['0.0 statistics', '  connected', '2.0 statistics', '  spans']);
});

test('workers are asked every 10 s at most', async () => {
  const scene = new Scene();
  scene.watch({ workers: true });
  await scene.until(1);
  scene.workers = 'w1 busy';
  await scene.until(31);
  const asked = scene.log.filter(it => /^\d.* workers$/.test(it)).map(it => it.split(' ')[0]);
  assert.deepEqual(asked, ['0.0', '10.0', '20.0', '30.0']);
  assert.equal(scene.log.filter(it => it === '  workers').length, 1);
});

test('looking at something asks at once', async () => {
  const scene = new Scene();
  const watch = scene.watch({});
  await scene.until(12);
  watch.look({ ...none, rollouts: true });
  await scene.until(13);
  assert.deepEqual(scene.log.slice(2), ['12.0 statistics', '12.0 rollouts']);
});

test('a loss is told once, tried again with growing pauses, and recovery tells everything anew', async () => {
  const scene = new Scene();
  scene.watch({ rollouts: true });
  await scene.until(1);
  scene.down = true;
  await scene.until(120);
  const refused = scene.log.filter(it => it.endsWith('refused')).map(it => it.split(' ')[0]);
  assert.deepEqual(refused, ['2.0', '4.0', '8.0', '16.0', '32.0', '62.0', '92.0']);
  assert.equal(scene.log.filter(it => it === '  lost AGL-N001').length, 1);
  scene.down = false;
  scene.log.length = 0;
  await scene.until(123);
  assert.deepEqual(scene.log, ['122.0 statistics', '122.0 rollouts', '  connected', '  rollouts any']);
});

test('two watchers share the requests, each told what it looks at', async () => {
  const scene = new Scene();
  scene.watch({ rollouts: true });
  scene.watch({ spans: [{ rolloutId: one }] });
  await scene.until(1);
  scene.log.length = 0;
  scene.counts.spans = 2;
  scene.counts.attempts = 2;
  await scene.until(3);
  assert.deepEqual(scene.log, ['2.0 statistics', '2.0 rollouts', '  rollouts any', '  spans']);
});

test('a store that was restarted has forgotten everything', async () => {
  const scene = new Scene();
  scene.watch({ rollouts: true, spans: [{ rolloutId: one }] });
  await scene.until(1);
  scene.log.length = 0;
  scene.counts = { rollouts: 0, attempts: 0, spans: 0, uptimeSeconds: 2 };
  await scene.until(3);
  assert.deepEqual(scene.log, ['2.0 statistics', '2.0 rollouts', '  cleared']);
});
