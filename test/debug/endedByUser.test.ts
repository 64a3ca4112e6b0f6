import assert from 'node:assert/strict';
import { test } from 'node:test';
import { start, stopped } from './kit/session';
import { buildAdapter, findPythons, fixture } from './kit/surroundings';

const adapter = buildAdapter('debug-ended');

for (const command of ['disconnect', 'terminate']) {
  test(`a run that the user ends by ${command} leaves a last record`, async t => {
    const { script, missing } = await adapter;
    if (missing) return t.skip(missing);
    const program = fixture('steps.py');
    const launch = { program, python: findPythons()[0]?.path ?? '' };
    const client = await start({ script }, launch, { breakpoints: { [program]: [{ line: 21 }] } });
    await stopped(client);
    await client.customRequest(command, command === 'disconnect' ? { terminateDebuggee: true } : {});
    const exit = await client.event('agentLightning/record', it => it.kind === 'exit');
    assert.match(String(exit.text), /^The process \d+ was ended with its debug run$/);
    assert.deepEqual([exit.code, exit.facts], [null, { ended: 'user' }]);
    assert.equal(client.events('agentLightning/exit').length, 0);
    await client.end();
  });
}
