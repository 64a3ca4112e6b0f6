import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type AnalysisOptions, createLogAnalyser } from '../../core/diagnosis/analyseLog';
import type { Finding } from '../../core/logs/finding';
import { say } from '../../core/text/say';
import { CommandFailure } from '../failure';
import type { Terminal } from '../terminal';

export interface LogRead {
  readonly findings: readonly Finding[];
  readonly lines: number;
  readonly records: number;
}

/** Large enough that a line is seldom cut, small enough to stay in the processor's cache. */
const chunkBytes = 1 << 20;

/** Reads a log of any size as a stream; `-` is standard input. Cancelled by the terminal's signal. */
export async function readLog(file: string, options: AnalysisOptions, terminal: Terminal): Promise<LogRead> {
  const input = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: chunkBytes });
  const analyser = createLogAnalyser({
    ...options,
    file,
    wanted: 'hits',
    startMs: await dayOf(file, terminal),
    decode: (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8'),
  });
  try {
    for await (const chunk of input as AsyncIterable<Buffer>) {
      terminal.signal.throwIfAborted();
      analyser.push(chunk);
    }
  } catch (error) {
    if (terminal.signal.aborted) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(null, terminal.words(say('explain.unreadable', { file, detail })));
  }
  return analyser.end();
}

/** Times without a date are of the day on which the file was last written. */
async function dayOf(file: string, { nowMs }: Terminal): Promise<number> {
  if (file === '-') return nowMs();
  const seen = await stat(file).catch(() => null);
  return seen?.mtimeMs ?? nowMs();
}
