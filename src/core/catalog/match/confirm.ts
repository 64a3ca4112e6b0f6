import { breakFrom, lineStart, type Speech } from './speech';
import type { CompiledTemplate, FieldKind, TemplatePart } from './template';

export interface TemplateMatch {
  readonly fields: Readonly<Record<string, string>>;
  readonly start: number;
}

const longestField = 400;
const longestAny = 20_000;
/** A literal that stands in a text more often than this is not what tells a failure. */
const tries = 64;

/**
 * Finds a template in a text: its literals in order, between them what the fields take. Every step looks at a bounded
 * piece of text, so the time is linear in the text.
 */
export function matchTemplate({ parts }: CompiledTemplate, speech: Speech): TemplateMatch | null {
  const first = parts.findIndex(it => 'literal' in it);
  const opening = parts[first];
  if (!opening || !('literal' in opening)) return null;
  let from = 0;
  for (let attempt = 0; attempt < tries; attempt++) {
    const start = speech.text.indexOf(opening.literal, from);
    if (start < 0) return null;
    const fields: Record<string, string> = {};
    const led = first === 0 || takeLeading(parts[0], speech, start, fields);
    if (led && follow(parts, first + 1, speech, start + opening.literal.length, fields)) return { fields, start };
    from = start + 1;
  }
  return null;
}

function follow(
  parts: readonly TemplatePart[],
  from: number,
  speech: Speech,
  begin: number,
  fields: Record<string, string>,
): boolean {
  let at = begin;
  for (let index = from; index < parts.length; index += 2) {
    const field = parts[index];
    const next = parts[index + 1];
    if (!field || 'literal' in field) return false;
    if (!next) return takeTrailing(field, speech, at, fields);
    if (!('literal' in next)) return false;
    const end = endOfField(field.kind, next.literal, speech, at);
    if (end < 0) return false;
    fields[field.name] = speech.text.slice(at, end).trim();
    at = end + next.literal.length;
  }
  return true;
}

/** Where the field ends so that the literal follows; -1 when it cannot. */
function endOfField(kind: FieldKind, literal: string, speech: Speech, at: number): number {
  const most = kind === 'any' ? longestAny : longestField;
  const limit = kind === 'any' ? speech.text.length : breakFrom(speech, at + 1);
  // The literal may begin with the blank that was a line break.
  const window = speech.text.slice(at, Math.min(limit, at + most) + literal.length);
  for (let end = window.indexOf(literal, 1), attempt = 0; end >= 0 && attempt < 16; attempt++) {
    if (at + end > limit || end > most) return -1;
    if (fits(kind, window.slice(0, end))) return at + end;
    end = window.indexOf(literal, end + 1);
  }
  return -1;
}

function takeTrailing(
  field: { name: string; kind: FieldKind },
  speech: Speech,
  at: number,
  fields: Record<string, string>,
): boolean {
  const stop = field.kind === 'any' ? speech.text.length : breakFrom(speech, at + 1);
  const rest = speech.text.slice(at, Math.min(stop, at + longestField));
  const value = beginnings[field.kind].exec(rest)?.[0].trim();
  if (!value) return false;
  fields[field.name] = value;
  return true;
}

function takeLeading(
  part: TemplatePart | undefined,
  speech: Speech,
  end: number,
  fields: Record<string, string>,
): boolean {
  if (!part || 'literal' in part || end === 0) return false;
  const begin = Math.max(lineStart(speech, end), end - longestField);
  const before = speech.text.slice(begin, end);
  const value = part.kind === 'text' || part.kind === 'any' ? before.trim() : endings[part.kind].exec(before)?.[0];
  if (!value) return false;
  fields[part.name] = value;
  return true;
}

function fits(kind: FieldKind, value: string): boolean {
  return wholes[kind].test(value);
}

const wholes = {
  text: /^[^]/,
  any: /^[^]/,
  int: /^[+-]?\d+$/,
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/,
  word: /^[^\s"'`]+$/,
  path: /^[^"'`]+$/,
} as const satisfies Record<FieldKind, RegExp>;

const beginnings = {
  text: /^[^]+/,
  any: /^[^]+/,
  int: /^[+-]?\d+/,
  number: /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/,
  word: /^[^\s"'`]+/,
  path: /^[^"'`]+/,
} as const satisfies Record<FieldKind, RegExp>;

const endings = {
  int: /[+-]?\d+$/,
  number: /[+-]?[\d.]+$/,
  word: /[^\s"'`]+$/,
  path: /[^\s"'`]+$/,
} as const;
