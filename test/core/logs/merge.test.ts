import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeRecords, ofRollout } from '../../../src/core/logs/merge';
import { analyse } from './annotated';

const line = (time: string, words: string) => `2026-11-22 ${time},000 [INFO] (Process-1 agentlightning.x)   ${words}\n`;

test('several logs in one order of time; what tells no time stays behind its line; clocks that jump tear nothing apart', () => {
  const store = analyse(line('09:00:01', 'store up') + 'bare words\n' + line('09:00:05', 'store down')).records;
  const runner = analyse(
    line('09:00:03', '[Worker 0 | Rollout ro-1772c5080808] begins') +
      line('09:00:02', 'clock went back') +
      line('09:00:06', 'end'),
  ).records;
  const merged = mergeRecords([
    { name: 'store.log', records: store },
    { name: 'runner.log', records: runner },
  ]);
  assert.deepEqual(
    merged.map(it => `${it.source} ${it.record.message}`),
    [
      'store.log store up',
      'store.log bare words',
      'runner.log [Worker 0 | Rollout ro-1772c5080808] begins',
      'runner.log clock went back',
      'store.log store down',
      'runner.log end',
    ],
  );
  assert.deepEqual(
    ofRollout(merged, 'ro-1772c5080808').map(it => it.record.startLine),
    [1],
  );
});
