import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import * as vscode from 'vscode';
import { mergeRecords } from '../../../src/core/debugRecords/mergeRecords';
import type { DebugRecord } from '../../../src/core/model/debugRecord';
import { toAgentRows } from '../../../src/host/debug/agentRows';
import {
  type AgentContext,
  debugEvents,
  debugRequests,
  debugType,
  type ExplainedExit,
  type ExplainedStop,
} from '../../../src/protocol/debug';
import { type DebugRecordPageWire, paths } from '../../../src/protocol/devtools';
import { commands, extensionId } from '../../../src/protocol/ids';
import { settings } from '../../../src/protocol/settings';
import { DebugRun, type Seen, soon } from './debugRun';

/** Beside the bundled tests: out/host/debug/…. */
const root = path.join(__dirname, '..', '..', '..');

type Frames = { stackFrames: { id: number; line: number; source?: { path?: string } }[] };

suite('the debugger, Node.js', () => {
  let run: DebugRun;
  suiteSetup(() => vscode.extensions.getExtension(extensionId)?.activate());
  setup(() => (run = new DebugRun('*')));
  suiteTeardown(() => vscode.commands.executeCommand(commands.storeStop));
  teardown(async () => {
    await run.end();
    const pids = run.seen.map(it => Number(/\[(\d+)\]/.exec(it.session.name)?.[1])).filter(it => it > 0);
    await soon(() => [...new Set(pids)].every(it => !isAlive(it)), 'the end of every process');
  });

  test('the open file, without a launch.json: a breakpoint, the environment of a launch, an explained exception at its line', async () => {
    const file = run.file(
      'agent.mjs',
      `const port = process.env.AGL_SERVER_PORT;
const twice = 2 * 21;
console.log(twice, port);
function ask() {
  throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:9') });
}
ask();
`,
    );
    await vscode.window.showTextDocument(file);
    run.breakAt(file, 3);
    await vscode.commands.executeCommand(commands.debugDebug);
    const { session, message } = await run.event('stopped');
    assert.equal(rootOf(session).type, 'agent-lightning');
    const { threadId } = message.body as { threadId: number };
    const { stackFrames } = (await session.customRequest('stackTrace', { threadId })) as Frames;
    assert.equal(stackFrames[0]?.line, 3);
    const asked = { expression: 'port', frameId: stackFrames[0]?.id };
    const { result } = (await session.customRequest('evaluate', asked)) as { result: string };
    assert.match(result, /^'\d{4,5}'$/);
    await session.customRequest('continue', { threadId });
    const stop = (await run.event(debugEvents.stop)).message.body as unknown as ExplainedStop;
    assert.deepEqual([stop.exception.type, stop.frame?.line, stop.session], ['TypeError', 5, session.id]);
    assert.match(stop.code, /^AGL-[A-Z]\d{3}$/);
    assert.deepEqual(stop.chain.map(it => it.type).sort(), ['Error', 'TypeError']);
    // The stack has no frame of the user any more; what shows is the line that threw all the same.
    const shown = () => vscode.window.activeTextEditor;
    await soon(() => shown()?.document.uri.fsPath === file.fsPath && shown()?.selection.active.line === 4, 'the line');
    const line = new vscode.Range(4, 0, 4, 0);
    const actions = () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', file, line);
    await soon(async () => (await actions()).some(it => it.title === `Explain ${stop.code}`), 'a light bulb');
    await session.customRequest('continue', { threadId });
    const exit = (await run.event(debugEvents.exit)).message.body as { exitCode: unknown };
    assert.equal(exit.exitCode, 1);
    await soon(() => run.sessions.every(it => run.ended.has(it.id)), 'the end of the run');
  });

  test('two runs at once, TypeScript by Node.js itself and by tsx: breakpoints in both and in a child, restart, one end for all', async function () {
    this.timeout(120_000);
    const child = run.file('child.ts', 'const n: number = Number(process.argv[2]);\nsetInterval(() => n, 1000);\n');
    const file = run.file(
      'agent.ts',
      `import { fork } from 'node:child_process';
type Task = { readonly n: number };
const task: Task = { n: 3 };
fork(new URL('child.ts', import.meta.url), [String(task.n)]);
`,
    );
    const enums = run.file(
      'enums.ts',
      'enum Mode {\n  train = 7,\n}\nconst mode: number = Mode.train;\nsetInterval(() => mode, 1000);\n',
    );
    mkdirSync(path.join(run.folder, 'node_modules'));
    symlinkSync(path.join(root, 'node_modules', 'tsx'), path.join(run.folder, 'node_modules', 'tsx'), 'junction');
    run.breakAt(child, 2);
    run.breakAt(enums, 5);
    const common = { type: 'agent-lightning', request: 'launch', runtimeExecutable: process.execPath };
    await Promise.all([
      vscode.debug.startDebugging(undefined, { ...common, name: 'typed', program: file.fsPath }),
      vscode.debug.startDebugging(undefined, { ...common, name: 'by tsx', program: enums.fsPath }),
    ]);
    const stopOf = (name: RegExp) => run.event('stopped', it => name.test(it.session.name));
    const [typed, byTsx] = [await stopOf(/^child\.ts/), await stopOf(/^enums\.ts/)];
    assert.equal((await topOf(byTsx)).line, 5);
    assert.deepEqual([typed, byTsx].map(it => rootOf(it.session).name).sort(), ['by tsx', 'typed']);
    const stops = () => run.seen.filter(it => it.message.event === 'stopped' && /^child/.test(it.session.name)).length;
    await vscode.debug.stopDebugging(rootOf(byTsx.session));
    await soon(() => run.ended.has(rootOf(byTsx.session).id), 'the end of the second run');
    await vscode.commands.executeCommand('workbench.action.debug.restart');
    await soon(() => stops() > 1, 'the breakpoint after a restart');
    await vscode.debug.stopDebugging(typed.session);
    await soon(() => run.sessions.every(it => run.ended.has(it.id)), 'the end of the run');
    assert.equal(recordsOf(run, /^launch$/).length, 3);
    assert.ok(recordsOf(run, /^exit$/).length >= 5);
  });

  test('workers and children below the run, one killed from outside and one by the program; a terminal of the editor', async () => {
    const worker = run.file('worker.cjs', 'const n = 1;\nsetTimeout(() => n, 1);\n');
    run.file('killed.cjs', "process.kill(process.pid, 'SIGKILL');\n");
    run.file('serves.cjs', "process.send('up');\nsetInterval(() => 1, 1000);\n");
    const file = run.file(
      'tree.cjs',
      `const { Worker } = require('node:worker_threads');
const { fork } = require('node:child_process');
const at = name => require('node:path').join(__dirname, name);
new Worker(at('worker.cjs')).on('exit', () => {
  const serves = fork(at('serves.cjs')).on('message', () => {
    fork(at('killed.cjs')).on('exit', () => serves.kill());
  });
});
`,
    );
    const inTerminal = run.file('terminal.cjs', 'const a = 1;\nsetTimeout(() => process.exit(a), 1);\n');
    run.breakAt(worker, 2);
    run.breakAt(inTerminal, 2);
    const common = { type: 'agent-lightning', request: 'launch' };
    await Promise.all([
      vscode.debug.startDebugging(undefined, { ...common, name: 'tree', program: file.fsPath }),
      vscode.debug.startDebugging(undefined, {
        ...{ ...common, name: 'in a terminal', program: inTerminal.fsPath, console: 'integratedTerminal' },
      }),
    ]);
    const first = await run.event('stopped', it => it.session.name.startsWith('[worker'));
    assert.equal((await topOf(first)).line, 2);
    const second = await run.event('stopped', it => it.session.name.startsWith('terminal.cjs'));
    assert.ok(vscode.window.terminals.length > 0);
    for (const it of [first, second]) await it.session.customRequest('continue', it.message.body);
    const exits = (of: string) =>
      run.seen
        .filter(it => it.message.event === debugEvents.exit && rootOf(it.session).name === of)
        .map(it => it.message.body as unknown as ExplainedExit);
    await soon(() => exits('in a terminal').length === 1 && exits('tree').length === 3, 'the end of every process');
    assert.deepEqual(
      exits('tree')
        .map(it => [it.signal, it.explanation === null])
        .sort(),
      [
        [null, true],
        ['SIGKILL', false],
        ['SIGTERM', true],
      ].sort(),
    );
    assert.deepEqual(
      [exits('in a terminal')[0]?.exitCode, exits('in a terminal')[0]?.explanation?.general],
      [1, false],
    );
    const stop = run.seen.find(
      it => it.message.event === debugEvents.record && it.message.body?.['session'] === first.session.id,
    );
    assert.ok(Number(stop?.message.body?.['pid']) > 0);
  });

  test('every agent breakpoint and filter stops in the frame of the user; the store keeps what happened', async function () {
    this.timeout(120_000);
    const all = vscode.workspace.getConfiguration();
    await all.update(settings.storePort.key, await freePort(), vscode.ConfigurationTarget.Workspace);
    await all.update(settings.storeOtlpPort.key, 0, vscode.ConfigurationTarget.Workspace);
    const from = (name: string) => JSON.stringify(path.join(root, 'node_modules', name));
    const file = run.file(
      'agent.cjs',
      `const http = require('node:http');
const { trace } = require(${from('@opentelemetry/api')});
const { BasicTracerProvider } = require(${from('@opentelemetry/sdk-trace-base')});
const server = http.createServer((request, answer) => {
  answer.writeHead(request.url.startsWith('/ok') ? 200 : 429, { 'content-type': 'application/json' });
  answer.end('{"model":"small","usage":{"total_tokens":12}}');
});
server.listen(0, '127.0.0.1', async () => {
  const url = 'http://127.0.0.1:' + server.address().port;
  const good = await fetch(url + '/ok/chat/completions', { method: 'POST' });
  await good.json();
  await fetch(url + '/v1/chat/completions', { method: 'POST' });
  trace.setGlobalTracerProvider(new BasicTracerProvider());
  const tracer = trace.getTracer('agent');
  const plan = tracer.startSpan('plan', { attributes: { step: 1 } });
  tracer.startSpan('execute_tool search', { attributes: { 'gen_ai.tool.name': 'search' } }).end();
  const chat = tracer.startSpan('chat small', { attributes: { 'gen_ai.request.model': 'small' } });
  chat.setStatus({ code: 2 }).end();
  const reward = tracer.startSpan('agentlightning.annotation');
  reward.setAttribute('agentlightning.reward.0.value', 0.25).end();
  plan.recordException(new Error('told'));
  try {
    throw new Error('connect ECONNREFUSED 127.0.0.1:9');
  } catch {}
  plan.end();
  server.close();
});
`,
    );
    const names = [
      '@model tokens > 10',
      '@span.start plan',
      '@tool sea*',
      '@model failed',
      '@reward < 0.5',
      '@span.end plan',
    ];
    const others = ['@rollout succeeded', 'main', '@log span.start chat*'];
    vscode.debug.addBreakpoints([...names, ...others].map(it => new vscode.FunctionBreakpoint(it)));
    await vscode.debug.startDebugging(undefined, {
      ...{ type: 'agent-lightning', request: 'launch', name: 'agent', program: file.fsPath, store: 'embedded' },
      ...{
        breakOn: ['agl.http', 'agl.emitted', 'agl.catalogued'],
        env: { AGL_ROLLOUT_ID: 'ro-1', AGL_ATTEMPT_ID: 'at-1' },
      },
    });
    const seen: (readonly [string | undefined, number])[] = [];
    let rows: readonly string[] = [];
    for (let at = 0; at < 9; at++) {
      const stop = await soon(
        () => run.seen.filter(it => it.message.event === 'stopped')[at],
        `stop ${at + 1} after ${JSON.stringify(seen)}`,
      );
      const owner = rootOf(stop.session);
      const context = (await owner.customRequest(debugRequests.context, { session: stop.session.id })) as AgentContext;
      seen.push([context.stoppedBy, (await topOf(stop, file.fsPath)).line]);
      if (at === 5) rows = toAgentRows(context).map(it => `${it.label} ${it.value}`);
      if (at === 0) assert.equal(context.model?.['tokens'], 12);
      // What is told of a stop belongs to it only while it lasts.
      await soon(() => recordsOf(run, /^(?:stop|exception)$/).length > at, `what is told of stop ${at + 1}`);
      await stop.session.customRequest('continue', stop.message.body);
    }
    assert.deepEqual(seen, [
      ['@model tokens > 10', 11],
      ['agl.http', 12],
      ['@span.start plan', 15],
      ['@tool sea*', 16],
      ['@model failed', 18],
      ['@reward < 0.5', 20],
      ['agl.emitted', 21],
      [undefined, 23],
      ['@span.end plan', 25],
    ]);
    const told = toldOf(run);
    assert.deepEqual(
      told.map(it => it === null),
      [...names.map(() => true), false, false, true],
    );
    assert.match(told[names.length] ?? '', /^Not in Node\.js: .* Debug the runner/);
    assert.match(told[names.length + 1] ?? '', /no breakpoints on functions by name/);
    assert.deepEqual(rows, [
      ...['Stopped by @reward < 0.5', 'Rollout ro-1', 'Attempt at-1'],
      ...['Span plan', 'Last model call small', 'Rewards primary 0.25'],
    ]);
    await soon(() => run.sessions.every(it => run.ended.has(it.id)), 'the end of the run');
    const explained = run.seen.filter(it => it.message.event === debugEvents.stop).map(it => it.message.body?.['code']);
    assert.equal(explained.length, 3, explained.join(' '));
    const records = await stored(run);
    assert.equal(records.filter(it => it.kind === 'stop').length, 6);
    for (const it of records.filter(({ kind }) => kind === 'stop' || kind === 'exception')) {
      assert.ok(Number(it.facts['pausedMs']) > 0, it.text);
      assert.deepEqual([it.rollout, it.attempt], ['ro-1', 'at-1']);
    }
  });
});

