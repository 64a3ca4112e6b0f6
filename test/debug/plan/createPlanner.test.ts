import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { findPython } from '../../../scripts/lib/findPython.mjs';
import { createPlanner } from '../../../src/debug/plan/createPlanner';
import { PythonLooks } from '../../../src/debug/plan/lookAtPython';
import type { Surroundings } from '../../../src/debug/plan/surroundings';
import type { AgentLaunchArguments } from '../../../src/protocol/debug';

const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'agl-plan-')));
const bundled = { folder: path.join(folder, 'bundled'), version: '1.8.22' };
const signal = new AbortController().signal;
let python = '';

/** Real interpreters are asked; a machine without one tests the rest. */
function pythonTest(name: string, body: () => Promise<void>) {
  test(name, async t => (python === '' ? t.skip('no Python was found') : body()));
}

const file = (name: string, text = '') => {
  const at = path.join(folder, name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, text);
  return at;
};

before(async () => {
  const found = await findPython();
  if (found.ok) python = found.python;
  file('agent.py', 'print("fine")\n');
  file('broken.py', 'import json\n\ndef rollout(:\n    pass\n');
  file('notes.ipynb', '{}');
  file('empty/readme.txt');
  file('pkg/__main__.py', 'print(1)\n');
});
after(() => rmSync(folder, { recursive: true, force: true }));

const pythons = new PythonLooks();

function planner(changes: Partial<Surroundings> = {}) {
  const env = { PATH: process.env['PATH'], SYSTEMROOT: process.env['SYSTEMROOT'] };
  return createPlanner({
    ...{ platform: process.platform, language: 'en', env, folder, bundledDebugpy: bundled, pythons },
    places: () =>
      Promise.resolve({ platform: process.platform, env, folders: [folder], setting: python, exists: () => true }),
    startStore: () => Promise.resolve({ url: 'http://127.0.0.1:4748' }),
    askStore: () => Promise.resolve(),
    ...changes,
  });
}

async function failure(args: AgentLaunchArguments, changes: Partial<Surroundings> = {}): Promise<string> {
  const planned = await planner(changes).planLaunch(args, signal);
  if (planned.ok) return 'planned';
  return `${planned.failure.code} ${(planned.failure.detail ?? '').replaceAll(folder, '.').replaceAll('\\', '/')}`.trim();
}

async function plan(args: AgentLaunchArguments, changes: Partial<Surroundings> = {}) {
  const planned = await planner(changes).planLaunch(args, signal);
  assert.ok(planned.ok, JSON.stringify(planned));
  return planned.plan;
}

test('what cannot be launched is told by its code and its path', async () => {
  assert.equal(await failure({}), 'AGL-D001');
  assert.match(await failure({ program: 'agent.py', module: 'agent' }), /^AGL-D001 "program" and "module"/);
  assert.equal(await failure({ program: 'agent' }), 'AGL-D002 agent');
  assert.equal(await failure({ program: 'notes.ipynb' }), 'AGL-D003 notes.ipynb');
  assert.equal(await failure({ program: 'gone.py' }), 'AGL-D004 ./gone.py');
  assert.equal(await failure({ program: 'empty', runtime: 'python' }), 'AGL-D005 ./empty');
  assert.match(await failure({ program: 42 } as unknown as AgentLaunchArguments), /^AGL-D006 "program" must be a text/);
  assert.equal(await failure({ program: 'agent.py', cwd: 'nowhere' }), 'AGL-D009 ./nowhere');
  assert.equal(await failure({ program: 'agent.py', envFile: '.env.gone' }), 'AGL-D010 ./.env.gone');
  file('bad.env', 'A=1\nsource x\n');
  assert.equal(await failure({ program: 'agent.py', envFile: 'bad.env' }), 'AGL-D011 ./bad.env, line 2: source x');
});

