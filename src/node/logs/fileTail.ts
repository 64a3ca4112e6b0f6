import { type FileHandle, open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { type Encoding, encodingOf } from './encoding';
import type { FeedPart, LogFeed } from './logFeed';
import { lineStartFrom } from './lineStart';

/** A part: small enough that reading its lines is not felt. */
const partBytes = 512 * 1024;
/** What stood right before is looked at again: a file may be written anew to a greater length between two looks. */
const comparedBytes = 64;

interface Place {
  readonly ino: number;
  offset: number;
  /** The bytes right before `offset`. */
  before: Buffer;
  readonly decoder: TextDecoder;
}

/** The end of a file as it grows. A file that was rotated or cut begins anew; `FILE.1` is read to its end before that. */
export class FileTail implements LogFeed {
  #place: Place | null = null;

  /** `keptBytes`: of a longer file only so many at its end are read. */
  constructor(
    private readonly file: string,
    private readonly keptBytes: number,
  ) {}

  async read(signal?: AbortSignal): Promise<FeedPart | null> {
    const handle = await open(this.file, 'r');
    try {
      const { size, ino, mtimeMs } = await handle.stat();
      const place = this.#place;
      if (place && (await isSame(handle, place, ino, size))) {
        return place.offset < size ? this.#part(handle, place, size, mtimeMs) : null;
      }
      const rest = place && (await this.#restOfRotated(place));
      if (rest) return rest;
      const { begun, line } = await this.#begin(handle, ino, size, signal);
      this.#place = begun;
      const part = await this.#part(handle, begun, size, mtimeMs);
      return { ...part, restarted: place !== null, firstLine: line };
    } finally {
      await handle.close();
    }
  }

  async #begin(handle: FileHandle, ino: number, size: number, signal?: AbortSignal) {
    const encoding = await encodingOf(handle);
    const from = Math.max(encoding.mark, size - this.keptBytes);
    const { offset, line } = await lineStartFrom(handle, from, encoding, signal);
    return { begun: { ino, offset, before: Buffer.alloc(0), decoder: decoderOf(encoding) }, line };
  }

  async #part(handle: FileHandle, place: Place, size: number, writtenMs: number): Promise<FeedPart> {
    const bytes = Buffer.alloc(Math.min(partBytes, Math.max(0, size - place.offset)));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, place.offset);
    const read = bytes.subarray(0, bytesRead);
    place.offset += bytesRead;
    place.before = Buffer.concat([place.before, read.subarray(-comparedBytes)]).subarray(-comparedBytes);
    const text = place.decoder.decode(read, { stream: true });
    return { text, restarted: false, firstLine: 1, writtenMs, more: bytesRead > 0 && place.offset < size };
  }

  /** What was written between the last look and the rotation. */
  async #restOfRotated(place: Place): Promise<FeedPart | null> {
    const handle = await open(`${this.file}.1`, 'r').catch(() => null);
    if (!handle) return null;
    try {
      const { size, ino, mtimeMs } = await handle.stat();
      if (place.offset >= size || !(await isSame(handle, place, ino, size))) return null;
      return { ...(await this.#part(handle, place, size, mtimeMs)), more: true };
    } finally {
      await handle.close();
    }
  }
}

async function isSame(handle: FileHandle, { ino: known, offset, before }: Place, ino: number, size: number) {
  if (ino !== known || size < offset) return false;
  const bytes = Buffer.alloc(before.length);
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset - before.length);
  return bytesRead === before.length && bytes.equals(before);
}

function decoderOf({ name }: Encoding): TextDecoder {
  return new TextDecoder(name, { ignoreBOM: true });
}
