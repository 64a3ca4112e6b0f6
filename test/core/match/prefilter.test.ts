import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorOf } from '../../../src/core/catalog/match/anchor';
import { Prefilter } from '../../../src/core/catalog/match/prefilter';
import { encodeUtf8 } from '../../../src/core/logs/utf8';

function prefilter(literals: readonly string[]) {
  const wanted = literals.flatMap((literal, id) => {
    const anchor = anchorOf([literal]);
    return anchor ? [{ anchor, id }] : [];
  });
  return new Prefilter(wanted);
}

function found(literals: readonly string[], text: string): readonly string[] {
  const bytes = encodeUtf8(text);
  const ids: number[] = [];
  prefilter(literals).scan(bytes, 0, bytes.length, ids);
  return ids.sort((one, other) => one - other).map(it => literals[it] ?? '');
}

test('finds what a plain search finds, wherever it stands', () => {
  // A generator of our own: the same texts in every run.
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const word = () => Array.from({ length: 6 + random(9) }, () => 'abcd'[random(4)]).join('');
  for (let round = 0; round < 300; round++) {
    const literals = [...new Set(Array.from({ length: 40 }, word))];
    const text =
      Array.from({ length: 190 }, () => 'abcd'[random(4)]).join('') + (literals[random(10)] ?? '').slice(0, 9);
    assert.deepEqual(
      found(literals, text.slice(0, 199)),
      literals.filter(it => text.slice(0, 199).includes(it)),
    );
  }
});

test('a blank stands for any run of blanks, a backslash for what JSON writes otherwise', () => {
  const literals = ['evaluation backlog exceeded', 'value "quoted" elsewhere', 'Rückgabewert fehlt'];
  assert.deepEqual(found(literals, 'the evaluation  \t backlog   exceeded it'), ['evaluation backlog exceeded']);
  assert.deepEqual(found(literals, '{"m":"value \\"quoted\\" elsewhere"}'), ['value "quoted" elsewhere']);
  assert.deepEqual(found(literals, 'Rückgabewert fehlt'), ['Rückgabewert fehlt']);
  assert.deepEqual(found(literals, 'evaluation backlog'), []);
});

test('only looks between its bounds', () => {
  const bytes = encodeUtf8('xx connection lost xx');
  const filter = prefilter(['connection lost']);
  const ids: number[] = [];
  filter.scan(bytes, 4, bytes.length, ids);
  filter.scan(bytes, 0, 17, ids);
  assert.deepEqual(ids, []);
  filter.scan(bytes, 3, 18, ids);
  assert.deepEqual(ids, [0]);
});
