import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { AgentFinder } from '../../../../src/node/process/agents/findAgents';
import { isInspector } from '../../../../src/node/process/agents/inspectors';
import { packageFolders } from '../../../../src/node/process/agents/loadedModules';
import { wakeInspector } from '../../../../src/node/process/agents/wakeInspector';

const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'agl-agents-')));
const script = path.join(folder, 'agent.mjs');
const children: ChildProcess[] = [];
const onLinux = { skip: process.platform === 'linux' ? false : 'files of Linux' };
before(() => {
  const words =
    "setInterval(() => undefined, 1000); console.log('up'); if (globalThis.never) await import('@opentelemetry/api');\n";
  writeFileSync(script, words);
});
after(() => {
  children.forEach(it => it.kill('SIGKILL'));
  rmSync(folder, { recursive: true, force: true });
});

/** Settles when it says its first word, on either stream. */
async function run(...args: readonly string[]): Promise<ChildProcess & { pid: number }> {
  const child = spawn(process.execPath, [...args, script], { env: { ...process.env, NODE_OPTIONS: '' } });
  children.push(child);
  await new Promise(said => [child.stdout, child.stderr].forEach(it => it.once('data', said)));
  return Object.assign(child, { pid: child.pid ?? 0 });
}

const find = async (pid: number) => (await new AgentFinder().find()).find(it => it.pid === pid);

test('a Node.js that waits at its inspector, one that listens, and one that must be asked', async () => {
  const [waits, listens, runs] = [
    await run('--inspect-brk=127.0.0.1:0'),
    await run('--inspect=127.0.0.1:0'),
    await run(),
  ];
  const found = [await find(waits.pid), await find(listens.pid), await find(runs.pid)];
  assert.deepEqual(
    found.map(it => [it?.state, it?.way.kind, it?.script, it?.isAgent]),
    [
      ['waits', 'address', script, true],
      ['listens', 'address', script, true],
      ['runs', 'signal', script, true],
    ],
  );
  const way = found[0]?.way;
  assert.ok(way?.kind === 'address' && (await isInspector(way.host, way.port)));
});

test('a signal opens the inspector of one that runs; what would not survive it is left alone', async t => {
  if (process.platform === 'win32') return t.skip('Windows has no signals; Node.js has its own way there');
  const runs = await run('--inspect-port=127.0.0.1:0');
  const woken = await wakeInspector(runs.pid);
  assert.ok(woken.ok, JSON.stringify(woken));
  assert.equal((await find(runs.pid))?.state, 'listens');
  assert.deepEqual(await wakeInspector(999_999_999), { ok: false, why: 'absent' });
  if (process.platform !== 'linux') return;
  const sleeper = spawn('sleep', ['60']);
  children.push(sleeper);
  await new Promise(done => sleeper.once('spawn', done));
  assert.deepEqual(await wakeInspector(sleeper.pid ?? 0), { ok: false, why: 'refuses' });
  assert.equal(sleeper.signalCode, null);
});

test('who listens and is no inspector is told by its answer, or by none', async () => {
  const answers = createServer(socket => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'));
  const silent = createServer(() => undefined);
  for (const server of [answers, silent]) {
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    assert.equal(await isInspector('127.0.0.1', port), false);
    server.close();
  }
});

test('folders of packages from which a process has loaded what agents need', () => {
  const maps = `7f00-7f01 r-xp 0 00:00 1 /x/lib/python3.11/site-packages/pydantic_core/_pydantic_core.so
7f01-7f02 r-xp 0 00:00 1 /x/lib/python3.11/site-packages/pydantic_core/_pydantic_core.so
7f02-7f03 r-xp 0 00:00 1 /usr/lib/libc.so.6
7f03-7f04 rw-p 0 00:00 0 [heap]
`;
  assert.deepEqual(packageFolders(maps), ['/x/lib/python3.11/site-packages']);
});

test('400 processes, 40 of them of Python, are looked through within 300 ms', onLinux, async t => {
  const proc = path.join(folder, 'proc');
  for (let pid = 1000; pid < 1400; pid++) {
    const at = path.join(proc, String(pid));
    mkdirSync(path.join(at, 'fd'), { recursive: true });
    symlinkSync(pid % 10 === 0 ? '/usr/bin/python3.11' : '/usr/bin/bash', path.join(at, 'exe'));
    writeFileSync(path.join(at, 'cmdline'), `python\0agent${pid}.py\0`);
    writeFileSync(path.join(at, 'stat'), `${pid} (python) S 1 ${'0 '.repeat(7)}1 1 5 5 0 0 20 0 1 0 100 0 0`);
    for (let fd = 0; fd < 30; fd++) symlinkSync(`socket:[${pid}${fd}]`, path.join(at, 'fd', String(fd)));
  }
  writeFileSync(path.join(proc, 'uptime'), '1000.00 1.0\n');
  const finder = new AgentFinder();
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    assert.equal((await finder.find({ proc })).length, 40);
    times.push(performance.now() - started);
  }
  // The machine is shared; what is meant is what it costs when nobody else is in the way.
  t.diagnostic(times.map(it => `${it.toFixed(0)} ms`).join(', '));
  assert.ok(Math.min(...times) < 300);
});

test('a look stops when it is cancelled', async () => {
  const cancel = new AbortController();
  const looking = new AgentFinder().find({ signal: cancel.signal });
  cancel.abort();
  await assert.rejects(looking, { name: 'AbortError' });
});
