import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { before, after, test } from 'node:test';
import { shipped } from '../../scripts/lib/shipped.mjs';
import { zipEntries } from '../../scripts/lib/zipEntries.mjs';
import { packageExtension } from '../../scripts/package.mjs';
import { matchesGolden } from '../golden';

const root = path.join(import.meta.dirname, '..', '..');
const dir = mkdtempSync(path.join(os.tmpdir(), 'agl-package-'));
let vsix = Buffer.alloc(0);
let names: string[] = [];

before(async () => {
  // Others read dist/ while this runs: it is built here only when nothing is there.
  const build = !existsSync(path.join(root, 'dist', 'extension.js'));
  vsix = readFileSync(await packageExtension({ build, out: path.join(dir, 'extension.vsix') }));
  names = zipEntries(vsix).map(it => it.name.replace(/^extension\//, ''));
});
after(() => rmSync(dir, { recursive: true, force: true }));

test('the package holds what it should and nothing else', () => {
  // Whether debugpy is in it depends on Python and network; what of it, on its wheel.
  const own = names.filter(it => !it.startsWith('dist/debugpy/'));
  matchesGolden('scripts/package.txt', `${own.join('\n')}\n`);
});

test('the package holds no source, no test, no map and no file of the repository only', () => {
  const strays = names.filter(it =>
    /^(src|test|scripts|node_modules|\.ci|\.config|\.cache|out|docs)\/|\.(map|ts)$/.test(it),
  );
  assert.deepEqual(strays, []);
});

test('the package is small enough to download in a moment', context => {
  context.diagnostic(`${(vsix.length / 1024).toFixed(0)} kB`);
  assert.ok(vsix.length < 5 * 1024 * 1024, `${vsix.length} bytes`);
});

test('what the manifest points at is in the package', () => {
  const { main, bin, icon } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;
  const wanted = [main, icon, ...Object.values(bin)].map(it => it.replace(/^\.\//, ''));
  assert.deepEqual(
    wanted.filter(it => !names.includes(it)),
    [],
  );
});

test('a vsce run by hand would pack the same', () => {
  const lines = readFileSync(path.join(root, '.vscodeignore'), 'utf8').split(/\r?\n/);
  const allowed = lines.filter(it => it.startsWith('!')).map(it => it.slice(1).replace(/\/\*\*$/, ''));
  assert.deepEqual(allowed, shipped);
});

interface Manifest {
  readonly main: string;
  readonly icon: string;
  readonly bin: Readonly<Record<string, string>>;
}
