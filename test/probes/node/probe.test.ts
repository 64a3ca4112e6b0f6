import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { AgentContext } from '../../../src/protocol/debug';
import { buildProbe, nodesFound, Probed } from './probed';

const modules = path.join(import.meta.dirname, '..', '..', '..', 'node_modules');
/** What the debug adapter evaluates. */
const context = `JSON.parse(Buffer.from(globalThis[Symbol.for('agent-lightning-devtools')].context(), 'base64').toString())`;

/** A model that answers, one that refuses, and one that is not there; then what the probe makes of it. */
const calls = `import http from 'node:http';
const server = http.createServer((request, answer) => {
  answer.writeHead(request.url.startsWith('/bad') ? 500 : 200, { 'content-type': 'application/json' });
  answer.end('{"model":"small","usage":{"total_tokens":12}}');
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const url = 'http://127.0.0.1:' + server.address().port;
const answer = await fetch(url + '/v1/chat/completions?key=secret', { method: 'POST' });
const body = await answer.json();
await new Promise(done => http.get(url + '/bad/v1/embeddings', it => it.resume().on('end', done)));
await fetch('http://127.0.0.1:9/v1/messages').catch(error => console.log(error.message));
console.log(body.model, JSON.stringify(${context}));
server.close();
`;

let probe = '';
before(async () => {
  probe = await buildProbe();
});
after(() => rmSync(probe, { recursive: true, force: true }));

