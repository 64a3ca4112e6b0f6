import { fileUrlToPath } from './fileUrl';
import type { Relation, StackFrame, StackPart } from './record';

const maxParts = 64;
const maxFrames = 1000;
const maxMessage = 64 * 1024;
/** V8 writes no longer frame, except for paths that no file system takes. */
const maxFrameLine = 5000;

interface OpenPart {
  readonly type: string;
  readonly message: string[];
  length: number;
  /** Innermost first, as V8 writes them. */
  readonly frames: StackFrame[];
  readonly relation: Relation;
}

/**
 * Reads `error.stack` and what `console.error(error)` prints: `[cause]:` below an error and the members of an
 * AggregateError, whose frames are indented deeper.
 */
export function parseNodeStack(lines: readonly string[]): StackPart[] {
  const parts: OpenPart[] = [];
  let part: OpenPart | null = null;
  let members = false;
  for (const line of lines) {
    const text = line.trim();
    const frame = text.startsWith('at ') ? toFrame(text) : null;
    if (frame) {
      if (part && part.frames.length < maxFrames) part.frames.push(frame);
    } else if (text.startsWith('[cause]: ')) {
      part = begin(parts, text.slice('[cause]: '.length), 'cause');
    } else if (text.startsWith('[errors]: [')) {
      members = true;
    } else if (part === null) {
      if (text !== '') part = begin(parts, text, 'reported');
    } else if (part.frames.length === 0) {
      if (part.length < maxMessage) part.message.push(line);
      part.length += line.length + 1;
    } else if (members && isHeader(text)) {
      part = begin(parts, text, 'member');
    }
  }
  return parts
    .filter(it => it.type !== '' || it.frames.length > 0)
    .map(closed)
    .reverse();
}

function begin(parts: OpenPart[], header: string, relation: Relation): OpenPart | null {
  if (parts.length >= maxParts) return null;
  const text = header.replace(/^Uncaught /, '');
  const named = /^([\p{L}_$][\p{L}\p{N}_$.]{0,200})(?: \[[\w-]{1,100}\])?(?:: ?|$)/u.exec(text);
  const message = (named ? text.slice(named[0].length) : text).slice(0, maxMessage);
  const part: OpenPart = { type: named?.[1] ?? '', message: [message], length: message.length, frames: [], relation };
  parts.push(part);
  return part;
}

function isHeader(text: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}_$.]{0,200}(?: \[[\w-]{1,100}\])?: /u.test(text) && /^\S*(?:Error|Exception)/.test(text);
}

function closed(part: OpenPart): StackPart {
  const { type, relation } = part;
  return { type, message: part.message.join('\n').trimEnd(), frames: part.frames.toReversed(), relation };
}

/** `at async fn (file:///a/b.mjs:3:4)`, `at /a/b.js:1:2`, `at eval (eval at f (/a.js:1:2), <anonymous>:1:1)`. */
function toFrame(text: string): StackFrame | null {
  if (text.length > maxFrameLine) return null;
  const body = text
    .slice(3)
    .replace(/(?: \{|,)$/, '')
    .replace(/^async /, '');
  const open = body.endsWith(')') ? body.indexOf(' (') : -1;
  const functionName = open < 0 ? null : body.slice(0, open);
  const place = open < 0 ? body : body.slice(open + 2, -1);
  const at = /:(\d{1,9}):(\d{1,9})$/.exec(place);
  if (!at) return open < 0 ? null : frame(place, null, null, functionName);
  return frame(place.slice(0, at.index), Number(at[1]), Number(at[2]), functionName);
}

function frame(place: string, line: number | null, column: number | null, functionName: string | null): StackFrame {
  return { file: fileUrlToPath(place), line, column, functionName, language: 'javascript' };
}
