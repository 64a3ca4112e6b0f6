/** Observations for tests, as probes would make them. Everything is well unless a test says otherwise. */
import { attemptId, resourcesId, rolloutId, workerId } from '../../../src/core/model/ids';
import type { Attempt } from '../../../src/core/model/attempt';
import type { Rollout, RolloutStatus } from '../../../src/core/model/rollout';
import type { Worker } from '../../../src/core/model/worker';
import type {
  Blind,
  FinishedSight,
  Observations,
  PortSight,
  PythonSight,
  Sight,
} from '../../../src/core/health/observation';
import { say, type Message } from '../../../src/core/text/say';

/** 2026-11-22 10:41:48 UTC. */
export const nowMs = Date.UTC(2026, 10, 22, 10, 41, 48);
export const utc = () => 0;

export const seen = <T>(value: T, atMs = nowMs): Sight<T> => ({ seen: true, value, atMs, durationMs: 3 });
export const blind = (reason: Message, code: Blind['code'] = null, atMs = nowMs): Blind => ({
  ...{ seen: false, code, reason, atMs },
  durationMs: 3,
});

export const worker = (id: string, more: Partial<Worker> = {}): Worker => ({
  id: workerId(id),
  status: 'idle',
  heartbeatStats: null,
  lastHeartbeatMs: nowMs - 4_000,
  lastDequeueMs: nowMs - 5_000,
  lastBusyMs: null,
  lastIdleMs: null,
  currentRolloutId: null,
  currentAttemptId: null,
  ...more,
});

export const busyWorker = (id: string, silentMs: number): Worker =>
  worker(id, {
    status: 'busy',
    lastHeartbeatMs: nowMs - silentMs,
    lastDequeueMs: nowMs - silentMs - 20_000,
    currentRolloutId: rolloutId(`ro-00000000${id.slice(-4)}`),
    currentAttemptId: attemptId(`at-0000${id.slice(-4)}`),
  });

/** Its attempt began `ageMs` ago; the last span, if one came, `silentMs` ago. */
export function rollout(
  tail: string,
  status: RolloutStatus,
  { ageMs, silentMs = null, worker: by = null }: { ageMs: number; silentMs?: number | null; worker?: string | null },
  config: Partial<Rollout['config']> = {},
): Rollout {
  const id = rolloutId(`ro-00000000${tail}`);
  const attempt: Attempt = {
    id: attemptId(`at-0000${tail}`),
    rolloutId: id,
    sequenceId: 1,
    status: status === 'preparing' ? 'preparing' : 'running',
    startedMs: nowMs - ageMs,
    endedMs: null,
    workerId: by === null ? null : workerId(by),
    lastHeartbeatMs: silentMs === null ? null : nowMs - silentMs,
    metadata: null,
  };
  return {
    id,
    input: { question: '17*3' },
    mode: 'train',
    resourcesId: null,
    status,
    startedMs: nowMs - ageMs - 1_000,
    endedMs: null,
    config: { timeoutSeconds: null, unresponsiveSeconds: null, maxAttempts: 1, retryCondition: [], ...config },
    metadata: null,
    latestAttempt: attempt,
  };
}

export const finished = (tail: string, spans: number | null, more: Partial<FinishedSight> = {}): FinishedSight => ({
  rolloutId: rolloutId(`ro-00000000${tail}`),
  attemptId: attemptId(`at-0000${tail}`),
  endedMs: nowMs - 60_000,
  spans,
  rescuedSpans: 0,
  rewarded: true,
  ...more,
});

export const goodPackages = {
  agentlightning: '0.3.0',
  agentops: '0.4.21',
  debugpy: '1.8.22',
  'opentelemetry-sdk': '1.44.0',
  'opentelemetry-exporter-otlp': '1.44.0',
  'opentelemetry-exporter-otlp-proto-http': '1.44.0',
};

export const python = (more: Partial<PythonSight> = {}): PythonSight => ({
  path: '/home/me/agents/.venv/bin/python',
  args: [],
  python: '3.11.7',
  implementation: 'cpython',
  platform: 'linux',
  startMethod: 'fork',
  packages: goodPackages,
  ...more,
});

export const trapPackages = {
  ...goodPackages,
  'opentelemetry-sdk': '1.45.2',
  'opentelemetry-exporter-otlp': '1.45.2',
  'opentelemetry-exporter-otlp-proto-http': '1.45.2',
};

const port = (number: number, role: PortSight['role'], ours: boolean): PortSight => ({
  port: number,
  role,
  listening: ours,
  answers: role === 'store' && ours ? 'embedded' : null,
  ours,
  owner: null,
});
export const goodPorts: readonly PortSight[] = [
  port(4748, 'store', true),
  port(4747, 'agentLightning', false),
  port(4318, 'otlp', true),
];

const chosen = { path: '/home/me/agents/.venv/bin/python', args: [], origin: 'folder' } as const;

/** A store in use: one worker alive, nothing stuck, the machine as it should be. */
export const healthy: Observations = {
  store: { url: 'http://127.0.0.1:4748', kind: 'embedded' },
  identity: seen({
    ...{ kind: 'embedded' as const, product: 'agent-lightning-devtools', version: '0.1.0', expectedVersion: '0.1.0' },
    pid: 4711,
  }),
  latency: seen({ samplesMs: [4, 3, 2.5] }),
  statistics: seen({ rollouts: 12, attempts: 13, spans: 160, rescuedSpans: 0, databaseBytes: 410_000 }),
  workers: seen([worker('worker-1')]),
  queue: seen({ waiting: 0, oldestMs: null }),
  preparing: seen({ total: 0, oldest: [] }),
  running: seen({ total: 1, oldest: [rollout('aa01', 'running', { ageMs: 9_000, silentMs: 2_000 })] }),
  finished: seen([finished('bb01', 12), finished('bb02', 14)]),
  resources: seen({
    ...{ id: resourcesId('rs-405dab5043c8'), version: 1, createdMs: nowMs - 99_000, updatedMs: nowMs - 99_000 },
    resources: { main_llm: { resource_type: 'llm' } },
  }),
  disk: seen({ path: '/home/me/.local/state', freeBytes: 79e9, totalBytes: 250e9 }),
  database: seen({ path: '/home/me/.local/state/store.db', bytes: 410_000, complaints: [] }),
  interpreter: seen({ chosen, tried: [] }),
  packages: seen(python()),
  ports: seen(goodPorts),
};

const noStore = blind(say('health.skipped.noStore'));

/** The same machine without a store. */
export const storeless: Observations = {
  store: null,
  disk: blind(say('health.skipped.noDataFolder')),
  database: blind(say('health.skipped.noDatabase')),
  ...{ interpreter: healthy.interpreter!, packages: healthy.packages! },
  ports: seen(goodPorts.map(it => ({ ...it, listening: false, answers: null, ours: false }))),
  resources: noStore,
};
