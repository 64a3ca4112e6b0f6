// `npm start`: from a fresh clone to a health report, a span tree and, unless `--headless`, an editor that shows both.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { modernNode, root } from './lib/node.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { run, start, stop, stopAllOnSignal } from './lib/processes.mjs';
import { createProgress } from './lib/progress.mjs';

const headless = process.argv.includes('--headless');
/** For what has built and packaged already, such as the tests. */
const prebuilt = process.argv.includes('--no-build');
const cache = path.join(root, '.cache', 'start');
/** A copy, so that a newcomer can break it. What was changed there stays: only missing files are added. */
const workspace = path.join(cache, 'workspace');
/** Of this run alone: a second `npm start` beside it has its own. */
const data = mkdtempSync(path.join(os.tmpdir(), 'agent-lightning-start-'));
const step = createProgress();
stopAllOnSignal();
process.on('exit', () => rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));

/** @param {string} reason @returns {never} */
function fail(reason, code = 1) {
  console.error(`\n${reason}`);
  process.exit(code);
}

async function build() {
  const packages = await ensurePackages(step);
  if (!packages.ok) fail(packages.reason);
  const node = modernNode();
  if (!node) fail('No Node.js 22.18 or newer was found, and package.json pins none for this platform.', 2);
  if (prebuilt && headless) return { node, vsix: '' };
  const { packageExtension } = await import('./package.mjs');
  return { node, vsix: await packageExtension({ build: !prebuilt, say: step }) };
}

/** Our store in the foreground of this script; on another port when 4748 is taken. */
async function startStore(node) {
  for (const port of ['4748', '0']) {
    const store = await tryStore(node, port);
    if (store.url) return store;
    if (port === '0' || !store.output.includes('AGL-S001')) fail(`The store did not start:\n${store.output}`);
    step('Port 4748 is taken; using another one.');
  }
  return fail('The store did not start.');
}

/** @param {string} node @param {string} port */
function tryStore(node, port) {
  const args = ['store', '--json', '--port', port, '--data', data];
  const child = start(node, [path.join(root, 'dist', 'cli.js'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise(done => {
    let output = '';
    child.stderr?.on('data', it => (output += it));
    child.stdout?.on('data', it => {
      output += it;
      const line = /^\{.*\}$/m.exec(output);
      if (line) done({ child, url: String(JSON.parse(line[0]).url), output });
    });
    child.once('error', error => done({ child, code: null, output: error.message }));
    child.once('close', code => done({ child, code, output }));
  });
}

/** The agents run in the workspace that the editor opens: frames of their exceptions then name files of it. @param {string} url */
async function runSampleAgents(url) {
  const { samplePython } = await import('./lib/python.mjs');
  const { runSamples } = await import('./lib/samples.mjs');
  const python = await samplePython({ say: step });
  if (!python.ok) step(`Python samples left out: ${python.reason}`);
  cpSync(path.join(root, 'test', 'workspace'), workspace, { recursive: true, force: false });
  step('Running the sample agents …');
  const results = await runSamples({
    storeUrl: url,
    folder: workspace,
    python: python.ok ? python.python : null,
    onLine: line => console.log(`  ${line}`),
  });
  for (const it of results) {
    step(
      `${it.name}: ${it.exitCode === 0 ? 'ended well' : `failed with exit code ${it.exitCode}`} after ${(it.ms / 1000).toFixed(1)} s`,
    );
    if (it.exitCode !== 0) console.error(it.lastLines.join('\n'));
  }
  return { failed: results.filter(it => it.exitCode !== 0).length, python: python.ok ? python.python : null };
}

/** Prints what the command line of the product says: health, rollouts, and the spans of each. */
async function report(node, url, python) {
  const cli = (...args) => run(node, [path.join(root, 'dist', 'cli.js'), ...args]);
  const health = await cli('health', '--url', url, ...(python ? ['--python', python] : []));
  console.log(`\n${health.stdout.trimEnd()}\n`);
  if (health.stderr) console.error(health.stderr.trimEnd());
  const listed = await cli('spans', '--url', url, '--json');
  if (listed.code !== 0) fail(`The spans could not be read:\n${listed.stderr}`);
  const rollouts = JSON.parse(listed.stdout)
    .rollouts.map(it => it.rollout.id)
    .reverse();
  for (const id of rollouts) console.log((await cli('spans', '--url', url, '--rollout', id)).stdout.trimEnd() + '\n');
  return { health: health.code ?? 3, rollouts: rollouts.length };
}

const { node, vsix } = await build();
const store = await startStore(node);
step(`Store: ${store.url}`);
const samples = await runSampleAgents(store.url);
const seen = await report(node, store.url, samples.python);
const wrong = [
  ...(samples.failed > 0 ? [`${samples.failed} sample agent(s) failed`] : []),
  ...(seen.rollouts === 0 ? ['no rollout reached the store'] : []),
  ...(seen.health > 1 ? [`the health check says ${seen.health === 2 ? 'unhealthy' : 'that it could not run'}`] : []),
];
if (wrong.length > 0) {
  await stop(store.child);
  fail(`Something is wrong: ${wrong.join('; ')}.`);
}
if (!headless) {
  const { openEditor } = await import('./lib/editor.mjs');
  await openEditor({ vsix, workspace, storeUrl: store.url, python: samples.python, cache, say: step });
}
await stop(store.child);
step('Done.');
process.exit(0);
