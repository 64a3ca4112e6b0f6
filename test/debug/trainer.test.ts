import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { test } from 'node:test';
import { samplePython } from '../../scripts/lib/python.mjs';
import { createDebugAdapter } from '../../src/debug/adapter';
import { stdioServices } from '../../src/debug/stdioServices';
import type { AgentAttachArguments, AgentContext, ExplainedStop, ProcessFacts } from '../../src/protocol/debug';
import { AdapterClient, type ClientOptions } from './kit/adapterClient';
import { configure, stopped } from './kit/session';
import { buildAdapter, fixture } from './kit/surroundings';
import { marker, survivors } from './kit/survivors';

const adapter = buildAdapter('debug-trainer');
const program = fixture('train.py');
/** The first line of a rollout, and the one that Agent Lightning refuses. */
const [firstLine, refused] = [8, 9];
/** Two runners by fork: what upstream supports is Linux alone. */
const skip = process.platform === 'linux' ? false : 'upstream runs its trainer on Linux only';

test('the real trainer: a breakpoint in one runner, an explained exception in the other', { skip }, async t => {
  const [{ script, missing }, sample] = await Promise.all([adapter, samplePython({ say: () => undefined })]);
  if (missing || !sample.ok) return t.skip(missing || 'no environment of agents');
  const mark = randomUUID();
  const services = stdioServices(path.dirname(script), 'en', { ...process.env, [marker]: mark });
  const at: ClientOptions = { script, inline: () => createDebugAdapter(services), waitMs: 120_000 };
  const root = new AdapterClient(at);
  const runners: AdapterClient[] = [];
  let second: () => void = () => undefined;
  const both = new Promise<void>(done => (second = done));
  root.onRequest = request => {
    const { configuration } = request.arguments as { configuration: AgentAttachArguments };
    const runner = new AdapterClient(at);
    const client = { supportsStartDebuggingRequest: true };
    const exceptions = { filters: ['userUnhandled'] };
    const breakpoints = { [program]: [{ line: firstLine }] };
    // What is ended while it starts has told so otherwise.
    void configure(runner, configuration, { request: 'attach', breakpoints, exceptions, client }).catch(
      () => undefined,
    );
    void runner.event('stopped').then(
      () => runners.push(runner) === 2 && second(),
      () => undefined,
    );
    return {};
  };
  const env = { LITELLM_LOCAL_MODEL_COST_MAP: 'True' };
  const launch = { program, python: sample.python, store: 'program', env };
  await configure(root, launch, { client: { supportsStartDebuggingRequest: true } });
  await both;
  const seen = await Promise.all(runners.map(it => look(it)));
  assert.deepEqual(seen.map(it => it.task).sort(), ['1', '2']);
  assert.ok(seen.every(it => it.line === firstLine));
  assert.deepEqual(seen.map(it => it.context.worker).sort(), ['0', '1']);
  assert.ok(seen.every(it => it.context.rollout?.startsWith('ro-') && it.context.attempt?.startsWith('at-')));
  const names = seen.map(it => it.facts.name).sort();
  assert.deepEqual(names, ['runner-0', 'runner-1']);
  const failing = seen.find(it => it.task === '1');
  assert.ok(failing);
  failing.runner.forget();
  await failing.runner.continueRequest({ threadId: failing.threadId });
  const stop = (await failing.runner.event('agentLightning/stop')) as unknown as ExplainedStop;
  assert.match(stop.code, /^AGL-[A-Z]\d{3}$/);
  assert.deepEqual([stop.frame?.path, stop.frame?.line, stop.frame?.functionName], [program, refused, 'rollout']);
  assert.equal(stop.ids.rollout, failing.context.rollout);
  await root.disconnectRequest({ terminateDebuggee: true });
  await Promise.all([root, ...runners].map(it => it.end()));
  assert.deepEqual(await survivors(mark, 30_000), []);
});

async function look(runner: AdapterClient) {
  const { threadId, frames } = await stopped(runner);
  const frameId = frames[0]?.id ?? 0;
  const { body } = await runner.evaluateRequest({ expression: 'task["n"]', frameId });
  const asked = await runner.customRequest('agentLightning/context', { threadId });
  const facts = runner.events('agentLightning/process').at(-1)?.body as ProcessFacts;
  return { runner, threadId, task: body.result, line: frames[0]?.line, context: asked.body as AgentContext, facts };
}
