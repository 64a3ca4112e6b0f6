import { newHead } from '../logs/heads/head';
import { readHead } from '../logs/heads/readHead';
import type { Level } from '../logs/record';
import { matchPattern } from '../logs/userPattern/matchPattern';
import type { PatternField, UserPattern } from '../logs/userPattern/userPattern';
import { decodeUtf8, encodeUtf8 } from '../logs/utf8';

/** A field of a line as it stands there; columns count from 0, `end` is not included. */
export interface PatternToken {
  readonly kind: Exclude<PatternField, 'message' | 'skip'>;
  readonly start: number;
  readonly end: number;
  readonly level: Level | null;
}

/** More of a line than its head has no fields. */
const searched = 2000;

/** The fields of a line that follows a format of the user's own, which no grammar knows. */
export function patternTokens(line: string, patterns: readonly UserPattern[]): readonly PatternToken[] {
  const text = line.slice(0, searched);
  // Where colours are hidden, columns are other than they seem.
  if (patterns.length === 0 || text.includes('\u001b')) return [];
  const bytes = encodeUtf8(text);
  const head = newHead();
  readHead(bytes, 0, bytes.length, head, patterns);
  const { pattern, bodyStart, level } = head;
  const spans: number[] = [];
  if (!pattern || !matchPattern(pattern, bytes, bodyStart, bytes.length, newHead(), spans)) return [];
  const columnAt = (at: number) => decodeUtf8(bytes, 0, at).length;
  return pattern.parts.flatMap((part, at): PatternToken[] => {
    const [from = 0, to = 0] = spans.slice(2 * at, 2 * at + 2);
    if (part.kind === 'literal' || part.field === 'message' || part.field === 'skip' || to <= from) return [];
    const start = columnAt(from);
    const own = part.field === 'level' ? level : null;
    return [{ kind: part.field, start, end: start + decodeUtf8(bytes, from, to).length, level: own }];
  });
}
