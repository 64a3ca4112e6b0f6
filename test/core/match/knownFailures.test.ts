import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { entries } from '../../../src/core/catalog';
import { canWake } from '../../../src/core/catalog/match/compile';
import { compileTemplate } from '../../../src/core/catalog/match/template';
import { analyse } from '../logs/annotated';

interface KnownFailure {
  readonly row: number | null;
  readonly code: string;
  readonly line: string;
}

const folder = path.join(import.meta.dirname, '../../fixtures/catalog');
const files = existsSync(folder) ? readdirSync(folder).filter(it => it.startsWith('known-failures')) : [];

for (const file of files) {
  test(`${file}: every line is explained by its entry`, () => {
    const known = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as KnownFailure[];
    assert.ok(known.length > 0);
    const missed = known.flatMap(({ code, line }) => {
      const codes = analyse(line).findings.map(it => it.code);
      return codes.some(it => it === code)
        ? []
        : [`${code}, not ${codes.join(' ') || 'nothing'}: ${line.slice(0, 200)}`];
    });
    assert.deepEqual(missed, []);
  });
}

test('every template of the catalog has a literal that the prefilter can look for', () => {
  const deaf = entries.flatMap(entry =>
    (entry.shows ?? []).flatMap(show =>
      show.kind === 'text' && !canWake(compileTemplate(show.template)) ? [`${entry.code}: ${show.template}`] : [],
    ),
  );
  assert.deepEqual(deaf, []);
});
