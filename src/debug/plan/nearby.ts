import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openSource } from '../../node/sources/openSource';
import type { BundledDebugpy } from './debugpyChoice';
import { LaunchError } from './launchError';

/** The debugpy beside our programs in `dist`; null where the package was made without Python or network. */
export function bundledDebugpyIn(dist: string): BundledDebugpy | null {
  const folder = path.join(dist, 'debugpy');
  const file = path.join(folder, 'debugpy', '_version.py');
  if (!existsSync(file)) return null;
  return { folder, version: /"version":\s*"([\d.]+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '' };
}

/** A store on this machine answers at once; one far away is given some time. */
const answerLimitMs = 3_000;

/** @throws LaunchError AGL-D020 when no store that we know answers there; the signal's reason once it is aborted */
export async function askStoreAt(url: string, signal: AbortSignal): Promise<void> {
  try {
    const source = await openSource(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(answerLimitMs)]) });
    source.dispose();
  } catch (error) {
    signal.throwIfAborted();
    throw new LaunchError('AGL-D020', error instanceof Error && error.name !== 'TimeoutError' ? error.message : url);
  }
}
