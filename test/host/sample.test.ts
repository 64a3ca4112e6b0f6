import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { copyWithoutOverwriting } from '../../src/host/sample/copyFolder';
import { extensionId } from '../../src/protocol/ids';

suite('the sample agent', () => {
  test('is written whole, and never over what is there', async () => {
    const sample = path.join(vscode.extensions.getExtension(extensionId)?.extensionPath ?? '', 'media', 'sample');
    const dir = mkdtempSync(path.join(os.tmpdir(), 'agl-sample-'));
    try {
      writeFileSync(path.join(dir, 'README.md'), 'mine');
      const result = await copyWithoutOverwriting(vscode.Uri.file(sample), vscode.Uri.file(dir));
      const files = (of: string) => readdirSync(of, { recursive: true, encoding: 'utf8' }).sort();
      assert.deepEqual(files(dir), files(sample));
      assert.equal(readFileSync(path.join(dir, 'README.md'), 'utf8'), 'mine');
      assert.equal(result.kept, 1);
      assert.ok(result.written > 3);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
