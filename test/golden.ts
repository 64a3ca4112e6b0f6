import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Compares text with `test/golden/<name>`. A missing golden fails; only UPDATE_GOLDEN=1 writes. */
export function matchesGolden(name: string, text: string): void {
  const file = path.join(import.meta.dirname, 'golden', name);
  const actual = `${text.trimEnd()}\n`;
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  assert.ok(existsSync(file), `no golden ${name}: look at the text and write it with UPDATE_GOLDEN=1\n${actual}`);
  assert.equal(actual, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), name);
}
