import assert from 'node:assert/strict';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { toText } from '../../../src/core/text/say';
import { detectSource } from '../../../src/node/sources/detectSource';
import { openSource } from '../../../src/node/sources/openSource';
import { SourceError } from '../../../src/node/sources/source';
import { sourceMessage } from '../../../src/node/sources/sourceMessage';
import { devtoolsProtocol } from '../../../src/protocol/devtools';
import { startAgl03 } from './agl03Server';

type Answers = Readonly<Record<string, readonly [number, string, string]>>;
const json = (value: unknown, status = 200) => [status, 'application/json', JSON.stringify(value)] as const;
const html = (title: string) => [200, 'text/html; charset=utf-8', `<html><head><title>${title}</title>`] as const;

async function serve(answers: Answers): Promise<AsyncDisposable & { url: string }> {
  const server = http.createServer((request, response) => {
    const [status, type, body] = answers[request.url ?? ''] ?? answers['*'] ?? json({ detail: 'Not Found' }, 404);
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  return listening(server);
}

async function listening(server: net.Server): Promise<AsyncDisposable & { url: string }> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket: net.Socket) => sockets.add(socket));
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise(done => {
        server.close(() => done());
        for (const it of sockets) it.destroy();
      }),
  };
}

/** Code, what was found, and what a person reads, without the address. */
async function refusal(url: string, limitMs = 5000): Promise<string> {
  const error = await detectSource(url, undefined, { limitMs }).then(
    kind => assert.fail(`taken for ${kind}`),
    (it: unknown) => it,
  );
  assert.ok(error instanceof SourceError);
  const said = toText(sourceMessage(error), 'en').replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'URL');
  return `${error.code} ${error.facts.found ?? '–'}: ${said}`;
}

const info = {
  ...{
    product: 'agent-lightning-devtools',
    version: '0.1.0',
    protocol: devtoolsProtocol,
    pid: 7,
    startedMs: 1,
    url: 'http://127.0.0.1:1',
  },
  ...{ otlpUrl: null, dataDir: '/d', schemaVersion: 1, leases: 0, keepRunning: false },
};

test('a store of Agent Lightning 0.3 is known by its health path', async () => {
  await using server = await startAgl03();
  assert.equal(await detectSource(server.url), 'agl-0.3');
  const source = await openSource(server.url.slice('http://'.length));
  assert.deepEqual([source.kind, source.url], ['agl-0.3', server.url]);
  source.dispose();
});

test('our own store is known by what it says of itself, though it answers the paths of 0.3 too', async () => {
  const answers = { '/v1/devtools/info': json(info), '/v1/agl/health': json({ status: 'ok' }) };
  await using server = await serve(answers);
  assert.equal(await detectSource(server.url), 'embedded');
  const source = await openSource(`${server.url}/`);
  assert.equal(source.kind, 'embedded');
  source.dispose();
});

test('our own store of another protocol is not opened', async () => {
  const other = devtoolsProtocol + 1;
  await using server = await serve({ '/v1/devtools/info': json({ ...info, protocol: other }) });
  const detail = `it speaks protocol ${other}, this version speaks ${devtoolsProtocol}`;
  await assert.rejects(openSource(server.url), {
    code: 'AGL-N003',
    facts: { url: server.url, detail, found: 'other-protocol' },
  });
});

test('everything else is named', async () => {
  const openapi = (title: string) => ({ '/openapi.json': json({ info: { title } }) });
  const others: readonly (readonly [Answers, string])[] = [
    [
      { '/health': json({ status: 'ok' }), ...openapi('LightningStore Server') },
      'AGL-N003 agl-0.2: URL is a store of Agent Lightning 0.2, which is not supported yet.',
    ],
    [
      { '/healthz': json({ status: 'ok' }), ...openapi('Agent Lightning') },
      'AGL-N003 agl-1.0: URL is a gateway of Agent Lightning 1.0, which is not supported yet.',
    ],
    [{ '/health': json({}), ...openapi('LiteLLM API') }, 'AGL-N003 llm-proxy: URL is an LLM proxy, not a store.'],
    [{ '*': html('Grafana') }, 'AGL-N003 web-page: URL shows a web page, it is not a store.'],
    [openapi('Petstore'), 'AGL-N003 unknown: URL is not a store that we know: a program with the API "Petstore".'],
    [
      { '*': [500, 'text/plain', 'x'] },
      'AGL-N003 unknown: URL is not a store that we know: an HTTP server that answers 500 (text/plain).',
    ],
    [
      { '/v1/agl/health': json(['ok']) },
      'AGL-N003 unknown: URL is not a store that we know: an HTTP server that answers 404 (application/json).',
    ],
    [{ '/v1/devtools/info': json({}, 401) }, 'AGL-N004 –: URL answered 401: the token was refused'],
  ];
  for (const [answers, expected] of others) {
    await using server = await serve(answers);
    assert.equal(await refusal(server.url), expected);
  }
});

test('a page that answers everything with 200 is still a page', async () => {
  await using server = await serve({ '*': html('Any') });
  assert.equal(await refusal(server.url), 'AGL-N003 web-page: URL shows a web page, it is not a store.');
});

test('nobody there, somebody silent, somebody who speaks no HTTP', async () => {
  const gone = await listening(net.createServer());
  await gone[Symbol.asyncDispose]();
  assert.equal(await refusal(gone.url), 'AGL-N001 –: Nothing listens on URL.');

  await using silent = await listening(net.createServer());
  assert.equal(await refusal(silent.url, 120), 'AGL-N002 –: URL did not answer within 120 ms.');

  await using other = await listening(
    net.createServer(socket => socket.end('220 mail.example ESMTP\r\n').on('error', () => socket.destroy())),
  );
  assert.match(await refusal(other.url), /^AGL-N003 unknown: URL is not a store that we know: Parse Error/);
});

test('an address that is none, and a look that is cancelled', async () => {
  await assert.rejects(openSource('ftp://x'), { code: 'AGL-N003' });
  await using silent = await listening(net.createServer());
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(new Error('enough')), 30);
  await assert.rejects(detectSource(silent.url, cancel.signal), { message: 'enough' });
});
