import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { ExplainedExit } from '../../../src/protocol/debug';
import { FakeDebugger } from './fakeDebugger';

/** Numbers that no process of a machine has. */
const [program, child] = [99_000_001, 99_000_002];

suite('a session over Node.js', () => {
  let fake: FakeDebugger;
  beforeEach(() => (fake = new FakeDebugger()));
  afterEach(() => fake.session.dispose());

  test('launch, stop and end are records, each of its process and of the session where it happened', async () => {
    await fake.launch();
    const agent = fake.child('agent', program);
    fake.says(fake.root, 'initialized');
    fake.says(agent, 'stopped', { threadId: 0, reason: 'breakpoint', description: 'Paused on breakpoint' });
    await fake.until(() => fake.records.length > 1);
    fake.wrote({ pid: program, exitCode: 0, signal: null });
    fake.ended(agent);
    fake.ended(fake.root);
    await fake.until(() => fake.bodies('terminated')[0]);
    assert.deepEqual(fake.told, [
      'launch agent',
      `stop ${program} Paused on breakpoint`,
      `exit ${program} The process ${program} exited with code 0`,
    ]);
    assert.deepEqual(
      fake.records.map(it => it.session),
      [undefined, 'agent', undefined],
    );
    assert.equal(new Set(fake.records.map(it => it.run)).size, 1);
    assert.deepEqual(fake.bodies('exited'), [{ exitCode: 0 }]);
  });

  test('an exception is a record with its class, where it was and what was around it', async () => {
    await fake.launch();
    const agent = fake.child('agent', program);
    fake.answers = {
      exceptionInfo: {
        exceptionId: 'Error: connect ECONNREFUSED 127.0.0.1:9',
        details: { stackTrace: 'at ask (/home/dev/agent.mjs:5:9)' },
      },
      stackTrace: { stackFrames: [{ id: 7, name: 'ask', line: 5, source: { path: '/home/dev/agent.mjs' } }] },
      scopes: { scopes: [{ name: 'Local: ask', variablesReference: 3 }] },
      variables: {
        variables: [
          { name: 'task', value: '{n: 1}', type: 'Object' },
          { name: 'apiKey', value: "'sk-1'", type: 'string' },
          { name: 'this', value: 'undefined' },
        ],
      },
    };
    fake.says(agent, 'stopped', { threadId: 0, reason: 'exception' });
    const record = await fake.until(() => fake.records.find(it => it.kind === 'exception'));
    assert.match(record.code ?? '', /^AGL-/);
    const { fingerprint, title, ...facts } = record.facts;
    assert.ok(fingerprint && title);
    assert.deepEqual([facts.place, facts.function], ['/home/dev/agent.mjs:5', 'ask']);
    assert.equal(facts.parameters, 'task {n: 1}, apiKey …');
    assert.match(facts.class ?? '', /^(?:un)?recoverable$|^system$/);
    assert.equal(record.session, 'agent');
  });

  test('a run that the user ends leaves a last record of each of its processes', async () => {
    await fake.launch();
    fake.says(fake.child('agent', program), 'initialized');
    fake.says(fake.child('child', child), 'initialized');
    assert.ok((await fake.request('disconnect')).success);
    assert.deepEqual(fake.told.slice(1), [
      `exit ${program} The process ${program} was ended with its debug run`,
      `exit ${child} The process ${child} was ended with its debug run`,
    ]);
    assert.deepEqual(fake.bodies('agentLightning/exit'), []);
  });

  test('so does each start of one that is restarted', async () => {
    await fake.launch();
    fake.says(fake.child('agent', program), 'initialized');
    fake.says(fake.root, 'initialized');
    assert.ok((await fake.request('restart')).success);
    assert.deepEqual(
      fake.records.map(it => it.kind),
      ['launch', 'exit', 'launch'],
    );
  });

  for (const [how, end, code] of [
    ['killed', { exitCode: null, signal: 'SIGKILL' }, /^AGL-P/],
    ['ended by the program itself', { exitCode: null, signal: 'SIGTERM', intended: true }, null],
    ['done', { exitCode: 0, signal: null }, null],
    ['failed', { exitCode: 3, signal: null }, /^AGL-/],
  ] as const) {
    test(`a child that is ${how} is ${code ? 'explained' : 'recorded only'}`, async () => {
      await fake.launch();
      const [agent, other] = [fake.child('agent', program), fake.child('child', child)];
      for (const it of [agent, other]) fake.says(it, 'initialized');
      fake.wrote({ pid: child, ...end });
      fake.ended(other);
      await fake.until(() => fake.records.some(it => it.pid === child));
      const [exit] = fake.bodies('agentLightning/exit') as unknown as ExplainedExit[];
      assert.equal(exit?.pid, child);
      assert.equal(exit.signal, end.signal);
      const record = fake.records.find(it => it.pid === child);
      assert.equal(record?.code ?? null, exit.explanation?.code ?? null);
      if (code === null) return assert.equal(exit.explanation, null);
      assert.match(exit.explanation?.code ?? '', code);
      assert.ok(record?.facts.class);
    });
  }

  test('the end of a worker is not the end of its process', async () => {
    await fake.launch();
    const [agent, worker] = [fake.child('agent', program), fake.child('[worker 1]', program)];
    for (const it of [fake.root, agent, worker]) fake.says(it, 'initialized');
    fake.says(worker, 'stopped', { threadId: 1, reason: 'breakpoint' });
    await fake.until(() => fake.records.length > 1);
    fake.ended(worker);
    fake.wrote({ pid: program, exitCode: 0, signal: null });
    for (const it of [agent, fake.root]) fake.ended(it);
    await fake.until(() => fake.bodies('terminated')[0]);
    assert.deepEqual(
      fake.records.map(({ kind, pid, session }) => [kind, pid, session]),
      [
        ['launch', null, undefined],
        ['stop', program, '[worker 1]'],
        ['exit', program, undefined],
      ],
    );
  });

  test('a child that ends a moment before the program is explained all the same', async () => {
    await fake.launch();
    const [agent, other] = [fake.child('agent', program), fake.child('child', child)];
    for (const it of [fake.root, agent, other]) fake.says(it, 'initialized');
    fake.wrote({ pid: child, exitCode: null, signal: 'SIGSEGV' });
    fake.wrote({ pid: program, exitCode: 1, signal: null });
    for (const it of [other, agent, fake.root]) fake.ended(it);
    await fake.until(() => fake.bodies('terminated')[0]);
    const exits = fake.bodies('agentLightning/exit') as unknown as ExplainedExit[];
    assert.deepEqual(
      exits.map(it => [it.pid, it.signal, it.explanation !== null]),
      [
        [child, 'SIGSEGV', true],
        [program, null, true],
      ],
    );
  });
});
