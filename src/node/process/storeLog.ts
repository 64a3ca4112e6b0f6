import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the store says, beside its data. */
export const logFile = 'store.log';
/** Some ten thousand lines. The file before is kept as `store.log.1`, the one before that is not. */
const maxLogBytes = 2_000_000;

export interface StoreLog {
  readonly fd: number;
  readonly file: string;
  /** Where the words of this start begin. */
  readonly from: number;
}

/** Opens it for appending. The caller closes `fd`. */
export function openStoreLog(dataDir: string): StoreLog {
  const file = path.join(dataDir, logFile);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxLogBytes) rotate(file);
  const fd = openSync(file, 'a', 0o600);
  return { fd, file, from: fstatSync(fd).size };
}

/** What was said since it was opened, at most the last 64 kB. */
export function readSince({ file, from }: StoreLog): string {
  const fd = openSync(file, 'r');
  try {
    const { size } = fstatSync(fd);
    const start = Math.max(from, size - 65_536);
    const bytes = Buffer.alloc(Math.max(0, size - start));
    return bytes.toString('utf8', 0, readSync(fd, bytes, 0, bytes.length, start));
  } finally {
    closeSync(fd);
  }
}

function rotate(file: string): void {
  try {
    renameSync(file, `${file}.1`);
  } catch (error) {
    // On Windows a store that ends just now may still hold it; then it grows until the next start.
    if (!(error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EBUSY'))) throw error;
  }
}
