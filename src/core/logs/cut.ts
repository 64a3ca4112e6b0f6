import { stripAnsi } from './ansi';
import { isDockerJson } from './heads/dockerJson';
import { type Head, newHead } from './heads/head';
import { readHead } from './heads/readHead';
import { PieceWatch } from './partial';
import type { UserPattern } from './userPattern/userPattern';

/** Where a log may be cut in two: the head of a record that begins there. */
export interface Cut {
  /** Of the first byte of the line. */
  readonly offset: number;
  readonly head: Readonly<Head>;
}

const lineFeed = 10;
const carriageReturn = 13;
/** A head needs no more; the line may be as long as it wants. */
const looked = 1000;

/**
 * The first line in these bytes that begins a record, whatever stands before it, and tells its date: what comes before may
 * change the day of any other. Where no line tells a date, the first that begins a record. The first bytes are the rest of
 * a line. Null when there is none, or none that is whole.
 */
export function findCut(bytes: Uint8Array, patterns: readonly UserPattern[] = []): Cut | null {
  const head = newHead();
  const plain = new Uint8Array(looked);
  let undated: Cut | null = null;
  const pieces = new PieceWatch();
  for (let at = bytes.indexOf(lineFeed); at >= 0;) {
    const start = at + 1;
    at = bytes.indexOf(lineFeed, start);
    if (at < 0) return undated;
    const length = stripAnsi(bytes, start, Math.min(at, start + looked), plain);
    const end = length > 0 && plain[length - 1] === carriageReturn ? length - 1 : length;
    // Returns inside make it several lines.
    if (plain.subarray(0, end).includes(carriageReturn)) continue;
    // What docker has wrapped is the line inside; whose head that is takes reading it.
    if (isDockerJson(plain, 0, end)) continue;
    if (pieces.isPiece(plain, 0, end)) continue;
    readHead(plain, 0, end, head, patterns);
    // A line that somebody carries belongs to what its own process said before.
    const isCarried = head.process !== null && (head.pattern === null || head.bodyStart > 0);
    if (head.format === null || isCarried || !isWhole(head, at - start)) continue;
    if (head.day >= 0) return { offset: start, head };
    undated ??= { offset: start, head: { ...head } };
  }
  return undated;
}

/** JSON is known by its last byte as well. */
const isWhole = (head: Head, length: number) => head.format !== 'json' || length <= looked;
