// Every process that a script starts is known here, so that Ctrl+C leaves none behind.
import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { windowsHide: true, ...options });
  running.add(child);
  const gone = () => running.delete(child);
  child.once('exit', gone).once('error', gone);
  return child;
}

/**
 * Runs to the end and gives back what it printed.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
export function run(command, args, options = {}) {
  return new Promise(done => {
    let stdout = '';
    let stderr = '';
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    child.stdout?.on('data', it => (stdout += it));
    child.stderr?.on('data', it => (stderr += it));
    child.on('error', error => done({ code: null, stdout, stderr: stderr + error.message }));
    child.on('close', code => done({ code, stdout, stderr }));
  });
}

/**
 * Asks to end, and ends by force what has not gone after `graceMs`.
 * @param {import('node:child_process').ChildProcess} child
 */
export function stop(child, graceMs = 5000) {
  return new Promise(done => {
    if (child.exitCode !== null || child.signalCode !== null) return done(undefined);
    const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.once('exit', () => {
      clearTimeout(force);
      done(undefined);
    });
    child.kill('SIGTERM');
  });
}

/** @type {Set<() => Promise<unknown>>} */
const closers = new Set();

/**
 * For what is more than one process: closed when a signal comes.
 * @param {() => Promise<unknown>} close
 * @returns {() => void} forgets it again
 */
export function closeOnSignal(close) {
  closers.add(close);
  return () => closers.delete(close);
}

export async function stopAll() {
  await Promise.allSettled([...closers].map(close => close()));
  await Promise.all([...running].map(child => stop(child)));
}

/** Ends everything on Ctrl+C, `kill` and a closed terminal, then leaves with the code that a shell expects. */
export function stopAllOnSignal() {
  let leaving = false;
  const codes = /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]);
  for (const [signal, code] of codes) {
    process.on(signal, () => {
      if (leaving) return;
      leaving = true;
      void stopAll().finally(() => process.exit(code));
    });
  }
}
