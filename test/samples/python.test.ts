import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { type Outcome, type runCommand } from '../../scripts/lib/command.mjs';
import { ensurePython, samplePython } from '../../scripts/lib/python.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'python-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const base = { ok: true as const, python: '/usr/bin/python3', version: '3.11.7' };
const good: Outcome = { code: 0, ended: 'itself', lastLines: [], ms: 1 };

/** Makes the interpreter where venv would, answers pip with `pip`, and writes down what it was asked. */
function fake(pip: Outcome, python: string) {
  const asked: string[] = [];
  const run: typeof runCommand = (program, args, { onLine }) => {
    asked.push([program, ...args].join(' '));
    if (args[1] !== 'venv') {
      onLine?.('Collecting agentlightning==0.3.0 (from -r requirements.txt (line 1))');
      return Promise.resolve(pip);
    }
    mkdirSync(path.dirname(python), { recursive: true });
    writeFileSync(python, '');
    return Promise.resolve(good);
  };
  return { asked, run };
}

const options = (name: string, run: typeof runCommand, requirements = 'agentlightning==0.3.0\n') => ({
  name,
  folder,
  requirements,
  platform: 'linux' as const,
  find: () => Promise.resolve(base),
  run,
  say: () => undefined,
});

test('makes an environment once, then reuses it without starting anything', async () => {
  const python = path.join(folder, 'once', 'bin', 'python');
  const { asked, run } = fake(good, python);
  const said: string[] = [];
  const first = await ensurePython({ ...options('once', run), say: line => said.push(line) });
  assert.deepEqual(first, { ok: true, python, fresh: true });
  assert.equal(asked.length, 2);
  assert.match(asked[1] ?? '', /-m pip install .*-r .*requirements\.txt$/);
  assert.ok(said.includes('  Collecting agentlightning==0.3.0'), said.join('\n'));
  assert.deepEqual(await ensurePython(options('once', run)), { ok: true, python, fresh: false });
  assert.equal(asked.length, 2);
  assert.ok(!existsSync(path.join(folder, 'once.lock')));
});

test('makes it anew for other requirements, and when its interpreter is gone', async () => {
  const python = path.join(folder, 'again', 'bin', 'python');
  const { asked, run } = fake(good, python);
  await ensurePython(options('again', run));
  const other = await ensurePython(options('again', run, 'agentlightning==0.3.1\n'));
  assert.equal(other.ok && other.fresh, true);
  rmSync(python);
  const lost = await ensurePython(options('again', run, 'agentlightning==0.3.1\n'));
  assert.equal(lost.ok && lost.fresh, true);
  assert.equal(asked.length, 6);
});

test('knows where Windows puts the interpreter', async () => {
  const python = path.join(folder, 'windows', 'Scripts', 'python.exe');
  const made = await ensurePython({ ...options('windows', fake(good, python).run), platform: 'win32' });
  assert.deepEqual(made, { ok: true, python, fresh: true });
});

test('without Python it says so', async () => {
  const made = await ensurePython({
    ...options('none', fake(good, '').run),
    find: () => Promise.resolve({ ok: false as const, reason: 'No Python 3.10 to 3.13 was found.' }),
  });
  assert.deepEqual(made, { ok: false, kind: 'no-python', reason: 'No Python 3.10 to 3.13 was found.' });
});

test('offline it says so, and leaves nothing that looks ready', async () => {
  const python = path.join(folder, 'offline', 'bin', 'python');
  const lastLines = readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'python', 'pip-offline.txt'), 'utf8')
    .trim()
    .split('\n');
  const { run } = fake({ code: 1, ended: 'itself', lastLines, ms: 1 }, python);
  const made = await ensurePython(options('offline', run));
  assert.deepEqual(made, {
    ok: false,
    kind: 'offline',
    reason: 'pip install reached no package index: ERROR: No matching distribution found for agentlightning==0.3.0',
  });
  const retried = fake(good, python);
  const next = await ensurePython(options('offline', retried.run));
  assert.equal(next.ok && next.fresh, true);
});

test('a pip that fails or hangs is told with its last lines', async () => {
  const python = path.join(folder, 'failing', 'bin', 'python');
  const failing = fake({ code: 1, ended: 'itself', lastLines: ['ERROR: disk full'], ms: 1 }, python);
  assert.deepEqual(await ensurePython(options('failing', failing.run)), {
    ok: false,
    kind: 'failed',
    reason: 'pip install failed with exit code 1:\n  ERROR: disk full',
  });
  const hanging = fake(
    { code: null, ended: 'silence', lastLines: ['Installing collected packages: x'], ms: 1 },
    python,
  );
  const made = await ensurePython(options('failing', hanging.run));
  assert.equal(!made.ok && made.reason, 'pip install was ended (silence):\n  Installing collected packages: x');
});

test('waits for another process that makes the same, and does not wait for a dead one', async () => {
  const python = path.join(folder, 'shared', 'bin', 'python');
  const { asked, run } = fake(good, python);
  const said: string[] = [];
  const slow: typeof runCommand = async (...args) => {
    await new Promise(done => setTimeout(done, 100));
    return run(...args);
  };
  const [first, second] = await Promise.all([
    ensurePython(options('shared', slow)),
    ensurePython({ ...options('shared', slow), say: line => said.push(line) }),
  ]);
  assert.deepEqual([first.ok, second.ok, asked.length], [true, true, 2]);
  assert.deepEqual(said, ['Waiting for another process that makes the Python environment …']);
  // Above every process id that a system gives.
  writeFileSync(path.join(folder, 'stale.lock'), '99999999');
  const stale = fake(good, path.join(folder, 'stale', 'bin', 'python'));
  assert.equal((await ensurePython(options('stale', stale.run))).ok, true);
});

test('a folder that cannot be written is a reason, not an exception', async () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  const made = await ensurePython({ ...options('x', fake(good, '').run), folder: path.join(file, 'below') });
  assert.equal(!made.ok && made.kind, 'failed');
});

test('on Windows it does not try what cannot be imported there', async () => {
  const made = await samplePython({ say: assert.fail, platform: 'win32' });
  assert.match(made.ok ? '' : made.reason, /cannot be imported on Windows; WSL runs it/);
});
