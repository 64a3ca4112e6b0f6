import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { matchesGolden } from '../../golden';
import { analyse, annotated } from './annotated';

const folder = path.join(import.meta.dirname, '../../fixtures/formats');

for (const file of readdirSync(folder).sort()) {
  test(`${file}: every record as it was read`, () => {
    const analysis = analyse(readFileSync(path.join(folder, file)), file);
    matchesGolden(`logs/${file.replace('.log', '.txt')}`, annotated(analysis));
    const counted = analysis.records.reduce((sum, it) => sum + it.lines, 0);
    assert.equal(counted, analysis.lines);
  });
}

test('text and bytes, whole or in pieces of any size, read alike', () => {
  for (const file of readdirSync(folder)) {
    const bytes = readFileSync(path.join(folder, file));
    const whole = annotated(analyse(bytes));
    assert.equal(annotated(analyse(bytes.toString('utf8'))), whole, file);
  }
});
