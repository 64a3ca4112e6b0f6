// Runs test/host inside a real VS Code: the workbench of the tests on Linux x64, elsewhere a downloaded desktop.
// VSCODE_EXECUTABLE names another one. Words as arguments choose tests by name.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { supported } from '../../test/workbench/paths.mjs';
import { sum } from './counts.mjs';
import { buildHostTests, extensionUnderTest, hostTestsDir } from './hostTests.mjs';
import { isNetworkFailure } from './networkFailure.mjs';
import { root } from './node.mjs';
import { run } from './processes.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const results = path.join(root, '.cache', 'host.json');
const missing = supported && !process.env.VSCODE_EXECUTABLE ? process.env.WORKBENCH_MISSING : undefined;
const shim = supported ? path.join(root, 'test', 'workbench', 'codeShim.mjs') : undefined;
const executable = process.env.VSCODE_EXECUTABLE ?? shim;
const words = process.argv.slice(2).join(' ');

/** An editor for each: the tests of a folder of this name, and all others in the first. */
const parts = [
  { folder: '', args: [] },
  { folder: 'withoutJavaScript', args: ['--disable-extension', 'ms-vscode.js-debug'] },
];

process.exitCode = await main();

/** @returns {Promise<number>} */
async function main() {
  await buildHostTests();
  rmSync(results, { force: true });
  if (missing) return skipAll(missing);
  const extensionDevelopmentPath = extensionUnderTest();
  const workspace = emptyFolder();
  /** @type {Counts[]} */
  const counted = [];
  let code = 0;
  for (const { folder, args } of await partsWanted()) {
    const file = path.join(root, '.cache', `host-${folder || 'most'}.json`);
    rmSync(file, { force: true });
    try {
      await runTests({
        ...(executable && { vscodeExecutablePath: executable }),
        ...{ extensionDevelopmentPath, extensionTestsPath: path.join(hostTestsDir, 'index.js') },
        launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', ...args],
        extensionTestsEnv: { WORKBENCH_RESULTS: file, TEST_GREP: words, TEST_FOLDER: folder },
      });
    } catch (error) {
      const text =
        error instanceof Error ? `${error.name} ${error.message} ${String(error.cause ?? '')}` : String(error);
      // The reporter has said which test failed.
      if (error instanceof TestRunFailedError) code = error.code ?? 1;
      else if (isNetworkFailure(text)) return skipAll(`VS Code could not be downloaded: ${text}`);
      else throw error;
    }
    const counts = readCounts(file);
    // An editor that broke has counted nothing: then neither does the rest.
    if (!counts) return code || 1;
    counted.push(counts);
  }
  writeFileSync(results, JSON.stringify(sum(counted)));
  return code;
}

/** All of them, unless words choose tests of one only: an editor takes ten seconds to start. */
async function partsWanted() {
  if (words === '') return parts;
  const pattern = new RegExp(words);
  const all = await namesIn(hostTestsDir);
  const own = new Map(
    await Promise.all(
      parts
        .filter(it => it.folder)
        .map(async it => /** @type {const} */ ([it.folder, await namesIn(path.join(hostTestsDir, it.folder))])),
    ),
  );
  const special = new Set([...own.values()].flat());
  const namesOf = (/** @type {string} */ folder) => own.get(folder) ?? all.filter(it => !special.has(it));
  return parts.filter(it => namesOf(it.folder).some(name => pattern.test(name)));
}

/** @returns {Counts | null} */
function readCounts(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A workspace that asks for nothing: what happens in it, the extension does of its own accord. */
function emptyFolder() {
  const folder = path.join(root, 'out', 'empty-workspace');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Every test of the layer is skipped by its name. */
async function skipAll(/** @type {string} */ reason) {
  console.log(`skipped: ${reason}`);
  const skippedNames = await namesIn(hostTestsDir);
  writeFileSync(results, JSON.stringify({ passed: 0, failed: 0, skipped: skippedNames.length, skippedNames }));
  return 0;
}

/**
 * Mocha finds the names without running anything.
 * @returns {Promise<string[]>}
 */
async function namesIn(/** @type {string} */ folder) {
  const listed = await run(process.execPath, [path.join(import.meta.dirname, 'listHostTests.mjs'), folder]);
  if (listed.code !== 0) throw new Error(listed.stderr);
  return JSON.parse(listed.stdout);
}
