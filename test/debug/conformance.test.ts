import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import type { AdapterClient } from './kit/adapterClient';
import { start, step, type Stop, stopped } from './kit/session';
import { buildAdapter, findPythons, fixture } from './kit/surroundings';

const adapter = buildAdapter('debug-conformance');
const pythons = findPythons();
const program = fixture('steps.py');
console.log(`Python: ${pythons.map(it => it.version).join(', ') || 'none from 3.10 on'}`);

/** What debugpy has must come through the adapter, under every Python: one session stops, many things are asked of it. */
for (const python of pythons) {
  test(`Python ${python.version}`, async t => {
    const { script, missing } = await adapter;
    if (missing) return t.skip(missing);
    const client = await start(
      { script },
      { program, python: python.path, justMyCode: false, cwd: fixture('') },
      {
        breakpoints: {
          [program]: [
            { line: 11, condition: 'value == 2' },
            { line: 16 },
            { line: 25, hitCondition: '3' },
            { line: 23, logMessage: 'numbers are {numbers}' },
            { line: 26 },
          ],
        },
        functions: [{ name: '@tool search*' }, { name: 'triple' }],
      },
    );
    after(() => client.end());
    await steps(t, client);
    await client.end();
    assert.equal(client.stderr, '');
    assert.equal((await client.exited).code, 0);
  });
}

