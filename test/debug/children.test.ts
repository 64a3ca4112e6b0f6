import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { AgentAttachArguments, AgentRun } from '../../src/protocol/debug';
import { AdapterClient } from './kit/adapterClient';
import { configure, start, stopped } from './kit/session';
import { buildAdapter, findPythons, fixture } from './kit/surroundings';
import { marker, survivors } from './kit/survivors';

const adapter = buildAdapter('debug-children');
const python = findPythons()[0]?.path ?? '';
const program = fixture('children.py');
const breakpoints = { [program]: [{ line: 9 }] };
const withChildren = { supportsStartDebuggingRequest: true };
const windows = process.platform === 'win32';

interface Asked {
  readonly configuration: AgentAttachArguments & { type: string; name: string; agentRun: AgentRun };
}

for (const method of ['fork', 'spawn', 'forkserver', 'subprocess'] as const) {
  test(`children by ${method} are sessions of their own`, { skip: windows && /fork/.test(method) }, async t => {
    const { script, missing } = await adapter;
    if (missing) return t.skip(missing);
    const mark = randomUUID();
    const env = { [marker]: mark };
    const root = new AdapterClient({ script, env });
    const asked: Asked[] = [];
    const stops: string[] = [];
    const sessions: Promise<void>[] = [];
    // A fork server is a child as well, and those that it forks are its children.
    const onRequest = (request: { arguments?: unknown }) => {
      asked.push(request.arguments as Asked);
      sessions.push(debugChild(script, env, request.arguments as Asked, stops, onRequest));
      return {};
    };
    root.onRequest = onRequest;
    await configure(root, { program, python, args: [method] }, { client: withChildren, breakpoints });
    await root.event('terminated');
    for (let at = 0; at < sessions.length; at++) await sessions[at];
    const expected = method === 'subprocess' ? ['0'] : ['0', '1'];
    assert.deepEqual(stops.sort(), expected);
    assert.equal(new Set(asked.map(it => it.configuration.agentRun.id)).size, 1);
    assert.ok(asked.every(it => it.configuration.type === 'agent-lightning'));
    assert.ok(asked.every(it => it.configuration.name.endsWith(` · ${it.configuration.subProcessId}`)));
    await root.end();
    assert.deepEqual(await survivors(mark), []);
  });
}

/** A session for one child: stops in `work` once, notes which one it is, and lets it go. */
async function debugChild(
  script: string,
  env: Record<string, string>,
  { configuration }: Asked,
  stops: string[],
  onRequest: AdapterClient['onRequest'] = null,
): Promise<void> {
  const client = new AdapterClient({ script, env });
  client.onRequest = onRequest;
  await configure(client, configuration, { request: 'attach', breakpoints, client: withChildren });
  const ended = client.event('terminated').then(() => null);
  const stop = await Promise.race([ended, stopped(client)]);
  if (stop) {
    const { body } = await client.evaluateRequest({ expression: 'number', frameId: stop.frames[0]?.id ?? 0 });
    stops.push(body.result);
    await client.continueRequest({ threadId: stop.threadId });
    await ended;
  }
  await client.end();
}

test('a child whose session is refused is let go, and that is said', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const root = new AdapterClient({ script });
  root.onRequest = () => null;
  await configure(root, { program, python, args: ['subprocess'] }, { client: withChildren, breakpoints });
  const failure = await root.event('agentLightning/failure');
  assert.equal(failure.code, 'AGL-D108');
  await root.event('terminated');
  assert.match(root.output('stdout'), /child 0 0/);
  await root.end();
});

test('a client without child sessions is told how to attach, and can', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const root = await start({ script }, { program, python, args: ['subprocess'] }, { breakpoints });
  const said = await root.event('output', it => String(it.output).includes('"subProcessId"'));
  const json = /\{.*\}/.exec(String(said.output))?.[0] ?? '';
  const stops: string[] = [];
  await debugChild(script, {}, { configuration: JSON.parse(json) as Asked['configuration'] }, stops);
  assert.deepEqual(stops, ['0']);
  await root.event('terminated');
  await root.end();
});

test('a child that is killed is explained in its session', { skip: windows }, async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const root = new AdapterClient({ script });
  const exits: string[] = [];
  const sessions: Promise<void>[] = [];
  root.onRequest = request => {
    sessions.push(watchEnd(script, request.arguments as Asked, exits));
    return {};
  };
  await configure(root, { program, python, args: ['spawn', '--kill'] }, { client: withChildren });
  await root.event('terminated');
  await Promise.all(sessions);
  assert.deepEqual(
    exits.filter(it => it !== 'well'),
    ['AGL-D110', 'AGL-D110'],
  );
  await root.end();
});

async function watchEnd(script: string, { configuration }: Asked, exits: string[]): Promise<void> {
  const client = new AdapterClient({ script });
  await configure(client, configuration, { request: 'attach', client: withChildren });
  await client.event('terminated');
  const body = client.events('agentLightning/exit')[0]?.body as { explanation: { code: string } | null } | undefined;
  exits.push(body?.explanation?.code ?? 'well');
  await client.end();
}

test('the whole run is gone when its root is stopped', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const mark = randomUUID();
  const env = { [marker]: mark };
  const root = new AdapterClient({ script, env });
  const children: AdapterClient[] = [];
  root.onRequest = request => {
    const child = new AdapterClient({ script, env });
    children.push(child);
    void configure(child, (request.arguments as Asked).configuration, { request: 'attach', breakpoints }).catch(
      () => undefined,
    );
    return {};
  };
  await configure(root, { program, python, args: ['spawn'] }, { client: withChildren, breakpoints });
  while (!children.some(it => it.events('stopped').length > 0)) {
    await root.message(it => it.type === 'request', 'a child');
    await Promise.race(children.map(it => it.event('stopped')));
  }
  await root.disconnectRequest({ terminateDebuggee: true });
  await root.end();
  await Promise.all(children.map(it => it.end()));
  assert.deepEqual(await survivors(mark), []);
});
