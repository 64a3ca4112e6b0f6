import { attemptId } from '../../../src/core/model/ids';
import type { AttemptStatus } from '../../../src/core/model/attempt';
import type { Attributes, Span } from '../../../src/core/model/span';
import { makeSpan, type Sketch } from '../../core/trace/makeSpan';

export interface Run {
  readonly attempts: readonly {
    readonly id: string;
    readonly sequenceId: number;
    readonly status: AttemptStatus;
    readonly startedMs: number;
    readonly endedMs: number | null;
  }[];
  readonly spans: readonly Span[];
  readonly endMs: number;
}

/** Where makeSpan's milliseconds begin. */
const zeroMs = 1_795_341_600_000;

const traceback = `Traceback (most recent call last):
  File "/home/dev/agents/arithmetic_agent.py", line 41, in rollout
    value = calculator("1/0")
  File "/home/dev/agents/.venv/lib/python3.11/site-packages/agentlightning/tracer/otel.py", line 225, in operation_context
    yield recording_context
  File "/home/dev/agents/tools.py", line 18, in evaluate
    return OPS[type(node.op)](evaluate(node.left), evaluate(node.right))
ZeroDivisionError: division by zero
`;

/** A run as a person would have it: two attempts, model calls, tools, a failure, a reward, hostile text. */
export function richRun(): Run {
  const spans: Span[] = [];
  const add = (attempt: string, sketch: Sketch) => spans.push(makeSpan({ ...sketch, attempt, trace: attempt }));
  const first = (it: Sketch) => add('at-1', it);
  const model = (tokens: number): Attributes => ({
    'gen_ai.operation.name': 'chat',
    'gen_ai.request.model': 'arith-7b',
    'gen_ai.usage.total_tokens': tokens,
    'gen_ai.prompt.0.role': 'system',
    'gen_ai.prompt.0.content': 'Solve with tools. The key is sk-test-1234567890abcdef.',
    'gen_ai.prompt.1.role': 'user',
    'gen_ai.prompt.1.content': 'What is 17*3, and why?\n'.repeat(20),
    'gen_ai.completion.0.role': 'assistant',
    'gen_ai.completion.0.content':
      '{"thought": "multiply", "calls": [{"name": "calculator", "arguments": {"e": "17*3"}}]}',
    'gen_ai.completion.0.finish_reason': 'tool_calls',
    api_key: 'hunter2hunter2',
  });
  first({ id: 'run', name: 'agent.run', start: 120, end: 4900, attributes: { 'agentops.span.kind': 'agent' } });
  first({ id: 'm1', parent: 'run', name: 'openai.chat.completion', start: 150, end: 1900, attributes: model(1204) });
  first({
    id: 't1',
    parent: 'run',
    name: 'tool_call.calc',
    start: 2000,
    end: 2012,
    error: 'division by zero',
    events: [
      {
        name: 'exception',
        timeNs: 1_795_341_602_010_000_000n,
        attributes: {
          'exception.type': 'ZeroDivisionError',
          'exception.message': 'division by zero',
          'exception.stacktrace': traceback,
        },
      },
    ],
    attributes: { 'tool.parameters': '{"e": "1/0"}' },
  });
  first({ id: 'm2', parent: 'run', name: 'openai.chat.completion', start: 2400, end: 4700, attributes: model(988) });
  add('at-2', {
    id: 'run2',
    name: 'agent.run',
    start: 6100,
    end: 12_200,
    attributes: { 'agentops.span.kind': 'agent' },
  });
  add('at-2', {
    id: 'msg',
    parent: 'run2',
    name: 'agentlightning.message',
    start: 6150,
    end: 6150,
    attributes: { 'agentlightning.message.body': 'Question: 17*3 <img src=x onerror=alert(1)> \u202egnp.exe 除法' },
  });
  add('at-2', {
    id: 'm3',
    parent: 'run2',
    name: 'openai.chat.completion',
    start: 6200,
    end: 8300,
    attributes: model(1410),
  });
  for (let at = 0; at < 14; at++) {
    add('at-2', {
      id: `s${at}`,
      parent: 'run2',
      name: 'tool_call.search',
      start: 8400 + at * 180,
      end: 8400 + at * 180 + 120,
      ...(at === 9 ? { error: 'timed out' } : {}),
      attributes: { 'tool.parameters': '{"query": "除法"}' },
    });
  }
  add('at-2', {
    id: 'http',
    parent: 'run2',
    name: 'GET /v1/models',
    start: 11_000,
    end: 11_080,
    attributes: { 'http.request.method': 'GET', 'http.response.status_code': 200 },
  });
  add('at-2', {
    id: 'db',
    parent: 'run2',
    name: 'SELECT memory',
    start: 11_100,
    end: 11_130,
    attributes: { 'db.system.name': 'sqlite' },
  });
  add('at-2', {
    id: 'plan',
    parent: 'run2',
    name: 'agentlightning.operation',
    start: 11_200,
    end: 12_100,
    attributes: {
      'agentlightning.operation.name': 'summarise',
      'agentlightning.operation.input.text': 'all of it',
      'agentlightning.operation.output': '51',
    },
  });
  add('at-2', { id: 'inner', parent: 'plan', name: 'format', start: 11_400, end: 11_900 });
  add('at-2', {
    id: 'obj',
    parent: 'run2',
    name: 'agentlightning.object',
    start: 12_120,
    end: 12_120,
    attributes: { 'agentlightning.object.json': '{"value": 51}' },
  });
  add('at-2', {
    id: 'exc',
    parent: 'run2',
    name: 'agentlightning.exception',
    start: 12_150,
    end: 12_150,
    attributes: {
      'exception.type': 'ValueError',
      'exception.message': 'no unit given',
      'exception.stacktrace': traceback,
    },
  });
  add('at-2', { id: 'lost', parent: 'gone', name: 'late child', start: 12_000, end: 12_180 });
  add('at-2', {
    id: 'reward',
    name: 'agentlightning.annotation',
    start: 12_300,
    end: 12_300,
    attributes: { 'agentlightning.reward.0.name': 'primary', 'agentlightning.reward.0.value': 0.83 },
  });
  const attempts = [
    { id: 'at-1', sequenceId: 1, status: 'failed' as const, startedMs: zeroMs, endedMs: zeroMs + 5000 },
    { id: 'at-2', sequenceId: 2, status: 'succeeded' as const, startedMs: zeroMs + 6000, endedMs: zeroMs + 12_400 },
  ];
  return { attempts, spans, endMs: zeroMs + 12_400 };
}

