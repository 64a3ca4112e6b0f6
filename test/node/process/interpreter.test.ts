import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findInterpreters, type InterpreterPlaces } from '../../../src/node/process/interpreter';

const found = (more: Partial<InterpreterPlaces>, files: readonly string[]) =>
  findInterpreters({ platform: 'linux', env: {}, folders: [], exists: path => files.includes(path), ...more }).map(
    it => `${it.origin} ${[it.path, ...it.args].join(' ')}${it.exists ? '' : ' (absent)'}`,
  );

test('Linux: the order in which they are tried', () => {
  const files = ['/w/.venv/bin/python', '/w/venv/bin/python', '/act/bin/python', '/usr/bin/python3', '/opt/bin/python'];
  const env = { PATH: '/usr/local/bin:/usr/bin:/opt/bin', VIRTUAL_ENV: '/act', HOME: '/home/me' };
  const chosen = { launch: '/launch/python', setting: '~/py/bin/python', pythonExtension: '/usr/bin/python3' };
  assert.deepEqual(found({ env, folders: ['/w'], ...chosen }, files), [
    'launch /launch/python (absent)',
    'setting /home/me/py/bin/python (absent)',
    'pythonExtension /usr/bin/python3',
    'folder /w/.venv/bin/python',
    'folder /w/venv/bin/python',
    'environment /act/bin/python',
    'path /opt/bin/python',
  ]);
});

test('macOS: an environment with python3 only', () => {
  const files = ['/Users/me/w/.venv/bin/python3', '/usr/bin/python3'];
  assert.deepEqual(found({ platform: 'darwin', env: { PATH: '/usr/bin' }, folders: ['/Users/me/w'] }, files), [
    'folder /Users/me/w/.venv/bin/python3',
    'path /usr/bin/python3',
  ]);
});

test('Windows: Scripts, py -3, and not the stubs that open the shop', () => {
  const stubs = 'C:\\Users\\me\\AppData\\Local\\Microsoft\\WindowsApps';
  const files = [
    'C:\\w\\.venv\\Scripts\\python.exe',
    'D:\\act\\bin\\python.exe',
    `${stubs}\\python3.exe`,
    'C:\\Python 311\\python.exe',
    'C:\\Windows\\py.exe',
  ];
  const env = { Path: `${stubs};"C:\\Python 311";C:\\Windows`, VIRTUAL_ENV: 'D:\\act' };
  assert.deepEqual(found({ platform: 'win32', env, folders: ['C:\\w'] }, files), [
    'folder C:\\w\\.venv\\Scripts\\python.exe',
    'environment D:\\act\\bin\\python.exe',
    'path C:\\Python 311\\python.exe',
    'path C:\\Windows\\py.exe -3',
  ]);
});

test('a setting may be a name on PATH, or relative to the folder', () => {
  const files = ['/opt/bin/python3.12', '/w/env/bin/python'];
  const places = { env: { PATH: '/opt/bin' }, folders: ['/w'] };
  assert.deepEqual(found({ ...places, setting: 'python3.12' }, files), ['setting /opt/bin/python3.12']);
  assert.deepEqual(found({ ...places, setting: 'env/bin/python' }, files), ['setting /w/env/bin/python']);
  assert.deepEqual(found({ ...places, setting: '${workspaceFolder}/env/bin/python' }, files), [
    'setting /w/env/bin/python',
  ]);
  assert.deepEqual(found({ ...places, setting: 'python9' }, files), ['setting python9 (absent)']);
});

test('relative entries of PATH are not searched: they would run files of the workspace', () => {
  assert.deepEqual(found({ env: { PATH: '.:bin::/usr/bin' } }, ['./python3', 'bin/python3', '/usr/bin/python3']), [
    'path /usr/bin/python3',
  ]);
});

test('nothing anywhere', () => assert.deepEqual(found({}, []), []));