async function steps(t: TestContext, client: AdapterClient): Promise<void> {
  let stop: Stop = await stopped(client);
  const top = () => stop.frames[0]?.id ?? 0;
  const caller = () => stop.frames[1]?.id ?? 0;
  const evaluate = async (expression: string, frameId = caller(), context = 'watch') =>
    (await client.evaluateRequest({ expression, frameId, context })).body;
  const locals = async (frameId: number) => {
    const [scope] = (await client.scopesRequest({ frameId })).body.scopes;
    const reference = scope?.variablesReference ?? 0;
    return { reference, variables: (await client.variablesRequest({ variablesReference: reference })).body.variables };
  };

  await t.test('a condition stops at the time that it holds', async () => {
    assert.deepEqual([stop.reason, stop.frames[0]?.line, stop.frames[0]?.name], ['breakpoint', 11, 'double']);
    assert.equal((await evaluate('value', top())).result, '2');
  });
  await t.test('a log point prints and does not stop', () => {
    assert.match(client.output(), /numbers are \[1, 2, 3\]\r?\n/);
    assert.equal(client.events('stopped').length, 1);
  });
  await t.test('frames name their functions, lines and files', () => {
    assert.deepEqual(
      stop.frames.slice(0, 3).map(it => `${it.name}:${it.line}`),
      ['double:11', 'main:25', '<module>:36'],
    );
    assert.equal(stop.frames[0]?.source?.path, program);
  });
  await t.test('frames can be asked for one by one', async () => {
    const { body } = await client.stackTraceRequest({ threadId: stop.threadId, startFrame: 1, levels: 1 });
    assert.deepEqual(
      body.stackFrames.map(it => it.name),
      ['main'],
    );
    assert.ok((body.totalFrames ?? 0) >= 3);
  });
  await t.test('threads', async () => {
    const { threads } = (await client.threadsRequest()).body;
    assert.ok(threads.some(it => it.id === stop.threadId && it.name === 'MainThread'));
  });
  await t.test('scopes and variables', async () => {
    const { scopes } = (await client.scopesRequest({ frameId: caller() })).body;
    assert.deepEqual(
      scopes.map(it => it.name),
      ['Locals', 'Globals'],
    );
    const { variables } = await locals(caller());
    assert.equal(variables.find(it => it.name === 'text')?.value, "'hello'");
    assert.equal(variables.find(it => it.name === 'total')?.type, 'int');
  });
  await t.test('a list unfolds', async () => {
    const { variables } = await locals(caller());
    const variablesReference = variables.find(it => it.name === 'numbers')?.variablesReference ?? 0;
    const inner = (await client.variablesRequest({ variablesReference })).body.variables;
    assert.deepEqual(
      inner.filter(it => /^\d+$/.test(it.name)).map(it => it.value),
      ['1', '2', '3'],
    );
  });
  await t.test('an object unfolds', async () => {
    const { variablesReference } = await evaluate('box');
    const inner = (await client.variablesRequest({ variablesReference })).body.variables;
    assert.equal(inner.find(it => it.name === 'value')?.value, '21');
  });
  await t.test('numbers in hexadecimal', async () => {
    const { body } = await client.evaluateRequest({
      expression: '255',
      frameId: top(),
      context: 'watch',
      format: { hex: true },
    });
    assert.equal(body.result, '0xff');
  });
  await t.test('hover, watch, console and clipboard evaluate', async () => {
    for (const context of ['hover', 'watch', 'repl', 'clipboard']) {
      assert.equal((await evaluate('1 + 1', caller(), context)).result, '2', context);
    }
  });
  await t.test('the console runs statements', async () => {
    await evaluate('fresh = 6 * 7', caller(), 'repl');
    assert.equal((await evaluate('fresh', caller(), 'repl')).result, '42');
  });
  await t.test('an expression that fails says why', async () => {
    await assert.rejects(evaluate('nowhere'), /NameError/);
  });
  await t.test('completions', async () => {
    const { targets } = (await client.completionsRequest({ frameId: caller(), text: 'numb', column: 5 })).body;
    assert.ok(targets.some(it => it.label === 'numbers'));
  });
  await t.test('a variable is set', async () => {
    const { reference } = await locals(top());
    const { body } = await client.setVariableRequest({ variablesReference: reference, name: 'value', value: '50' });
    assert.equal(body.value, '50');
    assert.equal((await evaluate('value', top())).result, '50');
  });
  await t.test('an expression is set', async () => {
    await client.customRequest('setExpression', { frameId: caller(), expression: 'box.value', value: '22' });
    assert.equal((await evaluate('box.value')).result, '22');
  });
  await t.test('modules', async () => {
    const { modules } = (await client.modulesRequest({ startModule: 0, moduleCount: 100 })).body;
    assert.ok(modules.some(it => it.name === '__main__'));
  });
  await t.test('next, and a changed variable has its effect', async () => {
    stop = await step(client, 'next', { threadId: stop.threadId });
    assert.deepEqual([stop.reason, stop.frames[0]?.line], ['step', 12]);
    assert.equal((await evaluate('result', top())).result, '100');
  });
  await t.test('step out', async () => {
    stop = await step(client, 'stepOut', { threadId: stop.threadId });
    assert.equal(stop.frames[0]?.name, 'main');
  });
  await t.test('a hit condition stops the third time', async () => {
    do stop = await step(client, 'continue', { threadId: stop.threadId });
    while (stop.frames[0]?.line === 11);
    assert.equal(stop.frames[0]?.line, 25);
    assert.equal((await evaluate('number', top())).result, '3');
  });
  await t.test('step-in targets', async () => {
    stop = await step(client, 'continue', { threadId: stop.threadId });
    assert.equal(stop.frames[0]?.line, 26);
    const { targets } = (await client.stepInTargetsRequest({ frameId: top() })).body;
    // Labels are the calls or their names, as the version of Python lets debugpy know.
    const targetId = targets.find(it => it.label.startsWith('triple'))?.id;
    assert.ok(targetId !== undefined);
    stop = await step(client, 'stepIn', { threadId: stop.threadId, targetId });
    assert.match(stop.frames[0]?.name ?? '', /triple/);
  });
  await t.test('a function breakpoint of debugpy and one of ours are answered in order', async () => {
    const wanted = [{ name: 'double' }, { name: '@reward < 0' }, { name: '@noise' }, { name: 'triple' }];
    const { breakpoints } = (await client.setFunctionBreakpointsRequest({ breakpoints: wanted })).body;
    assert.deepEqual(
      breakpoints.map(it => it.verified),
      [true, true, false, true],
    );
    assert.match(breakpoints[2]?.message ?? '', /AGL-D4/);
  });
  await t.test('breakpoints are replaced, and say where they are', async () => {
    const { breakpoints } = (
      await client.setBreakpointsRequest({ source: { path: program }, breakpoints: [{ line: 27 }] })
    ).body;
    assert.deepEqual(
      breakpoints.map(it => [it.verified, it.line]),
      [[true, 27]],
    );
    await client.setFunctionBreakpointsRequest({ breakpoints: [] });
    stop = await step(client, 'continue', { threadId: stop.threadId });
    assert.equal(stop.frames[0]?.line, 27);
  });
  await t.test('goto', async () => {
    const { targets } = (await client.gotoTargetsRequest({ source: { path: program }, line: 23 })).body;
    const targetId = targets[0]?.id ?? 0;
    stop = await step(client, 'goto', { threadId: stop.threadId, targetId });
    assert.deepEqual([stop.reason, stop.frames[0]?.line], ['goto', 23]);
  });
  await t.test('a source without a file', async () => {
    await client.setFunctionBreakpointsRequest({ breakpoints: [] });
    do stop = await step(client, 'continue', { threadId: stop.threadId });
    while (stop.frames[0]?.line !== 27);
    stop = await step(client, 'next', { threadId: stop.threadId });
    stop = await step(client, 'stepIn', { threadId: stop.threadId });
    const source = stop.frames[0]?.source;
    assert.equal(source?.path, '<generated>');
    const { content } = (await client.sourceRequest({ sourceReference: source.sourceReference ?? 0, source })).body;
    assert.match(content, /^inner = 1/);
    stop = await step(client, 'stepOut', { threadId: stop.threadId });
  });
  await t.test('a request that debugpy does not know is refused, not lost', async () => {
    await assert.rejects(client.customRequest('noSuchRequest', {}));
  });
  await t.test('a process and its states are told', () => {
    assert.ok(client.events('agentLightning/process').length > 0);
  });
  await t.test('it runs to its end', async () => {
    await client.setBreakpointsRequest({ source: { path: program }, breakpoints: [] });
    client.forget();
    await client.continueRequest({ threadId: stop.threadId });
    await client.event('terminated');
    assert.deepEqual(client.events('exited')[0]?.body, { exitCode: 0 });
    assert.match(client.output('stdout'), /^total \d+ \d+ 22 hello\r?\n$/);
    assert.equal((await client.event('agentLightning/exit')).explanation, null);
  });
  await t.test('messages are numbered without a gap', async () => {
    await client.disconnectRequest({});
    const numbers = client.messages.map(it => it.seq);
    const [first = 0] = numbers;
    assert.deepEqual(
      numbers,
      numbers.map((_, at) => first + at),
    );
  });
}
