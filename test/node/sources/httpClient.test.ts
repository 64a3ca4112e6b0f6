import assert from 'node:assert/strict';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { detailOf, HttpClient } from '../../../src/node/sources/httpClient';

async function serve(
  handler: http.RequestListener,
): Promise<AsyncDisposable & { client: HttpClient; server: http.Server }> {
  const server = http.createServer(handler);
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const client = new HttpClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'secret');
  return {
    client,
    server,
    [Symbol.asyncDispose]: () => {
      client.dispose();
      server.closeAllConnections();
      return new Promise(done => server.close(() => done()));
    },
  };
}

test('sends query, token and body', async () => {
  await using it = await serve((request, response) => {
    let body = '';
    request.on('data', chunk => (body += String(chunk)));
    request.on('end', () =>
      response.end(JSON.stringify([request.method, request.url, request.headers.authorization, body])),
    );
  });
  const query = { a: ['1', '2'], b: 'x y', c: undefined, d: false };
  const answer = await it.client.json('/p', shape => shape.value, { method: 'POST', query, body: { k: 1 } });
  assert.deepEqual(answer, ['POST', '/p?a=1&a=2&b=x+y&d=false', 'Bearer secret', '{"k":1}']);
});

test('an answer without end is cut off, in bytes and in time', async () => {
  await using it = await serve((_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(1000)), 1);
    response.on('close', () => clearInterval(timer));
  });
  await assert.rejects(it.client.request('/', { maxBytes: 20_000 }), { code: 'AGL-N004' });
  await assert.rejects(it.client.request('/', { limitMs: 60 }), { code: 'AGL-N002' });
});

test('a connection that breaks in the middle rejects', async () => {
  await using it = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half');
    setTimeout(() => response.socket?.destroy(), 10);
  });
  await assert.rejects(it.client.request('/'), { code: 'AGL-N001' });
});

test('a kept-alive connection that the server closed meanwhile is opened anew', async () => {
  let served = 0;
  await using it = await serve((request, response) => {
    served++;
    // Closes without a word, as a server does whose keep-alive time is over.
    if (served === 2) request.socket.destroy();
    else response.end('{}');
  });
  await it.client.request('/');
  assert.equal((await it.client.request('/')).status, 200);
  assert.equal(served, 3);
});

test('what is no JSON, and a status that is no success, are AGL-N004', async () => {
  await using it = await serve((request, response) => {
    if (request.url === '/html') return void response.end('<html>');
    response.writeHead(500, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        detail: 'Internal server error',
        traceback: 'Traceback\n  File "x"\nRuntimeError: Spans for rollout ro-1 have been evicted\n',
      }),
    );
  });
  await assert.rejects(
    it.client.json('/html', shape => shape.value),
    { code: 'AGL-N004' },
  );
  await assert.rejects(
    it.client.json('/', shape => shape.value),
    (error: Error & { facts?: object }) => {
      const { status, detail } = error.facts as { status: number; detail: string };
      assert.deepEqual([status, detail], [500, 'RuntimeError: Spans for rollout ro-1 have been evicted']);
      return true;
    },
  );
});

test('a detail is found in any body', () => {
  assert.deepEqual(['{"detail":"no"}', '{"detail":[{"msg":"x"}]}', '{"a":1}', 'plain', '', '[1]'].map(detailOf), [
    'no',
    '[{"msg":"x"}]',
    '{"a":1}',
    'plain',
    '',
    '[1]',
  ]);
});

test('HTTP_PROXY never stands between us and a store', async () => {
  await using it = await serve((_, response) => response.end('{"direct":true}'));
  const before = process.env.HTTP_PROXY;
  process.env.HTTP_PROXY = process.env.http_proxy = 'http://127.0.0.1:9';
  try {
    assert.deepEqual(await it.client.json('/', shape => shape.value), { direct: true });
  } finally {
    delete process.env.http_proxy;
    if (before === undefined) delete process.env.HTTP_PROXY;
    else process.env.HTTP_PROXY = before;
  }
});
