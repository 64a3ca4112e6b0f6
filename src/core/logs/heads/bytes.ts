/** Two digits as a number, -1 for anything else. */
export function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48;
  const ones = (bytes[at + 1] ?? 0) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** The number that begins at `at` and ends before the first byte that is no digit; at most nine digits. -1 for none. */
export function digitsAt(bytes: Uint8Array, at: number, end: number): { value: number; next: number } {
  let value = 0;
  let next = at;
  while (next < end && next - at < 9) {
    const digit = (bytes[next] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    next++;
  }
  return { value: next === at ? -1 : value, next };
}

/** Whether these ASCII characters stand at `at`. */
export function standsAt(bytes: Uint8Array, at: number, end: number, text: string): boolean {
  if (at + text.length > end) return false;
  for (let offset = 0; offset < text.length; offset++) {
    if (bytes[at + offset] !== text.charCodeAt(offset)) return false;
  }
  return true;
}

/** Milliseconds of the day for `HH:MM:SS` at `at`, -1 when no time stands there. 24:00:00 and leap seconds are none. */
export function timeAt(bytes: Uint8Array, at: number, end: number): number {
  if (at + 8 > end || bytes[at + 2] !== colon || bytes[at + 5] !== colon) return -1;
  const hour = twoDigits(bytes, at);
  const minute = twoDigits(bytes, at + 3);
  const second = twoDigits(bytes, at + 6);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return -1;
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

/** Days since 1970 of a date, -1 when there is no such month or day. */
export function dayOf(year: number, month: number, day: number): number {
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) return -1;
  // Years that begin in March: then the odd day of a leap year is the last. Date.UTC is many times as slow.
  const from = month > 2 ? year : year - 1;
  const leapDays = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return from * 365 + leapDays + Math.floor((((month + 9) % 12) * 153 + 2) / 5) + day - march0To1970;
}

const march0To1970 = 719_469;

export function skipBlanks(bytes: Uint8Array, at: number, end: number): number {
  let next = at;
  while (next < end && bytes[next] === space) next++;
  return next;
}

export const space = 32;
export const colon = 58;
export const dash = 45;
export const openBracket = 91;
export const closeBracket = 93;
