import { say, type Message } from '../../core/text/say';
import { askStore } from '../../node/process/storeFinder';
import { joinOrStartStore, type LaunchOptions } from '../../node/process/storeLauncher';
import { StoreStream } from '../../node/sources/embedded/stream';
import type { DebugFailure } from '../../protocol/debug';
import type { StartedStore } from './surroundings';

/** It has just answered, hence this is for a machine in distress. */
const leaseLimitMs = 5_000;

/**
 * The store of a data folder, for one session over stdio: the one that runs, or a new one, which ends some seconds after the
 * last session or window has let go of it. The session holds it by a connection, so that it lets go however it ends.
 */
export async function leaseStore(options: Omit<LaunchOptions, 'lease' | 'keepRunning'>): Promise<StartedStore> {
  const { info } = await joinOrStartStore({ ...options, lease: true, keepRunning: false });
  const { url, pid } = info;
  const listeners: ((failure: DebugFailure) => void)[] = [];
  let held = true;
  const lost = async () => {
    // A machine that slept has lost connections, too.
    if (!held || (await askStore(url))?.pid === pid || !held) return;
    for (const listener of listeners.splice(0)) listener({ code: 'AGL-N001', detail: url });
  };
  let leased: () => void = () => undefined;
  const ready = new Promise<void>(done => (leased = done));
  const timer = setTimeout(leased, leaseLimitMs);
  const events = { message: () => undefined, connected: leased, lost: () => void lost() };
  const lease = new StoreStream(url, { lease: true }, events);
  await ready;
  clearTimeout(timer);
  const release = async (): Promise<Message | undefined> => {
    held = false;
    const now = await askStore(url);
    lease.dispose();
    return now && now.leases > 1 ? say('debugPlan.note.store.stays', { url, command: ending(pid) }) : undefined;
  };
  return { url, release, onTrouble: listener => void listeners.push(listener) };
}

const ending = (pid: number) => (process.platform === 'win32' ? `taskkill /F /PID ${pid}` : `kill ${pid}`);
