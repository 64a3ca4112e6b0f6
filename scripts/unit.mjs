// All tests that need no editor: `npm run unit [-- pattern…]`, with node:test under a Node.js that has node:sqlite.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { modernNode, root } from './lib/node.mjs';

const outside = new Set(['workbench', 'bench', 'workspace', 'golden', 'fixtures', 'host', 'ui']);
const wanted = process.argv.slice(2).filter(it => !it.startsWith('--'));
const files = readdirSync(path.join(root, 'test'), { recursive: true, withFileTypes: true })
  .filter(it => it.isFile() && it.name.endsWith('.test.ts'))
  .map(it => path.relative(root, path.join(it.parentPath, it.name)))
  .filter(it => !outside.has(it.split(path.sep)[1] ?? ''))
  .filter(it => wanted.length === 0 || wanted.some(word => it.includes(word)))
  .sort();

const node = process.env.UNIT_NODE ?? modernNode();
if (!node) {
  console.error('No Node.js 22.18 or newer: run "npm ci" on a platform that package.json pins one for, or install it.');
  process.exit(2);
}
mkdirSync(path.join(root, '.cache'), { recursive: true });
const results = path.join(root, '.cache', process.env.UNIT_RESULTS ?? 'unit.json');
const run = spawnSync(
  node,
  [
    // A test that never ends fails by its name, long before the whole layer is ended.
    ...['--import', 'tsx', '--test', '--test-timeout=300000'],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[
      `--test-reporter=${new URL('./lib/countReporter.mjs', import.meta.url).href}`,
      `--test-reporter-destination=${results}`,
    ],
    ...files,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
);
const { passed = 0, failed = 0, skipped = 0 } = JSON.parse(readFileSync(results, 'utf8') || '{}');
if (!process.env.UNIT_QUIET) console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = run.status === 0 && failed === 0 && passed > 0 ? 0 : 1;
