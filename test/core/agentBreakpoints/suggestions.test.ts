import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakpointOn } from '../../../src/core/agentBreakpoints/breakpointOn';
import { matches } from '../../../src/core/agentBreakpoints/matches';
import { parseAgentBreakpoint } from '../../../src/core/agentBreakpoints/parseAgentBreakpoint';
import { suggestBreakpoints } from '../../../src/core/agentBreakpoints/suggestBreakpoints';
import { toText } from '../../../src/core/text/say';
import { toolNameOf } from '../../../src/core/trace/toolName';
import { matchesGolden } from '../../golden';

const hostile = [
  'openai.chat.completion',
  'tool_call.search',
  ' blanks at its ends ',
  '"quoted"',
  "'quoted'",
  'a "b" c',
  'lines\r\nand\ttabs\u2028',
  'stars * and ? and [a-z]+(x)|y$^\\',
  'x'.repeat(5000),
  '中文 名称',
  '',
  '@log @tool x',
];

test('a breakpoint from the timeline means the name it was asked for, whatever stands in it', () => {
  for (const on of ['span.start', 'span.end', 'tool'] as const) {
    for (const name of hostile) {
      const text = breakpointOn(on, name);
      const read = parseAgentBreakpoint(text);
      assert.ok(read.ok, text);
      assert.ok(!/[\r\n]/.test(text) && text.length < 500, text);
      assert.ok(matches(read.value, { on, name }), `${text} on ${JSON.stringify(name)}`);
    }
  }
  assert.equal(breakpointOn('tool', 'search'), '@tool search');
});

test('a tool is called what the probe calls it', () => {
  const name = (name: string, attributes = {}) => toolNameOf({ name, attributes });
  assert.deepEqual(
    [name('tool_call.calc'), name('execute_tool calc'), name('execute_tool'), name('calc')],
    ['calc', 'calc', '', 'calc'],
  );
  assert.equal(name('x', { 'tool.name': 'b', 'gen_ai.tool.name': 'a' }), 'a');
  assert.equal(name('x', { 'traceloop.entity.name': 'c' }), 'c');
});

test('help while a breakpoint is typed', () => {
  const typed = ['', '@', '@s', '@tool', '@tool ', '@tool search*', '@model', '@model tok', '@model tokens > many'];
  const more = [
    '@reward < 0.5',
    '@rollout f',
    '@rollout failed',
    '@rollout gone',
    '@log',
    '@log @t',
    '@log @tool x',
    'f',
  ];
  const lines = [...typed, ...more].flatMap(text => [
    `» ${text}`,
    ...suggestBreakpoints(text).map(it => `    ${it.kind.padEnd(7)} ${it.text.padEnd(22)} ${toText(it.detail, 'en')}`),
  ]);
  matchesGolden('agentBreakpoints/suggestions.txt', `${lines.join('\n')}\n`);
});

test('everything that is offered to be added can be read', () => {
  for (const typed of ['', '@', '@log ', '@log @model', '@rollout ', '@model', '@x', '@log @rollout run']) {
    for (const { kind, text } of suggestBreakpoints(typed)) {
      assert.equal(parseAgentBreakpoint(text).ok, kind === 'add', `${typed}: ${kind} ${text}`);
    }
  }
});
