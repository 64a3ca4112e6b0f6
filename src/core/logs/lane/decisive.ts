import { encodeUtf8 } from '../utf8';
import { isAlphanumeric, isDigit, isHex, type Run } from './runs';

/** How a number stands in a literal: all of it is there, or only how it begins, or only how it ends. */
interface Decisive {
  readonly kind: 'whole' | 'beginning' | 'end';
  readonly bytes: Uint8Array;
}

/**
 * Knows the numbers for which no others may stand, because somebody looks for text of which they are a part: `401` in
 * `401 Unauthorized`, `98` in `[Errno 98]`. Literals that are numbers and nothing else are not known here.
 */
export class DecisiveNumbers {
  /** A bit for each key under which there may be one. */
  readonly #marks = new Int32Array(1 << (keyBits - 5));
  /** The same where no look at the number is needed. */
  readonly #always = new Int32Array(1 << (keyBits - 5));
  readonly #lists = new Map<number, Decisive[]>();

  /** `literals`: all that is looked for anywhere, blanks in them single. */
  constructor(literals: Iterable<string>) {
    for (const literal of new Set(literals)) this.#enter(encodeUtf8(literal));
  }

  /** Whether a run of digits in a line is one of these, or would be with zeros for its digits. */
  has(line: Uint8Array, from: number, to: number, { start, end }: Run): boolean {
    const before = contextBefore(line, from, start);
    // Behind a backslash a literal may go on as it likes.
    if ((before & 0x7f) === backslash) return true;
    const length = end - start < longest ? end - start : longest;
    const first = keyOf(before, line[start] as number, length);
    if (isMarked(this.#marks, first) && this.#says(first, line, start, end)) return true;
    const last = behind | keyOf(contextAfter(line, end, to), line[end - 1] as number, length);
    return isMarked(this.#marks, last) && this.#says(last, line, start, end);
  }

  #says(key: number, line: Uint8Array, start: number, end: number): boolean {
    if (isMarked(this.#always, key)) return true;
    for (const it of this.#lists.get(key) ?? []) if (stands(it, line, start, end)) return true;
    return false;
  }

  #enter(literal: Uint8Array): void {
    for (let at = 0; at < literal.length; at++) {
      if (!isHex(literal[at] ?? 0) || (at > 0 && isAlphanumeric(literal[at - 1] ?? 0))) continue;
      let end = at;
      while (end < literal.length && isHex(literal[end] ?? 0)) end++;
      let digits = at;
      while (digits < end && isDigit(literal[digits] ?? 0)) digits++;
      this.#enterRun(literal, at, end);
      // Letters may follow upon a number.
      if (digits > at && digits < end) this.#enterRun(literal, at, digits);
      at = end;
    }
  }

  #enterRun(literal: Uint8Array, start: number, end: number): void {
    const bytes = literal.slice(start, end);
    if (start === 0 && end === literal.length) return;
    if (start === 0) return this.#markAll(behind, contextAfter(literal, end, literal.length), { kind: 'end', bytes });
    const kind = end === literal.length ? 'beginning' : 'whole';
    if (kind === 'whole' && !bytes.some(isDigit)) return;
    this.#markAll(0, contextBefore(literal, 0, start), { kind, bytes });
  }

  #markAll(side: number, context: number, it: Decisive): void {
    const { kind, bytes } = it;
    const most = kind === 'whole' ? bytes.length : longest;
    // Where the literal has nothing but blanks beside the number, anything may stand beside those.
    const beside = context === blank ? 128 : 1;
    for (let length = Math.min(longest, bytes.length); length <= Math.min(longest, most); length++) {
      for (let any = 0; any < beside; any++) {
        for (const digit of digitsOf(it)) this.#mark(side | keyOf(context | any, digit, length), it);
      }
    }
  }

  #mark(key: number, it: Decisive): void {
    mark(this.#marks, key);
    if (isNormal(it)) mark(this.#always, key);
    else this.#lists.set(key, [...(this.#lists.get(key) ?? []), it]);
  }
}

/** Which side, what stands there, the digit on that side, and the length. */
const keyBits = 16;
const behind = 1 << 15;
const blank = 0x80;
/** Runs of this length or more have one key. */
const longest = 7;
const backslash = 92;

const keyOf = (context: number, digit: number, length: number) =>
  (context << 7) | ((digit & 0x40 ? digit - 0x57 : digit - 0x30) << 3) | length;

/** With zeros for its digits, and an f at the end of letters, any run might be this one. */
const isNormal = ({ bytes }: Decisive) =>
  bytes.every((it, at) => it === 0x30 || (it === 0x66 && at === bytes.length - 1));

function digitsOf(it: Decisive): readonly number[] {
  if (isNormal(it)) return allDigits;
  return [it.bytes.at(it.kind === 'end' ? -1 : 0) ?? 0];
}

const allDigits = Array.from('0123456789abcdef', it => it.charCodeAt(0));

/** The nearest byte before that is no blank, and whether blanks are between. */
function contextBefore(line: Uint8Array, from: number, start: number): number {
  let at = start - 1;
  while (at >= from && (line[at] as number) <= 32) at--;
  const isApart = at < start - 1 ? blank : 0;
  return at < from ? isApart : isApart | normalByte(line[at] as number);
}

function contextAfter(line: Uint8Array, end: number, to: number): number {
  let at = end;
  while (at < to && (line[at] as number) <= 32) at++;
  const isApart = at > end ? blank : 0;
  return at >= to ? isApart : isApart | normalByte(line[at] as number);
}

/** What may be replaced itself tells no more than that. */
const normalByte = (byte: number) => (isHex(byte) ? 0x30 : byte & 0x7f);

const isMarked = (marks: Int32Array, key: number) => (((marks[key >> 5] as number) >>> (key & 31)) & 1) !== 0;

function mark(marks: Int32Array, key: number): void {
  marks[key >> 5] = (marks[key >> 5] ?? 0) | (1 << (key & 31));
}

function stands(it: Decisive, line: Uint8Array, start: number, end: number): boolean {
  const { kind, bytes } = it;
  if (kind === 'whole' ? end - start !== bytes.length : end - start < bytes.length) return false;
  const from = kind === 'end' ? end - bytes.length : start;
  for (let at = 0; at < bytes.length; at++) if (line[from + at] !== bytes[at]) return false;
  return true;
}
