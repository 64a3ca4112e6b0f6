import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Matcher } from '../../core/catalog/match/matcher';
import { createLogAnalyser } from '../../core/diagnosis/analyseLog';
import type { UserPattern } from '../../core/logs/userPattern/userPattern';
import { isUtf16 } from '../../core/logs/utf16';
import { say } from '../../core/text/say';
import { PartThreads } from '../../node/logParts/partThreads';
import { type LogRead, readInParts } from '../../node/logParts/readInParts';
import type { Catalog } from '../../node/logParts/serveParts';
import { CommandFailure } from '../failure';
import type { Terminal } from '../terminal';

export interface ReadLogOptions extends Catalog {
  /** What threads run that read parts of a log. */
  readonly program: string;
  readonly patterns: readonly UserPattern[];
}

/** Large enough that a line is seldom cut, small enough to stay in the processor's cache. */
const chunkBytes = 1 << 18;
/** Below this one thread is done before another has started. */
const largeBytes = 48 << 20;
/** A disk does not feed more. */
const mostThreads = 8;

/** Reads a log of any size; `-` is standard input. Cancelled by the terminal's signal. */
export async function readLog(file: string, options: ReadLogOptions, terminal: Terminal): Promise<LogRead> {
  try {
    const { startMs, isLarge } = await looksOf(file, terminal);
    const inParts = isLarge ? await readWithThreads(file, startMs, options, terminal) : null;
    return inParts ?? (await readAtOnce(file, startMs, options, terminal));
  } catch (error) {
    if (terminal.signal.aborted) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(null, terminal.words(say('explain.unreadable', { file, detail })));
  }
}

/** Null when threads cannot be had here, or one of them failed: one after the other it may still be read. */
async function readWithThreads(
  file: string,
  startMs: number,
  { program, entries, patterns }: ReadLogOptions,
  { signal, zone }: Terminal,
): Promise<LogRead | null> {
  const count = Math.min(mostThreads, availableParallelism());
  if (count < 2) return null;
  const threads = new PartThreads(program, count);
  const close = () => void threads.close();
  signal.addEventListener('abort', close);
  try {
    return await readInParts(file, { threads, entries, zone, startMs, signal, patterns, ahead: count + 1 });
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  } finally {
    signal.removeEventListener('abort', close);
    await threads.close();
  }
}

async function readAtOnce(
  file: string,
  startMs: number,
  { entries, findEntry, patterns }: ReadLogOptions,
  { signal, zone }: Terminal,
): Promise<LogRead> {
  const input = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: chunkBytes });
  const analyser = createLogAnalyser({
    ...{ matcher: new Matcher(entries), findEntry, zone, file, patterns, wanted: 'hits', startMs },
    decode: (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8'),
  });
  for await (const chunk of input as AsyncIterable<Buffer>) {
    signal.throwIfAborted();
    analyser.push(chunk);
  }
  return analyser.end();
}

/** Times without a date are of the day on which the file was last written. */
async function looksOf(file: string, { nowMs }: Terminal): Promise<{ startMs: number; isLarge: boolean }> {
  const seen = file === '-' ? null : await stat(file).catch(() => null);
  if (!seen?.isFile()) return { startMs: nowMs(), isLarge: false };
  return { startMs: seen.mtimeMs, isLarge: seen.size >= largeBytes && !isUtf16(await beginning(file)) };
}

async function beginning(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
