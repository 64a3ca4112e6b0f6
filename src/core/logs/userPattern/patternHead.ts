import type { Head } from '../heads/head';
import { decodeUtf8 } from '../utf8';
import { matchPattern } from './matchPattern';
import type { PatternField, UserPattern } from './userPattern';

/** The first of these patterns that a line follows from `at` on fills the head; false when it follows none. */
export function readPatternHead(
  patterns: readonly UserPattern[],
  bytes: Uint8Array,
  at: number,
  end: number,
  head: Head,
): boolean {
  for (const pattern of patterns) {
    const spans: number[] = [];
    if (matchPattern(pattern, bytes, at, end, head, spans)) {
      head.format = 'user';
      head.pattern = pattern;
      head.rest = spans.at(-2) ?? at;
      // Who carries the line speaks for its process.
      head.process ??= decoded(bytes, spanOf(pattern, spans, 'process'));
      return true;
    }
    head.level = null;
    head.day = -1;
    head.monthDay = -1;
    head.msOfDay = -1;
    head.zoneMinutes = null;
  }
  return false;
}

export function spanOf({ parts }: UserPattern, spans: readonly number[], field: PatternField): readonly number[] {
  const at = parts.findIndex(it => it.kind === 'field' && it.field === field);
  return at < 0 ? [] : spans.slice(2 * at, 2 * at + 2);
}

function decoded(bytes: Uint8Array, [from, to]: readonly number[]): string | null {
  return from === undefined || to === undefined || to <= from ? null : decodeUtf8(bytes, from, to);
}
