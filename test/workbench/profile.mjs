// A VS Code profile of its own for each run: nothing of the user's is read or written.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serverMain, serverNode } from './paths.mjs';

/** Quiet and the same on every machine. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  // A dirty untitled editor would hold back startDebugging for a minute.
  'debug.saveBeforeStart': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  // Else every port opened on the machine raises a toast and a badge.
  'remote.autoForwardPorts': false,
};

/**
 * @param {Record<string, unknown>} [settings] user settings on top of the quiet ones
 * @param {string} [dir] kept between starts; a new temporary folder otherwise
 */
export function createProfile(settings = {}, dir = mkdtempSync(path.join(os.tmpdir(), 'agl-workbench-'))) {
  mkdirSync(path.join(dir, 'User'), { recursive: true });
  writeFileSync(path.join(dir, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  return {
    dir,
    extensionsDir: path.join(dir, 'extensions'),
    /** The server may still write its last lines: hence the retries. */
    remove: () => rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}
/** @typedef {ReturnType<typeof createProfile>} Profile */

/**
 * @param {Profile} profile
 * @param {string} vsix
 * @returns {Promise<void>} rejects with the server's words when it refuses the package
 */
export function installExtension(profile, vsix) {
  const args = ['--accept-server-license-terms', '--server-data-dir', profile.dir];
  return new Promise((done, failed) => {
    const child = spawn(
      serverNode,
      [serverMain, ...args, '--extensions-dir', profile.extensionsDir, '--install-extension', vsix, '--force'],
      { stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 },
    );
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.once('error', failed);
    child.once('close', () => (/successfully installed/.test(output) ? done() : failed(new Error(output))));
  });
}
