import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { AdapterClient } from './kit/adapterClient';
import { start, step, stopped } from './kit/session';
import { buildAdapter, findPythons, fixture, fixtures } from './kit/surroundings';

const adapter = buildAdapter('debug-launches');
const python = findPythons()[0]?.path ?? '';
const steps = fixture('steps.py');
const fails = fixture('fails.py');
/** Of the protocol, and nothing that debugpy has: refused, and not lost. */
const unknown = [
  ...['loadedSources', 'breakpointLocations', 'dataBreakpointInfo', 'setDataBreakpoints', 'setInstructionBreakpoints'],
  ...[
    'readMemory',
    'writeMemory',
    'disassemble',
    'locations',
    'restartFrame',
    'stepBack',
    'terminateThreads',
    'cancel',
  ],
];

test('what a launch can ask for, and what is asked of a program that runs', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const launch = { module: 'steps', cwd: fixtures, args: ['--wait'], python, stopOnEntry: true };
  const mapped = { pathMappings: [{ localRoot: '/elsewhere/agents', remoteRoot: fixtures }] };
  const client = await start({ script }, { ...launch, ...mapped });
  let stop = await stopped(client);
  const frameId = () => stop.frames[0]?.id ?? 0;
  await t.test('it stops on entry, started as a module', () => {
    assert.equal(stop.reason, 'entry');
    assert.equal(stop.frames[0]?.name, '<module>');
  });
  await t.test('files are where the client has them', () => {
    assert.equal(stop.frames[0]?.source?.path?.replaceAll('\\', '/'), '/elsewhere/agents/steps.py');
  });
  await t.test('a text without quotes', async () => {
    const asked = { expression: "'hello'", frameId: frameId(), context: 'watch', format: { rawString: true } };
    // `rawString` is debugpy's own.
    const { body } = (await client.customRequest('evaluate', asked)) as DebugProtocol.EvaluateResponse;
    assert.equal(body.result, 'hello');
  });
  await t.test('code of others is not stepped into', async () => {
    stop = await step(client, 'stepIn', { threadId: stop.threadId });
    assert.equal(stop.frames[0]?.line, 2);
  });
  await t.test('what debugpy says of itself', async () => {
    const answer = await client.customRequest('debugpySystemInfo', {});
    assert.match(JSON.stringify(answer.body), /"debugpy":\{"version":"1\.\d/);
  });
  await t.test('a property of the debugger is set', async () => {
    assert.ok((await client.customRequest('setDebuggerProperty', { multiThreadsSingleNotification: true })).success);
  });
  await t.test('one breakpoint of three is not where code can stop, and all are answered', async () => {
    const source = { path: '/elsewhere/agents/steps.py' };
    const lines = [{ line: 11 }, { line: 16 }, { line: 30, column: 9 }];
    const { breakpoints } = (await client.setBreakpointsRequest({ source, breakpoints: lines })).body;
    assert.deepEqual(
      breakpoints.map(it => it.verified),
      [true, true, true],
    );
    stop = await step(client, 'continue', { threadId: stop.threadId });
    assert.equal(stop.frames[0]?.line, 11);
    await client.setBreakpointsRequest({ source, breakpoints: [] });
  });
  await t.test('a program that runs is paused', async () => {
    await client.continueRequest({ threadId: stop.threadId });
    stop = await step(client, 'pause', { threadId: stop.threadId });
    assert.equal(stop.reason, 'pause');
  });
  for (const command of unknown) {
    await t.test(`${command} is refused`, () => assert.rejects(client.customRequest(command, {})));
  }
  await t.test('terminate ends it, and no failure is seen in that', async () => {
    await client.customRequest('terminate', {});
    await client.event('terminated');
    assert.deepEqual(client.events('agentLightning/failure'), []);
  });
  await client.end();
});

test('options of exceptions choose classes', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const path = [{ names: ['Python Exceptions'] }, { names: ['KeyError'] }];
  const exceptions = { filters: [], exceptionOptions: [{ path, breakMode: 'always' as const }] };
  const client = await start({ script }, { program: fails, python, args: ['caught'] }, { exceptions });
  const stop = await stopped(client);
  assert.equal((await client.exceptionInfoRequest({ threadId: stop.threadId })).body.exceptionId, 'KeyError');
  client.forget();
  await client.continueRequest({ threadId: stop.threadId });
  await client.event('terminated');
  assert.equal(client.events('stopped').length, 0);
  await client.end();
});

test('a program without debugging runs to its end in the terminal of the client', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const client = new AdapterClient({ script });
  const kinds: unknown[] = [];
  let said = '';
  client.onRequest = ({ command, arguments: asked }) => {
    const { args, env, cwd, kind } = asked as {
      args: string[];
      env?: Record<string, string>;
      cwd: string;
      kind: string;
    };
    kinds.push(command, kind);
    const [file = '', ...rest] = args;
    const child = spawn(file, rest, { cwd, env: { ...process.env, ...env } });
    child.stdout.on('data', chunk => (said += String(chunk)));
    return { processId: child.pid };
  };
  const launch = { program: steps, python, console: 'integratedTerminal' as const, noDebug: true };
  await client.initializeRequest({ adapterID: 'x', pathFormat: 'path', supportsRunInTerminalRequest: true });
  await client.customRequest('launch', { store: 'none', ...launch });
  await client.event('terminated');
  assert.deepEqual(kinds, ['runInTerminal', 'integrated']);
  assert.equal(client.events('stopped').length, 0);
  assert.match(said, /^total /m);
  await client.end();
});
