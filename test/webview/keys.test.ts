import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineText } from '../../src/core/text/timeline';
import { actionOf, keyList } from '../../src/webview/timeline/keys';

const press = (key: string, also: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...also });

test('letters work in either case, chords belong to the editor', () => {
  assert.deepEqual(
    [press('w'), press('W', { shiftKey: true }), press('w', { ctrlKey: true })],
    ['zoom in', 'zoom in', null],
  );
  assert.deepEqual([press('ArrowLeft'), press('ArrowLeft', { shiftKey: true })], ['fold', 'pan left']);
  assert.deepEqual([press('?', { shiftKey: true }), press('F5'), press('x')], ['help', null, null]);
});

const typed: Readonly<Record<string, string>> = {
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  Space: ' ',
  PgUp: 'PageUp',
  PgDn: 'PageDown',
  Esc: 'Escape',
};

test('every key that the list names does something, and says what', () => {
  for (const line of keyList) {
    assert.ok(line.text in timelineText, line.text);
    if ('wheel' in line) continue;
    for (const keys of line.keys) {
      const shiftKey = keys.startsWith('Shift ');
      for (const key of keys.replace('Shift ', '').split(' ')) {
        assert.ok(press(typed[key] ?? key, { shiftKey }), `${keys} does nothing`);
      }
    }
  }
});
