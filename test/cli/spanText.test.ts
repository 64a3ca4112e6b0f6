import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listText } from '../../src/cli/spans/listText';
import { rolloutText, traceText } from '../../src/cli/spans/treeText';
import { rolloutId, spanId } from '../../src/core/model/ids';
import type { Span } from '../../src/core/model/span';
import type { Language } from '../../src/core/text/table';
import { Agl03Source } from '../../src/node/sources/agl03/agl03Source';
import type { TraceSummary } from '../../src/node/sources/source';
import { matchesGolden } from '../golden';
import { keyError, makeRecord } from '../core/debugRecords/makeRecord';
import { startAgl03 } from '../node/sources/agl03Server';

const options = (language: Language) => ({ language, nowMs: Date.UTC(2026, 10, 22, 12), zone: () => 0 });

async function facts(id: string) {
  await using server = await startAgl03();
  const source = new Agl03Source(server.url);
  const summary = await source.rollout(rolloutId(id));
  const attempts = await source.attempts(rolloutId(id));
  const { spans } = await source.spans({ rolloutId: rolloutId(id) }, null);
  source.dispose();
  assert.ok(summary);
  return { summary, attempts, spans, debugRecords: [] };
}

for (const [name, id] of [
  ['right', 'ro-8d7403b750ad'],
  ['caught', 'ro-e542dc904b21'],
  ['retried', 'ro-482898d21cd6'],
  ['broken', 'ro-a81f793a1a07'],
  ['cancelled', 'ro-8866feb24f80'],
  ['silent', 'ro-83dac4f0a4ba'],
] as const) {
  test(`the span tree of a recorded rollout: ${name}`, async () => {
    matchesGolden(`cli/rollout-${name}.txt`, rolloutText(await facts(id), options('en')));
  });
}

test('the span tree in Chinese', async () => {
  matchesGolden('cli/rollout-caught.zh-cn.txt', rolloutText(await facts('ro-e542dc904b21'), options('zh-cn')));
});

test('parents, orphans, open spans, chained exceptions and a span of an attempt nobody knows', async () => {
  const { summary, attempts, spans } = await facts('ro-8d7403b750ad');
  const [base] = spans;
  assert.ok(base);
  const chained = [
    'Traceback (most recent call last):',
    '  File "/home/dev/agents/io.py", line 3, in fetch',
    'ConnectionError: refused',
    '',
    'The above exception was the direct cause of the following exception:',
    '',
    'Traceback (most recent call last):',
    '  File "/home/dev/agents/agent.py", line 41, in run',
    'RuntimeError: no data',
  ].join('\n');
  const plain: Partial<Span> = { attributes: {}, events: [] };
  const at = (seconds: number) => (base.startNs ?? 0n) + BigInt(seconds * 1e9);
  const made: Span[] = [
    {
      ...base,
      ...plain,
      spanId: spanId('root'),
      name: 'agent.run',
      attributes: { 'agentops.span.kind': 'agent' },
      endNs: at(12.4),
    },
    {
      ...{ ...base, ...plain, spanId: spanId('model'), parentId: spanId('root'), name: 'openai.chat.completion' },
      ...{ startNs: at(0.5), endNs: at(2) },
      attributes: { 'gen_ai.request.model': 'gpt-x', 'gen_ai.usage.total_tokens': 1204 },
    },
    {
      ...{
        ...base,
        ...plain,
        spanId: spanId('tool'),
        parentId: spanId('root'),
        name: 'tool_call.search',
        startNs: at(3),
        endNs: at(3.5),
      },
      attributes: { 'tool.name': 'search' },
      status: { code: 'ERROR', description: null },
      events: [
        {
          name: 'exception',
          timeNs: at(3.4),
          attributes: {
            'exception.type': 'RuntimeError',
            'exception.message': 'no data',
            'exception.stacktrace': chained,
          },
        },
      ],
    },
    {
      ...base,
      ...plain,
      spanId: spanId('open'),
      parentId: spanId('tool'),
      name: 'GET',
      startNs: at(3.1),
      endNs: null,
      attributes: { 'http.request.method': 'GET' },
    },
    {
      ...base,
      ...plain,
      spanId: spanId('orphan'),
      parentId: spanId('gone'),
      name: 'late',
      startNs: at(5),
      endNs: at(6),
    },
    { ...base, ...plain, spanId: spanId('stray'), attemptId: null, name: 'stray', startNs: at(-1), endNs: at(1) },
  ];
  matchesGolden(
    'cli/rollout-made.txt',
    rolloutText({ summary, attempts, spans: made, debugRecords: [] }, options('en')),
  );
  matchesGolden('cli/trace-made.txt', traceText('0af7651916cd43dd8448eb211c80319c', made, options('en')));
});

