import { spawnSync } from 'node:child_process';
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { entries, findEntry } from '../../src/core/catalog';
import { Matcher } from '../../src/core/catalog/match/matcher';
import { createLogAnalyser } from '../../src/core/diagnosis/analyseLog';
import { toIncidents } from '../../src/core/diagnosis/incidents';
import type { Measurement } from './measurement';

/** LOG_MB asks for another size: a gigabyte takes its time to write. */
const megabytes = Number(process.env.LOG_MB ?? 200);

/**
 * A large log made of the fixtures' real lines: index, classify and match, in MB/s and bytes of memory a line. Beside it
 * lnav, where it is installed, else a program that only counts line ends.
 */
export async function run(): Promise<Measurement[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'agl-bench-'));
  try {
    const file = path.join(folder, 'large.log');
    const bytes = write(file);
    const matcher = new Matcher(entries);
    await analyse(file, matcher, 8e6);
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
    const own = await timed(() => analyse(file, matcher, Infinity));
    clearInterval(watch);
    const { lines } = own.result;
    const reference = (await lnav(file)) ?? { name: 'line ends counted', ms: (await timed(() => countLines(file))).ms };
    const value = bytes / 1e3 / own.ms;
    const other = bytes / 1e3 / reference.ms;
    const memory = { name: 'logs: memory', value: (peak - before) / lines, unit: 'bytes/line' };
    return [
      {
        name: `logs: index, classify and match ${megabytes} MB`,
        ...{ value, unit: 'MB/s', reference: { name: reference.name, value: other }, ratio: value / other },
      },
      memory,
      { name: 'logs: lines', value: lines / (own.ms / 1000), unit: 'lines/s' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One stretch of failures to so many of the same programs' ordinary lines. */
const ordinary = 20;

/** Real lines over and over; every round has other process numbers, so that not every failure is the same. */
function write(file: string): number {
  const folder = path.join(import.meta.dirname, '..', 'fixtures', 'formats');
  const failing = readdirSync(folder)
    .filter(it => it.startsWith('agl-'))
    .map(it => readFileSync(path.join(folder, it), 'utf8'))
    .join('\n');
  const healthy = failing
    .split('\n')
    .filter(it => /\[(?:INFO|DEBUG)\]|^INFO: |\[(?:info|debug) |^\[[\d/: ]{17}\] INFO/.test(it));
  const text = `${failing}\n${`${healthy.join('\n')}\n`.repeat(ordinary)}`;
  const out = openSync(file, 'w');
  let written = 0;
  for (let round = 0; written < megabytes * 1e6; round++) {
    written += writeSync(out, text.replaceAll('(Process-1', `(Process-${round % 1000}`));
  }
  closeSync(out);
  return written;
}

async function analyse(file: string, matcher: Matcher, most: number) {
  const analyser = createLogAnalyser({
    ...{ matcher, findEntry, wanted: 'hits' },
    decode: (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8'),
  });
  let read = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    analyser.push(chunk);
    read += chunk.length;
    if (read > most) break;
  }
  const { findings, lines } = analyser.end();
  return { lines, incidents: toIncidents(findings, findEntry).length };
}

async function countLines(file: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  }
  return lines;
}

/** The same question to lnav: how many lines of which level. */
async function lnav(file: string): Promise<{ name: string; ms: number } | null> {
  if (spawnSync('lnav', ['-V']).status !== 0) return null;
  const query = ';select count(*), log_level from all_logs group by log_level';
  const { ms, result } = await timed(() => Promise.resolve(spawnSync('lnav', ['-n', '-c', query, file])));
  return result.status === 0 ? { name: 'lnav', ms } : null;
}

async function timed<T>(task: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await task();
  return { ms: performance.now() - start, result };
}
