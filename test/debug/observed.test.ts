import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentContext, DebugRecord, ExplainedStop } from '../../src/protocol/debug';
import { agentsPython } from '../probes/python/probed';
import type { AdapterClient } from './kit/adapterClient';
import { start } from './kit/session';
import { buildAdapter, fixture } from './kit/surroundings';

const adapter = buildAdapter('debug-observed');
const program = fixture('observed.py');
const functions = [
  ...['@span.start first', '@span.end second', '@tool look*', '@model failed', '@model tokens > 500'],
  ...['@reward < 0.2', '@rollout failed', '@log @span.start logged'],
].map(name => ({ name }));
const filterOptions = [
  { filterId: 'agl.catalogued', condition: 'type == "ModuleNotFoundError"' },
  { filterId: 'agl.http', condition: 'status >= 500' },
  { filterId: 'agl.emitted', condition: 'type == "KeyError"' },
];

interface Seen {
  readonly line: string;
  readonly context: AgentContext;
}

/** One run, because to import agentlightning takes seconds: where it stops, why, and in which function of the user's. */
test('each agent breakpoint and each filter with its condition stops the real agentlightning where it says', async t => {
  const { script, missing } = await adapter;
  if (missing) return t.skip(missing);
  const python = await agentsPython(t);
  if (python === null) return;
  const env = { LITELLM_LOCAL_MODEL_COST_MAP: 'True' };
  const client = await start({ script, waitMs: 120_000 }, { program, python, env }, { functions });
  const seen: Seen[] = [];
  // Set when the imports are done: with filters every exception inside of them is looked at, which takes many seconds.
  const filters = () => client.setExceptionBreakpointsRequest({ filters: [], filterOptions });
  for (let stop = await nextStop(client, filters); stop !== null; stop = await nextStop(client)) seen.push(stop);
  const left = 'The function that caused it has returned: the process is paused where this was noticed.';
  const model = (path: string) => `http://127.0.0.1/${path}/v1/chat/completions`;
  assert.deepEqual(
    seen.map(it => it.line.replace(/(127.0.0.1):\d+|(ro-)\w+/g, '$1$2')),
    [
      '@span.start first · Span “first” started · spans',
      '@span.end second · Span “second” ended · spans',
      '@tool look* · Tool “lookup” is used · tools',
      '@model tokens > 500 · A call of model “small” took 501 tokens · models',
      '@model failed · A call of model “large” failed · models',
      "exception: ModuleNotFoundError · No module named 'agentops' · raises",
      `@model failed · A call of model “${model('missing')}” failed · ask`,
      `exception: HTTP 503 · HTTP status 503 from the model: GET ${model('busy')} · ask`,
      "exception: KeyError · emit_exception: KeyError: 'lost' · fails",
      '@reward < 0.2 · Reward 0.1 · rollout',
      `@reward < 0.2 · Reward 0.125. ${left} · main`,
      `@rollout failed · Rollout ro- is failed. ${left} · main`,
    ],
  );
  assert.match(client.output('stdout'), /states: \['succeeded', 'failed'\]/);
  const records = client.events('agentLightning/record').map(it => it.body as DebugRecord);
  const logged = records.filter(it => it.kind === 'log').map(it => [it.facts['breakpoint'], it.text]);
  assert.deepEqual(logged, [['@log @span.start logged', 'Span “logged” started']]);
  const stops = client.events('agentLightning/stop').map(it => it.body as ExplainedStop);
  assert.deepEqual(
    stops.map(it => [it.exception.type, it.frame?.functionName]),
    [
      ['ModuleNotFoundError', 'raises'],
      ['HTTP 503', 'ask'],
      ['KeyError', 'fails'],
    ],
  );
  assert.ok(stops.every(it => it.code.startsWith('AGL-') && it.fixes.length > 0));
  assert.match(seen[0]?.context.rollout ?? '', /^ro-/);
  assert.equal(seen[0]?.context.span?.name, 'first');
  await client.end();
});

/** Null: the program has ended. What came before stays in the client, and is passed over. */
async function nextStop(client: AdapterClient, atStop: () => Promise<unknown> = () => Promise.resolve()) {
  const before = passed.get(client) ?? 0;
  const message = await client.message(it => {
    const { event } = it as { event?: string };
    return (event === 'stopped' || event === 'terminated') && client.messages.indexOf(it) >= before;
  }, 'stop');
  passed.set(client, client.messages.indexOf(message) + 1);
  const { event, body } = message as unknown as { event: string; body: Record<string, unknown> };
  if (event === 'terminated') return null;
  const threadId = Number(body.threadId);
  const { stackFrames } = (await client.stackTraceRequest({ threadId })).body;
  const context = (await client.customRequest('agentLightning/context', { threadId })).body as AgentContext;
  const why = body.reason === 'exception' ? `exception: ${String(body.text)}` : String(body.text);
  const line = [why, body.description, stackFrames[0]?.name].map(String).join(' · ');
  await atStop();
  await client.continueRequest({ threadId });
  return { line, context };
}

const passed = new WeakMap<AdapterClient, number>();
