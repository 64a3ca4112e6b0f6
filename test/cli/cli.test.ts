import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { HealthReport, SpansListReport, SpanTreeReport, StoreReady } from '../../src/protocol/cli';
import { EmbeddedSource } from '../../src/node/sources/embedded/embeddedSource';
import { startAgl03 } from '../node/sources/agl03Server';
import { sendOtlp, span03, startTestStore } from '../node/sources/embeddedStore';
import { makeRecord } from '../core/debugRecords/makeRecord';
import { matchesGolden } from '../golden';
import { bundle, run, type Ended, type RunOptions } from './bundled';

let cli = '';
const folders: string[] = [];
before(async () => ({ cli } = await bundle('cli-test')));
after(() => folders.forEach(it => rmSync(it, { recursive: true, force: true, maxRetries: 5 })));

const call = (args: readonly string[], options?: RunOptions): Promise<Ended> => run(cli, args, options);
function folder(): string {
  const made = mkdtempSync(path.join(os.tmpdir(), 'cli-'));
  folders.push(made);
  return made;
}
const closed = 'http://127.0.0.1:9';

test('--help of every command, in both languages', async () => {
  const pages = [[], ['store'], ['health'], ['spans'], ['explain']];
  const texts = await Promise.all(
    ['en', 'zh-cn'].flatMap(language =>
      pages.map(async page => {
        const { code, stdout, stderr } = await call([...page, '--help', '--language', language]);
        assert.deepEqual([code, stderr], [0, '']);
        return stdout;
      }),
    ),
  );
  matchesGolden('cli/help.txt', texts.slice(0, 5).join('\n'));
  matchesGolden('cli/help.zh-cn.txt', texts.slice(5).join('\n'));
});

test('the language comes from the environment, unless it is named', async () => {
  const first = async (args: string[], env: Record<string, string>) =>
    (await call(['--help', ...args], { env: { LANG: '', LC_ALL: '', LC_MESSAGES: '', ...env } })).stdout.slice(0, 3);
  assert.deepEqual(
    await Promise.all([
      first([], { LANG: 'zh_CN.UTF-8' }),
      first([], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }),
      first(['--language', 'zh-cn'], { LC_ALL: 'en_US.UTF-8' }),
      first(['--language=en'], { LANG: 'zh_CN' }),
    ]),
    ['用法：', 'Usa', '用法：', 'Usa'],
  );
});

test('what cannot be understood exits 2, and 3 for health, with the reason on stderr', async () => {
  const codes = async (...args: string[]) => {
    const { code, stdout, stderr } = await call(args);
    assert.equal(stdout, '');
    assert.notEqual(stderr, '');
    return code;
  };
  assert.deepEqual(
    await Promise.all([
      codes('spans', '--oops'),
      codes('health', '--oops'),
      codes('nonsense'),
      codes('store', '--port', '70000'),
      codes('spans', '--limit', '0'),
    ]),
    [2, 3, 2, 2, 2],
  );
});

test('spans: lists what an Agent Lightning store holds, and prints a tree', async () => {
  await using server = await startAgl03();
  const list = await call(['spans', '--url', server.url, '--limit', '2']);
  assert.deepEqual([list.code, list.stderr], [0, '']);
  assert.match(
    list.stdout,
    /rollouts: 7, spans: 24\n {2}✓ ro-83dac4f0a4ba {2}succeeded .*\n {2}– ro-8866feb24f80 .*\n {2}… and 5 older ones/,
  );
  const tree = await call(['spans', '--url', server.url, '--rollout', '…4b21', '--attempt', '1']);
  assert.match(tree.stdout, /✗ tool calculator .* ValueError: unsupported syntax/);
  assert.match(tree.stdout, /◆ reward {2}\+172 ms {2}0\.2/);
});

