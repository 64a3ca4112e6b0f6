import assert from 'node:assert/strict';
import { mkdtempSync, openSync, rmSync, closeSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { observeData, type DataPlaces } from '../../../src/node/health/observeData';

const root = mkdtempSync(path.join(tmpdir(), 'data-'));
after(() => rmSync(root, { recursive: true }));
const folder = () => mkdtempSync(path.join(root, 'store-'));

async function database(places: DataPlaces) {
  const options = { signal: new AbortController().signal, now: () => 0 };
  const { database: seen } = await observeData(new Set(['database']), places, options);
  assert.ok(seen);
  return seen.seen ? seen.value.complaints : seen.reason.key;
}

function write(file: string) {
  const sql = new DatabaseSync(file);
  sql.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (a TEXT, b TEXT); CREATE INDEX i ON t (a);');
  const insert = sql.prepare('INSERT INTO t VALUES (?, ?)');
  for (let at = 0; at < 500; at++) insert.run(`key ${at}`, 'x'.repeat(200));
  return sql;
}

test('a whole database, also while its store writes to it', async () => {
  const dataDir = folder();
  const sql = write(path.join(dataDir, 'store.db'));
  try {
    assert.deepEqual(await database({ dataDir, nodePath: process.execPath }), []);
  } finally {
    sql.close();
  }
  assert.deepEqual(await database({ dataDir, nodePath: process.execPath }), []);
});

test('a database with pages overwritten', async () => {
  const dataDir = folder();
  const file = path.join(dataDir, 'store.db');
  write(file).close();
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(8192, 0xab), 0, 8192, 8192);
  closeSync(handle);
  const complaints = await database({ dataDir, nodePath: process.execPath });
  assert.ok(Array.isArray(complaints) && complaints.length > 0);
});

test('a file that is no database', async () => {
  const dataDir = folder();
  writeFileSync(path.join(dataDir, 'store.db'), 'this is not a database, '.repeat(100));
  const complaints = await database({ dataDir, nodePath: process.execPath });
  assert.deepEqual(complaints, ['file is not a database']);
});

test('what cannot be looked at says why', async () => {
  const dataDir = folder();
  assert.equal(await database({ dataDir: null, nodePath: null }), 'health.skipped.foreignDatabase');
  assert.equal(await database({ dataDir, nodePath: process.execPath }), 'health.skipped.noDatabase');
  write(path.join(dataDir, 'store.db')).close();
  assert.equal(await database({ dataDir, nodePath: null }), 'health.skipped.noSqlite');
  assert.equal(await database({ dataDir, nodePath: path.join(root, 'no-node') }), 'health.skipped.failed');
});

test('the disk under the data', async () => {
  const options = { signal: new AbortController().signal, now: () => 0 };
  const seen = await observeData(new Set(['disk']), { dataDir: root, nodePath: null }, options);
  assert.ok(seen.disk?.seen && seen.disk.value.freeBytes > 0);
  assert.equal(seen.database, undefined);
  const none = await observeData(new Set(['disk']), { dataDir: null, nodePath: null }, options);
  assert.ok(none.disk?.seen === false && none.disk.reason.key === 'health.skipped.noDataFolder');
});
