import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { notices } from '../../scripts/lib/notices.mjs';

const file = path.join(import.meta.dirname, '..', '..', 'THIRD-PARTY-NOTICES.md');

test('the notices name every package in the bundles, with its licence', async () => {
  assert.equal(readFileSync(file, 'utf8'), await notices(), 'run "node scripts/notices.mjs" and commit the result');
});

test('no package is shipped under a licence that asks for more than its text', async () => {
  const rows = [...(await notices()).matchAll(/^\| (\S+) \| \S+ \| (.+) \|$/gm)];
  assert.ok(rows.length > 1);
  const allowed = /^\(?(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|CC-BY-4\.0|BlueOak-1\.0\.0|Unlicense)\b/;
  assert.deepEqual(
    rows.filter(([, name, license]) => name !== 'package' && !allowed.test(license ?? '')).map(it => it[1]),
    [],
  );
});
