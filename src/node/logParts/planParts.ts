import type { FileHandle } from 'node:fs/promises';
import { type Cut, findCut } from '../../core/logs/cut';
import type { UserPattern } from '../../core/logs/userPattern/userPattern';

/** A stretch of a file that begins with the head of a record; the first one with the file, whatever stands there. */
export interface PlannedPart {
  readonly start: number;
  readonly end: number | null;
  readonly head: Cut['head'] | null;
}

/** A part is cut within so many bytes of where it should be, or not at all. */
const searched = 1 << 18;

/** Cuts a file into parts of about `partBytes`; reads only a little at each cut. The last part has no end of its own. */
export async function planParts(
  file: FileHandle,
  size: number,
  partBytes: number,
  patterns: readonly UserPattern[],
): Promise<readonly PlannedPart[]> {
  const parts: PlannedPart[] = [];
  const window = Buffer.allocUnsafe(searched);
  let start = 0;
  let head: Cut['head'] | null = null;
  for (let at = partBytes; at < size; at += partBytes) {
    if (at <= start) continue;
    const { bytesRead } = await file.read(window, 0, searched, at);
    const cut = findCut(window.subarray(0, bytesRead), patterns);
    if (!cut) continue;
    parts.push({ start, end: at + cut.offset, head });
    start = at + cut.offset;
    head = cut.head;
  }
  return [...parts, { start, end: null, head }];
}
