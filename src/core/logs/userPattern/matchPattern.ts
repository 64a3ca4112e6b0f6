import type { Head } from '../heads/head';
import { toLevel } from '../heads/levelWord';
import type { Level } from '../record';
import { readTime } from './readTime';
import type { PatternPart, UserPattern } from './userPattern';

/** Longer heads are none. */
const searched = 600;
const longestLevel = 12;

/**
 * Whether the line is one of this format. Then the head has its time and level, and `spans` where each part begins and
 * ends, two numbers a part. Every part takes the first text that fits and none is tried twice: time is linear in the
 * length of a head. When it is not, time and level of the head may have been touched.
 */
export function matchPattern(
  { parts }: UserPattern,
  bytes: Uint8Array,
  start: number,
  end: number,
  head: Head,
  spans: number[],
): boolean {
  spans.length = 0;
  const limit = Math.min(end, start + searched);
  let at = start;
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    const isLast = index === parts.length - 1;
    if (part.kind === 'field') {
      // Columns are filled up with blanks on either side.
      if (part.field !== 'message') at = afterBlanks(bytes, at, limit);
      const next = isLast ? end : fieldEnd(part.field, parts[index + 1], bytes, at, limit, head);
      if (next < 0) return false;
      spans.push(at, trimmed(bytes, at, next));
      at = next;
    } else {
      // A field that knows its own end may be followed by blanks that fill its column.
      const from = before?.kind === 'field' && part.bytes[0] !== space ? afterBlanks(bytes, at, limit) : at;
      const next = literalEnd(part.bytes, bytes, from, end);
      if (next < 0) return false;
      spans.push(from, next);
      at = next;
    }
  }
  return true;
}

const space = 32;

function fieldEnd(
  field: string,
  following: PatternPart | undefined,
  bytes: Uint8Array,
  at: number,
  limit: number,
  head: Head,
): number {
  if (field === 'time') return readTime(bytes, at, limit, head) || -1;
  if (field === 'level') return readLevel(bytes, at, limit, head);
  if (following?.kind !== 'literal') return -1;
  for (let next = at; next < limit; next++) if (literalEnd(following.bytes, bytes, next, limit) >= 0) return next;
  return -1;
}

/** Where a literal that begins at `at` ends, -1 when it does not stand there. A blank at the end may be the line's end. */
function literalEnd(literal: Uint8Array, bytes: Uint8Array, at: number, end: number): number {
  let next = at;
  for (const [index, byte] of literal.entries()) {
    if (byte !== space) {
      if (next >= end || bytes[next] !== byte) return -1;
      next++;
    } else if (next < end) {
      const after = afterBlanks(bytes, next, end);
      if (after === next) return -1;
      next = after;
    } else if (index < literal.length - 1) return -1;
  }
  return next;
}

/** A word for a level in any case, its first letter, or Python's number of it. */
function readLevel(bytes: Uint8Array, at: number, limit: number, head: Head): number {
  let next = at;
  while (next < limit && next - at < longestLevel && isWord(bytes[next] ?? 0)) next++;
  const word = String.fromCharCode(...bytes.subarray(at, next));
  head.level = toLevel(word) ?? others[word.toUpperCase()] ?? null;
  return head.level === null ? -1 : next;
}

const others: Readonly<Record<string, Level>> = {
  ...{ D: 'debug', I: 'info', W: 'warning', E: 'error', C: 'critical', F: 'critical', V: 'debug', T: 'debug' },
  ...{ 10: 'debug', 20: 'info', 30: 'warning', 40: 'error', 50: 'critical' },
  ...{ SUCCESS: 'info', WRN: 'warning', INF: 'info', DBG: 'debug', CRIT: 'critical', FTL: 'critical' },
};

function isWord(byte: number): boolean {
  const folded = byte & 0xdf;
  return (folded >= 0x41 && folded <= 0x5a) || (byte >= 0x30 && byte <= 0x39);
}

function afterBlanks(bytes: Uint8Array, at: number, end: number): number {
  let next = at;
  while (next < end && (bytes[next] === space || bytes[next] === 9)) next++;
  return next;
}

function trimmed(bytes: Uint8Array, from: number, to: number): number {
  let end = to;
  while (end > from && (bytes[end - 1] === space || bytes[end - 1] === 9)) end--;
  return end;
}
