import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import * as vscode from 'vscode';
import { toAgentItems } from '../../../src/host/debug/picker/agentItems';
import { parseAddress } from '../../../src/host/debug/picker/askAddress';
import { KnownWork } from '../../../src/host/debug/picker/knownWork';
import { SessionWatch } from '../../../src/host/debug/sessionWatch';
import type { AgentProcess } from '../../../src/node/process/agents/agentProcess';
import { commands, extensionId } from '../../../src/protocol/ids';
import { DebugRun, soon } from './debugRun';

const some: AgentProcess = {
  ...{ pid: 1, parentPid: 0, runtime: 'python', script: '/agents/agent.py', interpreter: null, version: '3.11' },
  ...{ ageMs: 130_000, isAgent: false, role: null, state: 'runs', way: { kind: 'pid' } },
};
const at = (port: number) => ({ kind: 'address', host: '127.0.0.1', port }) as const;

suite('attaching to an agent', () => {
  let run: DebugRun;
  let child: ChildProcess | null = null;
  suiteSetup(() => vscode.extensions.getExtension(extensionId)?.activate());
  setup(() => (run = new DebugRun('pwa-node')));
  teardown(async () => {
    await run.end();
    child?.kill('SIGKILL');
    child = null;
  });

  /** Says its first word when it is up. */
  async function node(args: readonly string[], file: vscode.Uri): Promise<ChildProcess> {
    const env = { ...process.env, NODE_OPTIONS: '', ELECTRON_RUN_AS_NODE: '1' };
    child = spawn(process.execPath, [...args, file.fsPath], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const { stdout, stderr } = child;
    if (!stdout || !stderr) throw new Error('no streams');
    await new Promise(said => [stdout, stderr].forEach(it => createInterface(it).once('line', said)));
    return child;
  }

  test('the list: what waits comes first, workers with their rollout, nothing that this window debugs', () => {
    const known = new Map([
      [3, { worker: 'Worker 0', rollout: 'ro-0123456789ab', debugged: false }],
      [5, { debugged: true }],
    ]);
    const rows = toAgentItems(
      [
        { ...some, pid: 1, script: '' },
        { ...some, pid: 2, isAgent: true },
        { ...some, pid: 3, parentPid: 2, isAgent: true, ageMs: 1000 },
        { ...some, pid: 4, state: 'waits', way: at(5678), version: null, ageMs: null },
        { ...some, pid: 5, state: 'attached' },
        { ...some, pid: 6, state: 'attached', script: '-m pkg.agent' },
        { ...some, pid: 7, runtime: 'node', script: 'C:\\agents\\agent.mjs', version: null, way: { kind: 'signal' } },
        { ...some, pid: 8, runtime: 'node', state: 'listens', script: '/a/server.js', version: null, way: at(9229) },
      ],
      known,
    );
    const text = rows.map(({ kind, label, description, detail }) =>
      kind === vscode.QuickPickItemKind.Separator ? `-- ${label}` : [label, description, detail].join(' | '),
    );
    assert.deepEqual(text.slice(0, -1), [
      '-- Waiting for a debugger',
      'agent.py | pid 4 · Python | Waits at 127.0.0.1:5678 · /agents',
      '-- Agents that run',
      'agent.py | pid 3 · Python 3.11 · for less than a minute · child of 2 | Runs; entered by its number · Worker 0 · ro-0123456789ab · /agents',
      'agent.py | pid 2 · Python 3.11 · for 2 min | Runs; entered by its number · /agents',
      '-- Listening for a debugger',
      'server.js | pid 8 · Node.js · for 2 min | Runs, and listens at 127.0.0.1:9229 · /a',
      '-- Other programs of Python and Node.js',
      'python -c | pid 1 · Python 3.11 · for 2 min | Runs; entered by its number',
      'agent.mjs | pid 7 · Node.js · for 2 min | Runs; its inspector is opened by a signal',
      '-- Being debugged already',
      '-m pkg.agent | pid 6 · Python 3.11 · for 2 min | Has a debugger',
      '-- ',
    ]);
    assert.ok(rows.at(-1)?.byHand);
  });

  test('addresses by hand', () => {
    assert.deepEqual(parseAddress(' 5678 '), { host: '127.0.0.1', port: 5678 });
    assert.deepEqual(parseAddress('agents.example:9229'), { host: 'agents.example', port: 9229 });
    assert.deepEqual(parseAddress('[::1]:1'), { host: '::1', port: 1 });
    for (const wrong of ['', '0', '65536', 'host', 'http://x:1', 'a b:1']) assert.equal(parseAddress(wrong), null);
  });

  test('an open log tells which process is which worker', async () => {
    const watch = new SessionWatch();
    const work = new KnownWork(watch);
    const line = (text: string) => `2026-01-05 10:00:00,000 [INFO] (Process-4711 agentlightning.runner)   ${text}\n`;
    const content = line('[Worker 1 | Rollout ro-aaaaaaaaaaaa] one') + line('[Worker 1 | Rollout ro-bbbbbbbbbbbb] two');
    await vscode.workspace.openTextDocument({ language: 'agent-lightning-log', content });
    const { worker, rollout, debugged } = work.now().get(4711) ?? {};
    assert.deepEqual([worker, rollout, debugged], ['Worker 1', 'ro-bbbbbbbbbbbb', false]);
    work.dispose();
    watch.dispose();
  });

  test('Node.js that waits is entered at its address and runs on to a breakpoint', async () => {
    const file = run.file('waits.mjs', 'const one = 1;\nconst two = 2;\nconsole.log(one + two);\n');
    run.breakAt(file, 2);
    const waits = await node(['--inspect-brk=127.0.0.1:0'], file);
    const { AgentFinder } = await import('../../../src/node/process/agents/findAgents');
    const found = await soon(
      async () => (await new AgentFinder().find()).find(it => it.pid === waits.pid && it.state === 'waits'),
      'the process',
    );
    assert.ok(found.way.kind === 'address');
    const connect = { host: found.way.host, port: found.way.port };
    await vscode.debug.startDebugging(undefined, {
      ...{ type: 'agent-lightning', request: 'attach', runtime: 'node', name: 'waits', connect },
    });
    assert.equal(await lineOf(run), 2);
  });

  test('Node.js that runs is asked for its inspector, and entered', async () => {
    const file = run.file('runs.mjs', "console.log('up');\nsetInterval(() => {\n  globalThis.seen = 1;\n}, 50);\n");
    run.breakAt(file, 3);
    const runs = await node(['--inspect-port=127.0.0.1:0'], file);
    await vscode.debug.startDebugging(undefined, {
      ...{ type: 'agent-lightning', request: 'attach', runtime: 'node', name: 'runs', processId: runs.pid },
    });
    assert.equal(await lineOf(run), 3);
  });

  test('Copy Debug Command puts a line on the clipboard that this shell understands', async () => {
    const file = run.file('agent.mjs', '');
    await vscode.commands.executeCommand(commands.debugCopyCommand, file);
    const line = await vscode.env.clipboard.readText();
    assert.match(line, /^node --inspect-brk=127\.0\.0\.1:92\d\d /);
    assert.ok(line.endsWith(file.fsPath) || line.endsWith(`'${file.fsPath}'`));
  });
});

async function lineOf(run: DebugRun): Promise<number | undefined> {
  const { session, message } = await run.event('stopped');
  const { threadId } = message.body as { threadId: number };
  type Frames = { stackFrames: { line: number }[] };
  const { stackFrames } = (await session.customRequest('stackTrace', { threadId })) as Frames;
  return stackFrames[0]?.line;
}
