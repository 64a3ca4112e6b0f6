import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toText } from '../../../src/core/text/say';
import { readAttachArguments, readLaunchArguments } from '../../../src/debug/plan/readArguments';

const problem = (config: Record<string, unknown>) => {
  const read = readLaunchArguments(config);
  return read.ok ? null : toText(read.problem, 'en');
};

test('what is right, and what only others know, goes through', () => {
  const config = { program: 'a.py', env: { A: 'b', C: null }, python: ['py', '-3'], django: true, presentation: {} };
  const read = readLaunchArguments({ ...config, cwd: undefined });
  assert.deepEqual(read.ok && read.args, config);
});

for (const [config, said] of [
  [{ program: 42 }, '"program" must be a text.'],
  [{ args: '--verbose' }, '"args" must be a list of texts.'],
  [{ args: ['-n', 3] }, '"args" must be a list of texts.'],
  [{ env: { PORT: 4747 } }, '"env" must give each variable a text, or null to unset it.'],
  [{ stopOnEntry: 'yes' }, '"stopOnEntry" must be true or false.'],
  [{ console: 'terminal' }, '"console" must be one of internalConsole, integratedTerminal, externalTerminal.'],
  [{ python: [] }, '"python" must be a path, or a list that begins with one.'],
  [{ pathMappings: [{ localRoot: '/a' }] }, '"pathMappings" must be a list of localRoot and remoteRoot.'],
] as const) {
  test(`${JSON.stringify(config)} is refused by its name`, () => assert.equal(problem(config), said));
}

test('where to attach is checked', () => {
  const said = (config: Record<string, unknown>) => {
    const read = readAttachArguments(config);
    return read.ok ? null : toText(read.problem, 'en');
  };
  assert.equal(said({ connect: { port: 5678 } }), null);
  assert.match(said({ connect: { port: '5678' } }) ?? '', /"connect" must have a port/);
  assert.match(said({ listen: 5678 }) ?? '', /"listen" must have a port/);
  assert.match(said({ processId: 'python' }) ?? '', /"processId" must be the number/);
  assert.equal(said({ processId: '4711' }), null);
});
