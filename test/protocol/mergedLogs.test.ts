import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostSources, toMergedQuery } from '../../src/protocol/mergedLogs';

test('the address of a merged document names its logs; what somebody else wrote into it is refused', () => {
  const query = { sources: ['file:///a.log', 'agl-terminal:1'], rollout: 'ro-1' };
  assert.deepEqual(toMergedQuery(JSON.stringify(query)), query);
  assert.deepEqual(toMergedQuery('{"sources":["file:///a.log"],"rollout":3,"more":1}'), { sources: ['file:///a.log'] });
  const many = JSON.stringify({ sources: Array.from({ length: mostSources + 1 }, () => 'file:///a.log') });
  for (const it of ['', '{', 'null', '7', '{}', '{"sources":[]}', '{"sources":[7]}', '{"sources":"a"}', many]) {
    assert.equal(toMergedQuery(it), null, it.slice(0, 40));
  }
});
