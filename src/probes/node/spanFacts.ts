import type { SeenSpan } from './live';

/** What a span stands for, by the signs that the timeline goes by, as far as a stop needs it. */
export type SpanKind = 'model' | 'tool' | null;

const words: readonly (readonly [Exclude<SpanKind, null>, RegExp])[] = [
  ['model', /^(chat|text_completion|generate_content|embeddings|llm|embedding|completion|reranker)$/i],
  ['tool', /^(execute_tool|tool|function|retriever)$/i],
];
const toolKeys = ['gen_ai.tool.name', 'tool.name', 'traceloop.entity.name'];
const modelKeys = ['gen_ai.response.model', 'gen_ai.request.model', 'llm.model_name', 'ai.model.id'];
const toolName = /^(?:tool_call[. ]|execute_tool\b ?)/;

/** Asked for every span while somebody waits for tools or models: attributes are looked up one by one, by literal names. */
export function kindOf({ attributes = {}, name }: SeenSpan): SpanKind {
  const said =
    kindSaid(attributes['agentops.span.kind']) ??
    kindSaid(attributes['openinference.span.kind']) ??
    kindSaid(attributes['traceloop.span.kind']) ??
    kindSaid(attributes['gen_ai.operation.name']);
  if (said !== null) return said;
  if (attributes['gen_ai.tool.name'] !== undefined || attributes['tool.name'] !== undefined) return 'tool';
  if (isCallOfModel(attributes)) return 'model';
  return toolName.test(String(name)) ? 'tool' : null;
}

const kinds = new Map<string, SpanKind>();

/** There are a few dozen of these words; whoever makes up new ones is not remembered. */
function kindSaid(value: unknown): SpanKind {
  if (typeof value !== 'string') return null;
  const known = kinds.get(value);
  if (known !== undefined) return known;
  const found = words.find(([, pattern]) => pattern.test(value))?.[0] ?? null;
  if (kinds.size < 100) kinds.set(value, found);
  return found;
}

/** For every span there is: by name only, which the compiler knows how to look up. */
export function isCallOfModel(attributes: Readonly<Record<string, unknown>>): boolean {
  const model =
    attributes['gen_ai.request.model'] ??
    attributes['gen_ai.response.model'] ??
    attributes['llm.model_name'] ??
    attributes['ai.model.id'] ??
    attributes['llm.request.type'];
  if (model !== undefined) return attributes['gen_ai.tool.name'] === undefined && attributes['tool.name'] === undefined;
  return attributes['openinference.span.kind'] === 'LLM' || attributes['gen_ai.operation.name'] === 'chat';
}

export function toolOf({ attributes = {}, name }: SeenSpan): string {
  const key = toolKeys.find(it => typeof attributes[it] === 'string');
  return key === undefined ? String(name).replace(toolName, '') : String(attributes[key]);
}

export function modelOf({ attributes = {}, name }: SeenSpan): string {
  const key = modelKeys.find(it => typeof attributes[it] === 'string');
  return key === undefined ? String(name) : String(attributes[key]);
}

/** OpenTelemetry's number for an error. */
const errorStatus = 2;

export function hasFailed({ attributes = {}, status, events }: SeenSpan): boolean {
  if (status?.code === errorStatus || events?.some(it => it.name === 'exception')) return true;
  const answer = attributes['http.response.status_code'];
  return typeof answer === 'number' && answer >= 400;
}

const pairs = [
  ['gen_ai.usage.input_tokens', 'gen_ai.usage.output_tokens'],
  ['gen_ai.usage.prompt_tokens', 'gen_ai.usage.completion_tokens'],
  ['llm.token_count.prompt', 'llm.token_count.completion'],
  ['ai.usage.promptTokens', 'ai.usage.completionTokens'],
];

export function tokensOf({ attributes = {} }: SeenSpan): number | null {
  const number = (key: string) => (typeof attributes[key] === 'number' ? [attributes[key]] : []);
  const total = ['gen_ai.usage.total_tokens', 'llm.usage.total_tokens', 'llm.token_count.total'].flatMap(number)[0];
  if (total !== undefined) return total;
  const found = pairs.map(keys => keys.flatMap(number)).find(it => it.length > 0);
  return found ? found.reduce((sum, it) => sum + it, 0) : null;
}

/** The primary one first: Agent Lightning 0.3's and 0.2's. */
export function rewardsOf({ attributes = {} }: SeenSpan): { name: string; value: number }[] {
  const found: { name: string; value: number }[] = [];
  for (let at = 0; at < 64; at++) {
    const value = attributes[`agentlightning.reward.${at}.value`];
    if (value === undefined) break;
    const name = attributes[`agentlightning.reward.${at}.name`];
    if (typeof value === 'number') found.push({ name: typeof name === 'string' ? name : 'primary', value });
  }
  if (found.length === 0 && typeof attributes['reward'] === 'number') {
    found.push({ name: 'primary', value: attributes['reward'] });
  }
  return found;
}
