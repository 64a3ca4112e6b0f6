// The Python environment of the sample agents and of the tests: made once under .cache/python, then reused in milliseconds.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './command.mjs';
import { findPython } from './findPython.mjs';
import { lock } from './lock.mjs';
import { root } from './node.mjs';

/** @typedef {{ ok: true, python: string, fresh: boolean } | { ok: false, kind: 'no-python' | 'offline' | 'failed', reason: string }} Environment */

/**
 * @typedef {object} EnvironmentOptions
 * @property {string} name folder below .cache/python
 * @property {string} requirements text of a requirements file
 * @property {(line: string) => void} say progress
 * @property {AbortSignal} [signal]
 * @property {string} [folder] instead of .cache/python
 * @property {NodeJS.Platform} [platform]
 * @property {typeof findPython} [find]
 * @property {typeof runCommand} [run]
 */

/**
 * The interpreter of AGENT_LIGHTNING_PYTHON, else an environment with what the samples ask for and debugpy.
 * AGENT_LIGHTNING_PYTHON_MISSING says that somebody tried in vain just now, and why.
 * @param {{ say: (line: string) => void, signal?: AbortSignal, platform?: NodeJS.Platform }} options
 * @returns {Promise<Environment>}
 */
export async function samplePython({ say, signal, platform = process.platform }) {
  // Its store module imports gunicorn, which needs fcntl.
  if (platform === 'win32')
    return { ok: false, kind: 'no-python', reason: 'agentlightning 0.3.0 cannot be imported on Windows; WSL runs it.' };
  const { AGENT_LIGHTNING_PYTHON: given, AGENT_LIGHTNING_PYTHON_MISSING: missing } = process.env;
  if (missing) return { ok: false, kind: 'no-python', reason: missing };
  if (given && existsSync(given)) return { ok: true, python: given, fresh: false };
  if (given) return { ok: false, kind: 'no-python', reason: `AGENT_LIGHTNING_PYTHON names ${given}: no such file.` };
  const wanted = readFileSync(path.join(root, 'media', 'sample', 'requirements.txt'), 'utf8');
  const requirements = `${wanted.replaceAll('\r\n', '\n')}debugpy==1.8.22\n`;
  return ensurePython({ name: 'agents', requirements, say, ...(signal && { signal }) });
}

/**
 * Makes the environment unless one made from the same requirements stands. Does not throw: says what is lacking.
 * @param {EnvironmentOptions} options
 * @returns {Promise<Environment>}
 */
export async function ensurePython(options) {
  const { name, requirements, platform = process.platform, folder = path.join(root, '.cache', 'python') } = options;
  const home = path.join(folder, name);
  const python = path.join(home, ...(platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']));
  const stamp = path.join(home, 'requirements.stamp');
  // existsSync follows links: an environment whose Python has been removed is made anew.
  const ready = () => existsSync(python) && existsSync(stamp) && readFileSync(stamp, 'utf8') === requirements;
  if (ready()) return { ok: true, python, fresh: false };
  try {
    mkdirSync(folder, { recursive: true });
    const unlock = await lockFor(home, options);
    if (!unlock) return { ok: false, kind: 'failed', reason: `Another process has been making ${home} for too long.` };
    try {
      if (ready()) return { ok: true, python, fresh: false };
      const failed = await make(home, python, options);
      if (failed) return failed;
      writeFileSync(stamp, requirements);
      return { ok: true, python, fresh: true };
    } finally {
      unlock();
    }
  } catch (error) {
    return { ok: false, kind: 'failed', reason: `${home} could not be written: ${String(error)}` };
  }
}

/**
 * `npm start` and `npm test` may run side by side.
 * @param {string} home
 * @param {EnvironmentOptions} options
 */
function lockFor(home, { say, signal }) {
  const waiting = () => say('Waiting for another process that makes the Python environment …');
  return lock(`${home}.lock`, { limitMs: 1_200_000, waiting, signal });
}

/**
 * @param {string} home
 * @param {string} python the environment's
 * @param {EnvironmentOptions} options
 * @returns {Promise<Exclude<Environment, { ok: true }> | null>} null when it stands
 */
async function make(home, python, { requirements, say, signal, platform, find = findPython, run = runCommand }) {
  const base = await find({ ...(platform && { platform }), signal });
  if (!base.ok) return { ok: false, kind: 'no-python', reason: base.reason };
  const started = Date.now();
  say(`Making a Python environment with Python ${base.version} (some minutes the first time) …`);
  rmSync(home, { recursive: true, force: true });
  const venv = await run(base.python, ['-m', 'venv', home], { limitMs: 180_000, signal });
  if (venv.code !== 0) return failure('python -m venv', venv);
  const list = path.join(home, 'requirements.txt');
  writeFileSync(list, requirements);
  const args = [
    '-m',
    'pip',
    'install',
    '--no-input',
    '--disable-pip-version-check',
    '--progress-bar',
    'off',
    '-r',
    list,
  ];
  /** @param {string} line */
  const onLine = line => {
    const progress = /^(Collecting \S+|Downloading \S+ \(\d{2,}\.?\d* MB\)|Installing collected packages)/.exec(line);
    if (progress) say(`  ${progress[1]}`);
  };
  const pip = await run(python, args, { limitMs: 1_200_000, silenceMs: 300_000, signal, onLine });
  if (pip.code !== 0) return failure('pip install', pip);
  say(`Python environment ready after ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return null;
}

/** What pip says when it reaches no package index, in its own words and those of the systems' resolvers. */
const offline =
  /NewConnectionError|NameResolutionError|Failed to establish a new connection|Temporary failure in name resolution|ConnectTimeoutError|ReadTimeoutError|ProxyError|Network is unreachable/;

/**
 * @param {string} what
 * @param {import('./command.mjs').Outcome} outcome
 * @returns {Exclude<Environment, { ok: true }>}
 */
function failure(what, { code, ended, lastLines }) {
  const end = lastLines.filter(it => it.trim()).slice(-8);
  if (ended !== 'aborted' && offline.test(lastLines.join('\n'))) {
    const error = end.findLast(it => it.startsWith('ERROR: ')) ?? `it was ended (${ended})`;
    return { ok: false, kind: 'offline', reason: `${what} reached no package index: ${error}` };
  }
  const how = ended === 'itself' ? `failed with exit code ${code}` : `was ended (${ended})`;
  return { ok: false, kind: 'failed', reason: [`${what} ${how}:`, ...end].join('\n  ') };
}
