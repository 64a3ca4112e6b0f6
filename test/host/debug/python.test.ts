import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { debugEvents, type ExplainedStop } from '../../../src/protocol/debug';
import { extensionId } from '../../../src/protocol/ids';
import { settings } from '../../../src/protocol/settings';
import { DebugRun, pythonWithDebugpy, soon } from './debugRun';

const setting = (key: string, value: unknown) =>
  vscode.workspace.getConfiguration().update(key, value, vscode.ConfigurationTarget.Global);

suite('the debugger, Python', () => {
  const python = pythonWithDebugpy();
  let run: DebugRun;

  suiteSetup(async function () {
    if (python === null) return this.skip();
    await vscode.extensions.getExtension(extensionId)?.activate();
    await setting(settings.python.key, python);
  });
  suiteTeardown(async () => {
    await setting(settings.python.key, undefined);
    await setting(settings.debugHealthChecks.key, undefined);
  });
  setup(() => (run = new DebugRun()));
  teardown(() => run.end());

  test('F5 on the open file stops at a breakpoint, in the store environment, and steps', async () => {
    const file = run.file(
      'agent.py',
      'import os\nport = os.environ["AGL_SERVER_PORT"]\nanswer = 6 * 7\nprint(answer)\n',
    );
    await vscode.window.showTextDocument(file);
    run.breakAt(file, 3);
    await vscode.commands.executeCommand('workbench.action.debug.start');
    const { session, message } = await run.event('stopped');
    assert.match(session.name, /^Debug Agent: agent\.py/);
    const threadId = Number(message.body?.['threadId']);
    const stack = (await session.customRequest('stackTrace', { threadId })) as {
      stackFrames: { id: number; line: number }[];
    };
    assert.equal(stack.stackFrames[0]?.line, 3);
    const evaluate = (expression: string) =>
      session.customRequest('evaluate', { expression, frameId: stack.stackFrames[0]?.id });
    const port = (await evaluate('port')) as { result: string };
    assert.match(port.result, /^'\d{4,5}'$/);
    await session.customRequest('next', { threadId });
    await soon(() => run.seen.filter(it => it.message.event === 'stopped').length > 1, 'the step');
  });

  test('children are sessions of their own below the first, with breakpoints, and end with it', async () => {
    const file = run.file(
      'parallel.py',
      `import multiprocessing as mp
def work(n):
    total = n * n
    return total
if __name__ == "__main__":
    with mp.get_context("spawn").Pool(1) as pool:
        print(pool.map(work, [3]))
`,
    );
    run.breakAt(file, 3);
    const started = vscode.debug.startDebugging(undefined, {
      ...{ type: 'agent-lightning', request: 'launch', name: 'parallel', program: file.fsPath, python: python ?? '' },
    });
    const { session } = await run.event('stopped', it => it.session.parentSession !== undefined);
    assert.ok(await started);
    assert.equal(session.parentSession?.name, 'parallel');
    assert.equal(session.type, 'agent-lightning');
    // Stopping a child means the run.
    await vscode.debug.stopDebugging(session);
    await soon(() => run.sessions.every(it => run.ended.has(it.id)), 'the end of the run');
  });

  test('an uncaught exception is explained at the line that threw', async () => {
    const file = run.file('fails.py', 'def rollout(task):\n    return task["question"]\n\nrollout({})\n');
    await vscode.window.showTextDocument(file);
    await vscode.debug.startDebugging(undefined, {
      ...{ type: 'agent-lightning', request: 'launch', name: 'fails', program: file.fsPath, python: python ?? '' },
    });
    const { message, session } = await run.event(debugEvents.stop);
    const stop = message.body as unknown as ExplainedStop;
    assert.match(stop.code, /^AGL-[A-Z]\d{3}$/);
    assert.equal(stop.exception.type.split('.').at(-1), 'KeyError');
    assert.equal(stop.frame?.line, 2);
    const line = new vscode.Range(1, 0, 1, 0);
    const actions = () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', file, line);
    const isOffered = async () => (await actions()).some(it => it.title === `Explain ${stop.code}`);
    await soon(isOffered, 'a light bulb');
    await session.customRequest('continue', { threadId: stop.threadId });
    await soon(() => run.ended.has(session.id), 'the end of the program');
    await soon(async () => !(await isOffered()), 'the end of the light bulb');
  });
});
