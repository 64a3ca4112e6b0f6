// Runs test/ui: the packaged .vsix in the workbench of the tests, driven through a browser.
// Words as arguments choose files by path. All files share one process, and so one server and one browser.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageExtension } from '../package.mjs';
import { modernNode, root } from './node.mjs';

const wanted = process.argv.slice(2);
const files = readdirSync(path.join(root, 'test', 'ui'), { recursive: true, encoding: 'utf8' })
  .filter(it => it.endsWith('.test.ts'))
  .filter(it => wanted.length === 0 || wanted.some(word => it.includes(word)))
  .map(it => path.join('test', 'ui', it))
  .sort();
if (files.length === 0) {
  // node:test would run every test of the repository instead.
  console.error(`No test of this layer has ${wanted.join(' or ')} in its path.`);
  process.exit(2);
}
const results = path.join(root, '.cache', 'ui.json');
mkdirSync(path.dirname(results), { recursive: true });

const reporter = new URL('./countReporter.mjs', import.meta.url).href;
const args = [
  ...['--import', 'tsx', '--test', '--test-isolation=none', '--test-timeout=180000'],
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...[`--test-reporter=${reporter}`, `--test-reporter-destination=${results}`],
  ...files,
];
const vsix = process.env.UI_VSIX || (await packageExtension({ say: line => console.error(line) }));
const child = spawn(modernNode() ?? process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, UI_VSIX: vsix, NODE_NO_WARNINGS: '1' },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
child.once('exit', code => {
  const { failed = 1 } = JSON.parse(readFileSync(results, 'utf8') || '{}');
  process.exitCode = code === 0 && failed === 0 ? 0 : 1;
});
