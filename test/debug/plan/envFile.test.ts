import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEnvFile } from '../../../src/debug/plan/envFile';

test('variables are read as dotenv and shells read them', () => {
  const read = parseEnvFile(
    [
      '\uFEFF# keys',
      '',
      'PLAIN=value',
      'export EXPORTED = spaced  ',
      'COMMENTED=one # two',
      'HASH=a#b',
      'EMPTY=',
      'DOUBLE="a \\"b\\"\\n\\$c" # comment',
      'SINGLE=\'a\\n "b" #c\'',
      'LINES="first',
      'second"',
      'URL=http://127.0.0.1:4748/?a=b',
    ].join('\r\n'),
  );
  assert.deepEqual(read, {
    ok: true,
    variables: {
      PLAIN: 'value',
      EXPORTED: 'spaced',
      COMMENTED: 'one',
      HASH: 'a#b',
      EMPTY: '',
      DOUBLE: 'a "b"\n$c',
      SINGLE: 'a\\n "b" #c',
      LINES: 'first\nsecond',
      URL: 'http://127.0.0.1:4748/?a=b',
    },
  });
});

for (const [what, text, line] of [
  ['a command', 'A=1\nsource other.env\n', 2],
  ['a quote that is never closed', 'A=1\n\nB="open\nC=2', 3],
  ['text behind a quote', 'A="x" y', 1],
  ['a name that is none', '1A=2', 1],
] as const) {
  test(`${what} is told by its line`, () => {
    const read = parseEnvFile(text);
    assert.ok(!read.ok);
    assert.equal(read.line, line);
  });
}
