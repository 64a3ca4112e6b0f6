import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ensureDebugpy } from '../../../scripts/lib/debugpyWheel.mjs';
import { debugpyFilters } from '../../../src/core/agentBreakpoints/filters';
import type { FilterChoice } from '../../../src/debug/services';
import { findPythons } from '../../debug/kit/surroundings';
import { DebugpyClient } from './debugpyClient';
import { fixture, openProbed, openTelemetryFor, type Probed } from './probed';

const pythons = findPythons();
const source = readFileSync(fixture('stops.py'), 'utf8').split(/\r?\n/);

interface Stopped {
  readonly reason: string;
  readonly threadId: number;
  readonly frameId: number;
  /** Function and text of the line, innermost first. */
  readonly frames: readonly string[];
}

async function nextStop(client: DebugpyClient): Promise<Stopped | null> {
  const event = await client.next(['stopped', 'terminated']);
  if (event.event === 'terminated') return null;
  const threadId = Number(event.body?.['threadId']);
  const { stackFrames } = (await client.request('stackTrace', { threadId })) as {
    stackFrames: { id: number; name: string; line: number }[];
  };
  const frames = stackFrames.map(it => `${it.name}: ${source[it.line - 1]?.trim()}`);
  return { reason: String(event.body?.['reason']), threadId, frameId: stackFrames[0]?.id ?? 0, frames };
}

async function launch(
  probed: Probed,
  client: DebugpyClient,
  python: string,
  more: readonly string[],
  on: readonly string[],
) {
  const { PYTHONPATH, ...env } = probed.channel.env;
  await client.request('initialize', { adapterID: 'test', pathFormat: 'path' });
  client.send('launch', {
    ...{
      program: fixture('stops.py'),
      python: [python],
      console: 'internalConsole',
      justMyCode: true,
      subProcess: false,
    },
    env: { ...env, PYTHONPATH: [PYTHONPATH, ...more].join(process.platform === 'win32' ? ';' : ':') },
  });
  await client.next(['initialized']);
  await client.request('setExceptionBreakpoints', { filters: debugpyFilters(on) });
  await client.request('configurationDone');
}

/** One is traced, the other monitored. */
const newestAndOldest = pythons.filter((_, at) => at === 0 || at === pythons.length - 1);

for (const { path: python, version } of newestAndOldest) {
  test(`debugpy under Python ${version} stops where agent breakpoints and filters say`, async t => {
    const debugpy = await ensureDebugpy();
    const openTelemetry = await openTelemetryFor(t);
    if (!debugpy.ok) return t.skip(debugpy.reason);
    if (openTelemetry === null) return;
    const probed = await openProbed();
    const client = new DebugpyClient(python, debugpy.folder);
    t.after(async () => {
      await client.end();
      await probed.channel.dispose();
    });
    probed.channel.setBreakpoints(['@span.start first', '@span.end in-task', '@span.start in-thread', '@tool search']);
    const filters: FilterChoice[] = [
      { filter: 'raised', condition: 'type == "KeyError" and message contains "k1" or type matches "json.*"' },
      { filter: 'agl.catalogued', condition: 'code == "AGL-R306" or message contains "Reward must be"' },
    ];
    assert.ok(probed.channel.setFilters(filters).every(it => it.verified));
    await launch(probed, client, python, [openTelemetry], ['raised', 'agl.catalogued']);

    const first = await nextStop(client);
    assert.ok(first);
    assert.deepEqual(
      [first.reason, ...first.frames],
      [
        'breakpoint',
        'work: with tracer.start_as_current_span("first", attributes={"gen_ai.request.model": "qwen"}):',
        '<module>: work()',
      ],
    );
    const { frameId, threadId } = first;
    // What is evaluated while it stands there stops nowhere, not even at the same breakpoint.
    assert.equal(
      (await client.request('evaluate', { expression: 'helper(21)', frameId, context: 'repl' }))['result'],
      '42',
    );
    const asked = "__import__('agl_devtools_probe').context()";
    const context = String(
      (await client.request('evaluate', { expression: asked, frameId, context: 'repl' }))['result'],
    );
    assert.match(
      context,
      /"span": \{"name": "first", .*"gen_ai.request.model": "qwen".*"stoppedBy": "@span.start first"/,
    );
    await client.request('next', { threadId });
    const stepped = await nextStop(client);
    assert.deepEqual([stepped?.reason, ...(stepped?.frames ?? [])], ['step', 'work: inside = 1', '<module>: work()']);

    const json = 'exception fails: json.loads("{bad")';
    const stops: string[] = [];
    for (let stop = stepped; stop;) {
      await client.request('continue', { threadId: stop.threadId });
      stop = await nextStop(client);
      if (stop) stops.push(`${stop.reason} ${stop.frames[0]}`);
    }
    assert.deepEqual(stops, [
      'breakpoint task: with tracer.start_as_current_span("in-task"):',
      'breakpoint in_thread: tracer.start_span("in-thread").end()',
      'breakpoint <module>: with tracer.start_as_current_span("execute_tool search"):',
      ...[json, 'exception fails: raise KeyError("k%d" % value)', json, json, json],
      'exception fails_through: raise TypeError("Reward must be a number, got: <class \'str\'>")',
    ]);
    const texts = probed.matches.map(it => [it.text, it.suspends, it.left].join(' '));
    assert.deepEqual(texts, [
      ...['Span “first” started true false', 'Span “in-task” ended true false', 'Span “in-thread” started true false'],
      'Tool “search” is used true false',
    ]);
    assert.match(client.output(), /ended well/);
    assert.doesNotMatch(client.output(), /pydevd: Something is wrong|did not finish after/);
  });
}
