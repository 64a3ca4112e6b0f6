import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { StoreInfo } from '../../protocol/devtools';

const fileOf = (dataDir: string) => path.join(dataDir, 'store.json');

/** Tells who looks into the folder where its store listens. Written whole or not at all. */
export function writeInfo(dataDir: string, info: StoreInfo): void {
  const file = fileOf(dataDir);
  writeFileSync(`${file}.new`, `${JSON.stringify(info, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export function removeInfo(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true });
}

/** The URL in it; null when there is none that can be read. */
export function readOwnerUrl(dataDir: string): string | null {
  try {
    const info: unknown = JSON.parse(readFileSync(fileOf(dataDir), 'utf8'));
    return typeof info === 'object' && info !== null && 'url' in info && typeof info.url === 'string' ? info.url : null;
  } catch {
    // Not there, or not ours: the owner stays unnamed.
    return null;
  }
}
