import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pipCommand } from '../../../src/core/health/pipCommand';
import { isAtLeast, parseVersion } from '../../../src/core/health/version';

test('versions are read up to what is not a number', () => {
  const read = (text: string) => parseVersion(text).join('.');
  assert.deepEqual(['1.45.2', 'v3.11', '2.8.0+cu128', '1.45.0rc1', '0.3.0.dev1', '', 'dev', '1e9'].map(read), [
    ...['1.45.2', '3.11', '2.8.0', '1.45.0', '0.3.0', '', '', '1'],
  ]);
});

test('versions compare by number, not by letter', () => {
  assert.ok(isAtLeast('1.45.0', '1.45') && isAtLeast('1.100', '1.45') && isAtLeast('2', '1.45'));
  assert.ok(!isAtLeast('1.9', '1.45') && !isAtLeast(undefined, '0') && !isAtLeast('nonsense', '0'));
});

test('pip is that of the interpreter, where no shell needs a quote', () => {
  assert.equal(pipCommand('/home/me/.venv/bin/python', []), '/home/me/.venv/bin/python -m pip');
  assert.equal(pipCommand('C:\\venv\\Scripts\\python.exe', ['-3']), 'C:\\venv\\Scripts\\python.exe -3 -m pip');
  assert.equal(pipCommand('/home/my name/python', []), null);
  assert.equal(pipCommand('/x;rm -rf ~', []), null);
  assert.equal(pipCommand('-c', []), null);
});
