import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loopbackPort } from '../../../src/node/health/loopbackPort';
import { observePorts, type PortPlaces, type PortTools } from '../../../src/node/health/observePorts';
import { fakeSource } from './fakeSource';

interface Machine {
  readonly taken: readonly number[];
  readonly pids?: Readonly<Record<number, number>>;
  readonly stores?: Readonly<Record<number, 'embedded' | 'agl-0.3'>>;
  readonly own?: readonly number[];
}

async function ports(machine: Machine, places: Partial<PortPlaces> = {}) {
  const asked: string[] = [];
  const tools: PortTools = {
    listening: port => Promise.resolve(machine.taken.includes(port)),
    owner: port => {
      const pid = machine.pids?.[port];
      return Promise.resolve(pid === undefined ? null : { pid, name: 'node' });
    },
    detect: url => {
      asked.push(url);
      return Promise.resolve(machine.stores?.[loopbackPort(url) ?? 0] ?? null);
    },
    ownPids: () => Promise.resolve(machine.own ?? []),
  };
  const all = { source: null, storePort: 4748, otlpPort: 4318, ...places };
  const seen = await observePorts(all, { signal: new AbortController().signal, now: () => 0 }, tools);
  assert.ok(seen?.seen);
  const lines = seen.value.map(it => {
    const words = [it.listening ? 'taken' : 'free', it.ours && 'ours', it.answers, it.owner && `by ${it.owner.pid}`];
    return `${it.port} ${it.role} ${words.filter(Boolean).join(' ')}`;
  });
  return { lines, asked };
}

test('nothing listens', async () => {
  const { lines, asked } = await ports({ taken: [] });
  assert.deepEqual(lines, ['4748 store free', '4747 agentLightning free', '4318 otlp free']);
  assert.deepEqual(asked, []);
});

test('the chosen store is ours by its address, its OTLP port by its process', async () => {
  const machine = { taken: [4748, 4318], pids: { 4318: 4711 }, own: [4711] };
  const { lines, asked } = await ports(machine, { source: fakeSource() });
  assert.deepEqual(lines, [
    '4748 store taken ours embedded',
    '4747 agentLightning free',
    '4318 otlp taken ours by 4711',
  ]);
  assert.deepEqual(asked, []);
});

test('strangers, and a store that is not attached; whoever takes OTLP is not disturbed', async () => {
  const machine = { taken: [4748, 4747, 4318], pids: { 4748: 1 }, stores: { 4747: 'agl-0.3' } } as const;
  const { lines, asked } = await ports(machine);
  assert.deepEqual(lines, ['4748 store taken by 1', '4747 agentLightning taken agl-0.3', '4318 otlp taken']);
  assert.deepEqual(asked.sort(), ['http://127.0.0.1:4747', 'http://127.0.0.1:4748']);
});

test('one port has one role, and a port of the system’s choice has none', async () => {
  assert.deepEqual((await ports({ taken: [] }, { storePort: 4747, otlpPort: 4747 })).lines, ['4747 store free']);
  assert.deepEqual((await ports({ taken: [] }, { storePort: 0, otlpPort: null })).lines, ['4747 agentLightning free']);
});

test('the machine itself, without a store', async () => {
  const places = { source: null, storePort: 1, otlpPort: null };
  const seen = await observePorts(places, { signal: new AbortController().signal, now: () => 0 });
  assert.ok(seen?.seen && seen.value.length === 2 && seen.value[0]?.listening === false);
});

test('which addresses are this machine', () => {
  const urls = ['http://127.0.0.1:4748', 'http://localhost', 'https://[::1]/', 'http://10.0.0.1:4748', 'nonsense'];
  assert.deepEqual(urls.map(loopbackPort), [4748, 80, 443, null, null]);
});
