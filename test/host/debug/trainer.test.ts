import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { debugEvents, debugRequests, type AgentContext, type ExplainedStop } from '../../../src/protocol/debug';
import { extensionId } from '../../../src/protocol/ids';
import { DebugRun, pythonWithDebugpy, soon } from './debugRun';

/** Two rollouts, one for each runner: the first hands Agent Lightning something that it refuses. */
const script = `import asyncio
import agentlightning as agl

class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        if task["n"] == 1:
            agl.emit_message(42)
        agl.emit_reward(0.3)
        return 1.0

class Algorithm(agl.Algorithm):
    async def run(self, train_dataset=None, val_dataset=None):
        store = self.get_store()
        await store.add_resources({"main": agl.PromptTemplate(template="x", engine="f-string")})
        ids = [(await store.enqueue_rollout({"n": n}, mode="train")).rollout_id for n in (1, 2)]
        while len(await store.wait_for_rollouts(rollout_ids=ids, timeout=0)) < 2:
            await asyncio.sleep(0.2)

if __name__ == "__main__":
    agl.Trainer(n_runners=2, algorithm=Algorithm(), tracer=agl.OtelTracer()).fit(Agent(), train_dataset=[1])
`;

/** Importing agentlightning costs 6 to 9 s on an idle machine. */
const limitMs = 120_000;

suite('the debugger, the real trainer', () => {
  const python = pythonWithDebugpy();
  let run: DebugRun;
  suiteSetup(async function () {
    if (python === null) return this.skip();
    await vscode.extensions.getExtension(extensionId)?.activate();
  });
  setup(() => (run = new DebugRun()));
  teardown(() => run.end());

  test('stops in one runner at a breakpoint and a reward, in the other at an explained exception', async function () {
    this.timeout(limitMs);
    const file = run.file('train.py', script);
    run.breakAt(file, 6);
    vscode.debug.addBreakpoints([new vscode.FunctionBreakpoint('@reward < 0.5')]);
    const started = vscode.debug.startDebugging(undefined, {
      ...{ type: 'agent-lightning', request: 'launch', name: 'train', program: file.fsPath, python: python ?? '' },
      env: { LITELLM_LOCAL_MODEL_COST_MAP: 'True' },
    });
    const ofRunner = ({ session }: { session: vscode.DebugSession }) => session.parentSession?.name === 'train';
    const first = await run.event('stopped', ofRunner, limitMs);
    assert.ok(await started);
    const second = await run.event('stopped', it => ofRunner(it) && it.session.id !== first.session.id);
    const isFirstTask = async ({ session, message }: typeof first) => {
      const { threadId } = message.body as { threadId: number };
      const stack = (await session.customRequest('stackTrace', { threadId })) as { stackFrames: { id: number }[] };
      const asked = { expression: 'task["n"]', frameId: stack.stackFrames[0]?.id };
      return ((await session.customRequest('evaluate', asked)) as { result: string }).result === '1';
    };
    const [fails, works] = (await isFirstTask(first)) ? [first, second] : [second, first];
    await fails.session.customRequest('setExceptionBreakpoints', { filters: ['userUnhandled'] });
    await fails.session.customRequest('continue', fails.message.body);
    const explained = await run.event(debugEvents.stop, it => it.session.id === fails.session.id);
    const stop = explained.message.body as unknown as ExplainedStop;
    assert.match(stop.exception.type, /\bTypeError\b/);
    assert.equal(stop.frame?.line, 7);
    const { session, message } = works;
    assert.match(session.name, /^runner-[01] \[\d+\] · …/);
    const { threadId } = message.body as { threadId: number };
    const context = (await session.customRequest(debugRequests.context, { threadId })) as AgentContext;
    assert.match(context.rollout ?? '', /^ro-/);
    assert.match(context.attempt ?? '', /^at-/);
    const stops = () => run.seen.filter(it => it.message.event === 'stopped' && it.session.id === session.id);
    await session.customRequest('continue', { threadId });
    await soon(() => stops().length > 1, 'the reward');
    const at = stops().at(-1)?.message.body as { threadId: number; text?: string };
    const stack = (await session.customRequest('stackTrace', { threadId: at.threadId })) as {
      stackFrames: { line: number; name: string }[];
    };
    assert.match(stack.stackFrames[0]?.name ?? '', /\brollout$/);
    assert.equal(stack.stackFrames[0]?.line, 8);
    const rewarded = (await session.customRequest(debugRequests.context, { threadId: at.threadId })) as AgentContext;
    assert.equal(rewarded.stoppedBy, '@reward < 0.5');
  });
});
