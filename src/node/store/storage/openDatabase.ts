import { existsSync, readSync, openSync, closeSync, renameSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../startError';
import { applicationId, migrations, schemaVersion } from './schema';

export interface Opened {
  readonly sql: DatabaseSync;
  readonly file: string;
  /** Where the unreadable file of before went, if there was one. */
  readonly setAside: string | null;
}

/**
 * Opens or creates `store.db`. A file of a newer version is refused before SQLite touches it; one that cannot be read is
 * set aside with its log and a fresh one begun. Neither is ever deleted.
 * @throws StartError AGL-S012 (newer file), AGL-S014 (cannot be opened or created)
 */
export function openDatabase(dataDir: string, nowMs: number): Opened {
  const file = path.join(dataDir, 'store.db');
  const header = readHeader(file);
  if (header && header.readable && header.version > schemaVersion) throw newer(file, header.version);
  if (header && !header.readable) return openFresh(file, nowMs);
  try {
    return { sql: open(file), file, setAside: null };
  } catch (error) {
    if (error instanceof StartError) throw error;
    if (!isCorrupt(error)) throw new StartError('AGL-S014', { path: dataDir, reason: String(error) });
    return openFresh(file, nowMs);
  }
}

function openFresh(file: string, nowMs: number): Opened {
  const stamp = new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, '');
  const aside = `${file}.corrupt-${stamp}`;
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  }
  return { sql: open(file), file, setAside: aside };
}

function open(file: string): DatabaseSync {
  const sql = new DatabaseSync(file, { timeout: 5000 });
  try {
    // FULL: an answer goes out only after the log is on the disk, power failure included.
    sql.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -32768;',
    );
    migrate(sql, file);
    probe(sql);
    return sql;
  } catch (error) {
    sql.close();
    throw error;
  }
}

function migrate(sql: DatabaseSync, file: string): void {
  const { user_version: version } = sql.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > schemaVersion) throw newer(file, version);
  if (version === schemaVersion) return;
  sql.exec('BEGIN IMMEDIATE');
  try {
    for (const step of migrations.slice(version)) sql.exec(step);
    sql.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; COMMIT`);
  } catch (error) {
    if (sql.isTransaction) sql.exec('ROLLBACK');
    throw error;
  }
  // The header of the file itself must tell its version: see `readHeader`.
  sql.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** Reads a page of each table: a whole check would read gigabytes before every start. */
function probe(sql: DatabaseSync): void {
  for (const table of [
    'rollouts',
    'attempts',
    'queue',
    'workers',
    'resources',
    'sequences',
    'scopes',
    'origins',
    'spans',
    'debug_records',
  ]) {
    const statement = sql.prepare(`SELECT * FROM ${table} LIMIT 1`);
    // Nanoseconds do not fit a number, and reading one as such throws.
    statement.setReadBigInts(true);
    statement.all();
  }
}

/** Bytes 60 to 63 of an SQLite file are its user version. Null: there is no file, or an empty one. */
function readHeader(file: string): { readable: boolean; version: number } | null {
  if (!existsSync(file)) return null;
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, header, 0, 100, 0);
    if (length === 0) return null;
    const readable = length === 100 && header.toString('latin1', 0, 16) === 'SQLite format 3\0';
    return { readable, version: header.readUInt32BE(60) };
  } finally {
    closeSync(handle);
  }
}

const newer = (file: string, version: number) =>
  new StartError('AGL-S012', { path: file, version, supported: schemaVersion });

/** SQLITE_CORRUPT and SQLITE_NOTADB; SQLITE_ERROR is a table or column that ought to be there. */
function isCorrupt(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return code === 11 || code === 26 || code === 1;
}