test('spans --json: one document of a declared shape', async () => {
  await using server = await startAgl03();
  const list = JSON.parse((await call(['spans', '--url', server.url, '--json'])).stdout) as SpansListReport;
  assert.deepEqual(
    [list.version, list.source, list.totalRollouts, list.rollouts.length],
    [1, { kind: 'agl-0.3', url: server.url }, 7, 7],
  );
  const args = ['spans', '--url', server.url, '--rollout', 'ro-a81f793a1a07', '--json'];
  const tree = JSON.parse((await call(args)).stdout) as SpanTreeReport;
  assert.deepEqual([tree.version, tree.rollout?.rollout.status, tree.attempts.length], [1, 'failed', 1]);
  assert.deepEqual(
    tree.spans.map(it => [it.name, it.depth, it.startNs]),
    [
      ['agentlightning.message', 0, '1795339904598021000'],
      ['agentlightning.operation', 0, '1795339904734239000'],
    ],
  );
  const [{ type, at, handled } = { type: '', at: null, handled: null }] = tree.exceptions;
  assert.deepEqual([type, at?.file, at?.line, handled], ['ZeroDivisionError', '/home/dev/agents/tools.py', 18, null]);
});

test('spans of our own store: what the debugger told, of a rollout and of none', async () => {
  await using store = await startTestStore();
  const started = await store.post('/rollouts', { input: 'debugged' });
  const rollout = String(started.rollout_id);
  const attempt = String((started.attempt as Record<string, unknown>).attempt_id);
  const now = Date.now();
  const records = [
    makeRecord({ timeMs: now, rollout, attempt }),
    makeRecord({ timeMs: now, rollout: null, text: 'of this time' }),
    makeRecord({ timeMs: now - 3_600_000, rollout: null, run: 'run-0', text: 'of an hour ago' }),
    makeRecord({ timeMs: now, rollout, attempt: 'at-other', text: 'of another attempt' }),
  ];
  const source = new EmbeddedSource(store.url);
  await source.addDebugRecords(records);
  source.dispose();
  const texts = async (...more: string[]) => {
    const { stdout } = await call(['spans', '--url', store.url, '--json', ...more]);
    return (JSON.parse(stdout) as SpanTreeReport).debugRecords.map(it => it.text);
  };
  assert.deepEqual(await texts('--rollout', rollout, '--attempt', '1'), ['breakpoint', 'of this time']);
  assert.deepEqual(await texts(), ['of an hour ago', 'of this time']);
  const { stdout } = await call(['spans', '--url', store.url, '--rollout', rollout]);
  assert.match(stdout, /\ndebugger\n(?: {2}◆ .* stop in the debugger {2}pid 42 {2}.*\n){3}$/);
});

test('spans of our own store: a loose trace, big numbers, hostile names', async () => {
  await using store = await startTestStore();
  const started = await store.post('/rollouts', { input: '\u001b[31mred' });
  const rollout = String(started.rollout_id);
  const attempt = String((started.attempt as Record<string, unknown>).attempt_id);
  await store.post('/spans', span03(rollout, attempt, { name: '\u001b]0;owned\u0007\u202e\r\nx' }));
  const { code, stdout } = await call(['spans', '--url', store.url, '--rollout', rollout]);
  assert.equal(code, 0);
  assert.match(stdout, /␛\]0;owned␇⟨U\+202E⟩/);
  const trace = '0af7651916cd43dd8448eb211c80319d';
  await sendOtlp(store.url, { trace, span: 'b7ad6b7169203332' });
  const loose = await call(['spans', '--url', store.url, '--trace', trace.toUpperCase()]);
  assert.match(loose.stdout, /^trace 0af7\w+\n {2}└─ • agent\.run {2}\+0 ms {2}100 ms\n$/);
  const json = await call(['spans', '--url', store.url, '--trace', trace, '--json']);
  const [only] = (JSON.parse(json.stdout) as SpanTreeReport).spans;
  assert.deepEqual([only?.startNs, only?.attributes.big], ['1795339904123456789', { int: '9007199254740993' }]);
  const listed = JSON.parse((await call(['spans', '--url', store.url, '--json'])).stdout) as SpansListReport;
  assert.deepEqual(
    listed.traces.map(it => [it.traceId, it.spanCount]),
    [[trace, 1]],
  );
  const none = await call(['spans', '--url', store.url, '--trace', 'f00']);
  assert.deepEqual([none.code, none.stderr.split('\n')[0]], [2, 'AGL-N005 The store does not have what was asked for']);
  assert.deepEqual(
    [...stdout].filter(it => it !== '\n' && /[\p{Cc}\p{Bidi_Control}]/u.test(it)),
    [],
  );
});

