import { closeBracket, dayOf, openBracket, skipBlanks, space, standsAt, timeAt, twoDigits } from './bytes';
import { readDate } from './dated';
import type { Head } from './head';
import { findLevelWord, levelWordAt } from './levelWord';

/**
 * Lines that begin with a bracket: rich's `[12/28/25 14:03:07] INFO     …`, Hydra's `[date][logger][INFO] - …`, gunicorn's
 * `[date +0000] [pid] [INFO] …`, others' `[date …] …`, `[INFO] …`.
 */
export function readBracketedHead(bytes: Uint8Array, start: number, end: number, head: Head): boolean {
  const at = start + 1;
  if (bytes[at + 2] === 47 && bytes[at + 5] === 47) return readRich(bytes, start, end, head);
  const time = timeAt(bytes, at, end);
  if (time >= 0 && bytes[at + 8] === closeBracket) {
    head.msOfDay = time;
    return readRichLevel(bytes, at + 10, end, head) || loose(bytes, at + 9, end, head);
  }
  const after = readDate(bytes, at, end, head);
  if (after > 0) return readDatedBracket(bytes, after, end, head);
  const word = levelWordAt(bytes, at, end);
  if (!word || bytes[at + word.upper.length] !== closeBracket) return false;
  head.format = 'python';
  head.level = word.level;
  head.rest = skipBlanks(bytes, at + word.upper.length + 1, end);
  return true;
}

/** The blank time column of rich's next record: 20 blanks, then a level in a column of 9. */
export function readRichWithoutTime(bytes: Uint8Array, start: number, end: number, head: Head): boolean {
  if (start + richTime + 5 > end || bytes[start + richTime] === space || bytes[start + richTime - 1] !== space)
    return false;
  for (let at = start; at < start + richTime; at++) if (bytes[at] !== space) return false;
  if (!readRichLevel(bytes, start + richTime, end, head)) return false;
  head.sameTime = true;
  return true;
}

const richTime = 20;
/** Where rich's messages and wrapped lines begin. */
export const richMargin = 29;

function readRich(bytes: Uint8Array, start: number, end: number, head: Head): boolean {
  const time = timeAt(bytes, start + 10, end);
  if (time < 0 || bytes[start + 18] !== closeBracket) return false;
  const day = dayOf(2000 + twoDigits(bytes, start + 7), twoDigits(bytes, start + 1), twoDigits(bytes, start + 4));
  if (day < 0 || !readRichLevel(bytes, start + richTime, end, head)) return false;
  head.day = day;
  head.msOfDay = time;
  return true;
}

function readRichLevel(bytes: Uint8Array, at: number, end: number, head: Head): boolean {
  const word = levelWordAt(bytes, at, end);
  if (!word || (bytes[at] ?? 0) > 0x60) return false;
  const padded = at + 9;
  if (padded <= end && bytes[padded - 1] !== space) return false;
  if (at + word.upper.length < end && bytes[at + word.upper.length] !== space) return false;
  head.format = 'agl-0.3-rich';
  head.level = word.level;
  head.rest = Math.min(end, padded);
  return true;
}

/** Behind the date: `][logger][INFO] - `, `] [12] [INFO] `, ` E 12 34] file.cc:1: `, `: INFO/Main] `. */
function readDatedBracket(bytes: Uint8Array, at: number, end: number, head: Head): boolean {
  const found = findLevelWord(bytes, at, end, 100);
  head.level = found?.level ?? null;
  head.rest = at;
  if (bytes[at] !== closeBracket) {
    head.format = found ? 'python' : 'dated';
    return true;
  }
  if (bytes[at + 1] === openBracket && found && bytes[found.next] === closeBracket) head.format = 'hydra';
  else if (standsAt(bytes, at, end, '] [') && found && head.zoneMinutes !== null) head.format = 'gunicorn';
  else head.format = found ? 'python' : 'dated';
  return true;
}

function loose(bytes: Uint8Array, at: number, end: number, head: Head): boolean {
  const found = findLevelWord(bytes, at, end, 40);
  head.format = found ? 'python' : 'dated';
  head.level = found?.level ?? null;
  head.rest = skipBlanks(bytes, at, end);
  return true;
}
