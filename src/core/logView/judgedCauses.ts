import type { Cause } from '../catalog/entry';
import { type Message, say } from '../text/say';
import type { SeenNow } from './checkedNow';

/** A cause, and what was seen a moment ago that speaks for it or against it; null: nothing does. */
export interface JudgedCause {
  readonly cause: Cause;
  readonly seen: Message | null;
}

/** Causes in the order in which they are worth reading: those that what is seen now speaks for come first. */
export function judgedCauses(causes: readonly Cause[], now: SeenNow | null): readonly JudgedCause[] {
  if (!now) return causes.map(cause => ({ cause, seen: null }));
  const judged = causes.map(cause => judge(cause, now));
  return judged.sort((one, other) => other.weight - one.weight).map(({ cause, seen }) => ({ cause, seen }));
}

function judge(cause: Cause, now: SeenNow): JudgedCause & { readonly weight: number } {
  const state = stateOf(now);
  const here = say(`hover.seen.${state}`);
  const silent = { cause, weight: 0, seen: null };
  if (cause.now === undefined) return silent;
  // A stranger on the port says nothing of what should be there; a store there has come since.
  const weights = { free: 1, taken: 0, stranger: 0, store: -1 };
  if (cause.now === 'free') return { cause, weight: weights[state], seen: here };
  if (cause.now === 'elsewhere') {
    const { storeElsewhere: port } = now;
    // What one would see then was looked for, and is not there.
    if (port === null) return { ...silent, cause: { text: cause.text, now: cause.now } };
    return { cause, weight: 1, seen: say('hover.seen.elsewhere', { port }) };
  }
  if (state === 'taken') return silent;
  return { cause, weight: state === cause.now ? 1 : -1, seen: here };
}

/** What is on the port. */
export function stateOf({ listening, store }: SeenNow): 'free' | 'taken' | 'store' | 'stranger' {
  return !listening ? 'free' : store === null ? 'taken' : store ? 'store' : 'stranger';
}
