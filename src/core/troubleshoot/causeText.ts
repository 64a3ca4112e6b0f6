import { checkOf } from '../health/checks';
import { words } from '../health/explanation';
import { say, toText } from '../text/say';
import type { Language } from '../text/table';
import type { Found, JudgedCause } from './diagnosis';

/** A cause in words, each on one line; foreign text in them is visible and in its order, not yet escaped. */
export interface CauseText {
  readonly cause: string;
  readonly code: string;
  readonly title: string;
  readonly evidence: readonly string[];
  /** "What would tell: …", where the cause is open and the catalog knows; null otherwise. */
  readonly wouldTell: string | null;
}

export function toCauseText({ cause, entry, evidence, verdict }: JudgedCause, language: Language): CauseText {
  const tell = verdict === 'open' ? cause.tell?.[language] : undefined;
  return {
    cause: cause.text[language],
    code: entry.code,
    title: entry.title[language],
    evidence: [...new Set(evidence.map(it => foundText(it, language)))],
    wouldTell: tell === undefined ? null : toText(say('troubleshoot.wouldTell', { tell }), language),
  };
}

/** `Store reachable: embedded`, or a sentence of its own. */
function foundText({ check, text }: Found, language: Language): string {
  if (check === null) return words(text, language);
  const finding = { check: words(checkOf(check).title, language), text: words(text, language) };
  return toText(say('troubleshoot.seen.check', finding), language);
}
