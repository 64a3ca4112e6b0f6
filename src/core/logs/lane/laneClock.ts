import type { Shape } from './shapes';
import type { Stamp } from './stamp';

const hourMs = 3_600_000;
const nearMidnightMs = 11 * 60_000;
const dayMs = 24 * hourMs;

/** Says which of many lines the clock has to see. */
export class LaneClock {
  /** The last line that tells a time; -1: the clock has seen all of them. */
  start = -1;
  end = -1;
  /** A line without a time came after it. */
  isTimeless = false;
  /** It tells its date, or is perhaps of another day than what the clock has seen. */
  #turns = false;
  #msOfDay = -1;
  /** As the clock has it. */
  #seenMs = -1;

  /** The clock has been read: as of now it has seen everything. */
  reset(msOfDay: number): void {
    this.start = -1;
    this.isTimeless = false;
    this.#seenMs = msOfDay;
  }

  /** Whether the clock must see the line that waits before this one may take its place. */
  mustSee({ time }: Shape, { msOfDay }: Stamp): boolean {
    if (time !== 'daily' || this.start < 0) return false;
    return this.#turns || !isStep(this.#msOfDay, msOfDay) || !isStep(this.#seenMs, msOfDay);
  }

  take({ time }: Shape, { msOfDay }: Stamp, start: number, end: number): void {
    if (time === 'none') this.isTimeless = true;
    if (time !== 'dated' && time !== 'daily') return;
    this.start = start;
    this.end = end;
    this.isTimeless = false;
    this.#turns = time === 'dated' || !isStep(this.#seenMs, msOfDay);
    this.#msOfDay = msOfDay;
  }
}

/** Whether the second time is surely on the same day as the first. Fractions of a second are not looked at. */
function isStep(from: number, to: number): boolean {
  if (from < 0) return true;
  return from - to < 11 * hourMs && !(from < nearMidnightMs && to > dayMs - nearMidnightMs);
}
