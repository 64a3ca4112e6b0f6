import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LogText } from '../../../src/core/logView/logText';
import { codec } from './testView';

/** The same, done the plain way. */
function startsOf(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(it => it.index + it[0].length)];
}

test('random edits give the text that they give a string', () => {
  let state = 11;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const inserts = ['', 'x', '\n', '\r', '\r\n', 'a\nb\n', 'line\r\n'.repeat(700), '\nc', '\n'.repeat(1200), 'é🙂'];
  let model = 'one\ntwo\r\nthree\rfour\n'.repeat(600);
  const text = new LogText(model, codec);
  for (let round = 0; round < 400; round++) {
    const starts = startsOf(model);
    const from = random(starts.length);
    const to = Math.min(starts.length - 1, from + random(random(4) === 0 ? 1500 : 4));
    const places = [from, to].map(line => {
      const words = model.slice(starts[line], starts[line + 1] ?? model.length).replace(/[\r\n]+$/, '');
      const character = random(words.length + 1);
      // An editor never stands between the halves of one sign.
      return { line, character: /[\udc00-\udfff]/.test(words[character] ?? '') ? character + 1 : character };
    });
    const offsets = places.map(it => (starts[it.line] ?? 0) + it.character);
    const [start = 0, end = 0] = offsets.sort((one, other) => one - other);
    const [first, last] =
      (places[0]?.line ?? 0) === (places[1]?.line ?? 0)
        ? [...places].sort((a, b) => a.character - b.character)
        : places;
    assert.ok(first && last);
    const insert = inserts[random(inserts.length)] ?? '';
    model = model.slice(0, start) + insert + model.slice(end);
    text.replace(first, last, insert);
    assert.equal(text.lineCount, startsOf(model).length, `round ${round}`);
  }
  assert.equal(text.text(), model);
  const starts = startsOf(model);
  for (let line = 0; line < starts.length; line += 97) {
    assert.equal(text.text(line, line + 1), model.slice(starts[line], starts[line + 1] ?? model.length));
  }
});

test('places of offsets, piece by piece', () => {
  const text = new LogText('a\n'.repeat(1000) + 'é🙂 needle here', codec);
  const places = [...text.pieces()].flatMap(it => {
    const at = it.text.indexOf('here');
    return at < 0 ? [] : [it.placeAt(at)];
  });
  assert.deepEqual(places, [{ line: 1000, character: 11 }]);
});

test('an empty document has one empty line', () => {
  const text = new LogText('', codec);
  assert.deepEqual([text.lineCount, text.text(), text.line(0)], [1, '', '']);
  text.replace({ line: 0, character: 0 }, { line: 0, character: 0 }, 'a\n');
  assert.deepEqual([text.lineCount, text.text()], [2, 'a\n']);
});