test('spans: failures say code, meaning and what to do', async () => {
  await using server = await startAgl03();
  const refused = await call(['spans', '--url', closed]);
  assert.deepEqual([refused.code, refused.stdout], [2, '']);
  assert.match(
    refused.stderr,
    /^AGL-N001 The store refused the connection\nNothing listens on http:\/\/127\.0\.0\.1:9\.\n {2}means: .*\n {2}likely: /,
  );
  const chinese = await call(['spans', '--url', closed, '--language', 'zh-cn']);
  assert.match(chinese.stderr, /^AGL-N001 store 拒绝了连接\n.*上没有服务在监听。\n {2}含义：/);
  const absent = await call(['spans', '--url', server.url, '--rollout', 'ro-none']);
  assert.deepEqual(
    [absent.code, absent.stderr.split('\n')[0]],
    [2, 'AGL-N005 The store does not have what was asked for'],
  );
  const several = await call(['spans', '--url', server.url, '--rollout', 'ro-']);
  assert.match(several.stderr, /AGL-N005 .*\nro- fits several rollouts: ro-83dac4f0a4ba, /);
  const attempt = await call(['spans', '--url', server.url, '--rollout', 'ro-a81f793a1a07', '--attempt', '9']);
  assert.match(attempt.stderr, /AGL-N005 .*\nRollout ro-a81f793a1a07 has no attempt 9\./);
});

test('health: exit code and JSON agree; a store that is not there is unhealthy', async () => {
  const report = await call(['health', '--url', closed, '--json']);
  const json = JSON.parse(report.stdout) as HealthReport;
  assert.deepEqual([report.code, json.version, json.status], [2, 1, 'unhealthy']);
  const codes = json.components.flatMap(it => it.checks).map(it => it.code);
  assert.ok(codes.includes('AGL-N001'), codes.join());
});

test('health of a real store is a tree in words', async () => {
  await using store = await startTestStore();
  const { code, stdout } = await call(['health', '--url', store.url, '--full']);
  assert.match(stdout, /✓ Store/);
  assert.ok(code === 0 || code === 1 || code === 2, String(code));
});

for (const [name, node] of [
  ['its own Node.js', process.execPath],
  ['the Node.js of the PATH', 'node'],
] as const) {
  test(`store: serves in the foreground until it is told to stop, started by ${name}`, async () => {
    const data = folder();
    let ready: StoreReady | null = null;
    const { code, stdout, stderr } = await call(['store', '--port', '0', '--no-otlp-port', '--data', data, '--json'], {
      node,
      onOutput: (text, kill) => {
        if (ready || !text.includes('\n')) return;
        ready = JSON.parse(text) as StoreReady;
        void fetch(`${ready.url}/v1/agl/health`).then(async it => {
          assert.deepEqual(await it.json(), { status: 'ok' });
          kill('SIGTERM');
        });
      },
    });
    assert.deepEqual([code, stdout.split('\n').length], [0, 2], stderr);
    const { url, data: told, version, pid } = ready ?? assert.fail('it never became ready');
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.deepEqual([told, typeof version, typeof pid], [data, 'string', 'number']);
  });
}

test('store: a second one on the same data exits 2 with a code', async () => {
  await using store = await startTestStore();
  const { code, stdout, stderr } = await call(['store', '--port', '0', '--no-otlp-port', '--data', store.dataDir]);
  assert.deepEqual([code, stdout], [2, '']);
  assert.match(stderr, /^AGL-S013 /m);
});
