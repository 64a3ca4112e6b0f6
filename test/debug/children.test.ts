import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { createDebugAdapter } from '../../src/debug/adapter';
import { stdioServices } from '../../src/debug/stdioServices';
import type { AgentAttachArguments, AgentRun, ExplainedExit } from '../../src/protocol/debug';
import { AdapterClient, type ClientOptions } from './kit/adapterClient';
import { configure, start, stopped } from './kit/session';
import { buildAdapter, findPythons, fixture } from './kit/surroundings';
import { marker, survivors } from './kit/survivors';

const adapter = buildAdapter('debug-children');
const python = findPythons()[0]?.path ?? '';
const program = fixture('children.py');
const breakpoints = { [program]: [{ line: 30 }] };
const withChildren = { supportsStartDebuggingRequest: true };
const windows = process.platform === 'win32';
/** The cheapest one: children need not start Python anew. */
const cheapest = windows ? 'spawn' : 'fork';

interface Asked {
  readonly configuration: AgentAttachArguments & { type: string; name: string; agentRun: AgentRun };
}

/** All sessions in one process, as in the editor, where they know of each other. */
function inlineAt(script: string, env: Record<string, string> = {}): ClientOptions {
  const services = stdioServices(path.dirname(script), 'en', { ...process.env, ...env });
  return { script, inline: () => createDebugAdapter(services) };
}

for (const method of ['fork', 'spawn', 'forkserver', 'subprocess'] as const) {
  test(`children by ${method} are sessions of their own`, { skip: windows && /fork/.test(method) }, async t => {
    const { script, missing } = await adapter;
    if (missing) return t.skip(missing);
    const mark = randomUUID();
    const at = inlineAt(script, { [marker]: mark });
    const root = new AdapterClient(at);
    const asked: Asked[] = [];
    const stops: string[] = [];
    const exits: ExplainedExit[] = [];
    const sessions: Promise<void>[] = [];
    // A fork server is a child as well, and those that it forks are its children.
    const onRequest = (request: { arguments?: unknown }) => {
      asked.push(request.arguments as Asked);
      sessions.push(debugChild(at, request.arguments as Asked, { stops, exits, onRequest }));
      return {};
    };
    root.onRequest = onRequest;
    await configure(root, { program, python, args: [method] }, { client: withChildren, breakpoints });
    await root.event('terminated');
    for (let at = 0; at < sessions.length; at++) await sessions[at];
    const expected = method === 'subprocess' ? ['0'] : ['0', '1'];
    assert.deepEqual(stops.sort(), expected);
    assert.deepEqual(
      exits.filter(it => it.explanation !== null),
      [],
    );
    // Null: told too late to be waited for, on a machine that has much else to do.
    assert.ok(exits.every(it => it.exitCode === 0 || it.exitCode === null));
    assert.equal(new Set(asked.map(it => it.configuration.agentRun.id)).size, 1);
    assert.ok(asked.every(it => it.configuration.type === 'agent-lightning'));
    assert.ok(asked.every(it => it.configuration.name.endsWith(` · ${it.configuration.subProcessId}`)));
    await root.end();
    assert.deepEqual(await survivors(mark), []);
  });
}

interface Watched {
  readonly stops?: string[];
  readonly exits?: ExplainedExit[];
  readonly onRequest?: AdapterClient['onRequest'];
}

/** A session for one child: stops in `work` once where stops are wanted, notes which one it is, and lets it go. */
async function debugChild(at: ClientOptions, { configuration }: Asked, { stops, exits, onRequest }: Watched) {
  const client = new AdapterClient(at);
  client.onRequest = onRequest ?? null;
  const lines = stops ? breakpoints : {};
  await configure(client, configuration, { request: 'attach', breakpoints: lines, client: withChildren });
  const ended = client.event('terminated').then(() => null);
  const stop = await Promise.race([ended, stopped(client)]);
  if (stop) {
    const { body } = await client.evaluateRequest({ expression: 'number', frameId: stop.frames[0]?.id ?? 0 });
    stops?.push(body.result);
    await client.continueRequest({ threadId: stop.threadId });
    await ended;
  }
  for (const { body } of client.events('agentLightning/exit')) exits?.push(body as ExplainedExit);
  await client.end();
}

test('a child whose session is refused is let go, and that is said', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const root = new AdapterClient(inlineAt(script));
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
  await debugChild({ script }, { configuration: JSON.parse(json) as Asked['configuration'] }, { stops });
  assert.deepEqual(stops, ['0']);
  await root.event('terminated');
  await root.end();
});

