import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TraceSummaryWire } from '../../../src/protocol/devtools';
import { startTestStore, type TestStore } from './testStore';

type Json = Record<string, unknown>;
const attribute = (key: string, stringValue: string) => ({ key, value: { stringValue } });

async function rescue(store: TestStore, rollout: string, attempt: string, count: number): Promise<void> {
  const attributes = [attribute('agentlightning.rollout_id', rollout), attribute('agentlightning.attempt_id', attempt)];
  const spans = Array.from({ length: count }, (_, n) => ({
    ...{ traceId: 'ab'.repeat(16), spanId: (n + 1).toString(16).padStart(16, '0'), name: `span ${n}` },
  }));
  await store.ask('POST', '/v1/traces', { resourceSpans: [{ resource: { attributes }, scopeSpans: [{ spans }] }] });
}
const rescued = async (store: TestStore) =>
  ((await store.ask('GET', '/v1/devtools/statistics')).body as { rescuedSpans: number }).rescuedSpans;
const forward = (store: TestStore, body: Json) => store.ask('POST', '/v1/devtools/rescued/forward', body);

test('rescued spans move to the store that knows their rollout; the others stay', async t => {
  const [ours, theirs] = [await startTestStore(t), await startTestStore(t)];
  const { body } = await theirs.ask('POST', '/v1/agl/rollouts', { input: 1 });
  const { rollout_id: rollout, attempt } = body as { rollout_id: string; attempt: { attempt_id: string } };
  await rescue(ours, rollout, attempt.attempt_id, 250);
  await rescue(ours, 'ro-nobody-knows', 'at-1', 2);
  await rescue(ours, rollout, 'at-unknown', 1);
  assert.equal(await rescued(ours), 253);
  assert.deepEqual((await forward(ours, { url: theirs.url, rolloutIds: ['ro-other'] })).body, {
    forwarded: 0,
    kept: 0,
  });
  assert.deepEqual((await forward(ours, { url: `${theirs.url}/` })).body, { forwarded: 250, kept: 3 });
  assert.equal(await rescued(ours), 3);
  const moved = (await theirs.ask('GET', `/v1/agl/spans?rollout_id=${rollout}&limit=1`)).body as { total: number };
  assert.equal(moved.total, 250);
});

test('what is there already counts as passed on', async t => {
  const [ours, theirs] = [await startTestStore(t), await startTestStore(t)];
  const { body } = await theirs.ask('POST', '/v1/agl/rollouts', { input: 1 });
  const { rollout_id: rollout, attempt } = body as { rollout_id: string; attempt: { attempt_id: string } };
  await rescue(theirs, rollout, attempt.attempt_id, 3);
  await rescue(ours, rollout, attempt.attempt_id, 3);
  assert.deepEqual((await forward(ours, { url: theirs.url })).body, { forwarded: 3, kept: 0 });
  assert.equal(await rescued(ours), 0);
});

test('only to the address of a store, and only when it answers; nothing is lost', async t => {
  const ours = await startTestStore(t);
  await rescue(ours, 'ro-1', 'at-1', 2);
  for (const url of ['file:///etc', 'nonsense', '', 'http://user:secret@127.0.0.1:4747', 'ftp://127.0.0.1']) {
    const { status, body } = await forward(ours, { url });
    assert.deepEqual([status, (body as Json)['code']], [400, 'AGL-S021'], url);
  }
  const gone = await startTestStore(t);
  await gone.server.close();
  const { status, body } = await forward(ours, { url: gone.url });
  assert.deepEqual([status, (body as Json)['code']], [502, 'AGL-S021']);
  assert.equal(await rescued(ours), 2);
  const { items } = (await ours.ask('GET', '/v1/devtools/traces')).body as { items: TraceSummaryWire[] };
  assert.deepEqual(items, []);
});
