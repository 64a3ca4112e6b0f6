import { setTimeout as sleep } from 'node:timers/promises';
import { paths, type StoreInfo } from '../../../src/protocol/devtools';
import type { Window } from './window';

const startLimitMs = 30_000;

/** Starts the local store of a window by its command, and waits until it answers. */
export async function startStore({ workbench, workspace }: Window): Promise<void> {
  await workbench.command('Agent Lightning: Start Local Store');
  const until = Date.now() + startLimitMs;
  while (!(await readInfo(workspace.storeUrl))) {
    if (Date.now() > until) throw new Error(`no store answers on ${workspace.storeUrl}`);
    await sleep(200);
  }
}

/** What the store says about itself; null when none answers. */
export async function readInfo(storeUrl: string): Promise<StoreInfo | null> {
  try {
    const answer = await fetch(`${storeUrl}${paths.info}`, { signal: AbortSignal.timeout(2000) });
    return answer.ok ? ((await answer.json()) as StoreInfo) : null;
  } catch {
    // Nothing listens there yet, or no longer.
    return null;
  }
}
