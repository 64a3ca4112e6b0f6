import { dash, dayOf, digitsAt, space, timeAt, twoDigits } from '../heads/bytes';
import { readDate, readFraction } from '../heads/dated';
import { type Head, setTime } from '../heads/head';
import { readSyslogTime } from '../heads/worded';

/** Of this century: other numbers of nine or ten digits are ids. */
const [earliest, latest] = [978_307_200, 4_102_444_800];

/**
 * The time that stands at `at`, in any of the forms that the formats we know use: a date and a time, a time of day,
 * syslog's and rich's, `11-22 09:02:33`, Unix seconds, milliseconds, microseconds or nanoseconds. Gives where it ends, 0
 * when none stands there; then the head may have been touched.
 */
export function readTime(bytes: Uint8Array, at: number, end: number, head: Head): number {
  const dated = readDate(bytes, at, end, head);
  if (dated > 0) return dated;
  const time = timeAt(bytes, at, end);
  if (time >= 0) {
    head.msOfDay = time;
    return readFraction(bytes, at + 8, end, head);
  }
  return (
    readSyslogTime(bytes, at, end, head) || readMonthFirst(bytes, at, end, head) || readEpoch(bytes, at, end, head)
  );
}

/** `11/22/26 09:02:33`, `11-22 09:02:33.123`. */
function readMonthFirst(bytes: Uint8Array, at: number, end: number, head: Head): number {
  const [month, day] = [twoDigits(bytes, at), twoDigits(bytes, at + 3)];
  if (bytes[at + 2] === 47 && bytes[at + 5] === 47 && bytes[at + 8] === space) {
    const days = dayOf(2000 + twoDigits(bytes, at + 6), month, day);
    const time = timeAt(bytes, at + 9, end);
    if (days < 0 || time < 0 || twoDigits(bytes, at + 6) < 0) return 0;
    head.day = days;
    head.msOfDay = time;
    return readFraction(bytes, at + 17, end, head);
  }
  const time = bytes[at + 2] === dash && bytes[at + 5] === space ? timeAt(bytes, at + 6, end) : -1;
  if (time < 0 || month < 1 || month > 12 || day < 1 || day > 31) return 0;
  head.monthDay = month * 100 + day;
  head.msOfDay = time;
  return readFraction(bytes, at + 14, end, head);
}

function readEpoch(bytes: Uint8Array, at: number, end: number, head: Head): number {
  const limit = Math.min(end, at + 20);
  let next = at;
  while (next < limit && (bytes[next] ?? 0) >= 48 && (bytes[next] ?? 0) <= 57) next++;
  const digits = next - at;
  if (digits !== 9 && digits !== 10 && digits !== 13 && digits !== 16 && digits !== 19) return 0;
  const whole = Math.min(digits, 10);
  let seconds = 0;
  for (let place = at; place < at + whole; place++) seconds = seconds * 10 + (bytes[place] ?? 48) - 48;
  if (seconds < earliest || seconds > latest) return 0;
  const ms = digits > 10 ? digitsAt(bytes, at + 10, at + 13).value : 0;
  setTime(head, seconds * 1000 + ms);
  return digits > 10 ? next : readFraction(bytes, next, end, head);
}
