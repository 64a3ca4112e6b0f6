// Brings node_modules up to package-lock.json, and does nothing in a few milliseconds when it is. Uses Node.js alone: it runs first.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './node.mjs';

const stamp = path.join(root, 'node_modules', '.agent-lightning-installed');

/** What decides whether an install is due: the lock file, and the platform whose Node.js it brings. */
function wanted() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

export function packagesReady() {
  return (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) || installedByHand();
}

/** After an `npm install` of the user's own: npm's record of what it installed says the same as the lock file. */
function installedByHand() {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const { '': _, ...locked } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  // Packages of other platforms are optional, and missing by intent.
  return Object.entries(locked).every(([name, it]) =>
    installed[name] ? installed[name].version === it.version : it.optional,
  );
}

/**
 * Installs the Node packages when they are missing or outdated.
 * @param {(line: string) => void} say progress, one line at a time
 * @returns {Promise<{ ok: true, fresh: boolean } | { ok: false, reason: string }>}
 */
export async function ensurePackages(say) {
  if (packagesReady()) return { ok: true, fresh: false };
  const started = Date.now();
  say('Installing the Node packages (about half a minute the first time) …');
  const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], root);
  if (code !== 0) return { ok: false, reason: `npm ci failed with exit code ${code}:\n${output.slice(-2000)}` };
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted());
  say(`Node packages installed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return { ok: true, fresh: true };
}

/**
 * npm as the user has it: on Windows it is a .cmd, which only a shell can start, so npm's own script is run instead.
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function npm(args, cwd) {
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  return new Promise(done => {
    let output = '';
    const child = spawn(command, [...first, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    child.stdout.on('data', it => (output += it));
    child.stderr.on('data', it => (output += it));
    child.on('error', error => done({ code: null, output: `${output}${error.message}` }));
    child.on('close', code => done({ code, output }));
  });
}
