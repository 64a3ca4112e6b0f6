import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCommandLine } from '../../src/core/text/commandLine';

const parts = ['/home/a b/.venv/bin/python', '-m', "it's", 'x;rm'];

test('a line is quoted as its shell reads it', () => {
  assert.equal(toCommandLine(['python3', 'agent.py'], 'posix'), 'python3 agent.py');
  assert.equal(toCommandLine(parts, 'posix'), String.raw`'/home/a b/.venv/bin/python' -m 'it'\''s' 'x;rm'`);
  assert.equal(toCommandLine(parts, 'powershell'), "& '/home/a b/.venv/bin/python' -m 'it''s' 'x;rm'");
  assert.equal(
    toCommandLine([String.raw`C:\a b\python.exe`, 'agent.py'], 'cmd'),
    String.raw`"C:\a b\python.exe" agent.py`,
  );
  assert.equal(
    toCommandLine([String.raw`C:\py\python.exe`, 'agent.py'], 'powershell'),
    String.raw`C:\py\python.exe agent.py`,
  );
});

test('what cannot be written safely is not written', () => {
  assert.equal(toCommandLine(['python', 'a\nrm -rf /'], 'posix'), null);
  assert.equal(toCommandLine(['python', '\u001b[A'], 'powershell'), null);
  assert.equal(toCommandLine(['python', '%PATH%'], 'cmd'), null);
});