test('what the debugger told stands beside the spans, in both languages', async () => {
  const debugRecords = [
    makeRecord({ kind: 'launch', pid: null, text: 'agent.py' }),
    makeRecord({ ...keyError, at: 300, facts: { ...keyError.facts, pausedMs: '4200' } }),
    makeRecord({ kind: 'stop', at: 5000, text: 'breakpoint' }),
    makeRecord({ kind: 'log', at: 6000, text: 'The reward 0.25 was given' }),
    makeRecord({ kind: 'exit', at: 7000, code: 'AGL-P301', text: 'The process 42 was ended by signal SIGKILL' }),
  ];
  const all = { ...(await facts('ro-8d7403b750ad')), debugRecords };
  matchesGolden('cli/rollout-debugged.txt', rolloutText(all, options('en')));
  matchesGolden('cli/rollout-debugged.zh-cn.txt', rolloutText(all, options('zh-cn')));
});

test('the list of rollouts and loose traces', async () => {
  await using server = await startAgl03();
  const source = new Agl03Source(server.url);
  const trace = {
    traceId: '0af7651916cd43dd8448eb211c80319c',
    rootName: 'agent.run',
    serviceName: 'demo',
    spanCount: 3,
  };
  const times = { startNs: 1_795_339_904_000_000_000n, endNs: 1_795_339_905_240_000_000n };
  const traces = { items: [{ ...trace, ...times, exceptionCount: 1 } as unknown as TraceSummary], offset: 0, total: 4 };
  const [statistics, rollouts] = [await source.statistics(), await source.rollouts({ limit: 5, offset: 0 })];
  source.dispose();
  const list = { url: 'http://127.0.0.1:4747', statistics, rollouts, traces, debugRecords: [] };
  matchesGolden('cli/list.txt', listText(list, options('en')));
  matchesGolden('cli/list.zh-cn.txt', listText(list, options('zh-cn')));
  const told = listText({ ...list, debugRecords: [makeRecord({ rollout: null })] }, options('en'));
  assert.match(
    told,
    /\nIn the debugger, without a rollout\n {2}◆ [\d:.]+ {2}stop in the debugger {2}pid 42 {2}breakpoint$/,
  );
});

test('hostile text shows as text: nothing of it reaches the terminal as a command', async () => {
  const { summary, attempts, spans } = await facts('ro-e542dc904b21');
  const evil = '\u001b[2J\u001b]8;;http://x\u0007\u202egnp.exe\r\n\u0000<b>';
  const hostile = spans.map(it => ({
    ...it,
    name: evil,
    attributes: {
      ...it.attributes,
      'exception.type': evil,
      'exception.message': evil,
      'exception.stacktrace': `Traceback (most recent call last):\n  File "${evil.replace(/[\r\n]/g, '')}", line 1, in ${evil.replace(/[\r\n]/g, '')}\n${evil}`,
    },
  }));
  const named = { ...summary, rollout: { ...summary.rollout, id: rolloutId(evil), input: evil } };
  const text = rolloutText(
    {
      ...{ summary: named, attempts: attempts.map(it => ({ ...it, workerId: evil as never })), spans: hostile },
      debugRecords: [makeRecord({ text: evil, facts: { place: evil } })],
    },
    options('en'),
  );
  const harmful = [...text].filter(it => it !== '\n' && /[\p{Cc}\p{Bidi_Control}]/u.test(it));
  assert.deepEqual(harmful, []);
  assert.equal(text.split('\n').filter(it => it.startsWith('<b>')).length, 0);
});

test('a chain of 20,000 parents is printed, not overflown', async () => {
  const { spans } = await facts('ro-8d7403b750ad');
  const [base] = spans;
  assert.ok(base);
  const deep = Array.from({ length: 20_000 }, (_, at) => ({
    ...base,
    spanId: spanId(`s${at}`),
    parentId: at ? spanId(`s${at - 1}`) : null,
  }));
  const lines = traceText('t', deep, options('en')).split('\n');
  assert.equal(lines.length, 20_001);
  assert.ok(Math.max(...lines.map(it => it.length)) < 300);
});
