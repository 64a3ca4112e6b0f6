import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attributes } from '../../../src/core/model/span';
import { labelOf } from '../../../src/core/trace/label';
import { classOf } from '../../../src/core/trace/spanClass';
import { makeSpan } from './makeSpan';

const rows: readonly (readonly [name: string, attributes: Attributes, drawn: string])[] = [
  ['agentlightning.message', { 'agentlightning.message.body': 'hi\nthere' }, 'message: |hi ⏎ there'],
  [
    'agentlightning.annotation',
    { difficulty: 'easy', 'x.api_key': 'abc' },
    'annotation: |difficulty easy, x.api_key ••••••',
  ],
  [
    'agentlightning.annotation',
    { 'agentlightning.reward.0.name': 'primary', 'agentlightning.reward.0.value': 0.825 },
    'reward: |0.825',
  ],
  ['agentlightning.reward', { reward: 1 }, 'reward: |1'],
  ['reward', { reward: 0.5 }, 'reward: reward|0.5'],
  ['reward', { unrelated: 1 }, 'internal: reward|'],
  ['agentlightning.object', { 'agentlightning.object.json': '{"a": 1}' }, 'object: |{"a": 1}'],
  [
    'agentlightning.exception',
    { 'exception.type': 'KeyError', 'exception.message': "'x'" },
    "exception: |KeyError: 'x'",
  ],
  [
    'agentlightning.operation',
    {
      category: 'tool',
      'agentlightning.operation.name': 'calc',
      'agentlightning.operation.input.e': '1+1',
      'agentlightning.operation.output': 2,
    },
    'tool: calc|1+1 → 2',
  ],
  ['agentlightning.operation', { 'agentlightning.operation.name': 'plan' }, 'internal: plan|'],
  ['ro-1.session', { 'agentops.span.kind': 'session' }, 'agent: session|'],
  ['planner', { 'agentops.span.kind': 'agent' }, 'agent: planner|'],
  ['task', { 'agentops.task.output': '{"type": "reward", "value": 0.25}' }, 'reward: task|0.25'],
  [
    'openai.chat.completion',
    { 'gen_ai.request.model': 'm', 'gen_ai.usage.total_tokens': 1204 },
    'model: openai.chat.completion|m · 1\u00a0204 tok',
  ],
  [
    'chat gpt-x',
    { 'gen_ai.operation.name': 'chat', 'gen_ai.usage.input_tokens': 3, 'gen_ai.usage.output_tokens': 4 },
    'model: chat gpt-x|7 tok',
  ],
  ['execute_tool calc', { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'calc' }, 'tool: calc|'],
  ['invoke_agent bob', { 'gen_ai.operation.name': 'invoke_agent' }, 'agent: invoke_agent bob|'],
  ['litellm_request', {}, 'model: litellm_request|'],
  ['GET /x', { 'http.request.method': 'GET', 'http.response.status_code': 404 }, 'http: GET /x|404'],
  ['SELECT', { 'db.system.name': 'sqlite' }, 'database: SELECT|'],
  ['anything \u202e', {}, 'internal: anything ⟨U+202E⟩|'],
];

test('names and attributes of every convention tell what a span stands for', () => {
  const drawn = rows.map(([name, attributes]) => {
    const span = makeSpan({ id: 'a', name, attributes });
    const label = labelOf(span, classOf(span));
    return `${classOf(span)}: ${label.name}|${label.hint}`;
  });
  assert.deepEqual(
    drawn,
    rows.map(it => it[2]),
  );
});

test('a failed span says what went wrong, however it was told', () => {
  const exception = { name: 'exception', timeNs: null, attributes: { 'exception.type': 'ZeroDivisionError' } };
  const hints = [
    makeSpan({ id: 'a', events: [exception], error: 'x' }),
    makeSpan({ id: 'a', error: 'time ran out' }),
    makeSpan({ id: 'a', error: true }),
  ].map(span => labelOf(span, 'internal').hint);
  assert.deepEqual(hints, ['ZeroDivisionError', 'time ran out', '']);
});

test('labels stay short and cost little, whatever a span carries', () => {
  const attributes = { 'agentlightning.message.body': 'sk-'.repeat(1_000_000) };
  const label = labelOf(makeSpan({ id: 'a', name: 'n'.repeat(1_000_000), attributes }), 'message');
  assert.ok(label.name.length <= 120 && label.hint.length <= 160);
});
