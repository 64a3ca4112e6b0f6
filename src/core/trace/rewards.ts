import type { Attributes, Span } from '../model/span';

export interface Reward {
  /** `primary` where the program gave none. */
  readonly name: string;
  readonly value: number;
}

/** More dimensions than anybody emits; keeps hostile indexes from costing time. */
const maxRewards = 64;

/** The rewards of one span, the primary one first: Agent Lightning 0.3's, 0.2's, and AgentOps' way to say it. */
export function rewardsOf(span: Pick<Span, 'attributes'>): readonly Reward[] {
  const { attributes } = span;
  const found: Reward[] = [];
  for (let at = 0; at < maxRewards; at++) {
    const value = attributes[`agentlightning.reward.${at}.value`];
    if (value === undefined) break;
    const name = attributes[`agentlightning.reward.${at}.name`];
    if (typeof value === 'number') found.push({ name: typeof name === 'string' ? name : 'primary', value });
  }
  if (found.length > 0) return found;
  const legacy = attributes['reward'];
  if (typeof legacy === 'number') return [{ name: 'primary', value: legacy }];
  return fromAgentOps(attributes);
}

/** `{"type":"reward","value":0.5}` as the output of a task. */
function fromAgentOps(attributes: Attributes): readonly Reward[] {
  for (const key of ['agentops.task.output', 'agentops.entity.output']) {
    const text = attributes[key];
    if (typeof text !== 'string' || text.length > 1000 || !text.includes('reward')) continue;
    const parsed = parsedJson(text);
    if (typeof parsed !== 'object' || parsed === null) continue;
    const { type, value } = parsed as { type?: unknown; value?: unknown };
    if (type === 'reward' && typeof value === 'number') return [{ name: 'primary', value }];
  }
  return [];
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
