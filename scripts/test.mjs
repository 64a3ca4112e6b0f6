// `npm test [-- layer…]`: installs what the tests need, runs check, unit, host and ui, and ends with one line of counts.
import { modernNode } from './lib/node.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { stopAll, stopAllOnSignal } from './lib/processes.mjs';
import { createProgress } from './lib/progress.mjs';

/** @typedef {import('./lib/counts.mjs').Counts} Counts */

const say = createProgress();
stopAllOnSignal();
const totals = await testAll().catch(error => fail(error instanceof Error ? error.message : String(error)));
await stopAll();
for (const name of totals.skippedNames) say(`skipped: ${name}`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
// Not before all of it is written: whoever reads this through a pipe looks at the last line.
process.stdout.write('', () => process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1));

/** @returns {Promise<Counts>} */
async function testAll() {
  const packages = await ensurePackages(say);
  if (!packages.ok) return fail(packages.reason);
  const node = modernNode();
  if (!node) return fail('No Node.js 22.18 or newer was found, and package.json pins none for this platform.');
  // Only now: these need what has just been installed.
  const { sum } = await import('./lib/counts.mjs');
  const { layers, runLayer } = await import('./lib/layers.mjs');
  const { packageExtension } = await import('./package.mjs');
  const wanted = process.argv.slice(2).filter(it => it in layers);
  const wants = (/** @type {string} */ name) => wanted.length === 0 || wanted.includes(name);
  // Tests of every layer read dist/, so it is built once, before any of them.
  const vsix = await packageExtension({ say });

  const python = wants('unit') ? preparePython() : Promise.resolve({});
  const workbench = wants('host') || wants('ui') ? prepareWorkbench() : Promise.resolve({});
  const lane = async (
    /** @type {(keyof typeof layers)[]} */ names,
    /** @type {Promise<Record<string, string>>} */ ready,
  ) => {
    const prepared = ready.then(env => ({ ...env, UNIT_QUIET: '1', UNIT_RESULTS: 'test-unit.json', UI_VSIX: vsix }));
    // Reported by the layers that need it, which may be minutes later.
    prepared.catch(() => undefined);
    const counts = [];
    for (const name of names.filter(wants)) {
      const run = async () => runLayer(layers[name], { node, say, env: name === 'check' ? {} : await prepared });
      counts.push(
        await run().catch(error => fail(`${name}: ${error instanceof Error ? error.message : String(error)}`)),
      );
    }
    return counts;
  };
  // Two lanes for two cores: what needs no editor beside what does.
  const counts = await Promise.all([lane(['check', 'unit'], python), lane(['host', 'ui'], workbench)]);
  return sum(counts.flat());
}

/** @returns {Promise<Record<string, string>>} environment of the unit layer, whose tests skip by name without Python */
async function preparePython() {
  const { samplePython } = await import('./lib/python.mjs');
  const python = await samplePython({ say });
  if (python.ok) return { AGENT_LIGHTNING_PYTHON: python.python };
  say(`no Python environment: ${python.reason}`);
  return { AGENT_LIGHTNING_PYTHON_MISSING: python.reason };
}

/** @returns {Promise<Record<string, string>>} environment of the editor layers; a reason in it makes them skip by name */
async function prepareWorkbench() {
  const { setup } = await import('../test/workbench/setup.mjs');
  const { isNetworkFailure } = await import('./lib/networkFailure.mjs');
  const { supported } = await import('../test/workbench/paths.mjs');
  const ready = await setup(line => say(`workbench: ${line}`));
  if (ready.ok) return {};
  say(`no test workbench: ${ready.reason}`);
  if (!supported || isNetworkFailure(ready.output)) return { WORKBENCH_MISSING: ready.reason };
  throw new Error(`${ready.reason}\n${ready.output}`);
}

/**
 * @param {string} reason
 * @returns {Counts}
 */
function fail(reason) {
  say(reason);
  return { passed: 0, failed: 1, skipped: 0, skippedNames: [] };
}
