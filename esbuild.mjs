// Bundles every program of the product into dist/. Only the extension itself may leave `vscode` to its host.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
/** Runs inside agents, whatever Node.js they have. */
const probe = { ...node, target: 'node18' };
/** @type {import('esbuild').BuildOptions} */
const page = { ...shared, platform: 'browser', format: 'esm', target: 'chrome130' };

/** @type {(import('esbuild').BuildOptions & { entryPoints: string[], outfile: string })[]} */
export const bundles = [
  {
    ...node,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode', './catalog.js', './debug.js'],
  },
  { ...node, entryPoints: ['src/core/catalog/index.ts'], outfile: 'dist/catalog.js' },
  { ...node, entryPoints: ['src/node/store/main.ts'], outfile: 'dist/store.js' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['src/lsp/main.ts'], outfile: 'dist/lsp.js' },
  { ...node, entryPoints: ['src/debug/main.ts'], outfile: 'dist/debugAdapter.js' },
  { ...node, entryPoints: ['src/debug/index.ts'], outfile: 'dist/debug.js' },
  { ...probe, entryPoints: ['src/probes/node/main.ts'], outfile: 'dist/probes/node/probe.cjs' },
  { ...probe, entryPoints: ['src/probes/node/spanExport.ts'], outfile: 'dist/probes/node/spanExport.cjs' },
  { ...page, entryPoints: ['src/webview/timeline/main.ts'], outfile: 'dist/webview/timeline.js' },
].filter(it => it.entryPoints.every(file => existsSync(file)));

/** The icon font is used as files by the webviews. */
export const copied = ['@vscode/codicons'];

/** Folders that are copied as they are: from, to, and which files. */
const folders = [
  {
    from: 'node_modules/@vscode/codicons/dist',
    to: 'dist/webview/codicons',
    filter: (/** @type {string} */ file) => !/\.(html|csv|ts|svg|json)$/.test(file),
  },
  // Python reads it as it stands; what Python compiled beside it is not ours to ship.
  {
    from: 'src/probes/python',
    to: 'dist/probes/python',
    filter: (/** @type {string} */ file) => !/__pycache__|\.pyc$/.test(file),
  },
  // The debugger goes by its lines.
  {
    from: 'src/probes/node',
    to: 'dist/probes/node',
    filter: (/** @type {string} */ file) => !file.endsWith('.ts'),
  },
];

/** Each file appears whole and at once: programs that run from `dist/` never see half of one, or none. Returns their paths. */
async function replace(/** @type {import('esbuild').BuildOptions} */ options) {
  const { outputFiles } = await build({ ...options, write: false });
  for (const { path: file, contents } of outputFiles ?? []) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, contents, options.banner ? { mode: 0o755 } : {});
    renameSync(`${file}.new`, file);
  }
  return (outputFiles ?? []).map(it => path.relative('.', it.path).replaceAll(path.sep, '/'));
}

/** What an earlier build left and this one does not make. */
function removeStale(/** @type {readonly string[]} */ made, folder = 'dist') {
  for (const name of readdirSync(folder)) {
    const file = `${folder}/${name}`;
    if (made.includes(file)) continue;
    if (made.some(it => it.startsWith(`${file}/`))) removeStale(made, file);
    else rmSync(file, { recursive: true });
  }
}

async function buildAll() {
  for (const { from, to, filter } of folders) cpSync(from, to, { recursive: true, filter });
  if (!watch) {
    // A bundle is more than the file it is named by: the page's style sheet, for one.
    const files = (await Promise.all(bundles.map(replace))).flat();
    return removeStale([...files, ...folders.map(it => it.to)]);
  }
  const contexts = await Promise.all(bundles.map(it => context(it)));
  await Promise.all(contexts.map(it => it.rebuild()));
  await Promise.all(contexts.map(it => it.watch()));
  // .vscode/tasks.json waits for this line.
  console.log('watching');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void buildAll();
