// `npm run bench [-- name…]`: the benchmarks of test/bench, medians of several rounds, as a table and in .cache/bench.json.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { modernNode, root } from './lib/node.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { start, stopAllOnSignal } from './lib/processes.mjs';
import { createProgress } from './lib/progress.mjs';

const say = createProgress();
stopAllOnSignal();
const dir = path.join(root, 'test', 'bench');
const wanted = process.argv.slice(2);
const notBenchmarks = new Set(['measurement.ts']);
const files = readdirSync(dir)
  .filter(it => it.endsWith('.ts') && !notBenchmarks.has(it))
  .filter(it => wanted.length === 0 || wanted.some(word => it.includes(word)))
  .sort();
if (files.length === 0) {
  console.error(`No benchmark is called ${wanted.join(' or ')}.`);
  process.exit(1);
}
const packages = await ensurePackages(say);
if (!packages.ok) {
  console.error(packages.reason);
  process.exit(1);
}
// Only now: these need what has just been installed.
const { medians } = await import('./lib/medians.mjs');
const { packageExtension } = await import('./package.mjs');
const vsix = await packageExtension({ say });
const cache = path.join(root, '.cache');
mkdirSync(cache, { recursive: true });

/** @type {Record<string, import('./lib/medians.mjs').Measurement[]>} */
const results = {};
let failed = 0;
for (const file of files) {
  const name = path.basename(file, '.ts');
  say(name);
  const rounds = await runRounds(path.join(dir, file));
  if (rounds) results[name] = medians(rounds);
  else failed++;
}
const machine = { cpus: os.cpus().length, model: os.cpus()[0]?.model, platform: `${process.platform}-${process.arch}` };
writeFileSync(path.join(cache, 'bench.json'), JSON.stringify({ machine, results }, null, 2));
console.log(table(Object.values(results).flat()));
process.exit(failed > 0 ? 1 : 0);

/**
 * @param {string} file
 * @returns {Promise<import('./lib/medians.mjs').Measurement[][] | undefined>} undefined when it failed
 */
async function runRounds(file) {
  const out = path.join(cache, 'bench-rounds.json');
  rmSync(out, { force: true });
  const args = ['--import', 'tsx', path.join(root, 'scripts', 'lib', 'benchRun.mjs'), file, out];
  const env = { ...process.env, UI_VSIX: vsix, NODE_NO_WARNINGS: '1' };
  const child = start(modernNode() ?? process.execPath, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
  const code = await new Promise(done => child.once('exit', done).once('error', () => done(null)));
  if (code === 0) return JSON.parse(readFileSync(out, 'utf8'));
  say(`FAILED: ${path.relative(root, file)} ended with ${code}`);
  return undefined;
}

/** @param {readonly import('./lib/medians.mjs').Measurement[]} rows */
function table(rows) {
  const number = (/** @type {number} */ it) => (Math.abs(it) >= 100 ? it.toFixed(0) : it.toPrecision(3));
  const cells = rows.map(({ name, value, unit, reference, ratio }) => [
    name,
    `${number(value)} ${unit}`,
    reference ? `${reference.name}: ${number(reference.value)} ${unit}` : '',
    ratio === undefined ? '' : `× ${number(ratio)}`,
  ]);
  const all = [['measured', 'value', 'beside', 'ratio'], ...cells];
  const widths = [0, 1, 2, 3].map(column => Math.max(...all.map(row => row[column]?.length ?? 0)));
  return all
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
