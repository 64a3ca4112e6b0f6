import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import {
  commandLine,
  nodeDebugCommand,
  pythonDebugCommand,
  shellOf,
} from '../../../../src/node/process/agents/debugCommand';

const plain = { python: ['python'], debugpy: null, port: 5678, script: 'agent.py' };

test('the line of the guide, and what it is with blanks and quotes in its paths', () => {
  assert.equal(pythonDebugCommand(plain, 'posix'), 'python -m debugpy --listen 5678 --wait-for-client agent.py');
  const odd = { ...plain, python: ['/my env/bin/python'], debugpy: '/ext/debugpy', script: "it's.py" };
  assert.equal(
    pythonDebugCommand(odd, 'posix'),
    "'/my env/bin/python' /ext/debugpy --listen 5678 --wait-for-client 'it'\\''s.py'",
  );
  assert.equal(
    pythonDebugCommand({ ...odd, debugpy: null }, 'powershell'),
    "& '/my env/bin/python' -m debugpy --listen 5678 --wait-for-client 'it''s.py'",
  );
  const windows = { ...plain, python: ['C:\\My Env\\python.exe'], script: 'src\\agent.py' };
  assert.equal(
    pythonDebugCommand(windows, 'cmd'),
    '"C:\\My Env\\python.exe" -m debugpy --listen 5678 --wait-for-client src\\agent.py',
  );
  assert.equal(nodeDebugCommand(9230, 'a b.mjs', 'cmd'), 'node --inspect-brk=127.0.0.1:9230 "a b.mjs"');
});

test('a shell of this system reads back what was quoted', { skip: process.platform === 'win32' }, () => {
  const args = ['/bin/echo', '$HOME `id` "x"', "it's", 'back\\slash', '*'];
  const said = execFileSync('/bin/sh', ['-c', commandLine(args, 'posix')], { encoding: 'utf8' });
  assert.equal(said, `${args.slice(1).join(' ')}\n`);
});

test('the shell by its program, else by the system', () => {
  const of = (program: string, platform: NodeJS.Platform = 'linux') => shellOf(program, platform);
  assert.deepEqual(
    [
      of('/bin/zsh'),
      of('/usr/bin/pwsh'),
      of('C:\\Windows\\System32\\cmd.exe'),
      of('C:\\Program Files\\Git\\bin\\bash.exe'),
    ],
    ['posix', 'powershell', 'cmd', 'posix'],
  );
  assert.deepEqual([of(''), of('', 'win32')], ['posix', 'powershell']);
});
