import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchTemplate } from '../../../src/core/catalog/match/confirm';
import { toSpeech } from '../../../src/core/catalog/match/speech';
import { compileTemplate } from '../../../src/core/catalog/match/template';

const match = (template: string, text: string) =>
  matchTemplate(compileTemplate(template), toSpeech(text))?.fields ?? null;

const rows: readonly (readonly [string, string, Record<string, string> | null])[] = [
  ['Rollout {id} not found', 'ValueError: Rollout ro-1 not found', { id: 'ro-1' }],
  ['Rollout {id} not found', 'Rollout  not found', null],
  ['Rollout {id} not found', 'Rollout ro-1\nnot found', { id: 'ro-1' }],
  ['Rollout {id} not found', 'Rollout ro-1\nand more not found', null],
  ['Rollout {id:any} not found', 'Rollout ro-1\nand more not found', { id: 'ro-1 and more' }],
  ['Rollout   {id}\tnot found', 'Rollout ro-1   not\n   found', { id: 'ro-1' }],
  ['waited {n:int} seconds', 'waited 12 seconds', { n: '12' }],
  ['waited {n:int} seconds', 'waited -3 seconds', { n: '-3' }],
  ['waited {n:int} seconds', 'waited 1.5 seconds', null],
  ['waited {n:int} seconds', 'waited long seconds, waited 7 seconds', { n: '7' }],
  ['waited {n:number} seconds', 'waited 1.5 seconds', { n: '1.5' }],
  ['no module {name:word} here', "no module 'a' here", null],
  ['no module {name:word} here', 'no module a.b here', { name: 'a.b' }],
  ["open '{file:path}'", "open 'C:\\a b\\c.txt'", { file: 'C:\\a b\\c.txt' }],
  ['{pkg:word} has requirement {other}', 'note: torch has requirement numpy<2', { pkg: 'torch', other: 'numpy<2' }],
  ['{what} gave up', 'the exporter gave up', { what: 'the exporter' }],
  ['{what} gave up', 'gave up', null],
  ['failed: {why}', 'failed: a\nb', { why: 'a' }],
  ['failed: {why}', 'failed: ', null],
  ['set {{a} to {b}', 'set {a} to 1', { b: '1' }],
  ['case matters', 'Case matters', null],
  ['a{x}b{y}c', 'a1bbc', { x: '1', y: 'b' }],
];

for (const [template, text, expected] of rows) {
  test(`${template} against ${JSON.stringify(text)}`, () => assert.deepEqual(match(template, text), expected));
}

test('a field takes at most 400 characters', () => {
  assert.equal(match('from {x} to here', `from ${'a'.repeat(401)} to here`), null);
  assert.equal(match('from {x} to here', `from ${'a'.repeat(399)} to here`)?.x?.length, 399);
});

test('hostile text costs time in proportion to its length', () => {
  const template = compileTemplate('aaaaaa{x:int}aaaaab');
  const cost = (length: number) => {
    const speech = toSpeech('a'.repeat(length));
    const start = performance.now();
    assert.equal(matchTemplate(template, speech), null);
    return performance.now() - start;
  };
  cost(1000);
  assert.ok(cost(1_000_000) < 500);
});
