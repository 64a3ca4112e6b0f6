import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { paths, type StoreInfo } from '../../protocol/devtools';
import { readInfo } from '../sources/embedded/read';
import { HttpClient } from '../sources/httpClient';
import { Shape } from '../sources/shape';

/** Written by the store into its data folder when it listens, removed when it ends; left behind when it was killed. */
export const infoFile = 'store.json';

/** It is on this machine: half of this is already a store in distress. */
const answerLimitMs = 3000;

/**
 * The store that runs on this data folder, by its `store.json`; null when there is none. The file alone proves nothing:
 * whoever listens there must say of itself that it is that process and has that folder.
 */
export async function findStore(dataDir: string, signal?: AbortSignal): Promise<StoreInfo | null> {
  const written = await readInfoFile(dataDir);
  if (!written || !(await isSameFolder(written.dataDir, dataDir))) return null;
  const now = await askStore(written.url, signal);
  return now?.pid === written.pid && now.dataDir === written.dataDir ? now : null;
}

/** The same, for the moment in which another one has the folder but may not listen yet. */
export async function ownerOfData(dataDir: string, withinMs: number, signal?: AbortSignal): Promise<StoreInfo | null> {
  for (const deadline = performance.now() + withinMs; ;) {
    const found = await findStore(dataDir, signal);
    if (found || performance.now() >= deadline || (await readInfoFile(dataDir)) === null) return found;
    await pause(100, undefined, { signal });
  }
}

/** What our store at this address says of itself; null when none answers there. Rejects with an aborted signal's reason. */
export async function askStore(url: string, signal?: AbortSignal): Promise<StoreInfo | null> {
  const client = new HttpClient(url);
  try {
    return await client.json(paths.info, readInfo, { signal, limitMs: answerLimitMs });
  } catch (error) {
    if (signal?.aborted) throw error;
    return null;
  } finally {
    client.dispose();
  }
}

/** By what they are, not how they are written: links, and the case of drive letters, differ. A copied folder is another. */
async function isSameFolder(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map(it => realpath(it).catch(() => path.resolve(it))));
  return first === second;
}

async function readInfoFile(dataDir: string): Promise<StoreInfo | null> {
  try {
    return readInfo(new Shape(JSON.parse(await readFile(path.join(dataDir, infoFile), 'utf8')), '$'));
  } catch {
    // Absent, half written or of another version: nobody that we could join.
    return null;
  }
}
