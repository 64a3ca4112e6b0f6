import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type StatusFacts, toStatusLine } from '../../../src/core/store/statusLine';
import { toText } from '../../../src/core/text/say';

const calm: StatusFacts = { state: 'running', url: 'http://127.0.0.1:4748', rollouts: 12, problems: 0 };
const shown = (facts: Partial<StatusFacts>, language: 'en' | 'zh-cn' = 'en') => {
  const { icon, text, warning } = toStatusLine({ ...calm, ...facts });
  return `$(${icon}) ${toText(text, language)}${warning ? ' !' : ''}`;
};

test('the status bar tells the store first, and problems before it', () => {
  assert.deepEqual(
    [
      shown({}),
      shown({ rollouts: 1 }),
      shown({ rollouts: null }),
      shown({ rollouts: 12_345 }),
      shown({ problems: 1 }),
      shown({ problems: 2 }),
      shown({ state: 'attached', url: 'http://box.lan:4747', rollouts: 3 }),
      shown({ state: 'none', url: null, rollouts: null }),
      shown({ state: 'none', url: null, rollouts: null, problems: 2 }),
      shown({ state: 'starting', url: null }),
      shown({ state: 'lost', problems: 3 }),
    ],
    [
      '$(pulse) store :4748 · 12 rollouts',
      '$(pulse) store :4748 · 1 rollout',
      '$(pulse) store :4748',
      '$(pulse) store :4748 · 12\u00a0345 rollouts',
      '$(warning) 1 problem !',
      '$(warning) 2 problems !',
      '$(pulse) store box.lan:4747 · 3 rollouts',
      '$(circle-slash) no store',
      '$(warning) 2 problems !',
      '$(loading~spin) store starting',
      '$(warning) store :4748 silent !',
    ],
  );
  assert.equal(shown({ state: 'lost' }, 'zh-cn'), '$(warning) store :4748 无应答 !');
});

test('the tooltip names the address', () => {
  const tooltip = (facts: Partial<StatusFacts>) => toText(toStatusLine({ ...calm, ...facts }).tooltip, 'en');
  assert.match(tooltip({}), /http:\/\/127\.0\.0\.1:4748/);
  assert.match(tooltip({ state: 'none', url: null }), /No store/);
});