test('a program that may not be read', { skip: process.platform === 'win32' }, async () => {
  const secret = file('secret.py');
  chmodSync(secret, 0o000);
  chmodSync(folder, 0o755);
  const isRoot = process.geteuid?.() === 0;
  // Root may read anything; nobody else may.
  if (isRoot) process.seteuid?.(65534);
  try {
    assert.equal(await failure({ program: secret }), 'AGL-D007 ./secret.py');
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
});

test('an interpreter that is none is told apart from one that is not there', async () => {
  const places = () => Promise.resolve({ platform: process.platform, env: {}, folders: [folder], exists: () => false });
  assert.equal(await failure({ program: 'agent.py' }, { places }), 'AGL-D012');
  assert.equal(await failure({ program: 'agent.py', python: '/no/python' }, { places }), 'AGL-D013 /no/python');
  assert.match(await failure({ program: 'agent.py', python: '/no/python' }), /^AGL-D013 \/no\/python/);
  assert.match(await failure({ program: 'agent.py', python: process.execPath }), /^AGL-D014 .*node/);
  if (process.platform === 'win32') return;
  assert.match(await failure({ program: 'agent.py', python: file('plain.txt') }), /^AGL-D013 .*EACCES/);
});

pythonTest('a program that does not compile is told with its line, once it does it is planned', async () => {
  assert.match(await failure({ program: 'broken.py' }), /^AGL-D008 \.\/broken\.py, line 3: SyntaxError/);
  file('broken.py', 'import json\n');
  assert.equal(await failure({ program: 'broken.py' }), 'planned');
  assert.match(await failure({ module: 'no_such_module' }), /^AGL-D021 module no_such_module/);
  assert.equal(await failure({ module: 'agent' }), 'planned');
  assert.equal(await failure({ program: 'pkg', runtime: 'python' }), 'planned');
});

pythonTest('debugpy of the environment, else the bundled one, else a failure', async () => {
  const own = (version: string) => {
    const at = `own-${version}`;
    file(`${at}/debugpy/__init__.py`);
    file(`${at}/debugpy-${version}.dist-info/METADATA`);
    return { PYTHONPATH: path.join(folder, at) };
  };
  const fresh = await plan({ program: 'agent.py', env: own('1.8.20') });
  assert.equal(fresh.debugpyVersion, '1.8.20');
  assert.deepEqual(fresh.adapter.kind === 'command' && fresh.adapter.command.slice(-2), ['-m', 'debugpy.adapter']);
  const old = await plan({ program: 'agent.py', env: own('1.2.0') });
  assert.equal(old.debugpyVersion, '1.8.22');
  assert.equal(
    old.adapter.kind === 'command' && old.adapter.command.at(-1),
    path.join(bundled.folder, 'debugpy', 'adapter'),
  );
  assert.equal(old.notes[0]?.key, 'debugPlan.note.bundled');
  const without = { bundledDebugpy: null };
  assert.match(await failure({ program: 'agent.py', env: own('1.2.0') }, without), /^AGL-D016 debugpy 1\.2\.0/);
});

pythonTest('an interpreter with debugpy is asked once', async () => {
  const looks = new PythonLooks();
  const env = { ...process.env, PYTHONPATH: path.join(folder, 'kept') };
  file('kept/debugpy/__init__.py');
  const question = { command: [python] as const, env, cwd: folder, program: path.join(folder, 'agent.py') };
  const first = await looks.look(question);
  const second = await looks.look(question);
  assert.ok(first.ok && second.ok);
  // Not an equal answer: the same one.
  assert.equal(second.python, first.python);
});

pythonTest('the arguments of debugpy are its own and no others', async () => {
  file('good.env', 'FROM_FILE=1\nBOTH=file\n');
  const { debugpy, env, store } = await planOf();
  assert.deepEqual(debugpy, {
    ...{ console: 'internalConsole', subProcess: true, stopOnEntry: true, args: ['-v'], name: 'x' },
    ...{ program: path.join(folder, 'agent.py'), cwd: folder, python: [python], django: true },
  });
  const { AGL_SERVER_PORT: port, ...rest } = env;
  assert.deepEqual(rest, { FROM_FILE: '1', BOTH: 'env', GONE: null, AGL_CURRENT_ROLE: 'runner' });
  assert.deepEqual(store, { kind: 'program', port: Number(port) });

  async function planOf() {
    const args = { program: 'agent.py', args: ['-v'], stopOnEntry: true, envFile: 'good.env', role: 'runner' } as const;
    const more = { name: 'x', env: { BOTH: 'env', GONE: null }, agentBreakpoints: ['@tool x'], django: true };
    const made = await plan({ ...args, ...more });
    const { env, ...debugpy } = made.debugpy as { env: Record<string, string> };
    return { debugpy, env, store: made.store };
  }
});

pythonTest('a store is started or asked only for a launch that can be', async () => {
  let asked = 0;
  const askStore = () => {
    asked++;
    return Promise.resolve();
  };
  await failure({ program: 'gone.py', store: 'http://127.0.0.1:4747' }, { askStore });
  assert.equal(asked, 0);
  const { store } = await plan({ program: 'agent.py', store: 'http://127.0.0.1:4747' }, { askStore });
  assert.deepEqual([asked, store], [1, { kind: 'url', url: 'http://127.0.0.1:4747' }]);
  assert.match(await failure({ program: 'agent.py', store: 'somewhere' }), /^AGL-D006 "store" must be/);
  const started = await plan({ program: 'agent.py', store: 'embedded' });
  assert.equal((started.debugpy['env'] as Record<string, string>)['AGL_MANAGED_STORE'], '0');
});

pythonTest(
  'a port that the user chose and somebody holds stops the launch, unless the program is a runner',
  async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise(done => server.once('listening', done));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const env = { AGL_SERVER_PORT: String(port) };
    try {
      assert.match(await failure({ program: 'agent.py', env }), new RegExp(`^AGL-D018 port ${port}`));
      const runner = await plan({ program: 'agent.py', env, role: 'runner' });
      assert.deepEqual(runner.store, { kind: 'program', port });
    } finally {
      server.close();
    }
  },
);

test('attaching needs one target, and an interpreter only for what the debugger starts', async () => {
  const at = planner({ places: () => Promise.reject(new Error('not asked')) });
  const plan = await at.planAttach({ connect: { port: 5678 }, subProcessId: 3 }, signal);
  assert.deepEqual(plan.ok && plan.plan.adapter, { kind: 'address', host: '127.0.0.1', port: 5678 });
  const none = await at.planAttach({}, signal);
  assert.match((!none.ok && none.failure.detail) || '', /exactly one of connect, listen and processId/);
});

test('a cancelled launch rejects and starts nothing', async () => {
  const reason = new Error('no longer wanted');
  await assert.rejects(planner().planLaunch({ program: 'agent.py' }, AbortSignal.abort(reason)), reason);
});

test('a program of another debugger gets its environment', async () => {
  file('agent.mjs', 'export {};\n');
  const wanted = { program: 'agent.mjs', store: 'embedded', env: { A: null }, runtimeExecutable: process.execPath };
  const planned = await planner().planNode(wanted, signal);
  assert.ok(planned.ok);
  const env = planned.plan.config['env'] as Record<string, unknown>;
  assert.equal(env['OTEL_EXPORTER_OTLP_ENDPOINT'], 'http://127.0.0.1:4748');
  assert.equal(env['AGL_DEVTOOLS_OTLP'], 'http://127.0.0.1:4748/v1/traces');
  assert.equal(env['A'], null);
});
