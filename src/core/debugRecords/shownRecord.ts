import type { DebugRecord } from '../model/debugRecord';

export interface ShownRecord {
  readonly record: DebugRecord;
  /** Its process still stands where it was stopped. */
  readonly paused: boolean;
}

/** Fact of a stop that is over: how long it lasted, in milliseconds. */
export const pausedFact = 'pausedMs';

/** Null: a stop that is not over, one whose end nobody saw, or no stop at all. */
export function pausedMsOf({ facts }: DebugRecord): number | null {
  const text = facts[pausedFact];
  const ms = text === undefined ? NaN : Number(text);
  return Number.isFinite(ms) && ms >= 0 ? ms : null;
}
