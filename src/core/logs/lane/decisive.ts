import { encodeUtf8 } from '../utf8';
import { isAlphanumeric, isDigit, isHex } from './runs';

/** How a number stands in a literal: all of it is there, or only how it begins, or only how it ends. */
interface Decisive {
  readonly kind: 'whole' | 'beginning' | 'end';
  readonly bytes: Uint8Array;
  readonly isNormal: boolean;
}

/**
 * Knows the numbers for which no others may stand, because somebody looks for text of which they are a part: `401` in
 * `401 Unauthorized`, `98` in `[Errno 98]`. Literals that are numbers and nothing else are not known here.
 */
export class DecisiveNumbers {
  /** A bit for each key under which there may be one. */
  readonly #marks = new Int32Array(1 << (markBits - 5));
  readonly #lists = new Map<number, Decisive[]>();

  /** `literals`: all that is looked for anywhere, blanks in them single. */
  constructor(literals: Iterable<string>) {
    for (const literal of new Set(literals)) if (mayHaveRun.test(literal)) this.#enter(encodeUtf8(literal));
  }

  /** Whether a run of digits in a line is one of these, or would be with zeros for its digits. */
  has(line: Uint8Array, from: number, to: number, start: number, end: number): boolean {
    const before = contextBefore(line, from, start);
    // Beside a backslash a literal may end where it likes.
    if (before < 0) return true;
    const length = end - start < longest ? end - start : longest;
    const first = keyOf(before, line[start] as number, length);
    if (this.#isMarked(first) && this.#says(first, line, start, end)) return true;
    const last = behind | keyOf(contextAfter(line, end, to), line[end - 1] as number, length);
    return this.#isMarked(last) && this.#says(last, line, start, end);
  }

  /** Whether no run of this length could be one, where this one stands. */
  isFree(line: Uint8Array, from: number, to: number, start: number, end: number): boolean {
    const length = end - start < longest ? end - start : longest;
    const before = contextBefore(line, from, start);
    const after = contextAfter(line, end, to);
    return (
      before >= 0 &&
      allDigits.every(
        it => !this.#isMarked(keyOf(before, it, length)) && !this.#isMarked(behind | keyOf(after, it, length)),
      )
    );
  }

  #isMarked(key: number): boolean {
    const hash = Math.imul(key, 0x9e3779b1) >>> (32 - markBits);
    return (((this.#marks[hash >> 5] as number) >>> (hash & 31)) & 1) !== 0;
  }

  #says(key: number, line: Uint8Array, start: number, end: number): boolean {
    const list = this.#lists.get(key);
    if (list) for (const it of list) if (it.isNormal || stands(it, line, start, end)) return true;
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
    // With zeros for its digits, and f for its letters, any run might be this one.
    const isNormal = bytes.every(it => it === 0x30 || it === 0x66);
    if (start === 0) {
      if (end === literal.length) return;
      const beside = literal.findIndex((it, at) => at >= end && it > 32);
      const context = contextAfter(literal, end, literal.length);
      return this.#markAll(behind, context, beside === literal.length - 1, { kind: 'end', bytes, isNormal });
    }
    const kind = end === literal.length ? 'beginning' : 'whole';
    if (kind === 'whole' && !bytes.some(isDigit)) return;
    const beside = literal.findLastIndex((it, at) => at < start && it > 32);
    const context = contextBefore(literal, 0, start);
    if (context >= 0) this.#markAll(0, context, beside === 0, { kind, bytes, isNormal });
  }

  /** Where the literal has nothing but blanks beside the number, or ends there, anything may stand beside those. */
  #markAll(side: number, context: number, isShort: boolean, it: Decisive): void {
    const { kind, bytes } = it;
    const isOpen = (context & 0xff) === blank;
    const nearest = isOpen ? Array.from({ length: 128 }, (_, any) => (context & ~0x7f) | any) : [context];
    const contexts =
      isOpen || isShort
        ? nearest.flatMap(near => Array.from({ length: 32 }, (_, any) => (near & 0xff) | (any << 8)))
        : nearest;
    const most = kind === 'whole' ? Math.min(longest, bytes.length) : longest;
    const digits = it.isNormal ? allDigits : [bytes.at(kind === 'end' ? -1 : 0) ?? 0];
    for (let length = Math.min(longest, bytes.length); length <= most; length++) {
      for (const any of contexts) for (const digit of digits) this.#mark(side | keyOf(any, digit, length), it);
    }
  }

  #mark(key: number, it: Decisive): void {
    const hash = Math.imul(key, 0x9e3779b1) >>> (32 - markBits);
    this.#marks[hash >> 5] = (this.#marks[hash >> 5] ?? 0) | (1 << (hash & 31));
    const list = this.#lists.get(key);
    if (list) list.push(it);
    else this.#lists.set(key, [it]);
  }
}

/** Letters alone are part of a run where the literal ends beside them. */
const mayHaveRun = /\d|^[a-f]|(?:^|[^A-Za-z0-9])[a-f]+$/;
const markBits = 18;
const behind = 1 << 20;
const blank = 0x80;
/** Runs of this length or more have one key. */
const longest = 7;
const backslash = 92;

/** What stands beside the run, its digit there, and its length. */
const keyOf = (context: number, digit: number, length: number) =>
  (context << 7) | ((digit & 0x40 ? digit - 0x57 : digit - 0x30) << 3) | length;

const allDigits = Array.from('0123456789abcdef', it => it.charCodeAt(0));

/** The nearest byte before that is no blank, whether blanks are between, and what is before that; -1 for a backslash. */
function contextBefore(line: Uint8Array, from: number, start: number): number {
  let at = start - 1;
  while (at >= from && (line[at] as number) <= 32) at--;
  const isApart = at < start - 1 ? blank : 0;
  if (at < from) return isApart;
  const near = line[at] as number;
  const far = at > from ? (line[at - 1] as number) : 0;
  if (near === backslash || far === backslash) return -1;
  return isApart | normalByte(near) | (farByte(far) << 8);
}

function contextAfter(line: Uint8Array, end: number, to: number): number {
  let at = end;
  while (at < to && (line[at] as number) <= 32) at++;
  const isApart = at > end ? blank : 0;
  if (at >= to) return isApart;
  const far = at + 1 < to ? (line[at + 1] as number) : 0;
  return isApart | normalByte(line[at] as number) | (farByte(far) << 8);
}

/** What may be replaced itself tells no more than that. */
const normalByte = (byte: number) => (isHex(byte) ? 0x30 : byte & 0x7f);
const farByte = (byte: number) => (byte <= 32 ? 0 : normalByte(byte) & 31);

function stands(it: Decisive, line: Uint8Array, start: number, end: number): boolean {
  const { kind, bytes } = it;
  if (kind === 'whole' ? end - start !== bytes.length : end - start < bytes.length) return false;
  const from = kind === 'end' ? end - bytes.length : start;
  for (let at = 0; at < bytes.length; at++) if (line[from + at] !== bytes[at]) return false;
  return true;
}
