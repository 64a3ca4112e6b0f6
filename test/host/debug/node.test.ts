import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type AgentContext, debugEvents, debugRequests, type ExplainedStop } from '../../../src/protocol/debug';
import { commands, extensionId } from '../../../src/protocol/ids';
import { DebugRun, soon } from './debugRun';

type Frames = { stackFrames: { id: number; line: number; source?: { path?: string } }[] };

suite('the debugger, Node.js', () => {
  let run: DebugRun;
  suiteSetup(() => vscode.extensions.getExtension(extensionId)?.activate());
  setup(() => (run = new DebugRun('*')));
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
    const line = new vscode.Range(4, 0, 4, 0);
    const actions = () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', file, line);
    await soon(async () => (await actions()).some(it => it.title === `Explain ${stop.code}`), 'a light bulb');
    await session.customRequest('continue', { threadId });
    const exit = (await run.event(debugEvents.exit)).message.body as { exitCode: unknown };
    assert.equal(exit.exitCode, 1);
    await soon(() => run.sessions.every(it => run.ended.has(it.id)), 'the end of the run');
  });

  test('TypeScript and its children: breakpoints in both, restart, and an end for all', async () => {
    const child = run.file('child.ts', 'const n: number = Number(process.argv[2]);\nsetInterval(() => n, 1000);\n');
    const file = run.file(
      'agent.ts',
      `import { fork } from 'node:child_process';
type Task = { readonly n: number };
const task: Task = { n: 3 };
fork(new URL('child.ts', import.meta.url), [String(task.n)]);
`,
    );
    run.breakAt(child, 2);
    const started = await vscode.debug.startDebugging(undefined, {
      ...{ type: 'agent-lightning', request: 'launch', name: 'typed', program: file.fsPath },
      runtimeExecutable: process.execPath,
    });
    assert.ok(started);
    const { session } = await run.event('stopped');
    assert.match(session.name, /^child\.ts/);
    const stops = () => run.seen.filter(it => it.message.event === 'stopped').length;
    await vscode.commands.executeCommand('workbench.action.debug.restart');
    await soon(() => stops() > 1, 'the breakpoint after a restart');
    await vscode.debug.stopDebugging(session);
    await soon(() => run.sessions.every(it => run.ended.has(it.id)), 'the end of the run');
  });

  test('agent breakpoints and breakOn: stops in the frame of the user, with what the agent is at', async () => {
    const file = run.file(
      'model.cjs',
      `const http = require('node:http');
const server = http.createServer((request, answer) => {
  answer.writeHead(request.url.startsWith('/ok') ? 200 : 429, { 'content-type': 'application/json' });
  answer.end('{"model":"small","usage":{"total_tokens":12}}');
});
server.listen(0, '127.0.0.1', async () => {
  const url = 'http://127.0.0.1:' + server.address().port;
  const good = await fetch(url + '/ok/chat/completions', { method: 'POST' });
  await good.json();
  await fetch(url + '/v1/chat/completions', { method: 'POST' });
  server.close();
});
`,
    );
    vscode.debug.addBreakpoints([new vscode.FunctionBreakpoint('@model tokens > 10')]);
    const started = await vscode.debug.startDebugging(undefined, {
      ...{ type: 'agent-lightning', request: 'launch', name: 'model', program: file.fsPath, breakOn: ['agl.http'] },
    });
    assert.ok(started);
    const first = await run.event('stopped');
    const root = rootOf(first.session);
    const asked = { session: first.session.id };
    const context = (await root.customRequest(debugRequests.context, asked)) as AgentContext;
    assert.equal(context.stoppedBy, '@model tokens > 10');
    assert.equal(context.model?.['tokens'], 12);
    const { threadId } = first.message.body as { threadId: number };
    await first.session.customRequest('continue', { threadId });
    const stop = (await run.event(debugEvents.stop)).message.body as unknown as ExplainedStop;
    assert.deepEqual([stop.exception.type, stop.frame?.path, stop.frame?.line], ['HTTP 429', file.fsPath, 10]);
  });
});

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