/** Many spans in the shape of an agent's steps: 1 step = 1 agent span, 2 model calls, 7 tools; errors here and there. */
export function bigRun(count: number): Run {
  const spans: Span[] = [];
  let at = 0;
  spans.push(makeSpan({ id: 'root', name: 'agent.run', attempt: 'at-1', start: 0, end: count * 2 }));
  while (spans.length < count) {
    const step = `step${at++}`;
    const start = spans.length * 2;
    spans.push(
      makeSpan({
        id: step,
        parent: 'root',
        name: `step ${at}`,
        attempt: 'at-1',
        start,
        end: start + 20,
        attributes: { 'agentops.span.kind': 'agent' },
      }),
    );
    for (let call = 0; call < 9 && spans.length < count; call++) {
      const isModel = call % 4 === 0;
      const name = isModel ? 'openai.chat.completion' : `tool_call.t${call}`;
      const attributes: Attributes = isModel
        ? { 'gen_ai.request.model': 'arith-7b', 'gen_ai.usage.total_tokens': 900 + call }
        : {};
      const sketch: Sketch = {
        id: `${step}.${call}`,
        parent: step,
        name,
        attempt: 'at-1',
        start: start + call * 2,
        end: start + call * 2 + 1.8,
        attributes,
      };
      spans.push(makeSpan(spans.length % 97 === 0 ? { ...sketch, error: 'no answer' } : sketch));
    }
  }
  const attempts = [
    {
      id: attemptId('at-1'),
      sequenceId: 1,
      status: 'succeeded' as const,
      startedMs: zeroMs,
      endedMs: zeroMs + count * 2,
    },
  ];
  return { attempts, spans, endMs: zeroMs + count * 2 };
}
