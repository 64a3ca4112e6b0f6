import { formatCount, formatValue } from '../format/count';
import type { DebugRecord } from '../model/debugRecord';
import type { AttributeValue, Attributes, Span } from '../model/span';
import { toVisibleLine } from '../text/visible';
import { rewardsOf } from './rewards';
import { maskSecrets } from './secrets';
import type { SpanClass } from './spanClass';

/** One line each, made visible, credentials masked. */
export interface Label {
  /** Empty when the name says no more than the class, which is shown in its stead. */
  readonly name: string;
  /** Dim, after the name: the model and its tokens, what was said, what went wrong. */
  readonly hint: string;
}

const maxName = 120;
const maxHint = 160;

export function labelOf(span: Span, spanClass: SpanClass): Label {
  const hint = span.debug ? recordHint(span.debug) : (failureOf(span) ?? hintOf(span, spanClass));
  const short = toVisibleLine(hint, maxHint * 2);
  return {
    name: toVisibleLine(nameOf(span, spanClass), maxName),
    hint: toVisibleLine(maskSecrets('', short), maxHint),
  };
}

function nameOf(span: Span, spanClass: SpanClass): string {
  const at = span.attributes;
  if (span.debug) return '';
  if (/^agentlightning\.(message|exception|object|annotation|reward)$/.test(span.name)) return '';
  if (span.name === 'agentlightning.operation') return text(at['agentlightning.operation.name']) || 'operation';
  if (spanClass === 'tool') {
    return text(at['tool.name']) || text(at['gen_ai.tool.name']) || span.name.replace(/^tool_call[. ]/, '');
  }
  // AgentOps names its root after the rollout, which the header says already.
  if (at['agentops.span.kind'] === 'session') return 'session';
  return span.name;
}

/** The last exception of a span is the one that ended it. */
function failureOf(span: Span): string | null {
  const from = span.events.findLast(it => it.name === 'exception')?.attributes ?? span.attributes;
  const type = text(from['exception.type']);
  const message = text(from['exception.message']);
  if (type || message) return [type, message].filter(Boolean).join(': ');
  return span.status.code === 'ERROR' ? (span.status.description ?? '') : null;
}

function hintOf(span: Span, spanClass: SpanClass): string {
  const at = span.attributes;
  switch (spanClass) {
    case 'reward':
      return rewardsOf(span)
        .map(it => (it.name === 'primary' ? formatValue(it.value) : `${it.name} ${formatValue(it.value)}`))
        .join(' · ');
    case 'message':
      return text(at['agentlightning.message.body'] ?? at['message']);
    case 'object':
      return text(at['agentlightning.object.json'] ?? at['agentlightning.object.literal'] ?? at['object']);
    case 'annotation':
      return pairs(at);
    case 'model':
      return modelHint(at);
    case 'http':
      return text(at['http.response.status_code'] ?? at['http.status_code']);
    case 'tool':
    case 'internal':
      return operationHint(at);
    case 'agent':
    case 'database':
    case 'exception':
    case 'queue':
    case 'debugLaunch':
    case 'debugStop':
    case 'debugExit':
    case 'debugNote':
      return '';
  }
}

function recordHint({ code, text }: DebugRecord): string {
  return [code, text].filter(Boolean).join(' · ');
}

function modelHint(at: Attributes): string {
  const model = text(at['gen_ai.response.model'] ?? at['gen_ai.request.model'] ?? at['llm.model_name']);
  const total = at['gen_ai.usage.total_tokens'] ?? at['llm.usage.total_tokens'] ?? sumOfTokens(at);
  return [model, typeof total === 'number' ? `${formatCount(total)} tok` : ''].filter(Boolean).join(' · ');
}

function sumOfTokens(at: Attributes): number | undefined {
  const sent = at['gen_ai.usage.input_tokens'] ?? at['gen_ai.usage.prompt_tokens'];
  const received = at['gen_ai.usage.output_tokens'] ?? at['gen_ai.usage.completion_tokens'];
  if (typeof sent !== 'number' && typeof received !== 'number') return undefined;
  return (typeof sent === 'number' ? sent : 0) + (typeof received === 'number' ? received : 0);
}

const inputPrefix = 'agentlightning.operation.input.';

function operationHint(at: Attributes): string {
  const inputs = Object.keys(at)
    .filter(key => key.startsWith(inputPrefix))
    .slice(0, 3)
    .map(key => text(at[key]));
  const parameters = inputs.length > 0 ? inputs.join(', ') : text(at['tool.parameters']);
  const output = at['agentlightning.operation.output'];
  return output === undefined ? parameters : `${parameters} → ${text(output)}`;
}

function pairs(at: Attributes): string {
  const keys = Object.keys(at).filter(key => !key.startsWith('agentlightning.'));
  return keys
    .slice(0, 4)
    .map(key => `${key} ${maskSecrets(key, text(at[key]))}`)
    .join(', ');
}

/** Never the whole of a long value: a hint shows a line. */
function text(value: AttributeValue | undefined): string {
  if (value === undefined) return '';
  return (typeof value === 'object' ? value.slice(0, 50).join(', ') : String(value)).slice(0, 2000);
}
