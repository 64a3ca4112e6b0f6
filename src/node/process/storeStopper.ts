import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { paths, type StoreInfo } from '../../protocol/devtools';
import { HttpClient } from '../sources/httpClient';
import { askStore } from './storeFinder';
import { StoreLaunchError } from './storeLaunchError';

export interface StopOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that it may take to end by itself, and again after a signal. */
  readonly limitMs?: number;
}

/** It commits what it has and closes its files: a second at most. */
const stopLimitMs = 8000;

/**
 * Asks a store to stop and resolves when its process has ended; at once when it had ended before. One that does not
 * listen to the request is ended by a signal, but only while that process is certainly still the store: ids of processes
 * are given out again. Rejects with StoreLaunchError AGL-S103 when it does not end.
 */
export async function stopStore(info: StoreInfo, options: StopOptions = {}): Promise<void> {
  const { signal, limitMs = stopLimitMs } = options;
  await askToStop(info, signal);
  if (await gone(info.pid, limitMs, signal)) return;
  for (const kill of ['SIGTERM', 'SIGKILL'] as const) {
    if (!(await isStill(info, signal))) break;
    send(info.pid, kill);
    if (await gone(info.pid, limitMs, signal)) return;
  }
  if (isAlive(info.pid) && (await isStill(info, signal)))
    throw new StoreLaunchError('AGL-S103', { pid: info.pid, path: info.dataDir });
}

async function askToStop(info: StoreInfo, signal: AbortSignal | undefined): Promise<void> {
  const client = new HttpClient(info.url);
  try {
    await client.request(paths.stop, { method: 'POST', body: {}, signal, limitMs: 3000 });
  } catch (error) {
    // Whatever it was, the process tells whether it has ended.
    if (signal?.aborted) throw error;
  } finally {
    client.dispose();
  }
}

async function gone(pid: number, limitMs: number, signal: AbortSignal | undefined): Promise<boolean> {
  for (const deadline = performance.now() + limitMs; performance.now() < deadline;) {
    if (!isAlive(pid)) return true;
    await pause(30, undefined, { signal });
  }
  return !isAlive(pid);
}

/** By its own word, or where it hangs and says none, by its command line where the system tells it. */
async function isStill(info: StoreInfo, signal: AbortSignal | undefined): Promise<boolean> {
  if ((await askStore(info.url, signal))?.pid === info.pid) return true;
  const command = await readFile(`/proc/${info.pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes(info.dataDir);
}

function isAlive(pid: number): boolean {
  return send(pid, 0);
}

/** False when there is no such process. */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
