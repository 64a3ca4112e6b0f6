import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.join(import.meta.dirname, '../..');
const tester = path.join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js');

/** The scopes that the comments of the file claim, line by line. */
function check(file: string) {
  const grammar = path.join(root, 'syntaxes/agl-log.tmLanguage.json');
  return spawnSync(process.execPath, [tester, '-g', grammar, file], { cwd: root, encoding: 'utf8' });
}

for (const name of readdirSync(import.meta.dirname).filter(it => it.endsWith('.agl.log'))) {
  test(`${name} has the scopes that it says`, () => {
    const { status, stdout, stderr } = check(path.join('test/grammar', name));
    assert.equal(status, 0, stdout + stderr);
  });
}

test('a claim that does not hold fails', () => {
  const { status } = check('test/fixtures/logs/wrong-scopes.log');
  assert.notEqual(status, 0);
});
