import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import type { AdapterClient } from './kit/adapterClient';
import { behave, clientOf, fakeDebugpy, type FakeSide } from './kit/fakeDebugpy';
import { configure } from './kit/session';
import { fixture } from './kit/surroundings';

/** A debugger that is silent from one request on. */
const silentAt = (command: string) =>
  fakeDebugpy((side, request) => {
    if (side.asked.every(it => it.command !== command)) behave(side, request);
  });

async function failureOf(client: AdapterClient): Promise<unknown> {
  await client.event('terminated');
  return (await client.event('agentLightning/failure')).code;
}

for (const [command, limits] of [
  ['initialize', { initializeMs: 50 }],
  ['launch', { startMs: 50 }],
] as const) {
  test(`a debugger that is silent from “${command}” on is given up, and that is explained`, async () => {
    const { port, sides } = await silentAt(command);
    const client = clientOf(port, { limits: { ...limits, disconnectMs: 50 } });
    await assert.rejects(configure(client, {}), /AGL-D107/);
    assert.equal(await failureOf(client), 'AGL-D107');
    assert.ok(sides[0]?.socket.destroyed || sides[0]?.socket.readableEnded);
    await client.end();
  });
}

test('a program without debugging is not waited for: it says nothing but that it was started', async () => {
  const { port } = await fakeDebugpy((side, request) => side.answer(request));
  const client = clientOf(port, { limits: { startMs: 50, disconnectMs: 50 } });
  await client.initializeRequest();
  await client.customRequest('launch', { noDebug: true });
  await new Promise(done => setTimeout(done, 150));
  assert.ok((await client.threadsRequest()).success);
  assert.deepEqual(client.events('agentLightning/failure'), []);
  await client.end();
});

test('a person may take their time over a terminal, and a process over connecting by itself', async () => {
  const asksFirst = await fakeDebugpy((side, request) => {
    if (request.command !== 'launch') return behave(side, request);
    side.request('runInTerminal', { args: [] });
    setTimeout(() => behave(side, request), 150);
  });
  const launched = clientOf(asksFirst.port, { limits: { startMs: 50 } });
  launched.onRequest = () => ({});
  await configure(launched, {});
  await launched.end();
  const waits = await fakeDebugpy((side, request) => {
    if (request.command !== 'attach') return behave(side, request);
    setTimeout(() => behave(side, request), 150);
  });
  const attached = clientOf(waits.port, { limits: { startMs: 50 } });
  await configure(attached, { listen: { port: 0 } }, { request: 'attach' });
  await attached.end();
});

for (const command of ['initialize', 'launch', 'configurationDone']) {
  test(`a stop while debugger is silent at “${command}” is over in its time`, async () => {
    const { port, sides } = await silentAt(command);
    const client = clientOf(port, { limits: { disconnectMs: 100 } });
    const configured = configure(client, {});
    const refused = assert.rejects(configured);
    await until(() => sides[0]?.asked.some(it => it.command === command));
    const before = performance.now();
    await client.disconnectRequest({});
    await client.event('terminated');
    await refused;
    assert.ok(performance.now() - before < 2_000);
    await client.end();
  });
}

test('a debugger that hangs is ended by “terminate” as well', async () => {
  const { port } = await silentAt('terminate');
  const client = clientOf(port, { limits: { disconnectMs: 50 } });
  await configure(client, {});
  await client.customRequest('terminate', {});
  await client.event('terminated');
  await client.end();
});

test('a child to which nobody attaches is let go when its time is over', async () => {
  const child = await fakeDebugpy(behave);
  const root = await fakeDebugpy((side, request) => {
    behave(side, request);
    const connect = { host: '127.0.0.1', port: child.port };
    if (request.command === 'configurationDone') side.event('debugpyAttach', { connect, subProcessId: 4711 });
  });
  const client = clientOf(root.port, { limits: { childMs: 50 } });
  await configure(client, {});
  const failure = await client.event('agentLightning/failure');
  assert.deepEqual([failure.code, failure.detail], ['AGL-D108', 'pid 4711']);
  const asked = child.sides.flatMap(it => it.asked.map(request => request.command));
  assert.deepEqual(asked, ['initialize', 'attach', 'configurationDone', 'disconnect']);
  await client.end();
});

const malformed: readonly (readonly [string, string])[] = [
  ['a head without a length', 'Content-Type: x\r\n\r\n{}'],
  ['no JSON', 'Content-Length: 5\r\n\r\n{"a":'],
  ['no message', 'Content-Length: 2\r\n\r\n[]'],
  ['text', 'Traceback (most recent call last):\n'],
  ['an endless head', `Content-Length: 1${' '.repeat(5_000)}`],
];
for (const [name, bytes] of malformed) {
  test(`${name} from the debugger ends the session with a reason`, async () => {
    const { port, sides } = await fakeDebugpy(behave);
    const client = clientOf(port);
    await configure(client, {});
    sides[0]?.socket.write(bytes);
    assert.equal(await failureOf(client), 'AGL-D103');
    await client.end();
  });

  test(`${name} from the client ends the session with a reason`, async () => {
    const { port, sides } = await fakeDebugpy(behave);
    const client = clientOf(port, { limits: { disconnectMs: 50 } });
    await configure(client, {});
    client.raw(bytes);
    assert.equal(await failureOf(client), 'AGL-D104');
    assert.equal((await client.exited).code, 1);
    assert.ok(sides[0]?.socket.destroyed || sides[0]?.socket.readableEnded);
  });
}

