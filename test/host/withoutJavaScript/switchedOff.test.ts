import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { debugEvents, type FailureEvent } from '../../../src/protocol/debug';
import { extensionId } from '../../../src/protocol/ids';
import { DebugRun } from '../debug/debugRun';

suite('an editor whose JavaScript debugger is switched off', () => {
  let run: DebugRun;
  suiteSetup(() => vscode.extensions.getExtension(extensionId)?.activate());
  setup(() => (run = new DebugRun()));
  teardown(() => run.end());

  test('nothing starts, and what is said shows the extension that is to be enabled', async () => {
    assert.equal(vscode.extensions.getExtension('ms-vscode.js-debug'), undefined);
    const program = run.file('agent.mjs', 'console.log(1);\n').fsPath;
    const common = { type: 'agent-lightning', name: 'agent', runtime: 'node' };
    const start = (config: { request: string; program?: string; connect?: { port: number } }) =>
      vscode.debug.startDebugging(undefined, { ...common, ...config }).then(
        started => started,
        () => false,
      );
    // Told in a modal message, which an editor under test does not show.
    assert.equal(await start({ request: 'launch', program }), false);
    await start({ request: 'attach', connect: { port: 9 } });
    const failure = (await run.event(debugEvents.failure)).message.body as unknown as FailureEvent;
    assert.equal(failure.code, 'AGL-D023');
    const [fix] = failure.fixes;
    assert.equal(fix?.title, 'Show “JavaScript Debugger” among the extensions, to enable it');
    await vscode.commands.executeCommand(fix.command ?? '', ...(fix.args ?? []));
  });
});
