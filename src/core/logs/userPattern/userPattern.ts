import { type Message, say } from '../../text/say';
import { encodeUtf8 } from '../utf8';

/**
 * A line format of the user's own, without regular expressions, so that no line can make one run away: fields in braces
 * and the text between them, such as `{time} [{level}] {process} {module}: {message}`. `{{` and `}}` are braces.
 */
export interface UserPattern {
  /** As the user wrote it. */
  readonly text: string;
  readonly parts: readonly PatternPart[];
}

export type PatternPart =
  | { readonly kind: 'field'; readonly field: PatternField }
  /** As UTF-8; one blank in it stands for any run of blanks. */
  | { readonly kind: 'literal'; readonly bytes: Uint8Array };

/** What a field of a pattern becomes in a record; `skip` becomes nothing. */
export type PatternField =
  | ('time' | 'level' | 'logger' | 'process' | 'pid' | 'file' | 'line' | 'message' | 'skip')
  | ('rollout' | 'attempt' | 'worker' | 'trace' | 'span');

/** Where a text stops being a pattern, and why. */
export interface PatternFault {
  readonly text: string;
  /** Counts characters from 1. */
  readonly column: number;
  readonly reason: Message;
}

/** The names of Python's logging, pino and others for the same things. */
export const patternFields: ReadonlyMap<string, PatternField> = new Map([
  ...names('time', ['time', 'asctime', 'timestamp', 'created', 'ts']),
  ...names('level', ['level', 'levelname', 'severity', 'lvl']),
  ...names('logger', ['logger', 'module', 'name', 'component']),
  ...names('process', ['process', 'processName']),
  ...names('pid', ['pid']),
  ...names('file', ['file', 'filename', 'pathname']),
  ...names('line', ['line', 'lineno']),
  ...names('rollout', ['rollout', 'rollout_id']),
  ...names('attempt', ['attempt', 'attempt_id']),
  ...names('worker', ['worker', 'worker_id']),
  ...names('trace', ['trace', 'trace_id']),
  ...names('span', ['span', 'span_id']),
  ...names('message', ['message', 'msg']),
  ...names('skip', ['skip', 'thread', 'threadName', 'function', 'funcName']),
]);

/** Longer patterns describe payload. */
const longest = 400;

export function parseUserPattern(text: string): { readonly pattern: UserPattern } | { readonly fault: PatternFault } {
  const fault = (column: number, reason: Message) => ({ fault: { text, column, reason } });
  if (text.trim() === '') return fault(1, say('pattern.empty'));
  if (text.length > longest) return fault(longest + 1, say('pattern.long', { most: longest }));
  const parts: PatternPart[] = [];
  const seen = new Set<PatternField>();
  let literal = '';
  const close = () => {
    if (literal !== '') parts.push({ kind: 'literal', bytes: encodeUtf8(literal.replace(/\s+/g, ' ')) });
    literal = '';
  };
  const offset = text.length - text.trimStart().length;
  for (const { 0: piece, index } of text.trim().matchAll(/\{\{|\}\}|\{[^{}]*\}|[^{}]+|[{}]/g)) {
    const column = offset + index + 1;
    if (piece === '{' || piece === '}') return fault(column, say('pattern.brace', { brace: piece }));
    if (!/^\{[^{]/.test(piece)) {
      literal += piece === '{{' || piece === '}}' ? piece.slice(1) : piece;
      continue;
    }
    const field = patternFields.get(piece.slice(1, -1).trim());
    if (!field) return fault(column, say('pattern.unknown', { field: piece }));
    if (field !== 'skip' && seen.has(field)) return fault(column, say('pattern.twice', { field: piece }));
    close();
    if (parts.at(-1)?.kind === 'field') return fault(column, say('pattern.adjacent', { field: piece }));
    if (seen.has('message')) return fault(column, say('pattern.notLast', { field: '{message}' }));
    seen.add(field);
    parts.push({ kind: 'field', field });
  }
  const end = offset + text.trim().length + 1;
  if (literal !== '' || !seen.has('message')) return fault(end, say('pattern.notLast', { field: '{message}' }));
  if (!seen.has('time') && !seen.has('level')) {
    return fault(1, say('pattern.loose', { time: '{time}', level: '{level}' }));
  }
  return { pattern: { text, parts } };
}

function names(field: PatternField, list: readonly string[]): [string, PatternField][] {
  return list.map(it => [it, field]);
}
