import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { toSpans } from '../../../src/core/otlp/toSpans';
import { agentsPython, fixture, openProbed, pythonProbe, runPython } from './probed';

interface Served {
  readonly url: string;
  /** Bodies that arrived at /v1/traces. */
  readonly traces: unknown[];
}

/** A model that fails and one that answers, a store that fails, and a receiver of spans. */
async function serve(t: TestContext): Promise<Served> {
  const traces: unknown[] = [];
  const server = createServer((request, response) => void answer(request, response, traces));
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  t.after(() => (server.close(), server.closeAllConnections()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, traces };
}

async function answer(request: IncomingMessage, response: ServerResponse, traces: unknown[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const path = request.url ?? '';
  if (path.startsWith('/v1/traces')) traces.push(JSON.parse(Buffer.concat(chunks).toString()) as unknown);
  const good = path.includes('/good/') || path.startsWith('/v1/traces');
  const body = good ? { model: 'qwen', usage: { total_tokens: 321 } } : { error: 'no' };
  const status = good ? 200 : path.includes('/agl/') ? 422 : 503;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const clients = ['urllib', 'requests', 'urllib3', 'httpx', 'httpx_async', 'aiohttp'];

test('every HTTP client tells what model and store answer, once a request', async t => {
  const python = await agentsPython(t);
  if (python === null) return;
  const { url } = await serve(t);
  const probed = await openProbed();
  probed.channel.setBreakpoints(['@log @model failed', '@log @model tokens > 300']);
  const states = probed.channel.setFilters([
    { filter: 'agl.http', condition: 'status == 422 and server == "store"' },
    { filter: 'agl.emitted', condition: 'nonsense' },
  ]);
  assert.deepEqual(
    states.map(it => it.verified),
    [true, false],
  );
  const ended = await runPython([python, fixture('http_clients.py'), url, clients.join(',')], probed.channel.env);
  await probed.channel.dispose();
  assert.deepEqual([ended.code, ended.stderr], [0, '']);
  const told = probed.matches.map(({ name, observation: seen, text }) =>
    name === 'agl.http'
      ? text.replace(/:\d+/, '')
      : `${name}: ${String(seen['name']).replace(/:\d+/, '')} ${seen['tokens']}`,
  );
  const failed = '@log @model failed: http://127.0.0.1/v1/chat/completions null';
  const store = 'HTTP status 422 from the store: POST http://127.0.0.1/v1/agl/rollouts';
  // Only requests and httpx have read the answer when they hand it over; nothing is read for our sake.
  const used = (client: string) => (/requests|httpx/.test(client) ? ['@log @model tokens > 300: qwen 321'] : []);
  assert.deepEqual(told, [
    ...clients.flatMap(it => [failed, ...used(it), store]),
    failed.replace('//127.0.0.1', '//127.0.0.1'),
  ]);
  const frames = new Set(probed.matches.map(it => it.frame?.functionName));
  assert.deepEqual(
    [...frames],
    [...clients.map(it => `with_${it}`).map(it => (/async|aiohttp/.test(it) ? 'post' : it)), '<module>'].filter(
      (it, at, all) => all.indexOf(it) === at,
    ),
  );
});

test('a program without a tracer gets spans: calls of models, its unhandled error, its end', async t => {
  const python = await agentsPython(t);
  if (python === null) return;
  const { url, traces } = await serve(t);
  const env = {
    PYTHONPATH: pythonProbe,
    AGL_DEVTOOLS_OTLP: `${url}/v1/traces`,
    AGL_ROLLOUT_ID: 'ro-1',
    AGL_ATTEMPT_ID: 'at-1',
  };
  const ended = await runPython([python, fixture('http_clients.py'), url, 'requests,httpx', '--fail'], env);
  assert.equal(ended.code, 1);
  assert.match(ended.stderr, /LookupError: nobody caught this\n$/);
  assert.doesNotMatch(ended.stderr, /agl_devtools_probe/);
  const { spans, complaints } = toSpans(traces[0]);
  assert.deepEqual([traces.length, complaints], [1, []]);
  const lines = spans.map(it => {
    const at = it.attributes;
    const facts = [at['http.response.status_code'], at['gen_ai.usage.total_tokens'], at['error.type']].join(' ');
    return `${it.parentId === null ? '' : '  '}${it.name.replace(/:\d+/, '')} ${it.status.code} ${facts}`.trimEnd();
  });
  assert.deepEqual(lines, [
    ...['requests', 'httpx'].flatMap(() => [
      '  POST http://127.0.0.1/v1/chat/completions ERROR 503',
      '  POST http://127.0.0.1/v1/good/chat/completions UNSET 200 321',
    ]),
    '  GET http://127.0.0.1/v1/chat/completions ERROR   URLError',
    'http_clients.py ERROR',
  ]);
  assert.ok(spans.every(it => it.rolloutId === 'ro-1' && it.attemptId === 'at-1'));
  assert.equal(spans.at(-1)?.events[0]?.attributes['exception.message'], 'nobody caught this');
});

test('children say what they do, and a program with a tracer of its own is left alone', async t => {
  const python = await agentsPython(t);
  if (python === null) return;
  const { url, traces } = await serve(t);
  const env = { PYTHONPATH: pythonProbe, AGL_DEVTOOLS_OTLP: `${url}/v1/traces` };
  const code = 'import multiprocessing as m, sys; m.get_context(sys.argv[1]).Process(target=print).start()';
  const method = process.platform === 'win32' ? 'spawn' : 'fork';
  assert.equal((await runPython([python, '-c', code, method], env)).code, 0);
  assert.equal(traces.length, 2);
  for (const off of [{ OTEL_SDK_DISABLED: 'true' }, { OTEL_TRACES_EXPORTER: 'none' }, { AGL_DEVTOOLS_PROBE: '0' }]) {
    assert.equal((await runPython([python, '-c', 'pass'], { ...env, ...off })).code, 0);
  }
  const traced = await runPython([python, fixture('plain.py')], env);
  assert.deepEqual([traced.code, traced.stdout], [0, 'spans: 200\n']);
  assert.equal(traces.length, 2);
});

test('a receiver of spans that is gone costs the program nothing', async t => {
  const python = await agentsPython(t);
  if (python === null) return;
  const { url } = await serve(t);
  const env = { PYTHONPATH: pythonProbe, AGL_DEVTOOLS_OTLP: 'http://127.0.0.1:1/v1/traces' };
  const ended = await runPython([python, fixture('http_clients.py'), url, 'urllib'], env);
  assert.deepEqual([ended.code, ended.stdout, ended.stderr], [0, 'done ["urllib"]\n', '']);
});