test('messages of a wrong shape are answered or passed over, and the session goes on', async () => {
  const { port, sides } = await fakeDebugpy(behave);
  const client = clientOf(port);
  await configure(client, {});
  const odd = [
    { type: 'response', seq: 1, request_seq: 99, command: 'never asked', success: true },
    { type: 'event', seq: 2, event: 'stopped' },
    { type: 'event', seq: 3, event: 'output', body: { output: 7 } },
    { type: 'event', seq: 4, event: 'thread', body: null },
    { type: 'event', seq: 5, event: 'debugpyAttach', body: { connect: 'nowhere' } },
    { type: 'request', seq: 6, command: 'startDebugging' },
    { type: 'noise', seq: 7 },
  ].map(it => JSON.stringify(it));
  for (const it of odd) sides[0]?.socket.write(frame(it));
  for (const it of ['{"type":"request","seq":1}', '{"type":"response"}', '{"type":"event"}']) client.raw(frame(it));
  for (const command of ['scopes', 'exceptionInfo', 'setFunctionBreakpoints', 'setExceptionBreakpoints', 'variables']) {
    await client.customRequest(command).catch(() => undefined);
  }
  assert.ok((await client.threadsRequest()).success);
  await client.end();
});

const frame = (text: string) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;

test('a client that reads slowly gets everything in its order, and what it has not read waits in the debugger', async () => {
  const lines = 4_000;
  const text = 'x'.repeat(5_000);
  const written = { lines: 0 };
  const { port } = await fakeDebugpy((side, request) => {
    behave(side, request);
    if (request.command === 'configurationDone') void talk(side, lines, text, written);
  });
  const client = clientOf(port);
  await configure(client, {});
  client.hold();
  await settled(() => written.lines);
  assert.ok(written.lines < lines / 2, `${written.lines} of ${lines} lines were taken from the debugger`);
  client.release();
  await client.event('terminated');
  const numbers = client.events('output').map(it => Number.parseInt((it.body as { output: string }).output));
  assert.deepEqual(
    numbers.filter(it => !Number.isNaN(it)),
    Array.from({ length: lines }, (_, at) => at),
  );
  await client.end();
});

test('what a debugger said before it left reaches a client that reads later', async () => {
  const command = [process.execPath, fixture('leaves.mjs')] as const;
  const client = clientOf(0, {}, { adapter: { kind: 'command', command, env: { NODE_OPTIONS: undefined } } });
  await configure(client, {});
  client.hold();
  // Longer than what a debugger that has left is listened to.
  await new Promise(done => setTimeout(done, 600));
  client.release();
  await client.event('terminated');
  assert.equal(client.events('output').length, 150);
  assert.deepEqual(client.events('agentLightning/failure'), []);
  await client.end();
});

/** As a debugger that writes when it can. */
async function talk(side: FakeSide, lines: number, text: string, written: { lines: number }): Promise<void> {
  for (; written.lines < lines; written.lines++) {
    const taken = side.event('output', { category: 'stdout', output: `${written.lines} ${text}\n` });
    if (!taken) await once(side.socket, 'drain');
  }
  side.event('terminated');
}

test('a debugger that does not read is not asked without end', async () => {
  const { port, sides } = await fakeDebugpy((side, request) => {
    if (request.command === 'configurationDone') side.socket.pause();
    behave(side, request);
  });
  const client = clientOf(port, { limits: { unreadBytes: 1_000_000, disconnectMs: 50 } });
  await configure(client, {});
  const expression = 'x'.repeat(1_000_000);
  const refusals: string[] = [];
  // What sockets take on the way differs between systems.
  for (let at = 0; at < 100 && refusals.length === 0; at++) {
    void client.evaluateRequest({ expression }).catch((error: Error) => refusals.push(error.message));
    await new Promise(done => setImmediate(done));
  }
  assert.match(refusals[0] ?? '', /does not read/);
  sides[0]?.socket.resume();
  await until(async () => (await client.threadsRequest().catch(() => null))?.success);
  await client.end();
});

test('restarts in a loop leave no connection and no listener', async () => {
  const { port, sides } = await fakeDebugpy(behave);
  for (let time = 0; time < 20; time++) {
    const client = clientOf(port);
    await configure(client, {});
    await client.disconnectRequest({ restart: true });
    await client.end();
  }
  await until(() => sides.every(it => it.socket.destroyed));
  assert.equal(sides.length, 20);
});

/** Until it has not grown for a while. */
async function settled(value: () => number): Promise<void> {
  for (let before = -1; before !== value();) {
    before = value();
    await new Promise(done => setTimeout(done, 200));
  }
}

async function until(holds: () => unknown): Promise<void> {
  for (const end = Date.now() + 20_000; !(await holds());) {
    if (Date.now() > end) throw new Error('not in time');
    await new Promise(done => setTimeout(done, 10));
  }
}
