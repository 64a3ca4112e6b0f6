import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { test } from 'node:test';

const root = path.join(import.meta.dirname, '..', '..');
const args = [path.join(root, 'scripts', 'start.mjs'), '--headless', '--no-build'];
/** As on a machine without Python: the JavaScript sample runs alone. */
const env = { ...process.env, AGENT_LIGHTNING_PYTHON: '', AGENT_LIGHTNING_PYTHON_MISSING: 'no Python in this test' };

test('npm start without Python runs the JavaScript sample, prints health and spans, and ends well', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', timeout: 120_000 });
  assert.equal(status, 0, stderr);
  assert.match(stderr, /Python samples left out: .*no Python in this test/);
  assert.match(stdout, /✓ Store {2}127\.0\.0\.1:\d+/);
  assert.match(stdout, /attempt 1 {2}at-\w+ · succeeded/);
  assert.match(stdout, /RangeError: cannot divide 8 by zero/);
});

test('npm start ended by a signal leaves no store behind', { skip: process.platform === 'win32' }, async () => {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  const url = await new Promise<string>((found, failed) => {
    child.once('error', failed);
    child.once('exit', code => failed(new Error(`ended with ${code}: ${said}`)));
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const store = /Store: (http:\S+)/.exec(said)?.[1];
      if (store) found(store);
    });
  });
  assert.ok((await fetch(`${url}/v1/devtools/info`)).ok);
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number];
  assert.equal(code, 130);
  await assert.rejects(fetch(`${url}/v1/devtools/info`));
});
