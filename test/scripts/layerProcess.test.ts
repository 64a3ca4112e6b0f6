import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { runLayerProcess } from '../../scripts/lib/layerProcess.mjs';

const root = path.join(import.meta.dirname, '..', '..');

function script(text: string, limitMs = 20_000) {
  return runLayerProcess({ name: 'self-test', command: process.execPath, args: ['-e', text], limitMs });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('the output and the exit code of a layer are kept', async () => {
  const ended = await script('console.log("one"); console.error("two"); process.exitCode = 3');
  assert.equal(ended.code, 3);
  assert.equal(ended.timedOut, false);
  assert.match(ended.tail, /one/);
  assert.match(readFileSync(path.join(root, ended.log), 'utf8'), /two/);
});

test('a layer that hangs ends at its limit, with the processes that it started', async () => {
  const ended = await script(
    `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
     console.log('child', child.pid);`,
    1500,
  );
  assert.equal(ended.timedOut, true);
  const pid = Number(/child (\d+)/.exec(ended.tail)?.[1]);
  assert.ok(pid > 0);
  for (let i = 0; i < 50 && isAlive(pid); i++) await sleep(100);
  assert.equal(isAlive(pid), false);
});

test('a program that is not there is a failure', async () => {
  const command = path.join(root, 'no-such-program');
  const ended = await runLayerProcess({ name: 'self-test', command, args: [], limitMs: 5000 });
  assert.equal(ended.code, null);
  assert.match(ended.tail, /ENOENT/);
});
