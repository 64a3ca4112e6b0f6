import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEnvironment } from '../../../src/core/troubleshoot/environment';
import { toSightings } from '../../../src/core/troubleshoot/sightings';

const lines = Array.from({ length: 300 }, (_, at) => `line ${at + 1}`);
const at = (code: string, line: number) => ({ code, line, endLine: line + 1 });

test('failures of a log: one sighting for each code, at its first line, with the words around it', () => {
  const text = lines.join('\r\n');
  const [first, second] = toSightings({ where: 'a.log', kind: 'log', text }, [
    at('AGL-N001', 100),
    at('AGL-N001', 250),
    at('AGL-X004', 3),
  ]);
  assert.deepEqual([first?.code, first?.line, first?.count], ['AGL-N001', 100, 2]);
  const told = first?.text.trimEnd().split('\n') ?? [];
  assert.deepEqual(
    [told[0], told.includes('line 141'), told.includes('line 142'), told.at(-1)],
    ['line 60', true, false, 'line 291'],
  );
  assert.deepEqual([second?.code, second?.line, second?.count], ['AGL-X004', 3, 1]);
});

test('an exception has no line, and a wide or hostile text stays within its bounds', () => {
  const text = `${'x'.repeat(1_000_000)}\n`.repeat(30);
  const [only] = toSightings({ where: 'rollout', kind: 'exception', text }, [
    { code: 'AGL-X004', line: 1, endLine: 9e9 },
  ]);
  assert.equal(only?.line, null);
  assert.ok((only?.text.length ?? 0) <= 20_000);
});

test('places beyond the text tell nothing and break nothing', () => {
  const [only] = toSightings({ where: 'a.log', kind: 'log', text: '' }, [at('AGL-N001', 12)]);
  assert.deepEqual([only?.line, only?.text.trim()], [12, '']);
});

test('of the environment only names are kept, in upper case, and whom NO_PROXY leaves out', () => {
  const env = {
    http_proxy: 'http://user:secret@proxy:3128',
    no_proxy: 'localhost',
    OPENAI_API_KEY: 'sk-1',
    EMPTY: ' ',
  };
  const sight = toEnvironment({ ...env, GONE: undefined });
  assert.deepEqual(sight, { set: ['HTTP_PROXY', 'NO_PROXY', 'OPENAI_API_KEY'], noProxy: 'localhost' });
  assert.doesNotMatch(JSON.stringify(sight), /secret|sk-1/);
});
