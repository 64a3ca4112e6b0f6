// `npm run package`: builds, and packs the extension into agent-lightning-devtools-<version>.vsix.
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyDebugpy, ensureDebugpy } from './lib/debugpyWheel.mjs';
import { modernNode, root } from './lib/node.mjs';
import { run } from './lib/processes.mjs';
import { copyShipped } from './lib/shipped.mjs';
import { zipEntries } from './lib/zipEntries.mjs';

/**
 * @param {object} [options]
 * @param {boolean} [options.build] false packs the dist/ that is there
 * @param {string} [options.out] where the package goes; the repository's top level otherwise
 * @param {(line: string) => void} [options.say] progress
 * @returns {Promise<string>} absolute path of the .vsix; throws with the tool's words when it cannot be made
 */
export async function packageExtension({ build = true, out, say = () => undefined } = {}) {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = out ?? path.join(root, `${name}-${version}.vsix`);
  const node = modernNode() ?? process.execPath;
  const tool = async (/** @type {string[]} */ args, cwd = root) => {
    const { code, stdout, stderr } = await run(node, args, { cwd });
    if (code !== 0) throw new Error(`${args[0]} ended with ${code}\n${stdout}${stderr}`);
  };
  if (build) {
    say('Building …');
    await tool(['esbuild.mjs']);
  }
  say('Packing …');
  // From a copy: vsce looks at every file of the folder it packs, and the test workbench has 50,000.
  const stage = mkdtempSync(path.join(os.tmpdir(), 'agl-package-'));
  try {
    copyShipped(stage);
    const debugpy = await ensureDebugpy({ say });
    if (debugpy.ok) copyDebugpy(path.join(stage, 'dist'));
    else say(`Packed without debugpy, so that a Python needs its own: ${debugpy.reason}`);
    cpSync(path.join(root, '.vscodeignore'), path.join(stage, '.vscodeignore'));
    // Everything is bundled, hence no dependencies; relative links stay, because there is no repository address yet.
    const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file];
    await tool([path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce'), 'package', ...flags], stage);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  return file;
}

async function main() {
  const file = await packageExtension({ say: line => console.error(line) });
  for (const { name, size } of zipEntries(readFileSync(file))) console.log(`${String(size).padStart(9)}  ${name}`);
  console.log(`${path.relative(root, file)}  ${(statSync(file).size / 1024).toFixed(0)} kB`);
}

// No top-level await: tests load this file with `require`.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void main();
