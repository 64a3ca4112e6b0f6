import type { Relation, StackFrame, StackPart } from './record';

/** Bounds for hostile text; Python itself folds repeated frames and prints at most 15 members of a group. */
const maxParts = 64;
const maxFrames = 1000;
const maxMessage = 64 * 1024;

const directCause = 'The above exception was the direct cause of the following exception:';
const whileHandling = 'During handling of the above exception, another exception occurred:';

interface OpenPart {
  /** How deep in exception groups; 0 for an exception of its own and for the outermost group. */
  readonly level: number;
  readonly frames: StackFrame[];
  type: string | null;
  readonly message: string[];
  length: number;
  relation: Relation | null;
}

/**
 * Reads what `traceback.format_exception` writes: chains, groups (whose lines stand behind a `|` margin), syntax errors,
 * and a traceback carried over from another process, which sits between `"""` inside a message.
 */
export function parsePythonStack(lines: readonly string[]): StackPart[] {
  const parts: OpenPart[] = [];
  let inGroup = false;
  let part: OpenPart | null = null;
  for (const raw of lines) {
    inGroup ||= raw.includes('+ Exception Group Traceback (most recent call last):');
    const { text, level, rule } = inGroup ? withoutMargin(raw) : { text: raw, level: 0, rule: false };
    if (rule) part = null;
    else if (text.endsWith('Traceback (most recent call last):')) part = begin(parts, level);
    else if (text === directCause) part = link(parts, level, 'cause');
    else if (text === whileHandling) part = link(parts, level, 'context');
    else if (text.trim() !== '' || part?.type) {
      part ??= begin(parts, level);
      if (part) take(part, text);
    }
  }
  return inReadingOrder(parts.filter(isException));
}

/** Words before a traceback (a log line that announces it) are none. */
function isException(part: OpenPart, at: number, all: readonly OpenPart[]): boolean {
  if (part.frames.length > 0 || part.relation !== null) return true;
  return !!part.type && (part.level > 0 || at === all.length - 1);
}

/** `  |   File …` is `  File …` of level 0, four spaces before the bar are level 1; `+---- 2 ----` only divides. */
function withoutMargin(raw: string): { text: string; level: number; rule: boolean } {
  const indent = raw.length - raw.trimStart().length;
  const level = Math.max(0, Math.floor(indent / 2) - 1);
  const mark = raw[indent];
  if (mark === '+') {
    if (raw.startsWith('+-', indent)) return { text: '', level, rule: true };
    return { text: raw.slice(indent + 2), level, rule: false };
  }
  return mark === '|' ? { text: raw.slice(indent + 2), level, rule: false } : { text: raw, level: 0, rule: false };
}

function begin(parts: OpenPart[], level: number): OpenPart | null {
  if (parts.length >= maxParts) return null;
  const part: OpenPart = { level, frames: [], type: null, message: [], length: 0, relation: null };
  parts.push(part);
  return part;
}

/** The sentence between two tracebacks says what the nearest one of that level was to the next. */
function link(parts: readonly OpenPart[], level: number, relation: Relation): null {
  const earlier = parts.findLast(it => it.level === level);
  if (earlier) earlier.relation = relation;
  return null;
}

function take(part: OpenPart, text: string): void {
  if (part.type !== null) {
    if (text !== '"""' && part.length < maxMessage) {
      part.message.push(text);
      part.length += text.length + 1;
    }
    return;
  }
  const frame = toFrame(text);
  if (frame) {
    if (part.frames.length < maxFrames) part.frames.push(frame);
  } else if (!text.startsWith(' ') && text !== '"""') {
    const named = /^([\p{L}_][\p{L}\p{N}_.<>]{0,300})(?:: ?|$)/u.exec(text);
    part.type = named?.[1] ?? '';
    const message = named ? text.slice(named[0].length) : text;
    part.message.push(message.slice(0, maxMessage));
    part.length = message.length;
  }
}

/** `  File "/a/b.py", line 3, in main`; a syntax error's own place has no function. */
function toFrame(text: string): StackFrame | null {
  const start = '  File "';
  if (!text.startsWith(start)) return null;
  const end = text.lastIndexOf('", line ');
  if (end < start.length) return null;
  const rest = /^(\d{1,9})(?:, in (.*))?$/.exec(text.slice(end + '", line '.length));
  if (!rest) return null;
  const functionName = rest[2] ?? null;
  return { file: text.slice(start.length, end), line: Number(rest[1]), column: null, functionName, language: 'python' };
}

/** Python writes a group before its members, and everything else after its cause; the reported one is the last not inside a group. */
function inReadingOrder(parts: readonly OpenPart[]): StackPart[] {
  const reported = parts.findLast(it => it.level === 0 && it.relation === null) ?? parts.at(-1);
  const closed = (part: OpenPart, relation: Relation): StackPart => ({
    type: part.type ?? '',
    message: part.message.join('\n').trimEnd(),
    frames: part.frames,
    relation,
  });
  const others = parts.filter(it => it !== reported);
  const before = others.map(it => closed(it, it.relation ?? (it.level > 0 ? 'member' : 'context')));
  return reported ? [...before, closed(reported, 'reported')] : before;
}
