import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const ci = path.join(import.meta.dirname, '..', '..', '.ci', 'run');
const dir = mkdtempSync(path.join(os.tmpdir(), 'agl-ci-'));
after(() => rmSync(dir, { recursive: true, force: true }));

/** Runs .ci/run with a `node` that prints this and ends so. */
function exitCode(printed: string, code: number): number | null {
  writeFileSync(path.join(dir, 'node'), `#!/bin/sh\nprintf '%s\\n' "${printed}"\nexit ${code}\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${dir}${path.delimiter}${process.env.PATH}` };
  return spawnSync('bash', [ci], { env }).status;
}

const onPosix = { skip: process.platform === 'win32' ? 'CI runs on Linux' : false };

test('CI passes when every test passed', onPosix, () => {
  assert.equal(exitCode('progress\n12 passed, 0 failed, 0 skipped', 0), 0);
});

test('CI fails on a failure, a skip, no tests, no counts and a broken run', onPosix, () => {
  assert.equal(exitCode('12 passed, 1 failed, 0 skipped', 1), 1);
  assert.equal(exitCode('12 passed, 0 failed, 1 skipped', 0), 1);
  assert.equal(exitCode('0 passed, 0 failed, 0 skipped', 0), 1);
  assert.equal(exitCode('12 passed, 0 failed, 0 skipped', 1), 1);
  assert.equal(exitCode('12 passed, 0 failed, 0 skipped\nand then it broke', 0), 1);
});
