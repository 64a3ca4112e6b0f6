import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { findStore } from '../../src/node/process/storeFinder';
import { stopStore } from '../../src/node/process/storeStopper';
import { toText } from '../../src/core/text/say';
import { leaseStore } from '../../src/debug/plan/leaseStore';
import { createDebugAdapter } from '../../src/debug/adapter';
import { createPlanner } from '../../src/debug/plan/createPlanner';
import { PythonLooks } from '../../src/debug/plan/lookAtPython';
import { bundledDebugpyIn } from '../../src/debug/plan/nearby';
import { stdioServices } from '../../src/debug/stdioServices';
import type { ExplainedExit } from '../../src/protocol/debug';
import { bundle } from '../cli/bundled';
import { AdapterClient } from './kit/adapterClient';
import { configure, start } from './kit/session';
import { buildAdapter, findPythons, fixture } from './kit/surroundings';
import { marker, survivors } from './kit/survivors';

const adapter = buildAdapter('debug-stores');
const bundled = bundle('debug-stores-store');
const python = findPythons()[0]?.path ?? '';
const folders: string[] = [];
after(async () => {
  for (const dataDir of folders) {
    const left = await findStore(dataDir);
    if (left) await stopStore(left);
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
});

async function optionsFor(env: NodeJS.ProcessEnv = process.env) {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lease-'));
  folders.push(dataDir);
  return {
    ...{ dataDir, port: 0, otlpPort: null, nodePath: process.execPath, script: (await bundled).store, env },
    ...{ version: '0.1.0', language: 'en' as const, log: () => undefined },
  };
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('a store that a session started ends after the last session that uses it, and who leaves earlier says so', async () => {
  const options = await optionsFor();
  const [first, second] = [await leaseStore(options), await leaseStore(options)];
  assert.equal(first.url, second.url);
  const pid = (await findStore(options.dataDir))?.pid ?? 0;
  const word = await first.release?.();
  assert.match(word ? toText(word, 'en') : '', new RegExp(`goes on: others use it.* ${pid}$`));
  assert.equal(await second.release?.(), undefined);
  // Ten seconds, for a session that is restarted.
  for (let at = 0; at < 300 && isAlive(pid); at++) await pause(100);
  assert.ok(!isAlive(pid));
});

test('a session goes on without its store, and says once that it is gone', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const mark = randomUUID();
  const env = { ...process.env, [marker]: mark };
  const dist = path.dirname(script);
  const options = await optionsFor(env);
  const planner = createPlanner({
    ...{ platform: process.platform, language: 'en', env, folder: fixture(''), pythons: new PythonLooks() },
    places: () => Promise.resolve({ platform: process.platform, env, folders: [], exists: existsSync }),
    bundledDebugpy: bundledDebugpyIn(dist),
    startStore: () => leaseStore(options),
    askStore: () => Promise.resolve(),
  });
  const services = { ...stdioServices(dist, 'en', env), planLaunch: planner.planLaunch.bind(planner) };
  const client = new AdapterClient({ script, inline: () => createDebugAdapter(services) });
  const program = fixture('steps.py');
  await configure(client, { program, python, args: ['--wait'], store: 'embedded' });
  await client.event('process');
  const store = await findStore(options.dataDir);
  process.kill(store?.pid ?? 0, 'SIGKILL');
  const failure = await client.event('agentLightning/failure');
  assert.deepEqual([failure.code, failure.detail], ['AGL-N001', store?.url]);
  assert.ok((await client.threadsRequest()).body.threads.length > 0);
  await client.disconnectRequest({ terminateDebuggee: true });
  assert.equal(client.events('agentLightning/failure').length, 1);
  assert.equal(client.output('important').match(/AGL-N001/g)?.length, 1);
  await client.end();
  assert.deepEqual(await survivors(mark), []);
});

test('a program whose own store is killed goes on, and that end is explained once', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const mark = randomUUID();
  const launch = { program: fixture('serves.py'), python, store: 'program', subProcess: false };
  const client = await start({ script, env: { [marker]: mark } }, launch);
  // Piece by piece, when debugpy looks while a line is being printed.
  await client.event('output', () => /^store \d+\r?\n/m.test(client.output('stdout')));
  const pid = Number(/^store (\d+)/m.exec(client.output('stdout'))?.[1]);
  process.kill(pid, 'SIGKILL');
  await client.event('terminated');
  assert.match(client.output('stdout'), /^went on -9\r?$/m);
  const exits = client.events('agentLightning/exit').map(it => it.body as ExplainedExit);
  const explained = exits.filter(it => it.explanation);
  assert.deepEqual(
    explained.map(it => [it.pid, it.signal]),
    [[pid, 'SIGKILL']],
  );
  assert.deepEqual(client.events('exited')[0]?.body, { exitCode: 0 });
  await client.end();
  assert.deepEqual(await survivors(mark), []);
});
