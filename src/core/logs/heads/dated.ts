import {
  closeBracket,
  dash,
  dayOf,
  digitsAt,
  openBracket,
  skipBlanks,
  space,
  standsAt,
  timeAt,
  twoDigits,
} from './bytes';
import type { Head } from './head';
import { findLevelWord, levelWordAt } from './levelWord';

/**
 * Lines that begin with a digit: `2026-11-22 09:32:23,118 [INFO] (Process-…`, `2026-11-22 09:32:23 [info     ] …`,
 * `09:32:23 [INFO] (Process-…`, `08:39:14 - LiteLLM:WARNING: …`, and a date or a time with whatever others write then.
 */
export function readDated(bytes: Uint8Array, start: number, end: number, head: Head): boolean {
  const time = timeAt(bytes, start, end);
  if (time >= 0) {
    head.msOfDay = time;
    return readTimed(bytes, start + 8, end, head);
  }
  const after = readDate(bytes, start, end, head);
  return after > 0 && readAfterDate(bytes, after, end, head);
}

/** `YYYY-MM-DD` or `YYYY/MM/DD`, a blank or a T, and the time; gives where it ends, 0 for none. */
export function readDate(bytes: Uint8Array, start: number, end: number, head: Head): number {
  const separator = bytes[start + 4];
  if (start + 19 > end || (separator !== dash && separator !== 47) || bytes[start + 7] !== separator) return 0;
  const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
  const day = dayOf(year, twoDigits(bytes, start + 5), twoDigits(bytes, start + 8));
  const joint = bytes[start + 10];
  const time = joint === space || joint === 84 ? timeAt(bytes, start + 11, end) : -1;
  if (day < 0 || time < 0) return 0;
  head.day = day;
  head.msOfDay = time;
  return readZone(bytes, readFraction(bytes, start + 19, end, head), end, head);
}

/** `,118`, `.118234`: to whole milliseconds. */
export function readFraction(bytes: Uint8Array, at: number, end: number, head: Head): number {
  const mark = bytes[at];
  if (at >= end || (mark !== 44 && mark !== 46)) return at;
  const { value, next } = digitsAt(bytes, at + 1, end);
  if (value < 0) return at;
  head.msOfDay += Math.floor(value * 10 ** (3 - (next - at - 1)));
  return next;
}

/** `Z`, `+00:00`, ` +0000`. */
function readZone(bytes: Uint8Array, at: number, end: number, head: Head): number {
  if (bytes[at] === 90 && at < end) {
    head.zoneMinutes = 0;
    return at + 1;
  }
  const sign = bytes[at] === space ? at + 1 : at;
  const mark = bytes[sign];
  if (sign + 5 > end || (mark !== 43 && mark !== dash)) return at;
  const hours = twoDigits(bytes, sign + 1);
  const minutes = twoDigits(bytes, bytes[sign + 3] === 58 ? sign + 4 : sign + 3);
  if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return at;
  head.zoneMinutes = (mark === 43 ? 1 : -1) * (hours * 60 + minutes);
  return bytes[sign + 3] === 58 ? sign + 6 : sign + 5;
}

function readTimed(bytes: Uint8Array, at: number, end: number, head: Head): boolean {
  const next = readFraction(bytes, at, end, head);
  if (standsAt(bytes, next, end, ' - LiteLLM')) {
    head.format = 'litellm';
    const found = findLevelWord(bytes, next + 10, end, 40);
    head.level = found?.level ?? null;
    head.rest = next + 3;
    return true;
  }
  if (standsAt(bytes, next, end, ' [') && readBracketed(bytes, next + 1, end, head, 'agl-0.3')) return true;
  return readLoose(bytes, next, end, head);
}

function readAfterDate(bytes: Uint8Array, at: number, end: number, head: Head): boolean {
  if (standsAt(bytes, at, end, ' [') && readBracketed(bytes, at + 1, end, head, 'agl-0.2')) return true;
  return readLoose(bytes, at, end, head);
}

/** `[INFO] (Process-1 name)   …` is Agent Lightning's, `[info     ] …` structlog's, `[INFO] …` anybody's. */
function readBracketed(bytes: Uint8Array, at: number, end: number, head: Head, ours: 'agl-0.2' | 'agl-0.3'): boolean {
  const word = levelWordAt(bytes, at + 1, end);
  if (!word) return false;
  const close = skipBlanks(bytes, at + 1 + word.upper.length, end);
  if (bytes[close] !== closeBracket || close >= end) return false;
  const lower = (bytes[at + 1] ?? 0) > 0x60;
  const process = standsAt(bytes, close + 1, end, ' (Process-');
  head.format = lower ? (ours === 'agl-0.2' ? 'agl-1.0' : 'dated') : process ? ours : 'python';
  head.level = word.level;
  head.rest = Math.min(end, close + 2);
  return true;
}

/** ` - name - LEVEL - …`, `| LEVEL | …`, `\tINFO worker.py:1 -- …`, or only words. */
function readLoose(bytes: Uint8Array, at: number, end: number, head: Head): boolean {
  const next = bytes[at];
  if (at < end && next !== space && next !== 9 && next !== openBracket && next !== 124) return false;
  const found = findLevelWord(bytes, at, end, 80);
  head.format = found ? 'python' : 'dated';
  head.level = found?.level ?? null;
  head.rest = skipBlanks(bytes, at, end);
  return true;
}
