import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { entries, findEntry } from '../../src/core/catalog';
import { categories } from '../../src/core/catalog/entry';
import { languages, type Sentence } from '../../src/core/text/table';
import { commands } from '../../src/protocol/ids';

const guide = readFileSync(path.join(import.meta.dirname, '../../docs/guide.md'), 'utf8');

test('codes are well formed and unique', () => {
  const codes = entries.map(it => it.code);
  assert.deepEqual(
    codes.filter(it => !/^AGL-[INHSWRMOPAJDTCX]\d{3}$/.test(it)),
    [],
  );
  assert.deepEqual(
    codes.filter((it, at) => codes.indexOf(it) !== at),
    [],
  );
});

/** What they told is told by another entry now; links to their pages may live on, so none of them gets a new meaning. */
const retired: Readonly<Record<string, string | null>> = {
  ...{ 'AGL-I179': null, 'AGL-I189': null, 'AGL-N212': null },
  ...{ 'AGL-A303': 'AGL-A200', 'AGL-J327': 'AGL-N102', 'AGL-J328': 'AGL-P203' },
  ...{ 'AGL-N101': 'AGL-N200', 'AGL-P312': 'AGL-N102', 'AGL-S708': 'AGL-S408' },
};

test('retired codes are not used again, and what took their place is there', () => {
  assert.deepEqual(
    Object.keys(retired).filter(it => findEntry(it)),
    [],
  );
  assert.deepEqual(
    Object.values(retired).filter(it => it !== null && !findEntry(it)),
    [],
  );
});

test('every entry says what it means, why and how to mend it, in every language', () => {
  const filled = (it: Sentence) => languages.every(language => it[language].trim() !== '');
  for (const entry of entries) {
    assert.ok(entry.causes.length > 0 && entry.fixes.length > 0 && entry.guide.length > 0, entry.code);
    const all = [entry.title, entry.meaning, ...entry.causes.flatMap(it => [it.text, ...(it.tell ? [it.tell] : [])])];
    assert.ok([...all, ...entry.fixes.map(it => it.title)].every(filled), entry.code);
    assert.ok(categories.includes(entry.category), entry.code);
  }
});

test('every fix names a command that exists, and only one way to do it', () => {
  const known = new Set<string>(Object.values(commands));
  for (const entry of entries) {
    for (const fix of entry.fixes) {
      assert.ok([fix.command, fix.setting, fix.terminal, fix.link].filter(Boolean).length <= 1, entry.code);
      if (fix.command?.startsWith('agentLightning.')) assert.ok(known.has(fix.command), `${entry.code} ${fix.command}`);
    }
  }
});

test('every guide row that an entry names stands in the guide', () => {
  const rows = entries.flatMap(entry => entry.guide.map(row => ({ code: entry.code, row })));
  const stray = rows.filter(({ row }) => !new RegExp(`\\b${row}\\b`).test(guide));
  assert.deepEqual(stray, []);
});

test('an entry is found by its code in any case', () => {
  assert.equal(findEntry('agl-n001')?.code, 'AGL-N001');
  assert.equal(findEntry('AGL-N999'), undefined);
});

test('every row of the guide that is a symptom, cause, fix, code or exception is served by an entry', () => {
  const rows = new Set(guide.match(/\bG-(?:[SCFX]\d+|E\d{3})\b/g));
  const served = new Set(entries.flatMap(it => it.guide));
  assert.ok(rows.size >= 13 + 12 + 12 + 10 + 4, `${rows.size} rows`);
  assert.deepEqual(
    [...rows].filter(it => !served.has(it)),
    [],
  );
});
