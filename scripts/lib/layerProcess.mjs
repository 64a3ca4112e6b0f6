// Runs one layer of the tests as a process of its own: its output kept in a file, ended with all its children at a limit.
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './node.mjs';
import { closeOnSignal } from './processes.mjs';

/**
 * @param {object} layer
 * @param {string} layer.name the output goes to .cache/test/<name>.log
 * @param {string} layer.command
 * @param {string[]} layer.args
 * @param {Record<string, string> | undefined} [layer.env]
 * @param {number} layer.limitMs
 * @returns {Promise<{ code: number | null, timedOut: boolean, ms: number, log: string, tail: string }>}
 */
export function runLayerProcess({ name, command, args, env, limitMs }) {
  const log = path.join(root, '.cache', 'test', `${name}.log`);
  mkdirSync(path.dirname(log), { recursive: true });
  const file = createWriteStream(log);
  const started = Date.now();
  // Else every Python that a test starts would compile debugpy and its own modules anew: a third of the layer's time.
  const { PYTHONDONTWRITEBYTECODE: _, ...rest } = process.env;
  // A process group of its own, so that the layer's children can be ended with it.
  const child = spawn(command, args, {
    cwd: root,
    env: { ...rest, ...env },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let tail = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    file.write(chunk);
    tail = (tail + chunk.toString()).slice(-100_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise(done => {
    let timedOut = false;
    const limit = setTimeout(() => {
      timedOut = true;
      endTree(child.pid);
    }, limitMs);
    const forget = closeOnSignal(() => Promise.resolve(endTree(child.pid)));
    const finish = (/** @type {number | null} */ code) => {
      clearTimeout(limit);
      forget();
      file.end(() => done({ code, timedOut, ms: Date.now() - started, log: path.relative(root, log), tail }));
    };
    child.once('error', error => {
      tail += error.message;
      finish(null);
    });
    child.once('exit', code => {
      // Whatever it left behind may hold its output open; what is written already still comes.
      endTree(child.pid);
      const late = setTimeout(finish, 10_000, code);
      child.once('close', () => {
        clearTimeout(late);
        finish(code);
      });
    });
  });
}

/** Ends a process and its children at once; nothing happens when they are gone. */
function endTree(/** @type {number | undefined} */ pid) {
  if (pid === undefined) return;
  if (process.platform === 'win32') return void spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
