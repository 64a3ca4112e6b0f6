import assert from 'node:assert/strict';
import { test } from 'node:test';
import { start, stopped } from './kit/session';
import { buildAdapter, findPythons, fixture } from './kit/surroundings';

const adapter = buildAdapter('debug-configured');
const python = findPythons()[0]?.path ?? '';
const program = fixture('fails.py');

test('breakpoints and filters of the configuration are on beside those of the client, and in no answer to it', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const agentBreakpoints = ['@span.start *', '@tool b*'];
  const client = await start(
    { script },
    { program, python, args: ['catalogued'], agentBreakpoints, breakOn: ['agl.catalogued'] },
    { functions: [{ name: '@tool b*' }], exceptions: { filterOptions: [{ filterId: 'agl.http', condition: 'x y' }] } },
  );
  const stop = await stopped(client);
  assert.equal(stop.frames[0]?.line, 46);
  const states = await client.customRequest('agentLightning/agentBreakpoints', {});
  const names = (states.body as { breakpoints: { name: string }[] }).breakpoints.map(it => it.name);
  assert.deepEqual(names, ['@span.start *', '@tool b*']);
  const functions = await client.setFunctionBreakpointsRequest({ breakpoints: [{ name: '@tool c*' }] });
  assert.equal(functions.body.breakpoints.length, 1);
  const filters = await client.customRequest('setExceptionBreakpoints', {
    filters: [],
    filterOptions: [{ filterId: 'agl.http', condition: 'x y' }],
  });
  const told = (filters.body as { breakpoints: { verified: boolean }[] }).breakpoints;
  assert.deepEqual(
    told.map(it => it.verified),
    [false],
  );
  await client.end();
});
