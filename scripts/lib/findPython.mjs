// Finds an interpreter that can make a virtual environment for Agent Lightning 0.3.0.
import { runCommand } from './command.mjs';

/** What agentlightning 0.3.0 asks for, and the newest for which its dependencies had wheels when it came out. */
const oldest = [3, 10];
const newest = [3, 13];
const range = `${oldest.join('.')} to ${newest.join('.')}`;

/** Imports what a virtual environment needs: Debian's python3 has neither without the package python3-venv. */
const probe = 'import sys, json; print(json.dumps([sys.executable, *sys.version_info[:3]])); import venv, ensurepip';

/** @typedef {{ ok: true, python: string, version: string } | { ok: false, reason: string }} Found */

/**
 * @param {NodeJS.Platform} platform
 * @returns {string[][]} programs with their first arguments, the best first
 */
export function pythonCandidates(platform) {
  const versions = ['3.12', '3.11', '3.13', '3.10'];
  return platform === 'win32'
    ? [...versions.map(it => ['py', `-${it}`]), ['python'], ['python3']]
    : [['python3'], ...versions.map(it => [`python${it}`]), ['python']];
}

/**
 * @param {{ platform?: NodeJS.Platform, run?: typeof runCommand, signal?: AbortSignal | undefined }} [options]
 * @returns {Promise<Found>}
 */
export async function findPython({ platform = process.platform, run = runCommand, signal } = {}) {
  const rejected = new Set();
  for (const [program = '', ...args] of pythonCandidates(platform)) {
    const { code, lastLines } = await run(program, [...args, '-c', probe], { limitMs: 15_000, signal });
    const [python, ...version] = parse(lastLines.find(it => it.startsWith('[')));
    if (python === undefined) continue;
    const text = version.join('.');
    if (!between(version)) rejected.add(`${python} is ${text}`);
    else if (code !== 0) rejected.add(`${python} cannot make virtual environments (on Debian: install python3-venv)`);
    else return { ok: true, python: String(python), version: text };
  }
  const why = rejected.size > 0 ? `: ${[...rejected].join('; ')}` : '';
  return { ok: false, reason: `No Python ${range} was found${why}.` };
}

/** @param {string | undefined} line */
function parse(line) {
  try {
    const value = JSON.parse(line ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // a program of that name that is no Python
  }
}

/** @param {unknown[]} version */
function between([major, minor]) {
  return major === oldest[0] && Number(minor) >= Number(oldest[1]) && Number(minor) <= Number(newest[1]);
}
