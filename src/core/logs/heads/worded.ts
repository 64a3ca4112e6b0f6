import { closeBracket, colon, dash, openBracket, skipBlanks, space, standsAt, timeAt, twoDigits } from './bytes';
import type { Head } from './head';
import { findLevelWord, levelWordAt } from './levelWord';

/**
 * Lines that begin with a letter: uvicorn's `INFO:     …`, vLLM's `INFO 11-22 09:02:33 [file.py:1] …`, basicConfig's
 * `ERROR:name:…`, pip's `ERROR: …`, npm's `npm error …`.
 */
export function readWorded(bytes: Uint8Array, start: number, end: number, head: Head): boolean {
  const first = bytes[start] ?? 0;
  if (first === 0x6e) return readNpm(bytes, start, end, head);
  if (first === 0x4a || first === 0x4f || first === 0x53 || first === 0x4d || first === 0x41) {
    return readSyslog(bytes, start, end, head);
  }
  const word = first < 0x60 ? levelWordAt(bytes, start, end) : null;
  if (!word) return first >= 0x44 && first <= 0x4e ? readSyslog(bytes, start, end, head) : false;
  const at = start + word.upper.length;
  if (bytes[at] === colon && at < end) return readColon(bytes, at, end, head, word.level);
  return bytes[at] === space && readVllm(bytes, at + 1, end, head, word.level);
}

/** uvicorn pads to ten columns; basicConfig goes on at once; one blank is pip, uv and many others. */
function readColon(bytes: Uint8Array, at: number, end: number, head: Head, level: Head['level']): boolean {
  const next = skipBlanks(bytes, at + 1, end);
  const blanks = next - at - 1;
  head.level = level;
  head.rest = next;
  if (blanks >= 2) head.format = 'uvicorn';
  else if (blanks === 1) head.format = 'pip';
  else if (at + 1 < end) head.format = 'python';
  else return false;
  return true;
}

function readVllm(bytes: Uint8Array, at: number, end: number, head: Head, level: Head['level']): boolean {
  const time = timeAt(bytes, at + 6, end);
  const month = twoDigits(bytes, at);
  const day = twoDigits(bytes, at + 3);
  if (time < 0 || bytes[at + 2] !== dash || month < 1 || month > 12 || day < 1 || day > 31) return false;
  head.format = 'vllm';
  head.level = level;
  head.monthDay = month * 100 + day;
  head.msOfDay = time;
  head.rest = skipBlanks(bytes, at + 14, end);
  return true;
}

function readNpm(bytes: Uint8Array, start: number, end: number, head: Head): boolean {
  if (!standsAt(bytes, start, end, 'npm ')) return false;
  const at = start + 4;
  const kinds = [
    ['ERR!', 'error'],
    ['error', 'error'],
    ['WARN', 'warning'],
    ['warn', 'warning'],
    ['notice', 'info'],
    ['info', 'info'],
  ] as const;
  const kind = kinds.find(([text]) => standsAt(bytes, at, end, text));
  if (!kind) return false;
  head.format = 'npm';
  head.level = kind[1];
  head.rest = skipBlanks(bytes, at + kind[0].length, end);
  return true;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Nov 22 09:02:33 host program: …` */
function readSyslog(bytes: Uint8Array, start: number, end: number, head: Head): boolean {
  const after = readSyslogTime(bytes, start, end, head);
  if (after === 0) return false;
  head.format = 'dated';
  head.level = findLevelWord(bytes, after, end, 60)?.level ?? null;
  head.rest = skipBlanks(bytes, after, end);
  return true;
}

/** `Nov 22 09:02:33`; gives where it ends, 0 for none. */
export function readSyslogTime(bytes: Uint8Array, start: number, end: number, head: Head): number {
  if (bytes[start + 3] !== space || bytes[start + 6] !== space) return 0;
  const month = months.findIndex(it => standsAt(bytes, start, end, it));
  const time = timeAt(bytes, start + 7, end);
  const day = bytes[start + 4] === space ? (bytes[start + 5] ?? 0) - 48 : twoDigits(bytes, start + 4);
  if (month < 0 || time < 0 || day < 1 || day > 31) return 0;
  head.monthDay = (month + 1) * 100 + day;
  head.msOfDay = time;
  return start + 15;
}

/** `(name pid=12) …`, `(name pid=12, ip=…) …`, `[name] …` of docker compose is not one: too many things look alike. */
export function prefixEnd(bytes: Uint8Array, start: number, end: number): number {
  const limit = Math.min(end, start + 120);
  let named = false;
  for (let at = start + 1; at < limit; at++) {
    const byte = bytes[at];
    if (byte === openBracket || byte === closeBracket) return 0;
    if (byte === 0x70) named ||= standsAt(bytes, at, end, 'pid=');
    if (byte === 0x29) return named && (at + 1 === end || bytes[at + 1] === space) ? Math.min(end, at + 2) : 0;
  }
  return 0;
}
