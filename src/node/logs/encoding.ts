import type { FileHandle } from 'node:fs/promises';

export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Bytes of its mark at the start of the file. */
  readonly mark: number;
}

/** By the mark at its start; PowerShell's `>` writes UTF-16 with one. */
export async function encodingOf(handle: FileHandle): Promise<Encoding> {
  const [first, second, third] = (await handle.read(Buffer.alloc(3), 0, 3, 0)).buffer;
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', mark: 2 };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', mark: 2 };
  return { name: 'utf-8', mark: first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0 };
}
