import type { Level } from '../record';
import { standsAt } from './bytes';

export interface LevelWord {
  readonly level: Level;
  readonly upper: string;
  readonly lower: string;
}

const word = (upper: string, level: Level): LevelWord => ({ upper, lower: upper.toLowerCase(), level });

/** By first letter; longer words before their own beginnings. */
const words: ReadonlyMap<number, readonly LevelWord[]> = new Map([
  [0x44, [word('DEBUG', 'debug')]],
  [0x49, [word('INFO', 'info')]],
  [0x57, [word('WARNING', 'warning'), word('WARN', 'warning')]],
  [0x45, [word('ERROR', 'error')]],
  [0x43, [word('CRITICAL', 'critical')]],
  [0x46, [word('FATAL', 'critical')]],
  [0x54, [word('TRACE', 'debug')]],
  [0x4e, [word('NOTICE', 'info')]],
]);

/** The word for a level that stands at `at` as a word of its own, in upper or in lower case throughout. */
export function levelWordAt(bytes: Uint8Array, at: number, end: number): LevelWord | null {
  const first = bytes[at] ?? 0;
  const candidates = words.get(first & 0xdf);
  if (!candidates) return null;
  for (const candidate of candidates) {
    const text = first < 0x60 ? candidate.upper : candidate.lower;
    if (standsAt(bytes, at, end, text) && !isLetter(bytes[at + text.length] ?? 0, at + text.length < end))
      return candidate;
  }
  return null;
}

/** The first such word within `reach` bytes, in upper case and not inside another word; and where it ends. */
export function findLevelWord(
  bytes: Uint8Array,
  start: number,
  end: number,
  reach: number,
): { level: Level; next: number } | null {
  const limit = Math.min(end, start + reach);
  for (let at = start; at < limit; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x43 || byte > 0x57 || (at > start && isLetter(bytes[at - 1] ?? 0, true))) continue;
    const found = levelWordAt(bytes, at, end);
    if (found) return { level: found.level, next: at + found.upper.length };
  }
  return null;
}

function isLetter(byte: number, inside: boolean): boolean {
  const folded = byte & 0xdf;
  return inside && ((folded >= 0x41 && folded <= 0x5a) || byte === 0x5f || (byte >= 0x30 && byte <= 0x39));
}

export function toLevel(text: string): Level | null {
  const upper = text.toUpperCase();
  const known = words.get(upper.charCodeAt(0))?.find(it => it.upper === upper);
  if (known) return known.level;
  return upper === 'ERR' || upper === 'EXCEPTION'
    ? 'error'
    : upper === 'VERBOSE'
      ? 'debug'
      : upper === 'PANIC'
        ? 'critical'
        : null;
}
