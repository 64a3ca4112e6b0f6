import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toVisible, toVisibleLine } from '../../../src/core/text/visible';

test('control characters and escape sequences are seen, not obeyed', () => {
  assert.equal(toVisible('a\u001b[31mred\u0007\u007f\u009b'), 'a␛[31mred␇␡⟨U+009B⟩');
});

test('characters that turn the direction of writing are seen', () => {
  assert.equal(toVisible('user\u202egnp.exe\u2066\u200f'), 'user⟨U+202E⟩gnp.exe⟨U+2066⟩⟨U+200F⟩');
});

test('characters without width, tags and halves of a pair are seen', () => {
  assert.equal(toVisible('pay\u200bpal\ufeff \u{e0041} \ud83d'), 'pay⟨U+200B⟩pal⟨U+FEFF⟩ ⟨U+E0041⟩ ⟨U+D83D⟩');
});

test('ordinary text of any script stays as it is', () => {
  const text = 'Zeile 1\n\tZeile 2 答案解析失败 می‌خواهم 👩‍💻 שלום';
  assert.equal(toVisible(text), text);
});

test('a Windows line break is a line break, a lone carriage return is seen', () => {
  assert.equal(toVisible('a\r\nb\rc'), 'a\nb␍c');
});

test('a line has no breaks, a limit, and no half characters at its end', () => {
  assert.equal(toVisibleLine(' a\r\n   b\t\tc '), 'a ⏎ b c');
  assert.equal(toVisibleLine('abcdef', 4), 'abc…');
  assert.equal(toVisibleLine('ab👩x', 4), 'ab…');
  assert.equal(toVisibleLine('x'.repeat(1_000_000), 10), 'xxxxxxxxx…');
});
