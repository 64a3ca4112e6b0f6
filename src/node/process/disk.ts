import { statfs } from 'node:fs/promises';
import path from 'node:path';
import type { DiskSight } from '../../core/health/observation';

/**
 * Room on the disk that holds a folder, which may not exist yet: then that of the nearest folder above it. Rejects with
 * the system's error when even the root cannot be looked at.
 */
export async function diskSpace(folder: string): Promise<DiskSight> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    try {
      const { bavail, blocks, bsize } = await statfs(at);
      return { path: folder, freeBytes: bavail * bsize, totalBytes: blocks * bsize };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if ((code !== 'ENOENT' && code !== 'ENOTDIR') || at === path.dirname(at)) throw error;
    }
  }
}
