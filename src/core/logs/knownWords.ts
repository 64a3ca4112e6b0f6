import type { Words } from './draft';
import type { Level, LogFormat } from './record';

/** What lines said behind their heads, as long as they say it to the letter again. */
export interface KnownLine {
  readonly hash: number;
  readonly bytes: Uint8Array;
  readonly format: LogFormat;
  readonly level: Level | null;
  readonly hits: readonly number[];
  /** Null: they are not worth a record. */
  readonly words: Words | null;
}

/** So many lines are remembered; a power of two. Another line with the same place takes it. */
const places = 4096;
/** Longer lines seldom come twice. */
export const longestKnown = 1000;

/** Programs say the same again and again: their lines are known by their bytes, before anything is made of them. */
export class KnownWords {
  readonly #lines: (KnownLine | undefined)[] = Array.from({ length: places }, () => undefined);

  /** `hash`: that of the same bytes. */
  find(hash: number, bytes: Uint8Array, start: number, end: number): KnownLine | undefined {
    const known = this.#lines[hash & (places - 1)];
    return known?.hash === hash && isSame(known.bytes, bytes, start, end) ? known : undefined;
  }

  learn(line: KnownLine): void {
    this.#lines[line.hash & (places - 1)] = line;
  }
}

/** Four bytes at a time. */
export function hashOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const word =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    hash = Math.imul(hash ^ word, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & 0x3fffffff;
}

function isSame(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = 0; at < known.length; at++) if (known[at] !== bytes[start + at]) return false;
  return true;
}
