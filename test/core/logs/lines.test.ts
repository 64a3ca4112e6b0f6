import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LineSplitter } from '../../../src/core/logs/lines';
import { decodeUtf8, encodeUtf8 } from '../../../src/core/logs/utf8';

function split(pieces: readonly string[]): readonly string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((bytes, start, end, offset, length) => {
    lines.push(`${offset}+${length} ${decodeUtf8(bytes, start, end)}`);
  });
  for (const piece of pieces) splitter.push(encodeUtf8(piece));
  splitter.end();
  return lines;
}

test('LF, CRLF and a lone CR end a line', () => {
  assert.deepEqual(split(['a\nb\r\nc\rd']), ['0+1 a', '2+1 b', '5+1 c', '7+1 d']);
  assert.deepEqual(split(['\n\r\n\r']), ['0+0 ', '1+0 ', '3+0 ']);
  assert.deepEqual(split(['a\n']), ['0+1 a']);
  assert.deepEqual(split(['']), []);
});

test('wherever it is cut', () => {
  const text = 'one\r\ntwo\rthree\n\r\n\r\rfour\r\n\nfive\r';
  const whole = split([text]);
  for (let first = 0; first <= text.length; first++) {
    for (let second = first; second <= text.length; second++) {
      const pieces = [text.slice(0, first), text.slice(first, second), text.slice(second)];
      assert.deepEqual(split(pieces), whole, JSON.stringify(pieces));
    }
  }
});

test('UTF-8 there and back, and what is none', () => {
  for (const text of ['plain', 'Grüße', '答案', '🖇 x', 'a'.repeat(20_000) + 'é']) {
    const bytes = encodeUtf8(text);
    assert.equal(Buffer.from(bytes).toString('utf8'), text);
    assert.equal(decodeUtf8(bytes, 0, bytes.length), text);
  }
  for (const bytes of [
    [0xff],
    [0xc3],
    [0xe2, 0x82],
    [0xed, 0xa0, 0x80],
    [0xc0, 0xaf],
    [0xf0, 0x9f, 0x96],
    [0x41, 0x80, 0x42],
  ]) {
    assert.ok(decodeUtf8(Uint8Array.from(bytes), 0, bytes.length).includes('\ufffd'));
  }
});
