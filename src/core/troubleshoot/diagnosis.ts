import type { CatalogEntry, Category, Cause } from '../catalog/entry';
import type { CheckId } from '../health/checkId';
import type { Mend } from '../health/treeNode';
import type { Message } from '../text/say';

/** `open`: what was observed does not settle it. */
export type CauseVerdict = 'confirmed' | 'open' | 'ruledOut';

/** Something that was found; with a check, in the words that stand beside its name. */
export interface Found {
  readonly check: CheckId | null;
  readonly text: Message;
}

/** One cause of one failure in the light of the evidence. */
export interface JudgedCause {
  /** The same from look to look: code and place of the cause in its entry. */
  readonly id: string;
  readonly verdict: CauseVerdict;
  readonly entry: CatalogEntry;
  readonly cause: Cause;
  /** Its failure is there now, or a log or an exception tells of it. */
  readonly observed: boolean;
  /** What was found, the weightiest first. */
  readonly evidence: readonly Found[];
  /** Best first against this cause. */
  readonly fixes: readonly Mend[];
}

export interface Diagnosis {
  readonly symptom: Category;
  /** Confirmed, open, ruled out; each the likeliest first. */
  readonly causes: readonly JudgedCause[];
  /** Failures that show this way, and that nothing speaks for. */
  readonly silent: readonly CatalogEntry[];
}
