import { readDated } from './heads/dated';
import { type Head, resetHead } from './heads/head';
import { toLevel } from './heads/levelWord';
import type { Decode } from './utf8';

/**
 * A line format of the user's own, without regular expressions, so that none can run away: fields in braces and the text
 * between them, such as `{time} | {level} | {logger} | {message}`. Fields: time, level, logger, process, message and
 * skip. Blanks match any run of blanks.
 */
export interface UserPattern {
  readonly parts: readonly PatternPart[];
}

type PatternPart = { readonly literal: string } | { readonly field: Field };
const fields = ['time', 'level', 'logger', 'process', 'message', 'skip'] as const;
type Field = (typeof fields)[number];

/** Null when the text is no pattern: an unknown field, two fields without text between them, or no message. */
export function parseUserPattern(text: string): UserPattern | null {
  const parts: PatternPart[] = [];
  for (const piece of text.trim().split(/(\{\w{1,20}\})/)) {
    if (piece === '') continue;
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    const field = fields.find(it => it === name);
    if (name !== undefined && !field) return null;
    const before = parts.at(-1);
    if (field && before && 'field' in before) return null;
    parts.push(field ? { field } : { literal: piece.replace(/\s+/g, ' ') });
  }
  const last = parts.at(-1);
  return parts.length >= 2 && last && 'field' in last && last.field === 'message' ? { parts } : null;
}

/** Longer heads are none. */
const searched = 600;

/** Whether the line is one of this format; then the head is filled. */
export function readWithPattern(
  pattern: UserPattern,
  bytes: Uint8Array,
  start: number,
  end: number,
  head: Head,
  decode: Decode,
): boolean {
  resetHead(head, start);
  const text = decode(bytes, start, Math.min(end, start + searched));
  // Offsets are bytes: a head with other than ASCII would need them counted.
  const values = new Map<Field, { value: string; at: number }>();
  let at = 0;
  for (const [index, part] of pattern.parts.entries()) {
    if ('literal' in part) {
      const next = afterLiteral(text, at, part.literal);
      if (next < 0) return false;
      at = next;
    } else {
      const following = pattern.parts[index + 1];
      const stop = following && 'literal' in following ? literalFrom(text, at + 1, following.literal) : text.length;
      if (stop < 0) return false;
      values.set(part.field, { value: text.slice(at, stop).trim(), at });
      at = stop;
    }
  }
  return fill(values, bytes, start, end, head);
}

function fill(
  values: ReadonlyMap<Field, { value: string; at: number }>,
  bytes: Uint8Array,
  start: number,
  end: number,
  head: Head,
): boolean {
  const level = values.get('level');
  const parsed = level ? toLevel(level.value) : null;
  if (level && parsed === null) return false;
  const time = values.get('time');
  if (time && !readDated(bytes, start + time.at, Math.min(end, start + time.at + time.value.length), head))
    return false;
  head.format = 'user';
  head.level = parsed;
  head.process = values.get('process')?.value ?? null;
  head.rest = start + (values.get('message')?.at ?? 0);
  return true;
}

function afterLiteral(text: string, at: number, literal: string): number {
  const found = literalFrom(text, at, literal);
  return found === at || (found > at && text.slice(at, found).trim() === '')
    ? found + lengthAt(text, found, literal)
    : -1;
}

function literalFrom(text: string, from: number, literal: string): number {
  for (let at = from; at <= text.length; at++) if (lengthAt(text, at, literal) >= 0) return at;
  return -1;
}

/** How many characters the literal takes there; -1 when it does not stand there. */
function lengthAt(text: string, start: number, literal: string): number {
  let at = start;
  for (const char of literal) {
    if (char === ' ') {
      if (!/\s/.test(text[at] ?? '')) return -1;
      while (/\s/.test(text[at] ?? '')) at++;
    } else if (text[at++] !== char) return -1;
  }
  return at - start;
}
