import type { Scan } from '../logs/reader';
import type { QuietSigns } from './quietSigns';

/** Not a number of the catalog: why a record is wanted although nothing of the catalog stands in it. */
export const notable = -1;

/** There is always a record within so many lines: its time, and a place to cut. */
const near = 100;
/** The level of a line, and the rollout that it names, stand in its first part. */
const looked = 160;
/** A log of millions of rollouts names enough of them: an outline shows no more entries. */
const keptRollouts = 2000;

/**
 * Wakes the reader for lines that an outline shows, besides those that the catalog knows: errors by their level, and the
 * first line of each rollout. Looks at bytes, because most lines are nothing of all that.
 */
export function scanNotable(scan: Scan, quiet: QuietSigns): Scan {
  const rollouts = new Set<number>();
  let since = near;
  return (bytes, start, end, found) => {
    scan(bytes, start, end, found);
    const dropped = quiet.drop(found, bytes, start, end);
    since++;
    if (found.length === 0 && !isNotable(bytes, start, Math.min(end, start + looked), rollouts) && since < near) return;
    since = 0;
    found.push(notable, ...dropped);
  };
}

function isNotable(bytes: Uint8Array, start: number, end: number, rollouts: Set<number>): boolean {
  for (let at = start; at < end - 3; at++) {
    const byte = bytes[at] ?? 0;
    if (isCommon[byte] === 1) continue;
    // ERROR, CRITICAL, `[error`; `ro-`.
    if (byte === 0x45 && bytes[at + 1] === 0x52 && bytes[at + 2] === 0x52) return true;
    if (byte === 0x43 && bytes[at + 1] === 0x52 && bytes[at + 2] === 0x49) return true;
    if (byte === 0x5b && bytes[at + 1] === 0x65 && bytes[at + 2] === 0x72) return true;
    if (byte === 0x72 && bytes[at + 1] === 0x6f && bytes[at + 2] === 0x2d && isNew(bytes, at + 3, end, rollouts))
      return true;
  }
  return false;
}

/** Bytes with which nothing begins that is looked for: most of them. */
const isCommon = new Uint8Array(256).fill(1);
for (const byte of [0x45, 0x43, 0x5b, 0x72]) isCommon[byte] = 0;

/** By a hash of 12 signs: two rollouts of one hash cost an entry of the outline. */
function isNew(bytes: Uint8Array, start: number, end: number, rollouts: Set<number>): boolean {
  if (rollouts.size >= keptRollouts) return false;
  let hash = 0;
  for (let at = start; at < Math.min(end, start + 12); at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  const before = rollouts.size;
  return rollouts.add(hash).size > before;
}