/** What a child's session cannot see, its parent is asked, or tells. Apart from each other only the root hears of it. */
for (const together of [true, false]) {
  const whose = together ? 'its session' : 'that of the root, where they are apart';
  test(`a child that is killed is explained in ${whose}`, { skip: windows }, async t => {
    const { script, missing } = await adapter;
    if (missing) return t.skip(missing);
    const at = together ? inlineAt(script) : { script };
    const root = new AdapterClient(at);
    const exits: ExplainedExit[] = [];
    const sessions: Promise<void>[] = [];
    root.onRequest = request => {
      sessions.push(debugChild(at, request.arguments as Asked, { exits }));
      return {};
    };
    await configure(root, { program, python, args: [cheapest, '--kill'] }, { client: withChildren });
    if (!together) await root.event('agentLightning/exit', it => it.signal === 'SIGKILL');
    await root.event('terminated');
    await Promise.all(sessions);
    const ofRoot = root.events('agentLightning/exit').map(it => it.body as ExplainedExit);
    const killed = (it: ExplainedExit) => it.signal === 'SIGKILL';
    const [told, others] = together ? [exits, ofRoot] : [ofRoot, exits];
    assert.equal(told.filter(killed).length, 2);
    assert.equal(others.filter(killed).length, 0);
    assert.ok(told.filter(killed).every(it => it.explanation?.code.startsWith('AGL-P') && it.exitCode === -9));
    await root.end();
  });
}

for (const together of [true, false]) {
  const where = together ? 'in one process' : 'apart';
  test(
    `children that their parent ends in order have not failed, with sessions ${where}`,
    { skip: windows },
    async t => {
      const { script, missing } = await adapter;
      if (missing) return t.skip(missing);
      const at = together ? inlineAt(script) : { script };
      const root = new AdapterClient(at);
      const exits: ExplainedExit[] = [];
      const sessions: Promise<void>[] = [];
      root.onRequest = request => {
        sessions.push(debugChild(at, request.arguments as Asked, { exits }));
        return {};
      };
      await configure(root, { program, python, args: [cheapest, '--terminate'] }, { client: withChildren });
      await root.event('terminated');
      await Promise.all(sessions);
      exits.push(...root.events('agentLightning/exit').map(it => it.body as ExplainedExit));
      assert.match(root.output('stdout'), /^ended -15 -9\r?$/m);
      assert.deepEqual(
        exits.filter(it => it.explanation),
        [],
      );
      const signals = exits.flatMap(it => (it.signal === null ? [] : [it.signal]));
      assert.deepEqual([...new Set(signals)].sort(), ['SIGKILL', 'SIGTERM']);
      await root.end();
    },
  );
}

for (const probe of ['', '0']) {
  const name = probe === '0' ? ', without a probe as well' : '';
  test(`the whole run is gone when its root is stopped, and nothing of that needs an explanation${name}`, async t => {
    await stopWhole(t, probe === '0' ? { AGL_DEVTOOLS_PROBE: '0' } : {});
  });
}

async function stopWhole(t: TestContext, more: Record<string, string>) {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const mark = randomUUID();
  const env = { [marker]: mark, ...more };
  const root = new AdapterClient({ script, env });
  const exits: ExplainedExit[] = [];
  const sessions: Promise<void>[] = [];
  let seen: () => void = () => undefined;
  const standing = new Promise<void>(done => (seen = done));
  root.onRequest = request => {
    sessions.push(holdChild({ script, env }, request.arguments as Asked, exits, seen));
    return {};
  };
  await configure(root, { program, python, args: [cheapest] }, { client: withChildren, breakpoints });
  await standing;
  await root.disconnectRequest({ terminateDebuggee: true });
  await root.end();
  await Promise.all(sessions);
  assert.deepEqual(
    [...exits, ...root.events('agentLightning/exit').map(it => it.body as ExplainedExit)].filter(it => it.explanation),
    [],
  );
  assert.deepEqual(await survivors(mark), []);
}

/** Stays where it stops, until somebody else ends it. */
async function holdChild(at: ClientOptions, { configuration }: Asked, exits: ExplainedExit[], onStop: () => void) {
  const client = new AdapterClient(at);
  // A child may be ended while it is being attached to.
  const configured = configure(client, configuration, { request: 'attach', breakpoints, client: withChildren });
  void configured.catch(() => undefined);
  void client.event('stopped').then(onStop, () => undefined);
  await client.event('terminated');
  for (const { body } of client.events('agentLightning/exit')) exits.push(body as ExplainedExit);
  await client.end();
}
