import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntry } from '../../../src/core/catalog';
import { applyEvent, applyFindings } from '../../../src/core/health/applyFindings';
import { checkIds } from '../../../src/core/health/checkId';
import { judge } from '../../../src/core/health/judge';
import type { Observations } from '../../../src/core/health/observation';
import { emptyHealth, type HealthState } from '../../../src/core/health/state';
import { toHealthTree } from '../../../src/core/health/tree';
import type { HealthNode } from '../../../src/core/health/treeNode';
import { toHealthText } from '../../../src/core/health/treeText';
import { say } from '../../../src/core/text/say';
import { languages, type Language } from '../../../src/core/text/table';
import { matchesGolden } from '../../golden';
import {
  blind,
  busyWorker,
  finished,
  goodPorts,
  healthy,
  nowMs,
  python,
  rollout,
  seen,
  storeless,
  trapPackages,
  utc,
  worker,
} from './sights';

const concluded = (sights: Observations, before = emptyHealth, atMs = nowMs) =>
  applyFindings(before, judge(checkIds, sights, { nowMs: atMs, zone: utc }), atMs);
const draw = (state: HealthState, language: Language, atMs = nowMs + 3_000) =>
  toHealthTree(state, { language, nowMs: atMs, zone: utc, findEntry });

const refused = blind(say('source.refused', { url: 'http://127.0.0.1:4748' }), 'AGL-N001');
const silent = blind(say('health.skipped.storeSilent'));
const unreachable: Observations = {
  ...healthy,
  ...{ identity: refused, latency: silent, statistics: silent, workers: silent, queue: silent },
  ...{ preparing: silent, running: silent, finished: silent, resources: silent },
};
const holding = { ...worker('worker-1'), status: 'busy' as const };

const scenes: Readonly<Record<string, Observations>> = {
  allHealthy: healthy,
  noStore: storeless,
  storeUnreachable: unreachable,
  silentWorker: {
    ...healthy,
    workers: seen([worker('worker-1'), busyWorker('worker-2', 41_000), worker('worker-3')]),
    queue: seen({ waiting: 14, oldestMs: nowMs - 184_000 }),
  },
  neverAWorker: { ...healthy, workers: seen([]), queue: seen({ waiting: 3, oldestMs: nowMs - 75_000 }) },
  stuckPreparing: {
    ...healthy,
    workers: seen([holding, worker('worker-2', { status: 'idle' })]),
    preparing: seen({
      total: 2,
      oldest: [
        rollout('9c02', 'preparing', { ageMs: 190_000, worker: 'worker-1' }),
        rollout('9c03', 'preparing', { ageMs: 45_000, worker: 'worker-2' }),
      ],
    }),
    resources: seen(null),
  },
  stuckRunning: {
    ...healthy,
    workers: seen([busyWorker('worker-aa02', 400_000)]),
    running: seen({
      total: 1,
      oldest: [rollout('aa02', 'running', { ageMs: 500_000, silentMs: 410_000, worker: 'worker-aa02' })],
    }),
  },
  otelTrap: {
    ...healthy,
    packages: seen(python({ packages: trapPackages })),
    finished: seen([finished('bb03', 1), finished('bb02', 1), finished('bb01', 0)]),
    statistics: seen({ rollouts: 3, attempts: 3, spans: 2, rescuedSpans: 1204, databaseBytes: 90_000 }),
  },
  noPython: {
    ...healthy,
    interpreter: seen({
      chosen: null,
      tried: [{ candidate: '/old/.venv/bin/python', origin: 'setting', why: 'absent', detail: '' }],
    }),
    packages: blind(say('health.skipped.noPython')),
  },
  portsTaken: {
    ...storeless,
    ports: seen([
      { ...goodPorts[0]!, ours: false, answers: null, owner: { pid: 812, name: 'python agl' } },
      { ...goodPorts[1]!, listening: true, owner: { pid: 813, name: null } },
      { ...goodPorts[2]!, ours: false, owner: null },
    ]),
  },
  aglOffered: {
    ...healthy,
    ports: seen(goodPorts.map(it => (it.port === 4747 ? { ...it, listening: true, answers: 'agl-0.3' as const } : it))),
  },
  damagedData: {
    ...healthy,
    disk: seen({ path: '/data', freeBytes: 190e6, totalBytes: 250e9 }),
    database: seen({ path: '/data/store.db', bytes: 9e6, complaints: ['Page 12: never used'] }),
  },
};

