// Makes test/workspace from media/sample: `node scripts/workspace.mjs [--logs]`. With `--logs` the sample agents run against
// our store, and what they and the store print becomes logs/; the paths of this machine are replaced by those of /home/dev.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { modernNode, root } from './lib/node.mjs';
import { run, start, stop, stopAllOnSignal } from './lib/processes.mjs';
import { createProgress } from './lib/progress.mjs';
import { samplePython } from './lib/python.mjs';
import { runSamples } from './lib/samples.mjs';
import { sampleWorkspace } from './lib/sampleWorkspace.mjs';

const target = path.join(root, 'test', 'workspace');
const step = createProgress();
stopAllOnSignal();

/** @param {string} folder */
function writeWorkspace(folder) {
  for (const [name, text] of sampleWorkspace()) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** @param {string} data @returns {Promise<{ child: import('node:child_process').ChildProcess, url: string, output: () => string }>} */
function startStore(data) {
  const args = [path.join(root, 'dist', 'store.js'), '--port', '0', '--no-otlp-port', '--data', data];
  const child = start(modernNode() ?? process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  return new Promise((done, failed) => {
    const take = text => {
      output += text;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (url) done({ child, url, output: () => output });
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('close', code => failed(new Error(`the store ended with code ${code}:\n${output}`)));
  });
}

/** @param {string} python */
async function neutral(python, folder) {
  const base = (await run(python, ['-c', 'import sys; print(sys.base_prefix)'])).stdout.trim();
  const replaced = [
    [folder, '/home/dev/agents'],
    [path.dirname(path.dirname(python)), '/home/dev/agents/.venv'],
    [base, '/home/dev/python3'],
    [root, '/home/dev/agents'],
    [os.hostname(), 'devbox'],
  ];
  return text => replaced.reduce((all, [from = '', to = '']) => all.replaceAll(from, to), text);
}

async function recordLogs() {
  const python = await samplePython({ say: step });
  if (!python.ok) throw new Error(python.reason);
  const home = mkdtempSync(path.join(os.tmpdir(), 'agents-'));
  const agents = path.join(home, 'agents');
  writeWorkspace(agents);
  symlinkSync(path.join(root, 'node_modules'), path.join(agents, 'node_modules'), 'junction');
  const store = await startStore(path.join(home, 'data'));
  /** @type {Map<string, string[]>} */
  const logs = new Map();
  const onOutput = (name, line) => logs.set(name, [...(logs.get(name) ?? []), line]);
  const results = await runSamples({ storeUrl: store.url, python: python.python, folder: agents, onOutput });
  await stop(store.child);
  const clean = await neutral(python.python, agents);
  const folder = path.join(target, 'logs');
  mkdirSync(folder, { recursive: true });
  logs.set('store', store.output().trimEnd().split('\n'));
  for (const [name, lines] of logs) {
    const text = clean(lines.join('\n')).replaceAll(home, '/home/dev/.local/state/agent-lightning-devtools');
    writeFileSync(path.join(folder, `${path.parse(name).name}.log`), `${text}\n`);
  }
  rmSync(home, { recursive: true, force: true });
  for (const it of results) step(`${it.name}: exit code ${it.exitCode} after ${(it.ms / 1000).toFixed(1)} s`);
}

writeWorkspace(target);
if (process.argv.includes('--logs')) await recordLogs();
