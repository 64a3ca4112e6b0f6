import type { Fold } from './segment';

/** Fewer lines of one rollout, or lines that differ in their numbers only, are read as fast as a fold is opened. */
const least = { rollout: 3, repeated: 5, block: 3 };
/** What tells lines apart stands in their first part. */
const looked = 240;

interface Run {
  key: number;
  first: number;
  last: number;
  lines: number;
}

/**
 * Runs of lines that can be folded: those that name one rollout, those that say the same again and again, and a line with
 * all that is indented below it. Looks at bytes, because it looks at all of them. Lines count from 1.
 */
export class Runs {
  readonly folds: Fold[] = [];
  #line = 0;
  readonly #rollout: Run = { key: 0, first: 0, last: 0, lines: 0 };
  readonly #repeated: Run = { key: 0, first: 0, last: 0, lines: 0 };
  readonly #block: Run = { key: 0, first: 0, last: 0, lines: 0 };
  #blocks = 0;

  /** Whole lines, in order. */
  see(bytes: Uint8Array): void {
    let start = 0;
    while (start < bytes.length) {
      let end = start;
      while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
      this.#see(bytes, start, Math.min(end, start + looked));
      start = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1;
    }
  }

  end(): readonly Fold[] {
    this.#close(this.#rollout, least.rollout);
    this.#close(this.#repeated, least.repeated);
    this.#close(this.#block, least.block);
    return this.folds;
  }

  #see(bytes: Uint8Array, start: number, end: number): void {
    this.#line++;
    const rollout = rolloutIn(bytes, start, end);
    // What names none belongs to what stands before it, as long as that goes on below.
    if (rollout !== 0) this.#goOn(this.#rollout, rollout, least.rollout);
    this.#goOn(this.#repeated, shapeOf(bytes, start, end), least.repeated);
    if (!isContinued(bytes[start] ?? 0)) this.#blocks++;
    this.#goOn(this.#block, this.#blocks, least.block);
  }

  #goOn(run: Run, key: number, wanted: number): void {
    if (run.key !== key || run.lines === 0) {
      this.#close(run, wanted);
      run.key = key;
      run.first = this.#line;
      run.lines = 0;
    }
    run.last = this.#line;
    run.lines++;
  }

  #close(run: Run, wanted: number): void {
    if (run.lines >= wanted) this.folds.push([run.first, run.last]);
    run.lines = 0;
  }
}

/** A blank, a tab, or the first byte of what boxes are drawn with. */
function isContinued(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0xe2;
}

/** A hash of the first `ro-…`; 0 when there is none. */
function rolloutIn(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end - 8; at++) {
    if (bytes[at] !== 0x72 || bytes[at + 1] !== 0x6f || bytes[at + 2] !== 0x2d || isWord(bytes[at - 1] ?? 0)) continue;
    let hash = 1;
    for (let next = at + 3; next < end && isWord(bytes[next] ?? 0); next++) {
      hash = (Math.imul(hash, 31) + (bytes[next] ?? 0)) | 0;
    }
    return hash === 0 ? 1 : hash;
  }
  return 0;
}

/** A hash of the words that hold no digit: times, ids and counts may differ. Blank lines are all of one shape. */
function shapeOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 7;
  for (let at = start; at < end; at++) {
    if (!isWord(bytes[at] ?? 0)) {
      hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
      continue;
    }
    let [word, digits] = [17, false];
    for (; at < end && isWord(bytes[at] ?? 0); at++) {
      const byte = bytes[at] ?? 0;
      word = (Math.imul(word, 31) + byte) | 0;
      if (byte >= 0x30 && byte <= 0x39) digits = true;
    }
    at--;
    hash = (Math.imul(hash, 31) + (digits ? 1 : word)) | 0;
  }
  return hash;
}

function isWord(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