for (const [name, sights] of Object.entries(scenes)) {
  for (const language of languages) {
    test(`${name} as a tree in ${language}`, () => {
      matchesGolden(`health/${name}.${language}.txt`, toHealthText(draw(concluded(sights), language)));
    });
  }
}

test('nothing checked as a tree', () => {
  const text = languages.map(language => toHealthText(draw(emptyHealth, language))).join('\n');
  matchesGolden('health/nothingChecked.txt', text);
});

test('everything open, with what is healthy', () => {
  matchesGolden('health/allHealthyOpen.txt', toHealthText(draw(concluded(healthy), 'en'), { full: true }));
});

test('a store that fails, is mended and recovers', () => {
  const slow = { ...healthy, latency: seen({ samplesMs: [410, 400, 390] }) };
  const steps: [string, (state: HealthState, atMs: number) => HealthState][] = [
    ['healthy', (state, atMs) => concluded(healthy, state, atMs)],
    ['slow', (state, atMs) => concluded(slow, state, atMs)],
    ['gone', (state, atMs) => concluded(unreachable, state, atMs)],
    ['restarted', (state, atMs) => applyEvent(state, 'store', 'restarted', atMs)],
    ['answers, but slowly', (state, atMs) => concluded(slow, state, atMs)],
    ['fast again', (state, atMs) => concluded(healthy, state, atMs)],
    ['gone again', (state, atMs) => concluded(unreachable, state, atMs)],
    ['back', (state, atMs) => concluded(healthy, state, atMs)],
    ['still there', (state, atMs) => concluded(healthy, state, atMs)],
  ];
  let state = emptyHealth;
  const lines = steps.map(([name, step], at) => {
    state = step(state, nowMs + at * 10_000);
    const row = draw(state, 'en').nodes.find(it => it.id === 'component:store');
    return `${name.padEnd(20)} ${String(state.components.store?.status).padEnd(11)} ${row?.description}`;
  });
  const moves = state.components.store?.history.map(it => `${it.from} -> ${it.to}`) ?? [];
  matchesGolden('health/recovery.txt', [...lines, '', ...moves].join('\n'));
});

const flat = (nodes: readonly HealthNode[]): HealthNode[] => nodes.flatMap(it => [it, ...flat(it.children)]);

test('ids are unique in a tree, and stay while words change', () => {
  for (const sights of Object.values(scenes)) {
    const ids = flat(draw(concluded(sights), 'en').nodes).map(it => it.id);
    assert.equal(new Set(ids).size, ids.length);
  }
  const ids = (atMs: number) =>
    flat(draw(concluded(scenes['silentWorker']!, emptyHealth, atMs), 'en').nodes).map(it => it.id);
  assert.deepEqual(ids(nowMs + 1_000), ids(nowMs));
});

test('the worst stand first, and order changes only with a state', () => {
  const order = (state: HealthState) => draw(state, 'en').nodes.map(it => it.id);
  const silentState = concluded(scenes['silentWorker']!);
  assert.deepEqual(order(silentState), ['component:workers', 'component:store', 'group:ok']);
  const grown = { ...scenes['silentWorker']!, queue: seen({ waiting: 99, oldestMs: nowMs - 999_000 }) };
  assert.deepEqual(order(concluded(grown, silentState)), order(silentState));
});

test('text of others stays on its line and cannot turn it around', () => {
  const hostile = { ...busyWorker('worker-2', 41_000), id: 'evil\u202e\n\u001b[31m**x**' as never };
  const tree = draw(concluded({ ...healthy, workers: seen([hostile]) }), 'en');
  const all = flat(tree.nodes).flatMap(it => [it.label, it.description, it.explanation?.found ?? '']);
  assert.ok(all.some(it => it.startsWith('evil')));
  assert.deepEqual(
    all.filter(it => [...it].some(isUnsafe)),
    [],
  );
});

const isUnsafe = (character: string) => character < ' ' || (character >= '\u202a' && character <= '\u202e');

test('the badge tells when health was checked, not how long ago: nobody draws it anew while the view is hidden', () => {
  const state = concluded(storeless);
  const texts = [3_000, 3_600_000].map(ms => draw(state, 'en', nowMs + ms).badge);
  assert.match(texts[0] ?? '', /^\d+ problems? · checked at \d\d:\d\d:\d\d$/);
  assert.equal(texts[0], texts[1]);
  assert.match(draw(state, 'zh-cn').badge, /检查于/);
  assert.equal(draw(emptyHealth, 'en').badge, '');
});
