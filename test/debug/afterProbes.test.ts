import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AfterProbes } from '../../src/debug/session/afterProbes';

const message = (event: string, seq: number, reason?: string) =>
  ({ seq, type: 'event', event, body: { reason } }) as { seq: number; type: string };
const turns = async (count: number) => {
  for (let at = 0; at < count; at++) await new Promise(done => setImmediate(done));
};

test('stops wait for what probes have said, and all that follows keeps its order', async () => {
  const given: number[] = [];
  const order = new AfterProbes(
    it => given.push(it.seq),
    () => true,
  );
  order.take(message('output', 1));
  order.take(message('stopped', 2, 'step'));
  order.take(message('stopped', 3, 'breakpoint'));
  order.take(message('output', 4));
  order.take(message('stopped', 5, 'breakpoint'));
  order.take(message('continued', 6));
  assert.deepEqual(given, [1, 2]);
  await turns(2);
  assert.deepEqual(given, [1, 2, 3, 4]);
  await turns(4);
  assert.deepEqual(given, [1, 2, 3, 4, 5, 6]);
});

test('without probes nothing waits, and at the end nothing is kept', () => {
  const given: number[] = [];
  let hasProbes = false;
  const order = new AfterProbes(
    it => given.push(it.seq),
    () => hasProbes,
  );
  order.take(message('stopped', 1, 'breakpoint'));
  assert.deepEqual(given, [1]);
  hasProbes = true;
  order.take(message('stopped', 2, 'breakpoint'));
  order.take(message('terminated', 3));
  order.end();
  assert.deepEqual(given, [1, 2, 3]);
});
