import { say, toText } from '../../text/say';
import type { Language } from '../../text/table';
import { toVisibleLine } from '../../text/visible';
import type { PatternFault } from './userPattern';

const shownCharacters = 80;

/** Which pattern, at which character, and why. */
export function faultText({ text, column, reason }: PatternFault, language: Language): string {
  const pattern = toVisibleLine(text, shownCharacters);
  return toText(say('pattern.fault', { pattern, column, reason: toText(reason, language) }), language);
}
