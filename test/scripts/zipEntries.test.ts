import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipEntries } from '../../scripts/lib/zipEntries.mjs';

test('what is no archive is refused', () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('PK'), Buffer.alloc(100_000)]) {
    assert.throws(() => zipEntries(bytes), /not a zip archive/);
  }
});
