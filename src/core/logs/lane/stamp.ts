import { dayOf, timeAt, twoDigits } from '../heads/bytes';

/** How a line tells its time: not at all, with its date, or with the time of day alone; `other`: in a way not known here. */
export type Stamped = 'none' | 'dated' | 'daily' | 'other';

/** The time at the beginning of a line, read as far as its form is not to depend on its digits. */
export class Stamp {
  kind: Stamped = 'none';
  /** Where what was read ends. */
  end = 0;
  /** Of a time of day: whole seconds, in milliseconds. */
  msOfDay = 0;

  /** `2026-11-22 09:32:23`, `2026-11-22T09:32:23`, `[11/22/26 09:32:23]`, `09:32:23`, with what may belong to them, or no digit. */
  read(bytes: Uint8Array, start: number, end: number): void {
    const first = bytes[start] as number;
    const at = first === openBracket ? start + 1 : start;
    const byte = bytes[at] as number;
    this.kind = 'other';
    this.end = at;
    if (byte < 0x30 || byte > 0x39) {
      if (!isWordedTime(bytes, start, end, first)) this.kind = 'none';
      return;
    }
    const mark = bytes[at + 2] as number;
    if (mark === colon) {
      this.msOfDay = timeAt(bytes, at, end);
      if (this.msOfDay < 0) return;
      this.kind = 'daily';
      this.end = at + 8;
    } else if (mark === slash) {
      if (end - at < 18 || bytes[at + 5] !== slash || timeAt(bytes, at + 9, end) < 0) return;
      if (dayOf(2000 + twoDigits(bytes, at + 6), twoDigits(bytes, at), twoDigits(bytes, at + 3)) < 0) return;
      this.kind = 'dated';
      this.end = at + 17;
    } else this.#readDate(bytes, at, end);
  }

  #readDate(bytes: Uint8Array, at: number, end: number): void {
    const mark = bytes[at + 4];
    if (end - at < 20 || (mark !== dash && mark !== slash) || bytes[at + 7] !== mark) return;
    if (bytes[at + 10] !== 32 && bytes[at + 10] !== 84) return;
    const year = twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2);
    if (twoDigits(bytes, at) < 0 || twoDigits(bytes, at + 2) < 0 || timeAt(bytes, at + 11, end) < 0) return;
    if (dayOf(year, twoDigits(bytes, at + 5), twoDigits(bytes, at + 8)) < 0) return;
    let next = at + 19;
    if (bytes[next] === 44 || bytes[next] === 46)
      do next++;
      while (next < end && (bytes[next] as number) >= 0x30 && (bytes[next] as number) <= 0x39);
    if (bytes[next] === 32) next++;
    const isOffset = bytes[next] === 43 || bytes[next] === dash;
    // An offset from UTC is read by its digits.
    if (isOffset && (bytes[next + 1] as number) >= 0x30 && (bytes[next + 1] as number) <= 0x39) return;
    this.kind = 'dated';
    this.end = at + 19;
  }
}

/** vLLM's `INFO 11-22 09:32:23`, and `Nov 22 09:32:23`. */
function isWordedTime(bytes: Uint8Array, start: number, end: number, first: number): boolean {
  if (first < 0x41 || first > 0x5a || end - start < 15) return false;
  if (bytes[start + 3] === 32 && bytes[start + 6] === 32) return true;
  for (let at = start + 4; at <= start + 8; at++) {
    if (bytes[at] === 32) return (bytes[at + 1] as number) <= 0x39 && bytes[at + 3] === dash;
  }
  return false;
}

const openBracket = 91;
const colon = 58;
const slash = 47;
const dash = 45;
