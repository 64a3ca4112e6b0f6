import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname, '../..');

test('docs/codes holds the page of every code as it is today', async () => {
  const script = pathToFileURL(path.join(root, 'scripts', 'codePages.mjs')).href;
  const { codePages } = (await import(script)) as { codePages: () => Promise<Map<string, string>> };
  const pages = await codePages();
  const folder = path.join(root, 'docs', 'codes');
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const stale = [...pages].filter(([file, text]) => {
    const at = path.join(folder, file);
    return !existsSync(at) || readFileSync(at, 'utf8').replaceAll('\r\n', '\n') !== text;
  });
  assert.deepEqual(
    [...stale.map(([file]) => file), ...there.filter(it => !pages.has(it))],
    [],
    'run: node scripts/codePages.mjs',
  );
});
