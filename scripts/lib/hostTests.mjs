// Bundles test/host into out/host: the extension host loads CommonJS, and the tests are TypeScript.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './node.mjs';
import { copyShipped } from './shipped.mjs';

const sources = path.join(root, 'test', 'host');
export const hostTestsDir = path.join(root, 'out', 'host');

export async function buildHostTests() {
  rmSync(hostTestsDir, { recursive: true, force: true });
  const specs = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(it => it.endsWith('.test.ts'));
  await build({
    entryPoints: ['index.ts', ...specs].map(it => path.join(sources, it)),
    outdir: hostTestsDir,
    outbase: sources,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    sourcemap: 'inline',
    logLevel: 'warning',
    external: ['vscode', 'mocha', 'node:sqlite'],
  });
}

/**
 * A copy of the extension that does not start by itself: the tests activate it, and so can watch it from its first line.
 * @returns {string} its folder
 */
export function extensionUnderTest() {
  const dir = path.join(root, 'out', 'extension');
  copyShipped(dir);
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify({ ...manifest, activationEvents: [] }, null, 2));
  return dir;
}
