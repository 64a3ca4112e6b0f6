import type { Attributes, Span } from '../model/span';

/** As an OpenTelemetry event, or as attributes of the span itself, which is how Agent Lightning 0.3 records it. */
export function hasException(span: Pick<Span, 'events' | 'attributes'>): boolean {
  return 'exception.type' in span.attributes || span.events.some(it => it.name === 'exception');
}

/**
 * The primary reward that a span carries: `agentlightning.reward.0.value` of 0.3, `reward` of 0.2, and what AgentOps'
 * own reward helper left in its output (facts, section 7). Null when it carries none.
 */
export function rewardOf(span: Pick<Span, 'name' | 'attributes'>): number | null {
  const { attributes } = span;
  const current = finite(attributes['agentlightning.reward.0.value']);
  if (current !== null) return current;
  if (span.name === 'agentlightning.reward') {
    const legacy = finite(attributes['reward']);
    if (legacy !== null) return legacy;
  }
  return agentopsReward(attributes);
}

function agentopsReward(attributes: Attributes): number | null {
  for (const key of ['agentops.task.output', 'agentops.entity.output']) {
    const text = attributes[key];
    if (typeof text !== 'string' || !/^\s*\{.{0,200}"reward"/s.test(text)) continue;
    try {
      const { type, value } = JSON.parse(text) as { type?: unknown; value?: unknown };
      if (type === 'reward') return finite(value);
    } catch {
      // Somebody's own output that looks like one: no reward.
      continue;
    }
  }
  return null;
}

function finite(value: unknown): number | null {
  if (typeof value === 'boolean' || typeof value === 'bigint') return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
