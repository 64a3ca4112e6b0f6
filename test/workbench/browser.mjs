// Headless Chromium that shows the workbench.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserDir, browserExecutable } from './paths.mjs';

/**
 * Without a GPU: the software one (`--use-angle=swiftshader`) did not finish a 2D canvas in a minute.
 * The network ones keep the browser from calling home while tests count requests.
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {Promise<import('playwright-core').Browser>} */
export async function launchBrowser() {
  const executablePath = browserExecutable();
  if (!existsSync(executablePath)) {
    throw new Error(`no browser at ${executablePath}: run "node test/workbench/setup.mjs"`);
  }
  return chromium.launch({ executablePath, args: flags, env: environment(executablePath) });
}

/**
 * Shows the workbench in another language without a language pack: `vscode.env.language`, package.nls.<id>.json and
 * bundle.l10n.<id>.json follow; VS Code's own texts stay English.
 * @param {import('playwright-core').Page} page
 * @param {string} id such as zh-cn
 */
export function setLanguage(page, id) {
  return page.addInitScript(
    language =>
      Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set() {}, configurable: true }),
    id,
  );
}

/** A bare machine lacks libnss3 and others; the browser's package brings copies. */
function environment(/** @type {string} */ executablePath) {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([key, it]) => (it === undefined ? [] : [[key, it]])),
  );
  const own = executablePath.startsWith(browserDir);
  if (!own || !/not found/.test(spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout)) return env;
  return {
    ...env,
    LD_LIBRARY_PATH: [path.join(browserDir, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
}
