import { space } from './bytes';
import { readCarrier } from './carriers';
import { readBracketedHead, readRichWithoutTime } from './bracketed';
import { readDated } from './dated';
import { type Head, resetHead } from './head';
import { prefixEnd, readWorded } from './worded';
import { readPatternHead } from '../userPattern/patternHead';
import type { UserPattern } from '../userPattern/userPattern';

/**
 * Looks at the first bytes of a line and says whose record begins there; `format` stays null when none does. No pattern,
 * no text: most lines of a log are decided by their first byte. `patterns`: formats of the user's own, tried first.
 */
export function readHead(
  bytes: Uint8Array,
  start: number,
  end: number,
  head: Head,
  patterns: readonly UserPattern[] = none,
): void {
  resetHead(head, start);
  if (start >= end) return;
  if (patterns.length > 0 && readPatternHead(patterns, bytes, start, end, head)) return;
  const at = readPrefixes(bytes, start, end, head);
  const { day, monthDay, msOfDay, zoneMinutes } = head;
  if (msOfDay >= 0) forgetTime(head);
  const isOwn = at > start && at < end && patterns.length > 0 && readPatternHead(patterns, bytes, at, end, head);
  if (!isOwn && (at >= end || !readProper(bytes, at, end, head))) {
    head.format = null;
    head.level = null;
    head.rest = at;
    forgetTime(head);
  }
  // A line that tells no time of its own has that of its carrier.
  if (msOfDay < 0 || head.msOfDay >= 0 || head.sameTime) return;
  head.day = day;
  head.monthDay = monthDay;
  head.msOfDay = msOfDay;
  head.zoneMinutes = zoneMinutes;
}

const none: readonly UserPattern[] = [];

function forgetTime(head: Head): void {
  head.day = -1;
  head.monthDay = -1;
  head.msOfDay = -1;
  head.zoneMinutes = null;
}

/** A line may be carried by more than one: a container's in a workflow's, a worker's in a container's. */
function readPrefixes(bytes: Uint8Array, start: number, end: number, head: Head): number {
  let at = start;
  for (let carriers = 0; carriers < 3 && at < end; carriers++) {
    const { day, monthDay, msOfDay, zoneMinutes } = head;
    const body = bytes[at] === 0x28 ? readNamed(bytes, at, end, head) : readCarrier(bytes, at, end, head);
    if (body === 0) {
      head.day = day;
      head.monthDay = monthDay;
      head.msOfDay = msOfDay;
      head.zoneMinutes = zoneMinutes;
      break;
    }
    at = body;
    head.bodyStart = at;
    head.rest = at;
  }
  return at;
}

function readNamed(bytes: Uint8Array, at: number, end: number, head: Head): number {
  const body = prefixEnd(bytes, at, end);
  if (body === 0) return 0;
  const name = String.fromCharCode(...bytes.subarray(at + 1, Math.min(end, body) - (body === end ? 1 : 2)));
  head.process = head.process === null ? name : `${head.process} ${name}`;
  return body;
}

function readProper(bytes: Uint8Array, at: number, end: number, head: Head): boolean {
  const first = bytes[at] ?? 0;
  if (first === space) return readRichWithoutTime(bytes, at, end, head);
  if (first >= 0x30 && first <= 0x39) return readDated(bytes, at, end, head);
  if (first === 0x5b) return readBracketedHead(bytes, at, end, head);
  if ((first >= 0x41 && first <= 0x5a) || first === 0x6e) return readWorded(bytes, at, end, head);
  if (first === 0x7b && bytes[end - 1] === 0x7d) {
    head.format = 'json';
    return true;
  }
  return false;
}
