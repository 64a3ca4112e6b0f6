import { setTimeout as sleep } from 'node:timers/promises';
import { paths } from '../../../src/protocol/devtools';
import type { Window } from './window';

const startLimitMs = 30_000;

/** Starts the local store of a window by its command, and waits until it answers. */
export async function startStore({ workbench, workspace }: Window): Promise<void> {
  await workbench.command('Agent Lightning: Start Local Store');
  const until = Date.now() + startLimitMs;
  while (!(await answers(workspace.storeUrl))) {
    if (Date.now() > until) throw new Error(`no store answers on ${workspace.storeUrl}`);
    await sleep(200);
  }
}

export async function answers(storeUrl: string): Promise<boolean> {
  try {
    return (await fetch(`${storeUrl}${paths.info}`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    // Nothing listens there yet, or no longer.
    return false;
  }
}
