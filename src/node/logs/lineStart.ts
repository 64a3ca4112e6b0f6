import type { FileHandle } from 'node:fs/promises';
import type { Encoding } from './encoding';

const chunkBytes = 1 << 20;
const [lineFeed, carriageReturn] = [10, 13];

/**
 * The first line that begins at `from` or later: its offset and its number, counted from 1. LF, CRLF and a lone CR end a
 * line. Everything before is looked at, because only that tells the number.
 */
export async function lineStartFrom(
  handle: FileHandle,
  from: number,
  { name, mark }: Encoding,
  signal?: AbortSignal,
): Promise<{ readonly offset: number; readonly line: number }> {
  const step = name === 'utf-8' ? 1 : 2;
  const low = name === 'utf-16be' ? 1 : 0;
  const bytes = Buffer.alloc(chunkBytes);
  let [offset, line, before] = [mark, 1, 0];
  if (from <= mark) return { offset, line };
  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead } = await handle.read(bytes, 0, chunkBytes, offset);
    if (bytesRead < step) return { offset, line };
    for (let at = 0; at + step <= bytesRead; at += step) {
      const unit = step === 1 ? (bytes[at] ?? 0) : bytes[at + 1 - low] === 0 ? (bytes[at + low] ?? 0) : 0;
      if (before === carriageReturn && unit !== lineFeed) {
        line++;
        if (offset + at >= from) return { offset: offset + at, line };
      }
      if (unit === lineFeed) {
        line++;
        if (offset + at + step >= from) return { offset: offset + at + step, line };
      }
      before = unit;
    }
    offset += bytesRead - (bytesRead % step);
  }
}
