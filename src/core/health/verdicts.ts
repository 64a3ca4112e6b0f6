import { formatDuration } from '../format/duration';
import { say, type Message } from '../text/say';
import type { Verdict } from './check';
import type { Observations, Observed, Sight } from './observation';

export const skipped = (text: Message): Verdict => ({ severity: 'skipped', text });

/** Why a check of the store's contents cannot look; null when the observation is there to be read. */
export function unseen<T>(seen: Observations, observed: Observed<T> | undefined): Verdict | null {
  if (seen.store === null) return skipped(say('health.skipped.noStore'));
  if (observed === undefined) return skipped(say('health.skipped.notObserved'));
  return observed.seen ? null : skipped(observed.reason);
}

/** The value where there is one: for observations that help a check but are not needed. */
export function valueOf<T>(observed: Observed<T> | undefined): T | null {
  return observed?.seen ? observed.value : null;
}

export function isSeen<T>(observed: Observed<T> | undefined): observed is Sight<T> {
  return observed?.seen === true;
}

/** Ages are told in whole seconds: tenths of them would flicker and say nothing. */
export function age(ms: number): string {
  return formatDuration(Math.max(0, Math.round(ms / 1000)) * 1000);
}
