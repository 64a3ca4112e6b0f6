import { newHead } from '../heads/head';
import type { RecordIds } from '../record';
import { decodeUtf8, encodeUtf8 } from '../utf8';
import { matchPattern } from './matchPattern';
import { spanOf } from './patternHead';
import type { PatternField, UserPattern } from './userPattern';

export interface PatternText {
  readonly message: string;
  readonly logger: string | null;
  readonly pid: number | null;
  readonly origin: { readonly file: string; readonly line: number | null } | null;
  readonly ids: RecordIds;
}

const longestValue = 200;

/** What the fields of a record's first line say. `at`: where its pattern begins, in bytes. */
export function patternText(pattern: UserPattern, first: string, at: number): PatternText {
  const bytes = encodeUtf8(first);
  const spans: number[] = [];
  if (!matchPattern(pattern, bytes, at, bytes.length, newHead(), spans)) {
    // Bytes that were no text became other bytes: then the words count as they stand.
    return { message: first.trimEnd(), logger: null, pid: null, origin: null, ids: {} };
  }
  const value = (field: PatternField) => {
    const [from = 0, to = 0] = spanOf(pattern, spans, field);
    return to > from ? decodeUtf8(bytes, from, to) : null;
  };
  const short = (field: PatternField) => value(field)?.slice(0, longestValue) ?? null;
  const number = (text: string | null) => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null);
  const file = short('file');
  // Python's `process` is the number of the process.
  const pid = number(short('pid')) ?? number(short('process'));
  const named = (['rollout', 'attempt', 'worker', 'trace', 'span'] as const).flatMap(key => {
    const id = short(key);
    return id === null || !/^[\w.:/ -]+$/.test(id) || nobody.has(id) ? [] : [[key, id] as const];
  });
  return {
    message: value('message') ?? '',
    logger: short('logger'),
    pid,
    origin: file === null ? null : { file, line: number(short('line')) },
    ids: Object.fromEntries(named),
  };
}

/** What programs write where there is no id. */
const nobody = new Set(['None', 'null', '-', 'undefined']);