/** The innermost frame that is not greyed out; the one of the user's file where it is given. */
async function topOf({ session, message }: Seen, file?: string): Promise<{ line: number }> {
  const { threadId } = message.body as { threadId: number };
  const { stackFrames } = (await session.customRequest('stackTrace', { threadId })) as Frames;
  const found = stackFrames.find(it => (file === undefined ? true : it.source?.path?.endsWith(path.basename(file))));
  return found ?? { line: 0 };
}

function recordsOf(run: DebugRun, kind: RegExp): readonly Seen[] {
  return run.seen.filter(
    ({ message }) => message.event === debugEvents.record && kind.test(String(message.body?.['kind'])),
  );
}

/** What VS Code was told of each of its function breakpoints: null where nothing is wrong with it. */
function toldOf(run: DebugRun): readonly (string | null)[] {
  const answers = run.seen.filter(
    it => it.message.command === 'setFunctionBreakpoints' && it.session.type === debugType,
  );
  const { breakpoints } = answers.at(-1)?.message.body as { breakpoints: { verified: boolean; message?: string }[] };
  return breakpoints.map(it => (it.verified ? null : (it.message ?? '')));
}

/** The debugger's records of this run in the store that it was launched with. */
function stored(run: DebugRun): Promise<readonly DebugRecord[]> {
  const launch = run.seen.find(it => it.message.event === debugEvents.record)?.message.body as unknown as DebugRecord;
  return soon(async () => {
    const answer = await fetch(`${launch.facts['storeUrl']}${paths.debugRecords}`);
    const { records } = (await answer.json()) as DebugRecordPageWire;
    const own = records.filter(it => it.run === launch.run);
    return own.some(it => it.kind === 'exit') && [...mergeRecords(own, []).values()].map(it => it.record);
  }, 'the records of the run in the store');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise(done => server.close(done));
  return port;
}

function rootOf(session: vscode.DebugSession): vscode.DebugSession {
  return session.parentSession ? rootOf(session.parentSession) : session;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
