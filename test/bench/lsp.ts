import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lspNodeArguments } from '../../src/protocol/lsp';
import { bundleServer, LspClient } from '../lsp/client';
import type { Benchmark, Measurement } from './measurement';

const lines = 250_000;
const hovers = 500;
const edits = 40;
const uri = 'file:///bench/long.log';
const limits = { hover: 10, edit: 50, first: 2000, memory: 300 };

/** A log of this many lines: the failing sample and what a healthy run writes, again and again. */
function longLog(): string {
  const sample = readFileSync(path.join(import.meta.dirname, '../workspace/logs/failing_agent.log'), 'utf8').split(
    '\n',
  );
  const made: string[] = [];
  for (let at = 0; made.length < lines; at++) {
    const time = new Date(Date.UTC(2026, 0, 5) + at * 37_000).toISOString().slice(11, 19);
    if (at % 60 === 0) made.push(...sample.slice(3, 17).map(it => it.replace(/^\d\d:\d\d:\d\d/, time)));
    const id = `ro-${(at * 2_654_435_761).toString(16).padStart(12, '0').slice(-12)}`;
    made.push(
      `${time} [INFO] (Process-949 agentlightning.runner.agent)   [Worker ${at % 8} | Rollout ${id}] Completed in 0.95s. Collected 6 span(s). Final reward: 0.5`,
    );
  }
  return `${made.slice(0, lines).join('\n')}\n`;
}

export const rounds = 3;

/** The language server on a document at the editor's limit: hovers, diagnostics after an edit, the first ones, memory. */
export const run: Benchmark['run'] = async () => {
  const program = await bundleServer('bench-lsp');
  const client = await LspClient.start(program, {
    execArgv: lspNodeArguments,
    capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } } },
    initializationOptions: { commandLinks: true },
  });
  try {
    return await measure(client, longLog());
  } finally {
    await client.stop();
  }
};

async function measure(client: LspClient, text: string): Promise<Measurement[]> {
  const pull = () => client.ask<{ items: unknown[] }>('textDocument/diagnostic', uri);
  const opened = performance.now();
  await client.open(uri, text);
  // The first one waits until the text has come; those after it for steps of the reading.
  const early = timed(() => client.hover(uri, 200_000)).then(() => timed(() => client.hover(uri, 150_000)));
  const first = await pull();
  const firstMs = performance.now() - opened;
  if (first.items.length === 0) throw new Error('no diagnostics');
  const earlyMs = await early;
  const hoverMs: number[] = [];
  for (let at = 0; at < hovers; at++) hoverMs.push(await timed(() => client.hover(uri, (at * 7919) % lines)));
  const editMs: number[] = [];
  for (let at = 0; at < edits; at++) {
    const line = (at * 104_729) % lines;
    const position = { line, character: 0 };
    editMs.push(
      await timed(async () => {
        await client.change(uri, [{ range: { start: position, end: position }, text: 'x' }]);
        await pull();
      }),
    );
  }
  const megabytes = residentBytes(client.pid) / 1e6;
  return [
    against('hover, p99, 250,000 lines', percentile(hoverMs, 0.99), 'ms', limits.hover),
    against('diagnostics after an edit, p99', percentile(editMs, 0.99), 'ms', limits.edit),
    against('first diagnostics', firstMs, 'ms', limits.first),
    { name: 'hover while it reads for the first time', value: earlyMs, unit: 'ms' },
    against('memory of the server', megabytes, 'MB', limits.memory),
  ];
}

function against(name: string, value: number, unit: string, limit: number): Measurement {
  return { name, value, unit, reference: { name: 'limit', value: limit }, ratio: value / limit };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Linux only; elsewhere it is left out of what is reported by being 0. */
function residentBytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
