// Runs test/host inside a real VS Code: the workbench of the tests on Linux x64, elsewhere a downloaded desktop.
// VSCODE_EXECUTABLE names another one. Words as arguments choose tests by name.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { supported } from '../../test/workbench/paths.mjs';
import { buildHostTests, extensionUnderTest, hostTestsDir } from './hostTests.mjs';
import { isNetworkFailure } from './networkFailure.mjs';
import { root } from './node.mjs';
import { run } from './processes.mjs';

const results = path.join(root, '.cache', 'host.json');
const missing = supported && !process.env.VSCODE_EXECUTABLE ? process.env.WORKBENCH_MISSING : undefined;
const shim = supported ? path.join(root, 'test', 'workbench', 'codeShim.mjs') : undefined;
const executable = process.env.VSCODE_EXECUTABLE ?? shim;

process.exitCode = await main();

/** @returns {Promise<number>} */
async function main() {
  await buildHostTests();
  rmSync(results, { force: true });
  if (missing) return skipAll(missing);
  try {
    return await runTests({
      ...(executable && { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: extensionUnderTest(),
      extensionTestsPath: path.join(hostTestsDir, 'index.js'),
      launchArgs: [emptyFolder(), '--disable-extensions', '--disable-workspace-trust'],
      extensionTestsEnv: { WORKBENCH_RESULTS: results, TEST_GREP: process.argv.slice(2).join(' ') },
    });
  } catch (error) {
    const text = error instanceof Error ? `${error.name} ${error.message} ${String(error.cause ?? '')}` : String(error);
    // The reporter has said which test failed.
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    if (!isNetworkFailure(text)) throw error;
    return skipAll(`VS Code could not be downloaded: ${text}`);
  }
}

/** A workspace that asks for nothing: what happens in it, the extension does of its own accord. */
function emptyFolder() {
  const folder = path.join(root, 'out', 'empty-workspace');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Every test of the layer is skipped by its name; mocha finds the names without running anything. */
async function skipAll(/** @type {string} */ reason) {
  console.log(`skipped: ${reason}`);
  const listed = await run(process.execPath, [path.join(import.meta.dirname, 'listHostTests.mjs'), hostTestsDir]);
  if (listed.code !== 0) throw new Error(listed.stderr);
  const skippedNames = /** @type {string[]} */ (JSON.parse(listed.stdout));
  writeFileSync(results, JSON.stringify({ passed: 0, failed: 0, skipped: skippedNames.length, skippedNames }));
  return 0;
}
