import type { Attributes, Span } from '../model/span';
import { rewardsOf } from './rewards';
import { shownText, shownValue, type ShownValue } from './shownValue';

/** One thing said or handed over, readable. */
export interface ShownMessage {
  /** `system`, `user`, `assistant`, `tool`, `input`, `output`, `reward`, `message`, `object`, or what the program called it. */
  readonly role: string;
  /** Name of a tool, of a reward's dimension, why a model stopped; empty where there is none. */
  readonly note: string;
  readonly value: ShownValue;
}

const maxMessages = 500;

/** What a span carries for a person to read, in the order in which it was said. */
export function messagesOf(span: Span): readonly ShownMessage[] {
  const at = span.attributes;
  const all = [
    ...rewardsOf(span).map(it => message('reward', it.name === 'primary' ? '' : it.name, String(it.value))),
    ...single(at, 'message', 'agentlightning.message.body', 'message'),
    ...single(at, 'object', 'agentlightning.object.json', 'agentlightning.object.literal', 'object'),
    ...single(at, 'system', 'gen_ai.system_instructions'),
    ...numbered(at, 'gen_ai.prompt'),
    ...numbered(at, 'llm.input_messages', 'message.'),
    ...listed(at, 'gen_ai.input.messages'),
    ...single(at, 'input', 'tool.parameters', 'gen_ai.tool.call.arguments', 'agentops.entity.input', 'input.value'),
    ...flattened(at, 'input'),
    ...spoken(span),
    ...numbered(at, 'gen_ai.completion'),
    ...numbered(at, 'llm.output_messages', 'message.'),
    ...listed(at, 'gen_ai.output.messages'),
    ...single(at, 'output', 'tool.result', 'gen_ai.tool.call.result', 'agentops.entity.output', 'output.value'),
    ...flattened(at, 'output'),
  ];
  return all.slice(0, maxMessages);
}

function message(role: string, note: string, text: string): ShownMessage {
  return { role, note, value: shownText('', text) };
}

/** The first of several keys that different libraries use for the same. */
function single(at: Attributes, role: string, ...keys: readonly string[]): readonly ShownMessage[] {
  const key = keys.find(it => at[it] !== undefined);
  const value = key === undefined ? undefined : at[key];
  return value === undefined ? [] : [{ role, note: '', value: shownValue('', value) }];
}

/** `gen_ai.prompt.0.role`, `.content`, `.tool_calls.0.name`: a list flattened into keys. */
function numbered(at: Attributes, prefix: string, infix = ''): readonly ShownMessage[] {
  const found: ShownMessage[] = [];
  for (let index = 0; index < maxMessages; index++) {
    const base = `${prefix}.${index}.${infix}`;
    const content = at[`${base}content`];
    const role = at[`${base}role`];
    const calls = toolCalls(at, `${base}tool_calls.`);
    if (content === undefined && role === undefined && calls.length === 0) break;
    const reason = at[`${base}finish_reason`];
    const note = typeof reason === 'string' ? reason : '';
    const who = typeof role === 'string' ? role : 'message';
    if (content !== undefined || calls.length === 0) {
      found.push({ role: who, note, value: shownValue('', content ?? '') });
    }
    found.push(...calls);
  }
  return found;
}

function toolCalls(at: Attributes, prefix: string): readonly ShownMessage[] {
  const found: ShownMessage[] = [];
  for (let index = 0; index < 100; index++) {
    const name = at[`${prefix}${index}.name`] ?? at[`${prefix}${index}.tool_call.function.name`];
    const given = at[`${prefix}${index}.arguments`] ?? at[`${prefix}${index}.tool_call.function.arguments`];
    if (name === undefined && given === undefined) break;
    found.push({ role: 'tool', note: String(name ?? ''), value: shownValue('', given ?? '') });
  }
  return found;
}

/** OpenTelemetry's newer way: one attribute with the whole list as JSON. */
function listed(at: Attributes, key: string): readonly ShownMessage[] {
  const text = at[key];
  if (typeof text !== 'string') return [];
  const list = parsedList(text);
  if (list === null) return [message('message', '', text)];
  return list.slice(0, maxMessages).map(it => {
    const { role, parts, content, finish_reason: reason } = it as Record<string, unknown>;
    const said = typeof content === 'string' ? content : JSON.stringify(parts ?? content ?? it);
    return message(typeof role === 'string' ? role : 'message', typeof reason === 'string' ? reason : '', said);
  });
}

function parsedList(text: string): readonly object[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every(it => typeof it === 'object' && it !== null)
      ? (parsed as readonly object[])
      : null;
  } catch {
    return null;
  }
}

/** `agentlightning.operation.input.query`, `….output.0.title`: put together again, as the program gave them. */
function flattened(at: Attributes, side: 'input' | 'output'): readonly ShownMessage[] {
  const prefix = `agentlightning.operation.${side}`;
  const keys = Object.keys(at).filter(key => key === prefix || key.startsWith(`${prefix}.`));
  const only = at[prefix];
  if (keys.length === 1 && only !== undefined) return [{ role: side, note: '', value: shownValue('', only) }];
  const lines = keys.map(key => `${key.slice(prefix.length + 1) || side}: ${String(at[key])}`);
  return lines.length === 0 ? [] : [message(side, '', lines.join('\n'))];
}

/** Messages told as span events: `gen_ai.user.message`, `gen_ai.choice`. */
function spoken(span: Span): readonly ShownMessage[] {
  return span.events
    .filter(it => /^gen_ai\.(system|user|assistant|tool)\.message$|^gen_ai\.choice$/.test(it.name))
    .map(it => {
      const role = it.name === 'gen_ai.choice' ? 'assistant' : (it.name.split('.')[1] ?? 'message');
      return { role, note: '', value: shownValue('', it.attributes['content'] ?? it.attributes['message'] ?? '') };
    });
}
