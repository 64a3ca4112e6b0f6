import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAgentBreakpoint, parseAgentBreakpoint } from '../../../src/core/agentBreakpoints/parseAgentBreakpoint';
import { holds } from '../../../src/core/agentBreakpoints/holds';
import { matches, type Observation } from '../../../src/core/agentBreakpoints/matches';
import { parseCondition } from '../../../src/core/agentBreakpoints/parseCondition';
import type { ConditionFacts } from '../../../src/core/agentBreakpoints/holds';
import { toText } from '../../../src/core/text/say';
import conditions from '../../fixtures/agentBreakpoints/conditions.json';
import matching from '../../fixtures/agentBreakpoints/matching.json';
import { matchesGolden } from '../../golden';

/** The Python probe is held to the same two tables, in test/probes/python. */
test('an agent breakpoint matches what it says', () => {
  for (const [text, seen, expected] of matching as [string, Observation, boolean][]) {
    const read = parseAgentBreakpoint(text);
    assert.ok(read.ok, text);
    assert.equal(matches(read.value, seen), expected, `${text} on ${JSON.stringify(seen)}`);
  }
});

test('a condition holds for what it says', () => {
  for (const [text, facts, expected] of conditions as [string, ConditionFacts, boolean][]) {
    const read = parseCondition(text);
    assert.ok(read.ok, text);
    assert.equal(holds(read.value, facts), expected, `${text} on ${JSON.stringify(facts)}`);
  }
});

test('what cannot be read says where and why', () => {
  const breakpoints = [
    ...['@', '@span', '@span.start', '@span.end   ', '@tool', '@model', '@model slow', '@model failed twice'],
    ...[
      '@model tokens',
      '@model tokens 5',
      '@model tokens > many',
      '@reward',
      '@reward <',
      '@reward < 1 2',
      '@rollout',
    ],
    ...['@rollout done', '@log', '@log reward < 1', '@log span.start', '@dataclass', `@tool ${'x'.repeat(500)}`],
  ];
  const asked = [
    ...['', 'status', 'status 5', 'status > ', 'status > "5"', 'type == KeyError', 'type > "a"', 'exc.args == 1'],
    ...['(status > 5', 'status > 5 status < 9', 'status > 5 )', 'message contains "open', '((', '!'.repeat(40)],
    `status == 1${' or status == 1'.repeat(80)}`,
  ];
  const lines = [
    ...breakpoints.map(text => [text, parseAgentBreakpoint(text)] as const),
    ...asked.map(text => [text, parseCondition(text)] as const),
  ].map(([text, read]) => {
    const shown = text.length > 60 ? `${text.slice(0, 30)}… (${text.length})` : text;
    if (read.ok) return `${shown}\n    reads as ${JSON.stringify(read.value)}`;
    const { code, message, at } = read.problem;
    return `${shown}\n${' '.repeat(Math.min(at, 60))}^ ${code} ${toText(message, 'en')}\n    ${toText(message, 'zh-cn')}`;
  });
  matchesGolden('agentBreakpoints/unreadable.txt', lines.join('\n'));
});

test('only names that begin with @ are ours', () => {
  assert.deepEqual(['@tool x', '  @tool x', 'tool', 'a@b', ''].map(isAgentBreakpoint), [
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('hostile texts are read in no time', () => {
  const hostile = ['@'.repeat(400), '(', '"', '\\', '!', ' ', 'a'].flatMap(it => [
    it.repeat(1000),
    `@tool ${it.repeat(490)}`,
  ]);
  const from = performance.now();
  for (const text of hostile) {
    parseAgentBreakpoint(text);
    parseCondition(text);
  }
  assert.ok(performance.now() - from < 500);
});
