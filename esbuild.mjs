// Bundles every program of the product into dist/. Only the extension itself may leave `vscode` to its host.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
};
/** @type {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20', external: ['node:sqlite'] };
/** @type {import('esbuild').BuildOptions} */
const page = { ...shared, platform: 'browser', format: 'esm', target: 'chrome130' };

/** @type {(import('esbuild').BuildOptions & { entryPoints: string[], outfile: string })[]} */
export const bundles = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode', './catalog.js'] },
  { ...node, entryPoints: ['src/core/catalog/index.ts'], outfile: 'dist/catalog.js' },
  { ...node, entryPoints: ['src/node/store/main.ts'], outfile: 'dist/store.js' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['src/lsp/main.ts'], outfile: 'dist/lsp.js' },
  { ...node, entryPoints: ['src/debug/main.ts'], outfile: 'dist/debugAdapter.js' },
  { ...page, entryPoints: ['src/webview/timeline/main.ts'], outfile: 'dist/webview/timeline.js' },
].filter(it => it.entryPoints.every(file => existsSync(file)));

/** The icon font is used as files by the webviews. */
export const copied = ['@vscode/codicons'];

async function buildAll() {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist/webview', { recursive: true });
  cpSync('node_modules/@vscode/codicons/dist', 'dist/webview/codicons', {
    recursive: true,
    filter: from => !/\.(html|csv|ts|svg|json)$/.test(from),
  });
  if (!watch) return void (await Promise.all(bundles.map(it => build(it))));
  const contexts = await Promise.all(bundles.map(it => context(it)));
  await Promise.all(contexts.map(it => it.rebuild()));
  await Promise.all(contexts.map(it => it.watch()));
  // .vscode/tasks.json waits for this line.
  console.log('watching');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void buildAll();
