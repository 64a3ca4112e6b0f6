// `npm run pictures`: takes the README's screenshots from the packaged extension on the sample workspace, with real runs.
import path from 'node:path';
import { modernNode, root } from './lib/node.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { start, stopAllOnSignal } from './lib/processes.mjs';
import { createProgress } from './lib/progress.mjs';

const say = createProgress();
stopAllOnSignal();
const packages = await ensurePackages(say);
if (!packages.ok) fail(packages.reason);
const { setup } = await import('../test/workbench/setup.mjs');
const ready = await setup(line => say(`workbench: ${line}`));
if (!ready.ok) fail(`${ready.reason}\n${ready.output}`);
const { samplePython } = await import('./lib/python.mjs');
const python = await samplePython({ say });
if (!python.ok) fail(`The pictures show Python agents: ${python.reason}`);
const { packageExtension } = await import('./package.mjs');
const vsix = await packageExtension({ say });

const env = { ...process.env, UI_VSIX: vsix, AGENT_LIGHTNING_PYTHON: python.python, NODE_NO_WARNINGS: '1' };
const args = ['--import', 'tsx', path.join(root, 'test', 'ui', 'pictures', 'take.ts')];
const child = start(modernNode() ?? process.execPath, args, { cwd: root, env, stdio: 'inherit' });
child.once('exit', code => process.exit(code ?? 1));

/** @param {string} reason @returns {never} */
function fail(reason) {
  console.error(reason);
  process.exit(1);
}
