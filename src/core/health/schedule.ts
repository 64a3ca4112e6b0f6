import type { Check, IntervalClass } from './check';
import type { CheckId } from './checkId';
import { checks } from './checks';
import type { HealthState } from './state';

/** Guide row G-H2, in ms. Null: before a batch begins and when somebody asks, never by the clock. */
export const intervalsMs: Readonly<Record<IntervalClass, number | null>> = {
  core: 10_000,
  auxiliary: 30_000,
  external: 60_000,
  batch: null,
};

/** What recovers is looked at again soon: the next observation decides whether it did. */
export const confirmAfterMs = 3_000;

export interface Attention {
  /** Somebody looks at the view. */
  readonly visible: boolean;
  /** A run that we started lasts. */
  readonly running: boolean;
}

/** Unix ms from which the check is due; null: not by the clock. A check that never ran is due at once. */
export function dueAtMs(check: Check, state: HealthState, { visible, running }: Attention): number | null {
  if (!visible && !running) return null;
  const last = state.findings[check.id];
  if (last === undefined) return 0;
  const recovering = state.components[check.component]?.status === 'recovering';
  const interval = intervalsMs[check.interval];
  if (interval === null) return null;
  return last.observedMs + (recovering ? Math.min(confirmAfterMs, interval) : interval);
}

export function dueChecks(state: HealthState, attention: Attention, nowMs: number): CheckId[] {
  return checks.filter(it => isDue(dueAtMs(it, state, attention), nowMs)).map(it => it.id);
}

/** When to look again; null: nobody looks. */
export function nextDueMs(state: HealthState, attention: Attention): number | null {
  const all = checks.map(it => dueAtMs(it, state, attention)).filter(it => it !== null);
  return all.length === 0 ? null : Math.min(...all);
}

/** Timers are early by a few ms, and checks that began together should go together: one burst, not eighteen. */
const togetherMs = 500;

function isDue(atMs: number | null, nowMs: number): boolean {
  return atMs !== null && atMs <= nowMs + togetherMs;
}
