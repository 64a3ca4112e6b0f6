// The layers of the tests as data: what each runs, how long it may take, and what it counted.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runLayerProcess } from './layerProcess.mjs';
import { root } from './node.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * @typedef {object} Layer
 * @property {string} name
 * @property {string[]} args a script of ours and its arguments
 * @property {number} limitMs
 * @property {string | null} results file of Counts below .cache; null: passes or fails as one
 */

const minuteMs = 60_000;

/** @satisfies {Record<string, Layer>} */
export const layers = {
  check: { name: 'check', args: ['scripts/check.mjs', '--fresh'], limitMs: 5 * minuteMs, results: null },
  unit: { name: 'unit', args: ['scripts/unit.mjs'], limitMs: 12 * minuteMs, results: 'test-unit.json' },
  host: { name: 'host', args: ['scripts/lib/layersHost.mjs'], limitMs: 6 * minuteMs, results: 'host.json' },
  ui: { name: 'ui', args: ['scripts/lib/layersUi.mjs'], limitMs: 12 * minuteMs, results: 'ui.json' },
};

/**
 * @param {Layer} layer
 * @param {{ node: string, env?: Record<string, string>, say: (line: string) => void }} options
 * @returns {Promise<Counts>}
 */
export async function runLayer(layer, { node, env, say }) {
  const file = layer.results && path.join(root, '.cache', layer.results);
  if (file) rmSync(file, { force: true });
  say(`${layer.name} …`);
  const ended = await runLayerProcess({
    name: layer.name,
    command: node,
    args: layer.args,
    limitMs: layer.limitMs,
    env,
  });
  const counts = verdict(file ? readCounts(file) : null, ended.code, ended.timedOut, file !== null);
  const took = `${(ended.ms / 1000).toFixed(0)} s`;
  if (counts.failed > 0) {
    console.log(ended.tail.trimEnd());
    const why = ended.timedOut ? `ended after its limit of ${layer.limitMs / minuteMs} min` : `exit code ${ended.code}`;
    say(`${layer.name}: FAILED in ${took}, ${why}; all of its output: ${ended.log}`);
  } else if (file) {
    say(`${layer.name}: ${counts.passed} passed, ${counts.skipped} skipped in ${took}`);
  } else {
    say(`${layer.name}: ok in ${took}`);
  }
  return counts;
}

/**
 * What counts when a layer has ended. A layer that broke, or ran no test at all, is one failure, whatever it counted.
 * @param {Counts | null} counts
 * @param {number | null} code
 * @param {boolean} timedOut
 * @param {boolean} counting false for a layer without tests
 * @returns {Counts}
 */
export function verdict(counts, code, timedOut, counting) {
  const known = counts ?? { passed: 0, failed: 0, skipped: 0, skippedNames: [] };
  const broken = timedOut || code !== 0 || (counting && known.passed + known.failed + known.skipped === 0);
  return { ...known, failed: broken ? Math.max(1, known.failed) : known.failed };
}

/**
 * @param {string} file
 * @returns {Counts | null} null when the layer ended before it could write
 */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
