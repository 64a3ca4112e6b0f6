// All tests that need no editor: `npm run unit [-- word…]`, with node:test under a Node.js that has node:sqlite.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sum } from './lib/counts.mjs';
import { modernNode, root } from './lib/node.mjs';
import { unitPasses, unmatchedWords } from './lib/unitPasses.mjs';

const node = process.env.UNIT_NODE ?? modernNode();
if (!node) {
  console.error('No Node.js 22.18 or newer: run "npm ci" on a platform that package.json pins one for, or install it.');
  process.exit(2);
}
const cache = path.join(root, '.cache');
mkdirSync(cache, { recursive: true });
const wanted = process.argv.slice(2).filter(it => it !== '--');
const unmatched = unmatchedWords(wanted);
if (unmatched.length > 0) {
  console.error(`No test of this layer has ${unmatched.map(it => JSON.stringify(it)).join(' or ')} in its path.`);
  process.exit(2);
}
const all = unitPasses(node, wanted).map(runPass);
const totals = sum(all.map(it => it.counts));
writeFileSync(path.join(cache, process.env.UNIT_RESULTS ?? 'unit.json'), JSON.stringify(totals));
if (!process.env.UNIT_QUIET) console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = all.every(it => it.ok) && totals.failed === 0 && totals.passed > 0 ? 0 : 1;

/** @param {import('./lib/unitPasses.mjs').UnitPass} pass */
function runPass({ name, node, args, files }) {
  console.log(`${name}: ${files.length} files`);
  const results = path.join(cache, `unit-${process.pid}.json`);
  const { status } = spawnSync(
    node,
    [
      // A test that never ends fails by its name, long before the whole layer is ended.
      ...['--import', 'tsx', '--test', '--test-timeout=300000', ...args],
      // Much of it waits for other processes, so one file at a time would leave a small machine idle.
      `--test-concurrency=${Math.max(2, os.availableParallelism() - 1)}`,
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      `--test-reporter=${new URL('./lib/countReporter.mjs', import.meta.url).href}`,
      `--test-reporter-destination=${results}`,
      ...files,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
  );
  /** @type {Partial<import('./lib/counts.mjs').Counts>} */
  const counted = JSON.parse(readFileSync(results, 'utf8') || '{}');
  rmSync(results, { force: true });
  const counts = { passed: 0, failed: 0, skipped: 0, skippedNames: [], ...counted };
  return { ok: status === 0 && counts.passed + counts.failed + counts.skipped > 0, counts };
}
