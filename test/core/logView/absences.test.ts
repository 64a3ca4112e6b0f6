import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogEntry } from '../../../src/core/catalog';
import { Matcher } from '../../../src/core/catalog/match/matcher';
import { CatalogEngine } from '../../../src/core/logView/catalogEngine';
import { LogView } from '../../../src/core/logView/logView';
import { readOn, TestText } from './testView';

const both = (text: string) => ({ en: text, 'zh-cn': text });
const entry: CatalogEntry = {
  ...{ code: 'AGL-R999', title: both('t'), severity: 'warning', class: 'recoverable', category: 'inconsistency' },
  shows: [
    { kind: 'absent', after: 'Rollout started here', lacks: ['Rollout finished well'], until: 'Program is ending' },
  ],
  ...{ meaning: both('m'), causes: [], fixes: [], guide: [] },
};
const findEntry = (code: string) => (code === entry.code ? entry : undefined);
const engine = new CatalogEngine({ matcher: new Matcher([entry]), findEntry, zone: () => 0 });

const says = { s: 'Rollout started here', f: 'Rollout finished well', e: 'Program is ending', '.': 'something else' };

/** A log of one letter per happening, each followed by so many lines that every one has a segment of its own. */
function lacking(story: string, between: number): number[] {
  const line = (words: string) => `10:00:00 [INFO] (Process-1 agentlightning.x)   ${words}\n`;
  const text = new TestText(
    [...story].map(it => line(says[it as keyof typeof says]) + line('something else').repeat(between)).join(''),
  );
  const view = new LogView(engine, text.lineCount);
  readOn(view, text);
  return view.findings().map(it => (it.line - 1) / (between + 1));
}

const stories: readonly [string, readonly number[]][] = [
  ['s.f', []],
  ['s..', [0]],
  ['s.e.', [0]],
  ['ss.e', [0]],
  ['sfs.', [2]],
  ['.f.e', []],
  ['s.fs.e.s', [3, 7]],
  ['e.s.s.f.e', []],
];
for (const [story, expected] of stories) {
  test(`what "${story}" lacks, in one segment and across many`, () => {
    assert.deepEqual(lacking(story, 0), expected);
    assert.deepEqual(lacking(story, 600), expected);
  });
}

test('of signs that come again and again only some are looked at, and none is missed', () => {
  const line = (words: string) => `10:00:00 [INFO] (Process-1 agentlightning.x)   ${words}\n`;
  const text = new TestText(line(says.s) + line(says.f).repeat(900) + line(says.s) + line(says['.']).repeat(900));
  let made = 0;
  const counting = {
    read: (options: Parameters<typeof engine.read>[0]) =>
      engine.read({ ...options, onRecord: it => (made++, options.onRecord(it)) }),
    watch: () => engine.watch(),
    incidentsOf: () => [],
  };
  const view = new LogView(counting, text.lineCount);
  readOn(view, text);
  assert.deepEqual(
    view.findings().map(it => it.line),
    [902],
  );
  assert.ok(made < 80, `${made} records`);
});

test('each process is waited for on its own', () => {
  const line = (process: number, words: string) => `10:00:00 [INFO] (Process-${process} agentlightning.x)   ${words}\n`;
  const text = new TestText(line(1, says.s) + line(2, says.s) + line(2, says.f));
  const view = new LogView(engine, text.lineCount);
  readOn(view, text);
  assert.deepEqual(
    view.findings().map(it => it.line),
    [1],
  );
});
