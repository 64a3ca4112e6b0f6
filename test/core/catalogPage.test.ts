import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries, findEntry } from '../../src/core/catalog';
import { toPage } from '../../src/core/catalog/page';
import { languages } from '../../src/core/text/table';
import { matchesGolden } from '../golden';

const title = (command: string) => `<${command}>`;

test('a code has a page in every language', () => {
  const entry = findEntry('AGL-N001')!;
  matchesGolden('catalog/page.md', languages.map(language => toPage(entry, language, title)).join('\n\n---\n\n'));
});

test('every page says every cause and every way to mend it', () => {
  for (const entry of entries) {
    for (const language of languages) {
      const page = toPage(entry, language, title);
      for (const it of entry.causes) assert.ok(page.includes(it.text[language]), entry.code);
      for (const fix of entry.fixes) {
        for (const text of [fix.title[language], fix.command, fix.setting, fix.terminal, fix.link]) {
          assert.ok(text === undefined || page.includes(text), `${entry.code} ${text}`);
        }
      }
    }
  }
});
