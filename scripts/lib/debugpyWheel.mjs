// The debugpy that comes with the extension: the wheel without compiled parts, which has the attach libraries of all platforms.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './command.mjs';
import { pythonCandidates } from './findPython.mjs';
import { lock } from './lock.mjs';
import { root } from './node.mjs';

export const debugpyVersion = '1.8.22';
const sha256 = 'a9e9d3550e15ca479c59333e90845029190531f0cacfedab3b815a57bd913947';
/** Whatever Python runs pip: the wheel is for all of them. */
const anyPython = ['--python-version', '3.11', '--implementation', 'py', '--abi', 'none', '--platform', 'any'];
/** Debug symbols and the sources of compiled parts that this wheel does not have: three quarters of it. */
const leftOut = /\.(pdb|map|c|cpp|h|hpp|pyx|pxd|pyd|bat|sh)$|[\\/]__pycache__$/i;

/** @typedef {{ ok: true, folder: string } | { ok: false, reason: string }} Debugpy `folder` holds the package `debugpy` */

/**
 * Fetched once, by hash, and kept under .cache. Does not throw: says what is lacking.
 * @param {{ say?: (line: string) => void, signal?: AbortSignal, platform?: NodeJS.Platform, run?: typeof runCommand, home?: string }} [options]
 * @returns {Promise<Debugpy>}
 */
export async function ensureDebugpy(options = {}) {
  const { say = () => undefined, signal, home = path.join(root, '.cache', 'debugpy') } = options;
  const folder = path.join(home, debugpyVersion);
  if (existsSync(folder)) return { ok: true, folder };
  mkdirSync(home, { recursive: true });
  const waiting = () => say('Waiting for another process that fetches debugpy …');
  const unlock = await lock(`${folder}.lock`, { limitMs: 300_000, waiting, ...(signal && { signal }) });
  if (!unlock) return { ok: false, reason: `another process has been fetching ${folder} for too long` };
  try {
    return existsSync(folder) ? { ok: true, folder } : await fetchWheel(folder, options);
  } finally {
    unlock();
  }
}

/**
 * @param {string} folder
 * @param {Parameters<typeof ensureDebugpy>[0]} options
 * @returns {Promise<Debugpy>}
 */
async function fetchWheel(folder, { say, signal, platform = process.platform, run = runCommand } = {}) {
  const work = `${folder}.new`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const list = path.join(work, 'requirements.txt');
  writeFileSync(list, `debugpy==${debugpyVersion} --hash=sha256:${sha256}\n`);
  const pip = ['-m', 'pip', 'download', '--no-deps', '--require-hashes', '--only-binary=:all:', ...anyPython];
  const quiet = ['--no-input', '--disable-pip-version-check', '--progress-bar', 'off'];
  say?.(`Fetching debugpy ${debugpyVersion} …`);
  let reason = 'no Python with pip was found';
  for (const [program = '', ...first] of pythonCandidates(platform)) {
    const run1 = (/** @type {string[]} */ args) => run(program, [...first, ...args], { limitMs: 120_000, signal });
    const fetched = await run1([...pip, ...quiet, '-d', work, '-r', list]);
    if (fetched.code !== 0) {
      reason = fetched.lastLines.findLast(it => it.startsWith('ERROR')) ?? reason;
      continue;
    }
    const wheel = readdirSync(work).find(it => it.endsWith('.whl')) ?? '';
    const unpacked = await run1(['-m', 'zipfile', '-e', path.join(work, wheel), path.join(work, 'all')]);
    if (unpacked.code !== 0) return { ok: false, reason: `${wheel} could not be unpacked` };
    keep(path.join(work, 'all'), path.join(work, 'kept'));
    renameSync(path.join(work, 'kept'), folder);
    rmSync(work, { recursive: true, force: true });
    return { ok: true, folder };
  }
  rmSync(work, { recursive: true, force: true });
  return { ok: false, reason };
}

/**
 * @param {string} from
 * @param {string} to
 */
function keep(from, to) {
  cpSync(path.join(from, 'debugpy'), path.join(to, 'debugpy'), { recursive: true, filter: it => !leftOut.test(it) });
  const licences = path.join(from, `debugpy-${debugpyVersion}.dist-info`, 'licenses');
  cpSync(path.join(licences, 'LICENSE'), path.join(to, 'LICENSE'));
}

/**
 * Beside the bundles, where the adapter looks for it. False when it has not been fetched.
 * @param {string} dist
 */
export function copyDebugpy(dist) {
  const folder = path.join(root, '.cache', 'debugpy', debugpyVersion);
  if (!existsSync(folder)) return false;
  cpSync(folder, path.join(dist, 'debugpy'), { recursive: true, filter: it => !leftOut.test(it) });
  return true;
}

/** For the notices: its licence as it comes with the wheel. */
export const debugpyLicence = () =>
  readFileSync(path.join(root, 'scripts', 'lib', 'debugpyLicence.txt'), 'utf8').trim();
