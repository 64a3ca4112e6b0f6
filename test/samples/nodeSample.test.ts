import assert from 'node:assert/strict';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { runSamples } from '../../scripts/lib/samples.mjs';

interface Request {
  readonly path: string;
  readonly body: Buffer;
}

/** Takes every request down and answers with `answer`; null is a 404. */
async function listen(t: TestContext, answer: (path: string) => unknown) {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then(body => {
      const path = request.url ?? '';
      requests.push({ path, body });
      const found = answer(path);
      response.writeHead(found === null ? 404 : 200, { 'content-type': 'application/json' });
      response.end(Buffer.isBuffer(found) ? found : JSON.stringify(found));
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const rollout = { rollout_id: 'ro-0123456789ab', attempt: { attempt_id: 'at-01234567' } };

test('the Node.js sample makes a rollout of every task and ends it after its spans', async t => {
  const store = await listen(t, path => (path === '/v1/traces' ? Buffer.alloc(0) : rollout));
  const [result] = await runSamples({ storeUrl: store.url, python: null });
  assert.equal(result?.exitCode, 0, result?.lastLines.join('\n'));
  assert.deepEqual(result.lastLines.slice(0, 3), [
    'ro-0123456789ab  reward 1  19 + 23',
    'ro-0123456789ab  reward 1  2 * 3 * 7 - 5',
    'ro-0123456789ab  reward 1  8 / 0',
  ]);
  const one = ['/v1/agl/rollouts', '/v1/traces', '/v1/agl/rollouts/ro-0123456789ab/attempts/at-01234567'];
  assert.deepEqual(
    store.requests.map(it => it.path),
    [...one, ...one, ...one],
  );
  const traces = store.requests.filter(it => it.path === '/v1/traces').map(it => it.body.toString('latin1'));
  for (const text of ['agentlightning.rollout_id', 'ro-0123456789ab', 'agentlightning.reward.0.value', 'tool.name'])
    assert.ok(
      traces.every(it => it.includes(text)),
      text,
    );
  assert.deepEqual(
    traces.map(it => it.includes('cannot divide 8 by zero')),
    [false, false, true],
  );
});

test('where rollouts are unknown it sends plain traces', async t => {
  const collector = await listen(t, path => (path === '/v1/traces' ? Buffer.alloc(0) : null));
  const [result] = await runSamples({ storeUrl: collector.url, python: null });
  assert.equal(result?.exitCode, 0, result?.lastLines.join('\n'));
  assert.equal(result.lastLines[0], 'trace  reward 1  19 + 23');
  const traces = collector.requests.filter(it => it.path === '/v1/traces');
  assert.equal(traces.length, 3);
  assert.ok(traces.every(it => !it.body.includes('agentlightning.rollout_id')));
});

test('without a store it says so and fails', async () => {
  // Port 9 is "discard", which nothing serves any more.
  const [result] = await runSamples({ storeUrl: 'http://127.0.0.1:9', python: null });
  assert.equal(result?.exitCode, 1);
  assert.deepEqual(result.lastLines, [
    'No store answers at http://127.0.0.1:9: start one, or name another in AGL_STORE_URL.',
  ]);
});
