import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startTestStore, temporaryFolder } from './testStore';

test('a store with spans of today opens again: their nanoseconds do not fit a number', async t => {
  const dataDir = temporaryFolder(t);
  const first = await startTestStore(t, { dataDir });
  const startTimeUnixNano = '1795347929356000001';
  const span = { traceId: 'f42b586a9a0edc2ce7983f2e69337513', spanId: '0000000000000001', name: 'agent.run' };
  const spans = [{ ...span, startTimeUnixNano, endTimeUnixNano: '1795347929356000002' }];
  const body = { resourceSpans: [{ scopeSpans: [{ scope: { name: 'lib' }, spans }] }] };
  assert.equal((await first.ask('POST', '/v1/traces', body)).status, 200);
  await first.server.close();
  const second = await startTestStore(t, { dataDir });
  const answer = await second.ask('GET', `/v1/devtools/spans?traceId=${span.traceId}`);
  const page = answer.body as { spans: { startNs: string }[] };
  assert.deepEqual(
    page.spans.map(it => it.startNs),
    [startTimeUnixNano],
  );
});
