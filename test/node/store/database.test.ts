import assert from 'node:assert/strict';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test, type TestContext } from 'node:test';
import { StoreError } from '../../../src/node/store/semantics/storeError';
import { Database } from '../../../src/node/store/storage/database';
import { temporaryFolder } from './testStore';

function opened(t: TestContext) {
  const file = path.join(temporaryFolder(t), 'x.db');
  const sql = new DatabaseSync(file);
  sql.exec('PRAGMA journal_mode = WAL; CREATE TABLE notes (text TEXT)');
  const database = new Database(sql);
  t.after(() => database.close());
  let [commits, undone] = [0, 0];
  database.whenCommitted(() => void commits++);
  database.whenUndone(() => void undone++);
  const add = (text: string) => database.write(() => void sql.prepare('INSERT INTO notes VALUES (?)').run(text));
  /** What another process would see: only what is committed. */
  const seen = () => {
    const other = new DatabaseSync(file, { readOnly: true });
    const rows = other.prepare('SELECT text FROM notes').all() as { text: string }[];
    other.close();
    return rows.map(it => it.text);
  };
  return { sql, database, add, seen, commits: () => commits, undone: () => undone };
}

test('writes of one turn share a transaction, and answer when it is committed', async t => {
  const { add, seen, commits } = opened(t);
  const writes = Promise.all(Array.from({ length: 50 }, (_, n) => add(String(n))));
  assert.deepEqual(seen(), []);
  await writes;
  assert.deepEqual([seen().length, commits()], [50, 1]);
});

test('one that fails undoes itself and nobody else', async t => {
  const { sql, database, add, seen, undone } = opened(t);
  const failing = database.write(() => {
    sql.exec("INSERT INTO notes VALUES ('half')");
    throw new StoreError('AGL-S005', 404, 'no');
  });
  const results = await Promise.allSettled([add('before'), failing, add('after')]);
  assert.deepEqual(
    results.map(it => it.status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
  assert.deepEqual([seen(), undone()], [['before', 'after'], 1]);
});

test('a reader of what is not yet committed waits until it is', async t => {
  const { sql, database, add, commits } = opened(t);
  const writing = add('x');
  const count = await database.read(() => sql.prepare('SELECT count(*) AS n FROM notes').get()?.['n']);
  assert.deepEqual([count, commits()], [1, 1]);
  await writing;
});

test('a full disk refuses with 503, loses nothing that was acknowledged, and ends', async t => {
  const { sql, add, seen } = opened(t);
  await add('kept');
  const { page_count: pages } = sql.prepare('PRAGMA page_count').get() as { page_count: number };
  sql.exec(`PRAGMA max_page_count = ${pages + 2}`);
  const large = 'x'.repeat(20_000);
  const results = await Promise.allSettled([add('small'), add(large), add(large)]);
  const refused = results.flatMap(it => (it.status === 'rejected' ? [it.reason as unknown] : []));
  assert.ok(refused.length >= 2);
  for (const reason of refused) {
    assert.ok(reason instanceof StoreError);
    assert.deepEqual([reason.code, reason.status], ['AGL-S019', 503]);
  }
  const acknowledged = results[0]?.status === 'fulfilled' ? ['kept', 'small'] : ['kept'];
  assert.deepEqual(seen(), acknowledged);
  sql.exec('PRAGMA max_page_count = 100000');
  await add('again');
  assert.deepEqual(seen(), [...acknowledged, 'again']);
});
