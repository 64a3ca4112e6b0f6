// Installs the test workbench: `node setup.mjs` (any Node.js from 20.18). A second call takes 0.1 s.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { lock } from '../../scripts/lib/lock.mjs';
import { root } from '../../scripts/lib/node.mjs';
import { start } from '../../scripts/lib/processes.mjs';
import { browserDir, browserExecutable, home, nodeDir, stampFile, supported, vscodeDir } from './paths.mjs';

/** Generous: the downloads are 200 MB and a busy machine needs over two minutes. */
const limitMs = 10 * 60_000;

/** Raised when the steps below leave something else behind than before. */
const layout = 1;

/** @typedef {{ ok: true } | { ok: false, reason: string, output: string }} SetupResult */

/**
 * @param {(line: string) => void} onLine one line per step
 * @param {AbortSignal} [signal]
 * @returns {Promise<SetupResult>}
 */
export async function setup(onLine, signal) {
  if (!supported) return failure('the test workbench runs on Linux x64 only');
  if (isReady()) return { ok: true };
  const cache = path.join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const waiting = () => onLine('waiting for another process that installs it');
  const unlock = await lock(path.join(cache, 'workbench.lock'), { limitMs, waiting, signal });
  if (!unlock) return failure('another process has been installing the test workbench for too long');
  try {
    return isReady() ? { ok: true } : await install(onLine, signal);
  } finally {
    unlock();
  }
}

/**
 * @param {(line: string) => void} onLine
 * @param {AbortSignal | undefined} signal
 * @returns {Promise<SetupResult>}
 */
async function install(onLine, signal) {
  const npm = npmRunner(onLine, AbortSignal.any([AbortSignal.timeout(limitMs), ...(signal ? [signal] : [])]));
  rmSync(stampFile, { force: true });

  const packages = await npm('VS Code server and browser', ['ci'], home);
  if (!packages.ok) return packages;
  // `npm ci` fails here: the shrinkwrap of code-server 4.139 lacks tslib.
  const server = await npm('dependencies of the server', ['install', '--omit=dev', '--ignore-scripts'], vscodeDir);
  if (!server.ok) return server;
  const rebuild = ['rebuild', '@vscode/spdlog', '--ignore-scripts=false', `--nodedir=${nodeDir}`];
  const logs = await npm('log writer of the server (built from source)', rebuild, vscodeDir);
  if (!logs.ok) onLine(`log writer not built, output channels stay empty: ${logs.reason}`);
  onLine('unpacking the browser');
  await unpackBrowser();
  writeFileSync(stampFile, wanted());
  return { ok: true };
}

/** The stamp is what was asked for, so that a changed version installs anew. */
function wanted() {
  return `layout ${layout}\n${readFileSync(path.join(home, 'package-lock.json'), 'utf8')}`;
}

function isReady() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted() && existsSync(browserExecutable());
}

/**
 * @param {(line: string) => void} onLine
 * @param {AbortSignal} signal
 */
function npmRunner(onLine, signal) {
  const env = { ...process.env, PATH: path.join(nodeDir, 'bin') + path.delimiter + process.env.PATH };
  /**
   * @param {string} what
   * @param {string[]} args
   * @param {string} cwd
   * @returns {Promise<SetupResult>}
   */
  return (what, args, cwd) =>
    new Promise(done => {
      onLine(`${what}: npm ${args[0]}`);
      // Without a network, npm's own pauses would add up to more than a minute.
      const all = [...args, '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retry-maxtimeout=10000'];
      // The first call runs before the pinned Node.js is there; npm itself is happy with either.
      const child = start('npm', all, { cwd, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      const keep = (/** @type {Buffer} */ chunk) => (output = (output + chunk.toString()).slice(-8000));
      child.stdout?.on('data', keep);
      child.stderr?.on('data', keep);
      child.once('error', error => done(failure(`npm ${args[0]}: ${error.message}`, output)));
      child.once('close', code =>
        done(code === 0 ? { ok: true } : failure(`npm ${args[0]} ended with ${code}`, output)),
      );
    });
}

/** With the libraries (libnss3 and others) that a bare machine lacks. */
async function unpackBrowser() {
  rmSync(browserDir, { recursive: true, force: true });
  mkdirSync(browserDir, { recursive: true });
  const tmp = process.env.TMPDIR;
  process.env.TMPDIR = browserDir;
  try {
    const dir = path.join(home, 'node_modules', '@sparticuz', 'chromium');
    const { default: chromium, inflate } = await import(pathToFileURL(path.join(dir, 'build', 'index.js')).href);
    await chromium.executablePath(path.join(dir, 'bin'));
    await inflate(path.join(dir, 'bin', 'al2023.tar.br'));
  } finally {
    if (tmp === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = tmp;
  }
}

/**
 * @param {string} reason
 * @returns {{ ok: false, reason: string, output: string }}
 */
function failure(reason, output = '') {
  return { ok: false, reason, output };
}

async function main() {
  const result = await setup(line => console.log(line));
  if (!result.ok) console.error(`${result.reason}\n${result.output}`.trim());
  process.exitCode = result.ok ? 0 : 1;
}

// No top-level await: benchmarks load this file with `require`.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void main();
