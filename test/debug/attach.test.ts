import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/debug/plan/freePort';
import { debugEvents } from '../../src/protocol/debug';
import { AgentFinder } from '../../src/node/process/agents/findAgents';
import { AdapterClient } from './kit/adapterClient';
import { configure, start, stopped } from './kit/session';
import { buildAdapter, findPythons, fixture } from './kit/surroundings';

const adapter = buildAdapter('debug-attach');
const python = findPythons().find(it => it.version.startsWith('3.11')) ?? findPythons()[0];
const program = fixture('waits.py');
const started: ChildProcess[] = [];
after(() => started.forEach(it => it.kill('SIGKILL')));

/** A program of its own, started as somebody would in a terminal. */
function run(args: readonly string[]): ChildProcess {
  const child = spawn(python?.path ?? '', args, { stdio: 'ignore', cwd: fixture('') });
  started.push(child);
  return child;
}

const hasGdb = process.platform !== 'linux' || existsSync('/usr/bin/gdb');
const isAlive = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

test('a program that waits for a debugger is found, entered at its first line, and told from one that does not', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const debugpy = script.replace('debugAdapter.js', 'debugpy/debugpy');
  const waiting = run([debugpy, '--listen', '127.0.0.1:0', '--wait-for-client', program]);
  const listening = run([debugpy, '--listen', '127.0.0.1:0', program]);
  const find = async (child: ChildProcess) => (await new AgentFinder().find()).find(it => it.pid === child.pid);
  const found = await until(async () => {
    const both = [await find(waiting), await find(listening)];
    return both.every(it => it?.way.kind === 'address') ? both : null;
  });
  assert.deepEqual(
    found.map(it => [it?.state, it?.script, it?.runtime]),
    [
      ['waits', program, 'python'],
      ['listens', program, 'python'],
    ],
  );
  const port = found[0]?.way.kind === 'address' ? found[0].way.port : 0;
  const client = await start(
    { script },
    { connect: { host: '127.0.0.1', port } },
    { request: 'attach', breakpoints: { [program]: [{ line: 8 }] } },
  );
  try {
    assert.equal((await stopped(client)).frames[0]?.line, 8);
    assert.equal((await find(waiting))?.state, 'attached');
    await client.disconnectRequest({ terminateDebuggee: false });
  } finally {
    await client.end();
  }
  assert.ok(isAlive(waiting));
  waiting.kill();
  listening.kill();
});

test('a program that connects by itself is waited for, stops, and runs on afterwards', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const client = new AdapterClient({ script });
  try {
    const breakpoints = { [program]: [{ line: 5 }] };
    const port = await freePort();
    const listen = { host: '127.0.0.1', port };
    const attached = configure(client, { listen, python: python?.path ?? '' }, { request: 'attach', breakpoints });
    await client.event('debugpyWaitingForServer', it => it.port === port);
    const debugpy = script.replace('debugAdapter.js', 'debugpy/debugpy');
    const child = run([debugpy, '--connect', `127.0.0.1:${port}`, program]);
    await attached;
    const stop = await stopped(client);
    assert.deepEqual([stop.frames[0]?.line, stop.frames[0]?.name], [5, 'look']);
    await client.disconnectRequest({ terminateDebuggee: false });
    assert.ok(isAlive(child));
    child.kill();
  } finally {
    await client.end();
  }
});

test('a program that runs is entered by its number, stops at a breakpoint, and runs on afterwards', async t => {
  const { script, missing } = await adapter;
  if (missing || !hasGdb) return t.skip(missing || 'no gdb');
  const child = run([program]);
  await sleep(300);
  const client = await start(
    { script },
    { processId: child.pid ?? 0 },
    { request: 'attach', breakpoints: { [program]: [{ line: 5 }] } },
  );
  try {
    const stop = await stopped(client);
    assert.deepEqual([stop.frames[0]?.line, stop.frames[0]?.name], [5, 'look']);
    assert.equal((await new AgentFinder().find()).find(it => it.pid === child.pid)?.state, 'attached');
    await client.disconnectRequest({ terminateDebuggee: false });
  } finally {
    await client.end();
  }
  assert.ok(isAlive(child));
  child.kill();
});

test('what stands in the way is told before anything is tried', async t => {
  const { script, missing } = await adapter;
  if (missing || process.platform !== 'linux') return t.skip(missing || 'checked on Linux only');
  const child = run([program]);
  const fails = async (args: object, env: Record<string, string> = {}) => {
    const client = new AdapterClient({ script, env });
    try {
      await client.initializeRequest();
      await assert.rejects(client.customRequest('attach', args));
      return client.events(debugEvents.failure)[0]?.body as { code: string };
    } finally {
      await client.end();
    }
  };
  const interpreter = { python: python?.path ?? '' };
  assert.equal((await fails({ processId: 999_999_999 })).code, 'AGL-D200');
  assert.equal((await fails({ processId: process.pid })).code, 'AGL-D202');
  assert.equal((await fails({ processId: child.pid, ...interpreter }, { PATH: '/nowhere' })).code, 'AGL-D204');
  assert.ok(isAlive(child));
  child.kill();
});

async function until<T>(find: () => Promise<T | null>): Promise<T> {
  for (const end = Date.now() + 20_000; ;) {
    const found = await find();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error('not in time');
    await sleep(50);
  }
}
