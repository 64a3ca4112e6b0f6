import { say, type Message } from '../../core/text/say';
import type { ProbeMatch, ProbeObservation } from '../../protocol/probe';

/** Why a probe stopped or recorded, in a sentence. */
export function matchText(match: Pick<ProbeMatch, 'name' | 'observation'>): Message {
  const { name, observation: seen } = match;
  switch (seen.on) {
    case 'span.start':
      return say('agentStop.span.start', { name: text(seen, 'name') });
    case 'span.end':
      return say('agentStop.span.end', { name: text(seen, 'name') });
    case 'tool':
      return say('agentStop.tool', { name: text(seen, 'name') });
    case 'model':
      return name.includes('tokens')
        ? say('agentStop.model.tokens', { name: text(seen, 'name'), tokens: text(seen, 'tokens') })
        : say('agentStop.model.failed', { name: text(seen, 'name') });
    case 'reward':
      return say('agentStop.reward', { value: text(seen, 'value') });
    case 'rollout':
      return say('agentStop.rollout', { rollout: text(seen, 'rollout'), state: text(seen, 'state') });
    case 'http': {
      const { status, server } = { status: text(seen, 'status'), server: text(seen, 'server') };
      return say('agentStop.http', { status, server, method: text(seen, 'method'), url: text(seen, 'url') });
    }
    default:
      return say('agentStop.emitted', { type: text(seen, 'type'), message: text(seen, 'message') });
  }
}

function text(seen: ProbeObservation, key: string): string {
  return String(seen[key] ?? '?');
}
