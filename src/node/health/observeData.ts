import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { DatabaseSight, Observations, ObservationKey } from '../../core/health/observation';
import { say } from '../../core/text/say';
import { diskSpace } from '../process/disk';
import { runCommand } from '../process/runCommand';
import { CannotLook, look, type LookOptions } from './look';

export interface DataPlaces {
  /** Null: the data is not on this machine, or another program's. */
  readonly dataDir: string | null;
  readonly nodePath: string | null;
}

const diskLimitMs = 5_000;
/** Reading every page of a gigabyte takes about this long; a larger database is left to its own errors. */
const databaseLimitMs = 30_000;

/** The disk under the store's data, and the database itself. */
export async function observeData(
  keys: ReadonlySet<ObservationKey>,
  { dataDir, nodePath }: DataPlaces,
  options: Omit<LookOptions, 'limitMs'>,
): Promise<Partial<Observations>> {
  const disk = keys.has('disk')
    ? look(() => diskSpace(dataDir ?? cannot('health.skipped.noDataFolder')), { ...options, limitMs: diskLimitMs })
    : null;
  const database = keys.has('database')
    ? look(signal => checkDatabase(dataDir, nodePath, signal), { ...options, limitMs: databaseLimitMs })
    : null;
  return { ...(disk && { disk: await disk }), ...(database && { database: await database }) };
}

/** Another process reads it: the check takes as long as the file is large, and would hold up everything here. */
async function checkDatabase(
  dataDir: string | null,
  nodePath: string | null,
  signal: AbortSignal,
): Promise<DatabaseSight> {
  const file = path.join(dataDir ?? cannot('health.skipped.foreignDatabase'), 'store.db');
  const bytes = await stat(file).then(
    it => it.size,
    () => null,
  );
  if (bytes === null) return cannot('health.skipped.noDatabase');
  const node = nodePath ?? cannot('health.skipped.noSqlite');
  // VS Code's own executable is a Node.js only when told to be.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_NO_WARNINGS: '1' };
  const result = await runCommand(node, ['-e', script, file], { limitMs: databaseLimitMs, signal, env });
  if (result.kind !== 'ended') throw new Error('detail' in result ? result.detail : result.kind);
  if (result.stdout.startsWith('no sqlite')) return cannot('health.skipped.noSqlite');
  return { path: file, bytes, complaints: complaintsOf(result.stdout) };
}

function complaintsOf(stdout: string): string[] {
  const found: unknown = JSON.parse(stdout);
  if (!Array.isArray(found)) throw new Error('unexpected answer');
  return found.filter(it => typeof it === 'string');
}

function cannot(
  key:
    | 'health.skipped.noDataFolder'
    | 'health.skipped.foreignDatabase'
    | 'health.skipped.noDatabase'
    | 'health.skipped.noSqlite',
): never {
  throw new CannotLook(say(key));
}

/** Prints a JSON list of what SQLite complains about. A busy or locked file is no damage: that error goes to stderr. */
const script = `
let sqlite;
try { sqlite = require('node:sqlite'); } catch { process.stdout.write('no sqlite'); process.exit(0); }
const corrupt = 11, notADatabase = 26;
let found;
try {
  const db = new sqlite.DatabaseSync(process.argv[1], { readOnly: true, timeout: 5000 });
  found = db.prepare('PRAGMA quick_check(20)').all().map(row => String(Object.values(row)[0])).filter(it => it !== 'ok');
} catch (error) {
  if (![corrupt, notADatabase].includes(error.errcode & 255)) throw error;
  found = [error.message];
}
process.stdout.write(JSON.stringify(found));
`;
