import { space } from './bytes';
import { readBracketedHead, readRichWithoutTime } from './bracketed';
import { readDated } from './dated';
import { type Head, resetHead } from './head';
import { prefixEnd, readWorded } from './worded';

/**
 * Looks at the first bytes of a line and says whose record begins there; `format` stays null when none does. No pattern,
 * no text: most lines of a log are decided by their first byte.
 */
export function readHead(bytes: Uint8Array, start: number, end: number, head: Head): void {
  resetHead(head, start);
  if (start >= end) return;
  let at = start;
  if (bytes[at] === 0x28) {
    const body = prefixEnd(bytes, at, end);
    if (body > 0) {
      head.process = String.fromCharCode(...bytes.subarray(at + 1, Math.min(end, body) - (body === end ? 1 : 2)));
      at = body;
      head.bodyStart = body;
      head.rest = body;
    }
  }
  if (at >= end || readProper(bytes, at, end, head)) return;
  head.format = null;
  head.level = null;
  head.rest = at;
  head.day = -1;
  head.monthDay = -1;
  head.msOfDay = -1;
  head.zoneMinutes = null;
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
