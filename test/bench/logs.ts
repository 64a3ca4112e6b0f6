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
import { build } from 'esbuild';
import { entries, findEntry } from '../../src/core/catalog';
import { Matcher } from '../../src/core/catalog/match/matcher';
import { createLogAnalyser } from '../../src/core/diagnosis/analyseLog';
import { toIncidents } from '../../src/core/diagnosis/incidents';
import { PartThreads } from '../../src/node/logParts/partThreads';
import { type LogRead, readInParts } from '../../src/node/logParts/readInParts';
import type { Measurement } from './measurement';

/** LOG_MB asks for another size: a gigabyte takes its time to write. */
const megabytes = Number(process.env.LOG_MB ?? 200);

/** What is read, and how many of the same programs' ordinary lines stand beside each stretch of failures. */
const logs = [
  { name: 'a log with one failure in eight lines', ordinary: 20 },
  { name: 'an ordinary log', ordinary: 400 },
] as const;

/**
 * Large logs made of the fixtures' real lines: index, classify and match as `explain` does, in as many threads as there
 * are processors, and in one; in MB/s and bytes of memory a line. Beside it lnav, where it is installed, else a program
 * that only counts line ends.
 */
export async function run(): Promise<Measurement[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'agl-bench-'));
  const threads = new PartThreads(await threadProgram(folder), os.availableParallelism());
  try {
    const measured: Measurement[] = [];
    for (const log of logs) measured.push(...(await measure(log, folder, threads)));
    return measured;
  } finally {
    await threads.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  { name, ordinary }: (typeof logs)[number],
  folder: string,
  threads: PartThreads,
): Promise<Measurement[]> {
  const file = path.join(folder, 'large.log');
  const bytes = write(file, megabytes * 1e6, ordinary);
  const small = path.join(folder, 'small.log');
  write(small, 64e6, ordinary);
  await analyse(small, threads);
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const own = await timed(() => analyse(file, threads));
  clearInterval(watch);
  const { lines, findings } = own.result;
  const reference = (await lnav(file)) ?? { name: 'line ends counted', ms: (await timed(() => countLines(file))).ms };
  const alone = await timed(() => analyseAlone(small));
  const incidents = await timed(() => Promise.resolve(toIncidents(findings, findEntry)));
  const value = bytes / 1e3 / own.ms;
  const other = bytes / 1e3 / reference.ms;
  return [
    {
      name: `logs: index, classify and match ${megabytes} MB of ${name}`,
      ...{ value, unit: 'MB/s', reference: { name: reference.name, value: other }, ratio: value / other },
    },
    { name: `logs: ${name} in one thread`, value: 64e3 / alone.ms, unit: 'MB/s' },
    { name: `logs: memory for ${name}`, value: (peak - before) / lines, unit: 'bytes/line' },
    { name: `logs: lines of ${name}`, value: lines / (own.ms / 1000), unit: 'lines/s' },
    { name: `logs: incidents of ${findings.length} findings`, value: incidents.ms, unit: 'ms' },
  ];
}

/** What the threads of `dist/cli.js` do, built as that is. */
async function threadProgram(folder: string): Promise<string> {
  const outfile = path.join(folder, 'thread.cjs');
  const contents = [
    "import { parentPort } from 'node:worker_threads';",
    "import { entries, findEntry } from './src/core/catalog';",
    "import { serveParts } from './src/node/logParts/serveParts';",
    'serveParts(parentPort, { entries, findEntry }, () => 0);',
  ].join('\n');
  const stdin = { contents, resolveDir: path.join(import.meta.dirname, '../..') };
  await build({ stdin, bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'node20', outfile });
  return outfile;
}

/** Real lines over and over; every round has other processes and rollouts, so that not every failure is the same. */
function write(file: string, size: number, ordinary: number): number {
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
  for (let round = 0; written < size; round++) {
    const rollout = `ro-${(round % 65536).toString(16).padStart(4, '0')}`;
    const other = text.replaceAll('(Process-1', `(Process-${round % 1000}`).replaceAll(/\bro-[0-9a-f]{4}/g, rollout);
    written += writeSync(out, other);
  }
  closeSync(out);
  return written;
}

function analyse(file: string, threads: PartThreads): Promise<LogRead> {
  const { signal } = new AbortController();
  return readInParts(file, {
    threads,
    entries,
    signal,
    ahead: 2 * os.availableParallelism(),
    zone: () => 0,
    startMs: 0,
  });
}

async function analyseAlone(file: string): Promise<void> {
  const analyser = createLogAnalyser({
    ...{ matcher: new Matcher(entries), findEntry, wanted: 'hits' },
    decode: (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8'),
  });
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    analyser.push(chunk);
  }
  analyser.end();
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
