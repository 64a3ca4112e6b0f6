import type { DebugRecordKind } from '../model/debugRecord';
import type { AttributeValue, Span } from '../model/span';
import { rewardsOf } from './rewards';

/** What a span stands for in an agent's run. The position is the number in the kind column, so only append. */
export const spanClasses = [
  'internal',
  'agent',
  'model',
  'tool',
  'http',
  'database',
  'reward',
  'message',
  'exception',
  'object',
  'annotation',
  'queue',
  'debugLaunch',
  'debugStop',
  'debugExit',
  'debugNote',
] as const;
export type SpanClass = (typeof spanClasses)[number];

/** Instants rather than spans of time: drawn as a mark of fixed size. */
export const marks: ReadonlySet<SpanClass> = new Set(['reward', 'message', 'exception', 'object', 'annotation']);

const ofRecords: Readonly<Record<DebugRecordKind, SpanClass>> = {
  ...{ launch: 'debugLaunch', stop: 'debugStop', exception: 'debugStop' },
  ...{ exit: 'debugExit', log: 'debugNote', output: 'debugNote' },
};
/** By class, because sorting a million spans asks for each of them. */
const debuggers = Uint8Array.from(spanClasses, it => (Object.values(ofRecords).includes(it) ? 1 : 0));

/** Whether a number of the kind column stands for a record of the debugger: they have a lane of their own. */
export function isOfDebugger(spanClass: number | undefined): boolean {
  return spanClass !== undefined && debuggers[spanClass] === 1;
}

/**
 * Reads Agent Lightning 0.2 and 0.3, AgentOps, Weave, LiteLLM, OpenInference and OpenTelemetry's conventions
 * (gen_ai, http, db, messaging), the most telling sign first.
 */
export function classOf(span: Span): SpanClass {
  if (span.debug) return ofRecords[span.debug.kind];
  return byEmitter(span) ?? byConvention(span) ?? byName(span.name) ?? 'internal';
}

const emitted: Readonly<Record<string, SpanClass>> = {
  message: 'message',
  exception: 'exception',
  object: 'object',
  reward: 'reward',
  annotation: 'annotation',
  operation: 'internal',
};

/** Agent Lightning 0.3 emits rewards as annotations; 0.2 named its spans without a prefix. */
function byEmitter(span: Span): SpanClass | null {
  const own = /^agentlightning\.(\w+)$/.exec(span.name)?.[1];
  const legacy = own === undefined && `${span.name}` in legacyAttributes && hasLegacyAttribute(span);
  const name = own ?? (legacy ? span.name : null);
  if (name === null) return null;
  if (name === 'annotation' && rewardsOf(span).length > 0) return 'reward';
  if (name === 'operation') return byWords(span.attributes['category']) ?? 'internal';
  return emitted[name] ?? null;
}

const legacyAttributes: Readonly<Record<string, string>> = {
  reward: 'reward',
  message: 'message',
  object: 'object',
  exception: 'exception.type',
};

function hasLegacyAttribute(span: Span): boolean {
  const key = legacyAttributes[span.name];
  return key !== undefined && span.attributes[key] !== undefined;
}

function byConvention(span: Span): SpanClass | null {
  const at = span.attributes;
  for (const key of ['agentops.span.kind', 'openinference.span.kind', 'traceloop.span.kind', 'gen_ai.operation.name']) {
    const found = byWords(at[key]);
    if (found) return found;
  }
  if (at['tool.name'] !== undefined || at['gen_ai.tool.name'] !== undefined) return 'tool';
  if (at['gen_ai.request.model'] !== undefined || at['gen_ai.response.model'] !== undefined) return 'model';
  if (at['llm.request.type'] !== undefined || at['llm.model_name'] !== undefined) return 'model';
  if (at['http.request.method'] !== undefined || at['http.method'] !== undefined) return 'http';
  if (at['db.system'] !== undefined || at['db.system.name'] !== undefined) return 'database';
  if (at['messaging.system'] !== undefined || at['messaging.operation.name'] !== undefined) return 'queue';
  return rewardsOf(span).length > 0 ? 'reward' : null;
}

const words: readonly (readonly [RegExp, SpanClass])[] = [
  [/^(chat|text_completion|generate_content|embeddings|llm|embedding|completion|reranker)$/i, 'model'],
  [/^(execute_tool|tool|function|retriever)$/i, 'tool'],
  [/^(agent|invoke_agent|create_agent|session|workflow|chain|team)$/i, 'agent'],
  [/^(http|request)$/i, 'http'],
];

function byWords(value: AttributeValue | undefined): SpanClass | null {
  return typeof value === 'string' ? (words.find(([word]) => word.test(value))?.[1] ?? null) : null;
}

function byName(name: string): SpanClass | null {
  if (/^(tool_call[. ]|execute_tool\b)/.test(name)) return 'tool';
  if (/^(invoke_agent|create_agent)\b|\.agent$|\.session$/.test(name)) return 'agent';
  if (/^(litellm_request|raw_gen_ai_request|chat_model\.llm|openai\.|anthropic\.)/.test(name)) return 'model';
  return null;
}
