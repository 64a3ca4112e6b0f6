import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mask } from '../../../src/core/trace/secrets';
import { maxShown, shownText, shownValue } from '../../../src/core/trace/shownValue';
import { detailsOf, type SpanDetails } from '../../../src/core/trace/spanDetails';
import { matchesGolden } from '../../golden';
import { makeSpan } from './makeSpan';
import { recorded } from './recorded';

const indent = (text: string, by: string) => text.replace(/\n/g, `\n${by}`);

function drawn(it: SpanDetails): string {
  const lines = [`${it.label || it.name} · ${it.spanClass} · ${it.durationMs} ms · ${it.status}`];
  for (const failure of it.exceptions) {
    lines.push(`! ${failure.type}: ${failure.message} (handled: ${failure.handled})`);
    for (const part of failure.chain) {
      lines.push(`  ${part.relation}: ${part.title}`);
      for (const at of part.frames) lines.push(`    ${at.own ? '*' : ' '} ${at.file}:${at.line} ${at.functionName}`);
    }
  }
  for (const said of it.messages) lines.push(`> ${said.role} ${said.note}| ${indent(said.value.text, '    ')}`);
  for (const { key, value } of it.attributes) lines.push(`= ${key}: ${indent(value.masked ?? value.text, '    ')}`);
  for (const event of it.events) lines.push(`e ${event.name} after ${event.afterMs} ms`);
  return lines.join('\n');
}

test('details of recorded spans: a model call, a tool that raised, several rewards', () => {
  const { spans: caught } = recorded('caught-exception');
  const { spans: nested } = recorded('nested-operations');
  const wanted = [
    caught.find(it => it.name === 'openai.chat.completion'),
    caught.find(it => it.events.length > 0),
    nested.find(it => it.attributes['agentlightning.reward.1.name'] !== undefined),
    nested.find(it => it.attributes['agentlightning.operation.name'] === 'unit_convert'),
  ];
  const texts = wanted.flatMap(it => (it ? [drawn(detailsOf(it))] : []));
  assert.equal(texts.length, wanted.length);
  matchesGolden('trace/details.txt', texts.join('\n\n'));
});

test('credentials are masked everywhere, and open only on demand', () => {
  const secret = 'sk-abcdef0123456789';
  const details = detailsOf(
    makeSpan({
      id: 'a',
      attributes: { api_key: 'hunter2hunter2', 'gen_ai.prompt.0.content': `use ${secret}`, note: 'fine' },
      events: [{ name: 'call', timeNs: null, attributes: { authorization: 'Basic xyz' } }],
    }),
  );
  const shown = JSON.stringify(details, (key, value: unknown) =>
    key === 'text' && value !== 'fine' ? undefined : value,
  );
  assert.ok(!/hunter2|sk-abc|xyz/.test(shown), shown);
  assert.equal(details.attributes[0]?.value.masked, mask);
  assert.equal(details.attributes[0]?.value.text, 'hunter2hunter2');
  assert.equal(details.attributes.find(it => it.key === 'note')?.value.masked, null);
});

test('JSON is indented, but never at the price of a digit', () => {
  assert.equal(shownText('', '{"a":[1]}').text, '{\n  "a": [\n    1\n  ]\n}');
  assert.equal(shownText('', '{"a":12345678901234567890}').text, '{"a":12345678901234567890}');
  assert.equal(shownText('', '{broken').text, '{broken');
  assert.equal(shownValue('', ['a', 'b"c']).text, '["a", "b\\"c"]');
  assert.equal(shownValue('', 2n ** 60n).text, '1152921504606846976');
});

test('a value beyond the limit is cut and says by how much', () => {
  const value = shownText('', 'x'.repeat(maxShown + 5));
  assert.deepEqual([value.text.length, value.cut], [maxShown, 5]);
});

test('hostile text is visible in every field', () => {
  const evil = '<img onerror=x>\u202e\u0007';
  const event = { name: evil, timeNs: null, attributes: { [evil]: evil } };
  const details = detailsOf(
    makeSpan({ id: 'a', name: evil, error: evil, attributes: { [evil]: evil }, events: [event] }),
  );
  assert.ok(!/[\u202e\u0007]/.test(JSON.stringify({ ...details, raw: details.raw.text })));
});

test('messages of every convention are read in the order they were said', () => {
  const details = detailsOf(
    makeSpan({
      id: 'a',
      attributes: {
        'gen_ai.system_instructions': 'be brief',
        'gen_ai.input.messages': '[{"role":"user","parts":[{"type":"text","content":"2+2?"}]}]',
        'gen_ai.output.messages': '[{"role":"assistant","content":"4","finish_reason":"stop"}]',
        'gen_ai.completion.0.role': 'assistant',
        'gen_ai.completion.0.tool_calls.0.name': 'calc',
        'gen_ai.completion.0.tool_calls.0.arguments': '{"e":"2+2"}',
        'tool.result': 4,
      },
      events: [{ name: 'gen_ai.user.message', timeNs: null, attributes: { content: 'hello' } }],
    }),
  );
  assert.deepEqual(
    details.messages.map(it => `${it.role} ${it.note}|${it.value.text.replace(/\s+/g, '')}`),
    [
      'system |bebrief',
      'user |[{"type":"text","content":"2+2?"}]',
      'user |hello',
      'tool calc|{"e":"2+2"}',
      'assistant stop|4',
      'output |4',
    ],
  );
});
