// One process at a time, by a file that holds the process id of its owner. A file whose owner is gone does not count.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { closeOnSignal } from './processes.mjs';

const pauseMs = 500;

/**
 * @param {string} file in a folder that exists
 * @param {{ limitMs: number, waiting: () => void, signal?: AbortSignal | undefined }} options `waiting` is called once when somebody else has it
 * @returns {Promise<(() => void) | null>} unlocks; null when the other kept it for longer than `limitMs`, or on abort
 */
export async function lock(file, { limitMs, waiting, signal }) {
  const release = () => rmSync(file, { force: true });
  for (let waited = 0; waited <= limitMs && !signal?.aborted;) {
    if (take(file)) {
      const forget = closeOnSignal(async () => release());
      return () => (forget(), release());
    }
    if (!ownerLives(file)) {
      release();
      continue;
    }
    if (waited === 0) waiting();
    await new Promise(done => setTimeout(done, pauseMs));
    waited += pauseMs;
  }
  return null;
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
function ownerLives(file) {
  try {
    return process.kill(Number(readFileSync(file, 'utf8')), 0);
  } catch {
    return false; // the file went just now, or its writer did
  }
}
