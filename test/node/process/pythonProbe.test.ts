import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { findInterpreters } from '../../../src/node/process/interpreter';
import { parseProbe, probePython } from '../../../src/node/process/pythonProbe';

const folder = mkdtempSync(path.join(tmpdir(), 'probe-'));
after(() => rmSync(folder, { recursive: true }));

/** A "Python" that is a Node.js script: it gets `-c` and the script, and may say anything. */
function fake(name: string, script: string) {
  const file = path.join(folder, `${name}.cjs`);
  writeFileSync(file, script);
  return { path: process.execPath, args: [file] };
}
const command = { path: '/py', args: [] };
const mark = '@agent-lightning-devtools@';

test('our line is found among what start-up files print', () => {
  const line = `${mark}{"python":"3.11.7","implementation":"cpython","platform":"linux","startMethod":"fork","packages":{"agentlightning":"0.3.0","bad":7}}`;
  assert.deepEqual(parseProbe(command, `Welcome!\r\n${mark}{}\r\n${line}\r\n`), {
    ...{ path: '/py', args: [], python: '3.11.7', implementation: 'cpython', platform: 'linux', startMethod: 'fork' },
    packages: { agentlightning: '0.3.0' },
  });
});

test('anything else is no answer', () => {
  for (const text of ['', 'Python 3.11', mark, `${mark}[1]`, `${mark}{"python":3}`, `${mark}null`, `${mark}{`])
    assert.equal(parseProbe(command, text), null, text);
});

test('a Python that fails says why', async () => {
  const broken = fake(
    'broken',
    'console.error("Fatal Python error: init_fs_encoding\\nno module named encodings"); process.exit(1)',
  );
  const probe = await probePython(broken);
  assert.deepEqual(probe, { ok: false, why: 'failed', detail: 'no module named encodings' });
  assert.deepEqual(await probePython(fake('mute', 'process.exit(5)')), {
    ok: false,
    why: 'failed',
    detail: 'exit code 5',
  });
});

test('a Python that hangs is ended', async () => {
  const probe = await probePython(fake('hang', 'setInterval(() => {}, 1000)'), { limitMs: 300 });
  assert.deepEqual(probe, { ok: false, why: 'tooLong', detail: '' });
});

test('a Python that is not there', async () => {
  const probe = await probePython({ path: path.join(folder, 'none'), args: [] });
  assert.equal(probe.ok || probe.why, 'absent');
});

test('a real Python answers, and files of the current folder cannot shadow its library', async t => {
  const real = findInterpreters({ platform: process.platform, env: process.env, folders: [], exists: existsSync })[0];
  if (real === undefined) return t.skip('no Python on this machine');
  writeFileSync(path.join(folder, 'json.py'), 'raise SystemExit("shadowed")');
  const before = process.cwd();
  process.chdir(folder);
  try {
    const probe = await probePython(real);
    assert.ok(probe.ok, JSON.stringify(probe));
    assert.match(probe.python.python, /^\d+\.\d+\.\d+$/);
    assert.equal(probe.python.implementation.length > 0, true);
  } finally {
    process.chdir(before);
  }
});
