import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { debugpyLicence, ensureDebugpy } from '../../scripts/lib/debugpyWheel.mjs';

test('without a network nothing is left behind, and the reason is said', async () => {
  const home = mkdtempSync(path.join(os.tmpdir(), 'agl-debugpy-'));
  const asked: string[][] = [];
  const run = (program: string, args: string[]) => {
    asked.push([program, ...args]);
    return Promise.resolve({
      code: 1,
      ended: 'itself' as const,
      lastLines: ['ERROR: no matching distribution'],
      ms: 1,
    });
  };
  try {
    assert.deepEqual(await ensureDebugpy({ home, run }), { ok: false, reason: 'ERROR: no matching distribution' });
    assert.ok(asked.every(it => it.includes('--require-hashes') && !it.some(word => word.includes('://'))));
    assert.deepEqual(readdirSync(home), []);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

test('what is shipped can attach on every platform, and carries no debug symbols', async t => {
  const debugpy = await ensureDebugpy();
  if (!debugpy.ok) return t.skip(debugpy.reason);
  const files = readdirSync(debugpy.folder, { recursive: true }).map(String);
  for (const name of ['attach_linux_amd64.so', 'attach.dylib', 'attach_amd64.dll', 'inject_dll_amd64.exe']) {
    assert.ok(
      files.some(it => it.endsWith(name)),
      name,
    );
  }
  assert.deepEqual(
    files.filter(it => /\.(pdb|map|c|pyx)$/.test(it)),
    [],
  );
  const licence = readFileSync(path.join(debugpy.folder, 'LICENSE'), 'utf8').replaceAll('\r\n', '\n').trim();
  assert.equal(debugpyLicence(), licence);
});
