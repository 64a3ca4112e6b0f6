import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * One owner a data folder. SQLite's exclusive lock is a lock of the operating system, on all of them, and ends with the
 * process however it ends: nothing stale can be left behind, which a file with a process id cannot promise.
 * Null: somebody else has it. A file that SQLite cannot lock is left alone: replacing it could make two owners.
 */
export function takeLock(dataDir: string): { release(): void } | null {
  const file = path.join(dataDir, 'lock.db');
  try {
    return hold(file);
  } catch (error) {
    if (resultCode(error) === busy) return null;
    throw error;
  }
}

const busy = 5;

function hold(file: string): { release(): void } {
  const sql = new DatabaseSync(file, { timeout: 0 });
  try {
    sql.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    sql.close();
    throw error;
  }
  return { release: () => sql.close() };
}

function resultCode(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}
