import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { parseAgentBreakpoint } from '../../../src/core/agentBreakpoints/parseAgentBreakpoint';
import { parseCondition } from '../../../src/core/agentBreakpoints/parseCondition';
import { findPythons } from '../../debug/kit/surroundings';
import conditions from '../../fixtures/agentBreakpoints/conditions.json';
import matching from '../../fixtures/agentBreakpoints/matching.json';
import { fixture, openProbed, openTelemetryFor, pythonProbe, runPython } from './probed';

const pythons = findPythons();
const skip = pythons.length === 0 ? 'no Python 3.10 to 3.13' : false;

test('breakpoints and conditions mean in Python what they mean here', { skip }, async t => {
  const file = path.join(os.tmpdir(), `agl-probe-table-${process.pid}.json`);
  t.after(() => rmSync(file));
  const value = (read: ReturnType<typeof parseAgentBreakpoint | typeof parseCondition>) =>
    read.ok ? read.value : null;
  const breakpoints = matching as [string, object, boolean][];
  const asked = conditions as [string, object, boolean][];
  const rows = [
    ...breakpoints.map(([text, ...row]) => ['breakpoint', value(parseAgentBreakpoint(text)), ...row]),
    ...asked.map(([text, ...row]) => ['condition', value(parseCondition(text)), ...row]),
  ];
  writeFileSync(file, JSON.stringify(rows));
  for (const { path: python, version } of pythons) {
    const { stdout, stderr } = await runPython([python, fixture('tables.py'), pythonProbe, file], {});
    assert.equal(stdout, `${rows.length} rows, wrong: []\n`, `Python ${version}: ${stderr}`);
  }
});

test('every process, thread and task of a program is watched, under every Python', { skip }, async t => {
  const openTelemetry = await openTelemetryFor(t);
  if (openTelemetry === null) return;
  const names = ['main', 'thread', 'task-0', 'task-1', 'subprocess'];
  if (process.platform !== 'win32') names.push('child-fork', 'child-forkserver', 'forked');
  names.push('child-spawn');
  for (const { path: python, version } of pythons) {
    t.diagnostic(`Python ${version}`);
    const probed = await openProbed();
    probed.channel.setBreakpoints(['@log @span.end *', '@span.start main']);
    const ended = await runPython([python, fixture('everywhere.py')], probed.channel.env, [
      openTelemetry,
      fixture('chained'),
    ]);
    await probed.channel.dispose();
    assert.equal(ended.code, 0, ended.stderr);
    assert.equal(ended.stdout, 'sys.path holds the probe: False\nsitecustomize: the next one ran\n');
    const seen = probed.matches.filter(it => it.observation.on === 'span.end').map(it => it.observation['name']);
    assert.deepEqual([...new Set(seen)].sort(), names.sort(), version);
    const stop = probed.matches.find(it => it.name === '@span.start main');
    // Nobody is there to hold it, so it is only told.
    assert.deepEqual([stop?.suspends, stop?.frame?.functionName, stop?.text], [false, 'span', 'Span “main” started']);
    assert.equal(stop?.frame?.path.endsWith('everywhere.py'), true);
    const started = probed.processes.filter(it => it.state === 'running');
    const [first] = started;
    assert.ok(started.length >= 4 && started.every(it => it === first || it.parentPid), version);
    assert.equal(new Set(probed.processes.filter(it => it.state === 'ended').map(it => it.pid)).size > 0, true);
  }
});

test('AGL_DEVTOOLS_PROBE=0 leaves it out, and no sitecustomize stays none', { skip }, async () => {
  const [first] = pythons;
  assert.ok(first);
  const probed = await openProbed();
  const code = `import sys; print("agl_devtools_probe" in sys.modules, any("probes" in it for it in sys.path))`;
  const off = await runPython([first.path, '-c', code], { ...probed.channel.env, AGL_DEVTOOLS_PROBE: '0' });
  assert.equal(off.stdout, 'False False\n', off.stderr);
  assert.equal(probed.channel.heard, 0);
  const on = await runPython([first.path, '-c', code], probed.channel.env);
  assert.equal(on.stdout, 'True False\n', on.stderr);
  assert.equal(probed.channel.heard, 1);
  await probed.channel.dispose();
});

/** What may stand at the other end, and how long a program may be kept by it at most. */
const others: readonly (readonly [string, number, (socket: net.Socket) => void])[] = [
  ['nobody answers', 4_000, () => undefined],
  ['it closes at once', 2_000, socket => socket.destroy()],
  [
    'it talks nonsense',
    4_000,
    socket => socket.write(Buffer.from('\u0000\n{"kind":7}\n[1]\nnull\n{"kind":"setup","breakpoints":5}\n')),
  ],
  ['it sends without end', 4_000, socket => endless(socket)],
];

function endless(socket: net.Socket): void {
  const chunk = Buffer.alloc(1_000_000, 'x');
  const more = (error?: Error | null) => {
    if (!error && socket.writable) socket.write(chunk, more);
  };
  more();
}

for (const [what, limitMs, answer] of others) {
  test(`a program runs on where ${what}`, { skip }, async t => {
    const openTelemetry = await openTelemetryFor(t);
    const [first] = pythons;
    if (openTelemetry === null || !first) return;
    const sockets = new Set<net.Socket>();
    const server = net.createServer(socket => {
      sockets.add(socket.on('error', () => undefined));
      answer(socket);
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as net.AddressInfo;
    const env = { PYTHONPATH: pythonProbe, AGL_DEVTOOLS_CHANNEL: `127.0.0.1:${port}`, AGL_DEVTOOLS_TOKEN: 't' };
    const ended = await runPython([first.path, fixture('plain.py')], env, [openTelemetry]);
    for (const it of sockets) it.destroy();
    await new Promise(done => server.close(done));
    assert.deepEqual([ended.code, ended.stdout, ended.stderr], [0, 'spans: 200\n', '']);
    assert.ok(ended.elapsedMs < limitMs + 10_000, `${ended.elapsedMs} ms`);
  });
}

test('nothing listens any more, or the address is nonsense: the program runs', { skip }, async t => {
  const openTelemetry = await openTelemetryFor(t);
  const [first] = pythons;
  if (openTelemetry === null || !first) return;
  for (const address of ['127.0.0.1:1', 'nonsense', ':', '127.0.0.1:999999']) {
    const env = { PYTHONPATH: pythonProbe, AGL_DEVTOOLS_CHANNEL: address, AGL_DEVTOOLS_TOKEN: 't' };
    const ended = await runPython([first.path, fixture('plain.py')], env, [openTelemetry]);
    assert.deepEqual([ended.code, ended.stdout, ended.stderr], [0, 'spans: 200\n', ''], address);
  }
});
