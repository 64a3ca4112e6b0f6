import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Explanation, ExplainedStop } from '../../src/protocol/debug';
import { start, stopped } from './kit/session';
import { buildAdapter, findPythons, fixture } from './kit/surroundings';

const adapter = buildAdapter('debug-stops');
const python = findPythons()[0]?.path ?? '';
const program = fixture('fails.py');

test('an exception is explained where it stops', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const launch = { program, python, args: ['chained'] };
  const client = await start({ script }, launch, { exceptions: { filters: ['uncaught'] } });
  const stop = await stopped(client);
  const explained = (await client.event('agentLightning/stop')) as unknown as ExplainedStop;
  await t.test('its first cause decides what it means', () => {
    assert.deepEqual(
      explained.chain.map(it => it.type),
      ['KeyError', 'AgentError'],
    );
    assert.deepEqual([explained.code, explained.general, explained.class], ['AGL-X710', false, 'unrecoverable']);
  });
  await t.test('it is located at the frame of the user', () => {
    assert.deepEqual(explained.frame, { path: program, line: 15, functionName: 'answer' });
  });
  await t.test('ids come from the variables of the frames', () => {
    assert.equal(explained.ids.rollout, 'ro-0123456789ab');
    assert.ok(explained.ids.pid);
  });
  await t.test('exceptionInfo says code, meaning and first fix', async () => {
    const { body } = await client.exceptionInfoRequest({ threadId: stop.threadId });
    assert.equal(body.exceptionId, 'AgentError');
    assert.match(body.description ?? '', /^no answer to why\n\nAGL-X710: [^]*What to do: /);
    assert.ok(body.details?.stackTrace?.includes('KeyError'));
  });
  await t.test('the Debug Console has it as an object that unfolds', async () => {
    const output = await client.event('output', it => Number(it.variablesReference) > 0);
    assert.deepEqual([output.line, (output.source as { path: string }).path], [15, program]);
    const variablesReference = Number(output.variablesReference);
    const [whole] = (await client.variablesRequest({ variablesReference })).body.variables;
    assert.match(whole?.value ?? '', /^AGL-X710 · /);
    const inner = await client.variablesRequest({ variablesReference: whole?.variablesReference ?? 0 });
    assert.deepEqual(
      inner.body.variables.map(it => it.name),
      ['means', 'cause', 'fixes', 'ids', 'came from', 'surroundings'],
    );
  });
  await t.test('it is recorded with its class and context', async () => {
    const record = await client.event('agentLightning/record', it => it.kind === 'exception');
    const facts = record.facts as Record<string, string>;
    assert.deepEqual([record.code, record.rollout, facts.class], ['AGL-X710', 'ro-0123456789ab', 'unrecoverable']);
    assert.ok(facts.python && facts.script && facts.user);
    assert.equal(facts.parameters, "question 'why', rollout_id 'ro-0123456789ab'");
  });
  await t.test('the process is told as stopped, and as running when it goes on', async () => {
    const states = () => client.events('agentLightning/process').map(it => (it.body as { state: string }).state);
    assert.equal(states().at(-1), 'stopped');
    await client.continueRequest({ threadId: stop.threadId });
    await client.event('terminated');
    assert.deepEqual(states().slice(-2), ['running', 'ended']);
  });
  await t.test('the end that follows is not explained a second time in the console', () => {
    const objects = client
      .events('output')
      .filter(it => (it.body as { variablesReference?: number }).variablesReference);
    assert.equal(objects.length, 1);
  });
  await client.end();
});

test('members of an exception group are read', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const client = await start(
    { script },
    { program, python, args: ['group'] },
    { exceptions: { filters: ['uncaught'] } },
  );
  const explained = (await client.event('agentLightning/stop')) as unknown as ExplainedStop;
  assert.ok(explained.chain.some(it => it.type === 'ModuleNotFoundError'));
  await client.end();
});

test('a caught exception stops only where it is asked for, by an option without a condition as by a filter', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const raised = { filters: [], filterOptions: [{ filterId: 'raised' }] };
  const client = await start({ script }, { program, python, args: ['caught'] }, { exceptions: raised });
  const stop = await stopped(client);
  assert.equal(stop.reason, 'exception');
  await client.setExceptionBreakpointsRequest({ filters: ['uncaught'] });
  client.forget();
  await client.continueRequest({ threadId: stop.threadId });
  await client.event('terminated');
  assert.deepEqual(client.events('stopped'), []);
  await client.end();
});

const ends = [
  ['memory', /^AGL-M|^AGL-P/, null],
  ['killed', /^AGL-P/, 'SIGKILL'],
  ['crashed', /^AGL-P/, 'SIGSEGV'],
  ['code', /^AGL-X014$/, null],
] as const;
for (const [way, code, signal] of ends) {
  test(`a program that ends by ${way} is explained`, { skip: process.platform === 'win32' }, async t => {
    const { script, missing } = await adapter;
    if (missing) return t.skip(missing);
    const client = await start({ script }, { program, python, args: [way] });
    const exit = await client.event('agentLightning/exit');
    await client.event('terminated');
    assert.match((exit.explanation as Explanation | null)?.code ?? 'none', code);
    assert.equal(exit.signal, signal);
    assert.match(client.output('console'), /AGL-/);
    await client.end();
  });
}

test('an exception that leaves the code of the user is explained by what it is, where the user can act', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const launch = { program: fixture('caught.py'), python };
  const client = await start({ script }, launch, { exceptions: { filters: ['userUnhandled'] } });
  await stopped(client);
  const { exception, chain, code, frame } = (await client.event('agentLightning/stop')) as unknown as ExplainedStop;
  assert.deepEqual(
    [exception.type, chain.map(it => it.type), code],
    ['ZeroDivisionError', ['ZeroDivisionError'], 'AGL-X709'],
  );
  assert.deepEqual(frame, { path: fixture('caught.py'), line: 5, functionName: 'average' });
  await client.end();
});