for (const { version, file } of nodesFound()) {
  suite(`the probe in Node.js ${version}`, () => {
    const probed = async (work: (it: Probed) => Promise<void>, breakpoints: readonly string[] = []) => {
      const it = new Probed(file, probe);
      await it.open(breakpoints);
      await work(it).finally(() => it.end());
    };

    test('calls of models are seen, and recorded where somebody asked for it', () =>
      probed(
        async it => {
          const { stdout, stderr, code } = await it.run([it.file('calls.mjs', calls)], { AGL_ROLLOUT_ID: 'ro-1' });
          assert.deepEqual([code, stderr], [0, '']);
          const [failed, seen] = stdout.split('\n');
          assert.equal(failed, 'fetch failed');
          assert.match(seen ?? '', /^small /);
          const known = JSON.parse((seen ?? '').slice('small '.length)) as AgentContext;
          assert.equal(known.rollout, 'ro-1');
          assert.equal(known.model?.['error'], 'TypeError');
          const told = it.records.map(({ rollout, facts }) => [rollout, facts.breakpoint, facts.failed, facts.tokens]);
          assert.deepEqual(told, [
            ['ro-1', '@log model tokens > 10', 'false', '12'],
            ['ro-1', '@log model failed', 'true', 'null'],
            ['ro-1', '@log model failed', 'true', 'null'],
          ]);
          assert.ok(!JSON.stringify(it.records).includes('secret'));
          assert.deepEqual(
            it.facts.map(({ runtime, rollout, state }) => [runtime, rollout, state]),
            [
              ['node', 'ro-1', 'running'],
              ['node', undefined, 'ended'],
            ],
          );
        },
        ['@log model failed', '@log model tokens > 10'],
      ));

    test('requests of the package undici are seen, and those of the global fetch once', () =>
      probed(
        async it => {
          const agent = it.file(
            'undici.mjs',
            `import { channel } from 'node:diagnostics_channel';
import http from 'node:http';
const server = http.createServer((request, answer) => {
  if (request.url === '/moved/v1/messages') answer.writeHead(307, { location: '/bad/v1/messages' });
  else answer.writeHead(500);
  answer.end();
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const origin = 'http://127.0.0.1:' + server.address().port;
await fetch(origin + '/v1/messages');
await fetch(origin + '/moved/v1/messages');
const asked = path => {
  const request = { origin, path, method: 'POST' };
  channel('undici:request:create').publish({ request });
  return request;
};
channel('undici:request:headers').publish({ request: asked('/v1/rerank'), response: { statusCode: 503 } });
channel('undici:request:error').publish({ request: asked('/v1/embeddings'), error: new Error('closed') });
server.close();
`,
          );
          const { stderr, code } = await it.run([agent]);
          assert.deepEqual([code, stderr], [0, '']);
          const failed = it.records.map(({ facts }) => (facts['name'] ?? '').replace(/^.*:\d+/, ''));
          assert.deepEqual(failed, ['/v1/messages', '/moved/v1/messages', '/v1/rerank', '/v1/embeddings']);
        },
        ['@log model failed'],
      ));

    test("spans, tools, rewards and reported exceptions of the program's own tracer", () =>
      probed(
        async it => {
          const from = (name: string) => JSON.stringify(path.join(modules, name));
          const agent = it.file(
            'traced.cjs',
            `const { trace } = require(${from('@opentelemetry/api')});
const { BasicTracerProvider } = require(${from('@opentelemetry/sdk-trace-base')});
trace.setGlobalTracerProvider(new BasicTracerProvider());
const tracer = trace.getTracer('agent');
const outer = tracer.startSpan('rollout');
const tool = tracer.startSpan('execute_tool search', { attributes: { 'gen_ai.tool.name': 'search' } });
tool.end();
const reward = tracer.startSpan('agentlightning.annotation');
reward.setAttribute('agentlightning.reward.0.value', 0.25);
reward.end();
console.log(JSON.stringify(${context}));
outer.end();
`,
          );
          const { stdout, stderr } = await it.run([agent]);
          assert.equal(stderr, '');
          const known = JSON.parse(stdout) as AgentContext;
          assert.equal(known.span?.name, 'rollout');
          assert.deepEqual(known.rewards, [{ name: 'primary', value: 0.25 }]);
          assert.deepEqual(
            it.records.map(({ facts }) => facts.breakpoint),
            ['@log span.start rollout', '@log tool sea*', '@log reward < 1'],
          );
        },
        ['@log span.start rollout', '@log tool sea*', '@log reward < 1', '@log span.end nothing*'],
      ));

    test('how processes end, their own children too, and workers that are no processes', () =>
      probed(async it => {
        it.file('killed.cjs', "process.kill(process.pid, 'SIGKILL');\n");
        const agent = it.file(
          'parent.mjs',
          `import { fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';
const child = fork(new URL('killed.cjs', import.meta.url));
console.log(child.pid);
await new Promise(done => child.once('exit', done));
await new Promise(done => new Worker('setTimeout(() => {}, 50)', { eval: true }).once('exit', done));
process.exit(3);
`,
        );
        const { stdout, code } = await it.run([agent]);
        assert.equal(code, 3);
        const ends = [...it.folder.ends().values()].map(({ exitCode, signal }) => [exitCode, signal]);
        const killed = it.folder.ends().get(Number(stdout));
        if (process.platform !== 'win32') assert.equal(killed?.signal, 'SIGKILL');
        assert.equal(ends.length, 2);
        assert.ok(ends.some(([exitCode]) => exitCode === 3));
        assert.equal(it.facts.filter(({ name }) => name?.startsWith('worker')).length, 0);
      }));

    test('a program without a tracer has spans in the store that the launch names', () =>
      probed(async it => {
        const otlp = await it.openStore();
        const agent = it.file('fails.mjs', `${calls}throw new RangeError('the end', { cause: new Error('why') });\n`);
        const { code, stderr } = await it.run([agent], { AGL_DEVTOOLS_OTLP: otlp, AGL_ATTEMPT_ID: 'at-1' });
        assert.equal(code, 1);
        assert.match(stderr, /RangeError: the end[\s\S]*\[cause\]: Error: why/);
        const [group] = it.exported.flatMap(one => one.resourceSpans);
        assert.ok(
          group?.resource.attributes.some(
            ({ key, value }) => key.endsWith('attempt_id') && JSON.stringify(value).includes('at-1'),
          ),
        );
        const spans = it.exported.flatMap(one =>
          one.resourceSpans.flatMap(all => all.scopeSpans.flatMap(some => some.spans)),
        );
        assert.deepEqual(
          spans.map(({ name, status, events }) => [
            name.replace(/:\d+/, ''),
            status.code,
            events.map(event => event.name),
          ]),
          [
            ['POST http://127.0.0.1/v1/chat/completions', 0, []],
            ['GET http://127.0.0.1/bad/v1/embeddings', 2, []],
            ['GET http://127.0.0.1/v1/messages', 2, []],
            ['fails.mjs', 2, ['exception']],
          ],
        );
      }));

    test('switched off, or left alone by its debugger, a program is as it is', () =>
      probed(async it => {
        const agent = it.file(
          'plain.mjs',
          `const { prepareStackTrace: own } = Error;
console.log(fetch.name, fetch.length, typeof own, Object.keys(globalThis).length, process.listenerCount('uncaughtException'));
import(${JSON.stringify(pathToFileURL(it.file('more.cjs', 'console.log(require.main === module);\n')).href)});
`,
        );
        const plain = await it.run([agent], { NODE_OPTIONS: '' });
        const off = await it.run([agent], { AGL_DEVTOOLS_PROBE: '0' });
        const gone = await it.run([agent], { AGL_DEVTOOLS_CHANNEL: '127.0.0.1:9', AGL_DEVTOOLS_FOLDER: '/nowhere' });
        assert.deepEqual([off, gone], [plain, plain]);
      }));
  });
}
