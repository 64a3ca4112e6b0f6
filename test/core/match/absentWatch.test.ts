import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogEntry } from '../../../src/core/catalog/entry';
import { Matcher } from '../../../src/core/catalog/match/matcher';
import { analyseLog } from '../../../src/core/diagnosis/analyseLog';

const both = (text: string) => ({ en: text, 'zh-cn': text });
const entry = (code: CatalogEntry['code'], name: string, certain: boolean): CatalogEntry => ({
  ...{ code, title: both('t'), severity: 'warning', class: 'recoverable', category: 'inconsistency' },
  shows: [
    {
      ...{
        kind: 'absent',
        after: `${name} started here`,
        lacks: [`${name} finished well`],
        until: `${name} is ending`,
      },
      ...(certain ? { certain: 'at-until' } : {}),
    },
  ],
  ...{ meaning: both('m'), causes: [], fixes: [], guide: [] },
});
const entries = [entry('AGL-R998', 'Rollout', false), entry('AGL-R999', 'Gateway', true)];
const findEntry = (code: string) => entries.find(it => it.code === code);
const matcher = new Matcher(entries);

/** `1 words` in the name of process 1, `- words` of nobody. */
function missed(...story: readonly string[]): readonly string[] {
  const text = story
    .map(it => {
      const [pid = '-', ...words] = it.split(' ');
      return pid === '-'
        ? `${words.join(' ')}\n`
        : `10:00:00 [INFO] (Process-${pid} agentlightning.x)   ${words.join(' ')}\n`;
    })
    .join('');
  return analyseLog(text, { matcher, findEntry }).findings.map(it => `${it.line} ${it.code}`);
}

test('what one process said is not missing in another', () => {
  assert.deepEqual(missed('1 Rollout started here', '2 Rollout started here', '2 Rollout finished well'), [
    '1 AGL-R998',
  ]);
  assert.deepEqual(missed('1 Rollout started here', '2 Rollout is ending', '1 Rollout finished well'), []);
  assert.deepEqual(missed('1 Rollout started here', '2 Rollout started here', '1 Rollout is ending'), [
    '1 AGL-R998',
    '2 AGL-R998',
  ]);
});

test('a line of nobody may be of any process', () => {
  assert.deepEqual(missed('1 Rollout started here', '2 Rollout started here', '- Rollout finished well'), []);
  assert.deepEqual(missed('- Rollout started here', '1 Rollout finished well'), []);
});

test('where only the end proves it, a log that stops before says nothing', () => {
  assert.deepEqual(missed('1 Gateway started here'), []);
  assert.deepEqual(missed('1 Gateway started here', '1 Gateway finished well', '1 Gateway is ending'), []);
  assert.deepEqual(missed('1 Gateway started here', '1 Gateway is ending'), ['1 AGL-R999']);
});
