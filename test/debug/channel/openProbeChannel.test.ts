import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { test, type TestContext } from 'node:test';
import { entries } from '../../../src/core/catalog';
import { openProbeChannel } from '../../../src/debug/channel/openProbeChannel';
import type { ProbeSetup } from '../../../src/protocol/probe';

async function opened(t: TestContext) {
  const channel = await openProbeChannel({ language: 'en', pythonProbe: '/probe', entries: () => entries });
  t.after(() => channel.dispose());
  const [host, port] = (channel.env['AGL_DEVTOOLS_CHANNEL'] ?? '').split(':');
  const token = channel.env['AGL_DEVTOOLS_TOKEN'] ?? '';
  const connect = async () => {
    const socket = net.connect(Number(port), host);
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return socket;
  };
  const hello = {
    kind: 'hello',
    token,
    pid: 7,
    parentPid: 3,
    runtime: 'python',
    version: '3.12.1',
    argv: ['agent.py'],
  };
  return { channel, connect, hello };
}

const line = (it: unknown) => `${JSON.stringify(it)}\n`;

/** The next line that arrives. */
async function setupOf(socket: net.Socket): Promise<ProbeSetup> {
  let text = '';
  while (!text.includes('\n')) {
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    text += chunk.toString();
  }
  return JSON.parse(text) as ProbeSetup;
}

test('a probe gets what is set when it reports, and what is set later', async t => {
  const { channel, connect, hello } = await opened(t);
  channel.setBreakpoints(['@tool a', '@nonsense']);
  const socket = await connect();
  const text = line(hello);
  socket.write(text.slice(0, 9));
  socket.write(text.slice(9));
  const first = await setupOf(socket);
  assert.deepEqual(
    [first.breakpoints.map(it => it.name), first.filters, first.catalogued, channel.heard],
    [['@tool a'], [], [], 1],
  );
  channel.setFilters([{ filter: 'raised' }, { filter: 'agl.catalogued' }]);
  const second = await setupOf(socket);
  assert.deepEqual(second.filters, [
    { filter: 'raised', condition: null },
    { filter: 'agl.catalogued', condition: null },
  ]);
  assert.ok(second.catalogued.length > 300 && second.breakpoints.length === 1);
  // Every pattern is one that JavaScript reads too, and none is so weak that it takes whatever comes.
  for (const { pattern, needle, type } of second.catalogued) {
    assert.ok(
      needle.length >= 4 && (pattern === '' ? type === needle : !new RegExp(pattern).test('ValueError: x')),
      pattern,
    );
  }
});

test('debugpy decides alone unless a condition or the catalog has a say', async t => {
  const { channel, connect, hello } = await opened(t);
  const socket = await connect();
  socket.write(line(hello));
  await setupOf(socket);
  channel.setFilters([{ filter: 'raised' }, { filter: 'agl.http' }]);
  assert.deepEqual((await setupOf(socket)).filters, [{ filter: 'agl.http', condition: null }]);
  const states = channel.setFilters([
    { filter: 'uncaught', condition: 'type ==' },
    { filter: 'agl.http', condition: 'status >' },
  ]);
  assert.deepEqual(
    states.map(it => it.message),
    [
      'A text in quotation marks is missing here. (character 8) [AGL-D401]',
      'A number is missing here. (character 9) [AGL-D401]',
    ],
  );
  // Off: a filter of debugpy's own would stop each time if the probe were not told.
  assert.deepEqual((await setupOf(socket)).filters, [{ filter: 'uncaught', condition: { any: [] } }]);
});

test('whoever has no token, or talks nonsense, is not listened to', async t => {
  const { channel, connect, hello } = await opened(t);
  const match = { kind: 'match', name: '@tool a', observation: { on: 'tool', name: 'a' }, frame: null };
  const hostile: (string | Buffer)[] = [
    ...[line({ ...hello, token: 'wrong' }), line({ ...hello, token: 5 }), line({ ...hello, pid: 'x' }), line(match)],
    ...['GET / HTTP/1.1\r\n\r\n', '\n', 'null\n', Buffer.alloc(400_000, 'x'), line(hello) + line(hello)],
    line(hello) + line({ ...match, observation: 'none' }),
  ];
  channel.onMatch(() => assert.fail('nobody said that'));
  for (const text of hostile) {
    const socket = await connect();
    socket.write(text);
    socket.resume();
    await new Promise(done => socket.once('close', done));
  }
});

test('what a probe tells is cut and cleaned, and a process that ends is told', async t => {
  const { channel, connect, hello } = await opened(t);
  const [records, states]: [unknown[], string[]] = [[], []];
  channel.onProcess(it => states.push(it.state));
  const socket = await connect();
  const ended = new Promise<void>(done => channel.onProcess(it => it.state === 'ended' && done()));
  const recorded = new Promise<void>(done => channel.onRecord(it => (records.push(it), done())));
  const observation = { on: 'reward', value: 0.5, deep: { a: 1 }, list: [1] };
  const match = { kind: 'match', name: '@reward < 1', observation, frame: { path: 5 }, left: true, timeMs: 12 };
  socket.write(line(hello) + line({ kind: 'fact', rollout: 'ro-1', worker: '3', extra: {} }) + line(match));
  await recorded;
  socket.destroy();
  await ended;
  assert.deepEqual(states, ['running', 'running', 'ended']);
  const facts = { breakpoint: '@reward < 1', on: 'reward', value: '0.5' };
  const ids = { pid: 7, rollout: null, attempt: null };
  assert.deepEqual(records, [{ kind: 'log', timeMs: 12, code: null, text: 'Reward 0.5', facts, ...ids }]);
});
