import { createReadStream } from 'node:fs';

/** Whether a file holds a word. Read as a stream up to where it is found; a file that cannot be read holds none. */
export async function mentions(file: string, word: string, signal: AbortSignal): Promise<boolean> {
  const wanted = Buffer.from(word);
  let end = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20, signal }) as AsyncIterable<Buffer>) {
      // A word may be cut in two.
      const text = Buffer.concat([end, chunk]);
      if (text.includes(wanted)) return true;
      end = text.subarray(-wanted.length);
    }
  } catch {
    signal.throwIfAborted();
  }
  return false;
}
