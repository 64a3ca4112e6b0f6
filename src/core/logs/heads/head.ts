import type { Level, LogFormat } from '../record';
import type { UserPattern } from '../userPattern/userPattern';

/**
 * How a line begins: whose record it opens, or how it may belong to the one before. One object is filled again and again,
 * because a log has millions of lines.
 */
export interface Head {
  /** Null for a line that opens no record of a known format. */
  format: LogFormat | null;
  level: Level | null;
  /** Where the rest begins: behind the time, level and prefix that the scan understood. */
  rest: number;
  /** Days since 1970 as the line tells them; -1 when it tells none. */
  day: number;
  /** Month and day without a year, as `month * 100 + day`; -1 when there is none. */
  monthDay: number;
  /** -1 when the line tells no time. */
  msOfDay: number;
  /** Minutes east of UTC as the line tells them; null: local time. */
  zoneMinutes: number | null;
  /** The time is that of the line before (rich leaves it blank). */
  sameTime: boolean;
  /** `(name pid=1)` before the line proper: who speaks. */
  process: string | null;
  /** Where the line proper begins behind such a prefix. */
  bodyStart: number;
  /** The user's own format that the line follows. */
  pattern: UserPattern | null;
}

export function newHead(): Head {
  return {
    ...{ format: null, level: null, rest: 0, day: -1, monthDay: -1, msOfDay: -1, zoneMinutes: null },
    ...{ sameTime: false, process: null, bodyStart: 0, pattern: null },
  };
}

export function resetHead(head: Head, start: number): void {
  head.format = null;
  head.level = null;
  head.rest = start;
  head.day = -1;
  head.monthDay = -1;
  head.msOfDay = -1;
  head.zoneMinutes = null;
  head.sameTime = false;
  head.process = null;
  head.bodyStart = start;
  head.pattern = null;
}

/** Unix milliseconds, as if the line had told them in UTC. */
export function setTime(head: Head, timeMs: number): void {
  head.day = Math.floor(timeMs / 86_400_000);
  head.monthDay = -1;
  head.msOfDay = timeMs - head.day * 86_400_000;
  head.zoneMinutes = 0;
}
