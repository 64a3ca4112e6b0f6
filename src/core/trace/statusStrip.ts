import type { Attempt, AttemptStatus } from '../model/attempt';

export interface StatusSegment {
  readonly status: AttemptStatus;
  /** Microseconds from the origin; a null end lasts until now. */
  readonly fromUs: number;
  readonly toUs: number | null;
}

/**
 * An attempt's states in time, as far as its times tell: stores keep no history. It prepares until its first span, runs
 * until it ends, and one that was given up (unresponsive, timeout; these never get an end) stands so since its last sign
 * of life. `firstSpanUs` is the start of its first span, null while it has none.
 */
export function statusStrip(attempt: Attempt, firstSpanUs: number | null, originMs: number): readonly StatusSegment[] {
  const toUs = (ms: number) => (ms - originMs) * 1000;
  const startUs = toUs(attempt.startedMs);
  const endUs = attempt.endedMs === null ? null : toUs(attempt.endedMs);
  const runsFrom = firstSpanUs === null ? null : Math.max(startUs, firstSpanUs);
  const lost = attempt.status === 'unresponsive' || attempt.status === 'timeout';
  const lastSignUs = attempt.lastHeartbeatMs === null ? runsFrom : toUs(attempt.lastHeartbeatMs);
  const activeTo = lost ? (lastSignUs ?? startUs) : endUs;
  const segments: StatusSegment[] = [];
  const add = (status: AttemptStatus, fromUs: number, until: number | null) => {
    if (until === null || until > fromUs) segments.push({ status, fromUs, toUs: until });
  };
  add('preparing', startUs, runsFrom === null ? activeTo : least(runsFrom, activeTo));
  if (runsFrom !== null) add('running', runsFrom, activeTo);
  if (lost) add(attempt.status, activeTo ?? startUs, null);
  else if (endUs !== null) segments.push({ status: attempt.status, fromUs: endUs, toUs: endUs });
  return segments;
}

function least(us: number, limit: number | null): number {
  return limit === null ? us : Math.min(us, limit);
}
