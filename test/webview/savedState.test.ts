import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshState, toSavedState, type SavedState } from '../../src/webview/timeline/savedState';

test('state comes back as it was saved', () => {
  const saved: SavedState = {
    ...freshState,
    subject: 'ro-1',
    range: { from: -5, to: 12.5 },
    selected: { kind: 'group', key: 12 },
    closed: [1, -1],
    attempt: 'at-2',
    detailsOpen: false,
    tab: 'raw',
  };
  assert.deepEqual(toSavedState(JSON.parse(JSON.stringify(saved))), saved);
});

test('nonsense is replaced piece by piece', () => {
  const odd = { subject: 'x', range: { from: 9, to: 1 }, scrollTop: -4, selected: { kind: 'tree' }, closed: ['a', 3] };
  assert.deepEqual(toSavedState({ ...odd, namesWidth: 1e9, tab: 4 }), {
    ...freshState,
    subject: 'x',
    closed: [3],
    namesWidth: 2000,
  });
  for (const it of [null, 1, 'text', []]) assert.deepEqual(toSavedState(it), freshState);
});
