import { say } from '../../text/say';
import { parseUserPattern, type PatternFault, type UserPattern } from './userPattern';

/** Every line is held against each of them. */
const most = 20;

/** Those of a list that are patterns, in its order: the first that fits a line reads it. Anything else is a fault. */
export function toUserPatterns(list: unknown): {
  readonly patterns: readonly UserPattern[];
  readonly faults: readonly PatternFault[];
} {
  const patterns: UserPattern[] = [];
  const faults: PatternFault[] = [];
  for (const [at, text] of (Array.isArray(list) ? list : []).entries()) {
    const parsed = typeof text === 'string' ? parseUserPattern(text) : null;
    if (!parsed) faults.push({ text: String(text), column: 1, reason: say('pattern.noText') });
    else if (at >= most) faults.push({ text: String(text), column: 1, reason: say('pattern.many', { most }) });
    else if ('fault' in parsed) faults.push(parsed.fault);
    else patterns.push(parsed.pattern);
    if (at >= most) break;
  }
  return { patterns, faults };
}
