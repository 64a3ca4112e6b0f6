import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId } from '../../../src/protocol/ids';
import { DebugRun } from './debugRun';

suite('the debugger, Node.js', () => {
  let run: DebugRun;
  suiteSetup(() => vscode.extensions.getExtension(extensionId)?.activate());
  setup(() => (run = new DebugRun('pwa-node')));
  teardown(() => run.end());

  test("a script is debugged by the editor's own debugger, in the environment of a launch", async () => {
    const file = run.file(
      'agent.mjs',
      'const port = process.env.AGL_SERVER_PORT;\nconst twice = 2 * 21;\nconsole.log(twice, port);\n',
    );
    run.breakAt(file, 3);
    assert.ok(
      await vscode.debug.startDebugging(undefined, {
        ...{ type: 'agent-lightning', request: 'launch', name: 'agent', program: file.fsPath },
      }),
    );
    const { session, message } = await run.event('stopped');
    const { threadId } = message.body as { threadId: number };
    type Frames = { stackFrames: { id: number; line: number }[] };
    const { stackFrames } = (await session.customRequest('stackTrace', { threadId })) as Frames;
    assert.equal(stackFrames[0]?.line, 3);
    const asked = { expression: 'port', frameId: stackFrames[0]?.id };
    const { result } = (await session.customRequest('evaluate', asked)) as { result: string };
    assert.match(result, /^'\d{4,5}'$/);
  });
});
