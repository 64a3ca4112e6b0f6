import type { ZoneOffset } from '../format/time';
import type { Head } from './heads/head';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Beyond this a time that goes backwards is the next day, not two processes that write out of order. */
const backwards = dayMs / 2;
const nearMidnightMs = 10 * 60_000;

/** What of the lines before decides the time of the next one. */
export interface ClockState {
  /** Days since 1970, in local time. */
  readonly day: number;
  /** -1: no line has told a time of day. */
  readonly msOfDay: number;
  /** Unix milliseconds of the line before. */
  readonly last: number | null;
}

export function clockAt(zone: ZoneOffset, startMs: number | null): ClockState {
  const day = startMs === null ? 0 : Math.floor((startMs + zone(startMs) * 60_000) / dayMs);
  return { day, msOfDay: -1, last: null };
}

/**
 * Gives every record its instant. Logs leave out dates, years and even times: what is missing follows from the line
 * before, and a time of day that falls back by more than half a day has crossed midnight.
 */
export class LogClock {
  #day: number;
  #msOfDay: number;
  #last: number | null;
  /** Minutes east of UTC in the hour of the last local time; asking for every line would cost more than the line. */
  #offset = 0;
  #offsetHour = NaN;
  inferred = false;

  /** `state`: of any instant of the day on which the log begins; without it, times without a date count from 1970. */
  constructor(
    readonly zone: ZoneOffset,
    state: ClockState,
  ) {
    this.#day = state.day;
    this.#msOfDay = state.msOfDay;
    this.#last = state.last;
  }

  get state(): ClockState {
    return { day: this.#day, msOfDay: this.#msOfDay, last: this.#last };
  }

  /** -1: no line has told a time of day. */
  get msOfDay(): number {
    return this.#msOfDay;
  }

  /** Unix milliseconds, null when the line tells no time. */
  timeOf(head: Head): number | null {
    if (head.sameTime) return this.#last;
    if (head.msOfDay < 0) {
      this.inferred = false;
      return null;
    }
    this.inferred = head.day < 0;
    if (head.day >= 0) this.#day = head.day;
    else if (head.monthDay >= 0) this.#day = this.#nearest(head.monthDay);
    else if (this.#msOfDay - head.msOfDay > backwards) this.#day++;
    // Late lines of the evening before, written after midnight.
    const late = head.day < 0 && head.monthDay < 0 && this.#isLate(head.msOfDay);
    if (!late) this.#msOfDay = head.msOfDay;
    this.#last = this.#instant((late ? this.#day - 1 : this.#day) * dayMs + head.msOfDay, head.zoneMinutes);
    return this.#last;
  }

  /** Minutes before midnight, seen minutes after it: midnight was crossed, and nearly a day has not passed since. */
  #isLate(msOfDay: number): boolean {
    return this.#msOfDay >= 0 && this.#msOfDay < nearMidnightMs && msOfDay > dayMs - nearMidnightMs;
  }

  #instant(localMs: number, zoneMinutes: number | null): number {
    if (zoneMinutes !== null) return localMs - zoneMinutes * 60_000;
    const hour = Math.floor(localMs / hourMs);
    if (this.#offsetHour !== hour) {
      this.#offset = this.zone(hour * hourMs);
      this.#offsetHour = hour;
    }
    return localMs - this.#offset * 60_000;
  }

  /** A month and a day in the year that brings it nearest to what was seen before. */
  #nearest(monthDay: number): number {
    const year = new Date(this.#day * dayMs).getUTCFullYear();
    const inYear = (it: number) => Date.UTC(it, Math.floor(monthDay / 100) - 1, monthDay % 100) / dayMs;
    const candidates = [year, year - 1, year + 1].map(inYear);
    return candidates.reduce((best, it) => (Math.abs(it - this.#day) < Math.abs(best - this.#day) ? it : best));
  }
}
