import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { unitPasses, unmatchedWords } from '../../scripts/lib/unitPasses.mjs';

const root = path.join(import.meta.dirname, '..', '..');
const tests = [
  'test/core/otlp/toSpans.test.ts',
  'test/core/trace/density.test.ts',
  'test/host/activation.test.ts',
  'test/node/store/life.test.ts',
  'test/node/store/memory.test.ts',
  'test/rooms.test.ts',
  'test/ui/store.test.ts',
];
const asText = (wanted: readonly string[]) =>
  unitPasses('node', wanted, tests)
    .filter(it => it.node === 'node')
    .map(it => `${it.name}: ${it.files.map(file => path.posix.basename(file, '.test.ts')).join(' ')}`);

test('every test outside of the editor runs once under the newest Node.js, pure ones in one process', () => {
  assert.deepEqual(asText([]), ['pure: toSpans density', 'processes: life memory rooms']);
});

test('words choose files, and a pass without files is left out', () => {
  assert.deepEqual(asText(['store']), ['processes: life memory']);
});

test('what depends on the Node.js under it runs under the oldest one too, where that is installed', t => {
  if (!existsSync(path.join(root, 'node_modules', 'node22-linux-x64'))) return t.skip('npm pins it for Linux x64 only');
  const oldest = unitPasses('node', [], tests).find(it => it.node !== 'node');
  assert.deepEqual(oldest?.files, ['test/core/otlp/toSpans.test.ts', 'test/node/store/life.test.ts']);
});

test('a word that chooses nothing is named, so that nobody takes silence for success', () => {
  assert.deepEqual(unmatchedWords(['store', 'host/activation', 'storre', '--grep', ''], tests), [
    'host/activation',
    'storre',
    '--grep',
    '',
  ]);
  assert.deepEqual(unmatchedWords([], tests), []);
});

test('a run by a name that no test has refuses instead of running everything', () => {
  for (const script of ['unit.mjs', 'lib/layersUi.mjs']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [
      path.join(root, 'scripts', script),
      'no-such-test',
    ]);
    assert.deepEqual([status, String(stdout)], [2, ''], script);
    assert.match(String(stderr), /No test of this layer has .*no-such-test/, script);
  }
});
