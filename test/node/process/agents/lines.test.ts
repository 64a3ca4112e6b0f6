import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEditorPart, parseNodeLine } from '../../../../src/node/process/agents/nodeLine';
import { debugpyPart, parsePythonLine } from '../../../../src/node/process/agents/pythonLine';

const python = (line: string) => parsePythonLine(line.split(' '));

test('what a Python was told to run', () => {
  const runs = (line: string) => {
    const { kind, name, rest } = python(line);
    return [kind, name, ...rest].join(' ');
  };
  assert.equal(runs('-u -X frozen_modules=off -W ignore agent.py --x'), 'script agent.py --x');
  assert.equal(runs('-Xdev -m pkg.agent -m'), 'module pkg.agent -m');
  assert.equal(runs('-Im pkg'), 'module pkg');
  assert.equal(runs('-cprint(1)'), 'code print(1)');
  assert.equal(runs('--check-hash-based-pycs always agent.py'), 'script agent.py');
  assert.equal(runs('-- -odd.py'), 'script -odd.py');
  assert.equal(runs('-'), 'none -');
  assert.equal(runs('-V'), 'none ');
});

test('parts of debugpy', () => {
  const part = (line: string) => {
    const found = debugpyPart(python(line));
    if (found?.part === 'listens') return `listens ${found.port}${found.waits ? ' waits' : ''} ${found.target.name}`;
    return found?.part === 'adapter' ? `adapter ${found.port}` : (found?.part ?? 'none');
  };
  const listens = '--listen 0.0.0.0:5678 --wait-for-client --configure-subProcess true --log-to x agent.py --pid 3';
  assert.equal(part(`-m debugpy ${listens}`), 'listens 5678 waits agent.py');
  assert.equal(part(`/ext/debugpy ${listens}`), 'listens 5678 waits agent.py');
  assert.equal(part(`C:\\ext\\debugpy\\__main__.py ${listens}`), 'listens 5678 waits agent.py');
  assert.equal(part('-m debugpy --listen 5679 -m pkg.agent'), 'listens 5679 pkg.agent');
  assert.equal(part('-m debugpy --connect 5679 agent.py'), 'debugged');
  assert.equal(
    part('/x/debugpy/launcher/../../debugpy --connect 127.0.0.1:1 --adapter-access-token 0 agent.py'),
    'debugged',
  );
  assert.equal(part('/x/debugpy --connect 127.0.0.1:1 --pid 3'), 'tool');
  assert.equal(part('/x/debugpy/adapter --for-server 1 --host h --port 5678 --server-access-token 0'), 'adapter 5678');
  assert.equal(part('-m debugpy.adapter'), 'session');
  assert.equal(part('/x/debugpy/launcher 4000 -- agent.py'), 'tool');
  assert.equal(part('-m debugpy --version'), 'tool');
  assert.equal(part('agent.py --listen 5678'), 'none');
  assert.equal(part('-c import_pydevd;x'), 'none');
  const child = debugpyPart({ kind: 'code', name: "import pydevd; pydevd.settrace(host='h')", rest: [] });
  assert.equal(child?.part, 'debugged');
});

test('what a Node.js was told to run, and its inspector', () => {
  const node = (line: string, options?: string) => {
    const { script, inspector } = parseNodeLine(line.split(' '), options);
    const at = inspector ? ` ${inspector.host}:${inspector.port}${inspector.waits ? ' waits' : ''}` : '';
    return `${script ?? '-'}${at}`;
  };
  assert.equal(node('agent.mjs --inspect'), 'agent.mjs');
  assert.equal(node('--inspect agent.mjs'), 'agent.mjs 127.0.0.1:9229');
  assert.equal(node('--inspect-brk=0.0.0.0:9300 -r tsx agent.ts'), 'agent.ts 127.0.0.1:9300 waits');
  assert.equal(node('--inspect-wait=[::1]:9300 agent.ts'), 'agent.ts ::1:9300 waits');
  assert.equal(node('--inspect --inspect-port=0 agent.ts'), 'agent.ts 127.0.0.1:0');
  assert.equal(node('--import tsx agent.ts', '--inspect=9231'), 'agent.ts 127.0.0.1:9231');
  assert.equal(node('--inspect-port 9300 agent.ts'), 'agent.ts');
  assert.equal(node('-e 1 x.js'), '-');
  assert.equal(parseNodeLine(['--inspect-port', '9300', 'x.js']).signalPort, 9300);
  assert.equal(parseNodeLine(['--disable-sigusr1', 'x.js']).refusesSignal, true);
});

test('parts of an editor are not offered', () => {
  assert.ok(isEditorPart(['node', '/x/out/server-main.js']));
  assert.ok(isEditorPart(['node', '/x/out/bootstrap-fork', '--type=extensionHost']));
  assert.ok(isEditorPart(['node', '/home/me/.vscode-server/extensions/x/server.js']));
  assert.ok(isEditorPart(['node', 'server.js', '--stdio']));
  assert.ok(!isEditorPart(['node', '/home/me/agents/server.js']));
});
