import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { samplePython } from '../../../scripts/lib/python.mjs';
import { entries } from '../../../src/core/catalog';
import { openProbeChannel, type OpenProbeChannel } from '../../../src/debug/channel/openProbeChannel';
import type { NoticedMatch } from '../../../src/debug/services';
import type { DebugRecord, ProcessFacts } from '../../../src/protocol/debug';

const root = path.join(import.meta.dirname, '../../..');
export const pythonProbe = path.join(root, 'src/probes/python');
export const fixture = (name: string) => path.join(root, 'test/fixtures/probes/python', name);

export interface Probed {
  readonly channel: OpenProbeChannel;
  readonly matches: NoticedMatch[];
  readonly records: Omit<DebugRecord, 'run'>[];
  readonly processes: ProcessFacts[];
}

/** A channel that listens, and everything that it hears. */
export async function openProbed(): Promise<Probed> {
  const channel = await openProbeChannel({ language: 'en', pythonProbe, entries: () => entries });
  const probed: Probed = { channel, matches: [], records: [], processes: [] };
  channel.onMatch(it => probed.matches.push(it));
  channel.onRecord(it => probed.records.push(it));
  channel.onProcess(it => probed.processes.push(it));
  return probed;
}

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
  readonly elapsedMs: number;
}

/** Runs a program to its end; `pythonPath` comes after the probe's folder. */
export async function runPython(
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
  pythonPath: readonly string[] = [],
  limitMs = 100_000,
): Promise<Ended> {
  const [python, ...args] = command;
  const folders = [env['PYTHONPATH'], ...pythonPath].filter(it => it !== undefined);
  const from = performance.now();
  const child = spawn(python, args, {
    env: { ...withoutPython(), ...env, PYTHONPATH: folders.join(path.delimiter) },
    timeout: limitMs,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', chunk => (stdout += String(chunk)));
  child.stderr.on('data', chunk => (stderr += String(chunk)));
  const code = await new Promise<number | null>(done => child.once('close', done));
  return { stdout: stdout.replaceAll('\r\n', '\n'), stderr, code, elapsedMs: performance.now() - from };
}

function withoutPython(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PYTHON|AGL_|OTEL_|OPENAI_)/.test(name)));
}

/** The interpreter with agentlightning and its surroundings; null, and the test skipped, where it cannot be had. */
export async function agentsPython(t: TestContext): Promise<string | null> {
  const sample = await samplePython({ say: () => undefined });
  if (sample.ok) return sample.python;
  t.skip(sample.reason);
  return null;
}

/** The SDK of OpenTelemetry is plain Python: one environment's copy serves every version that is tested. */
export async function openTelemetryFor(t: TestContext): Promise<string | null> {
  const python = await agentsPython(t);
  if (python === null) return null;
  const lib = path.join(path.dirname(python), '..', 'lib');
  const version = existsSync(lib) ? readdirSync(lib).find(it => it.startsWith('python')) : undefined;
  const packages = path.join(path.dirname(python), '..', ...(version ? ['lib', version] : ['Lib']), 'site-packages');
  const folder = path.join(root, '.cache', `probe-opentelemetry-${process.pid}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const wanted = /^(opentelemetry|opentelemetry_(api|sdk|semantic_conventions)-.*|typing_extensions\.py)$/;
  for (const name of readdirSync(packages).filter(it => wanted.test(it))) {
    symlinkSync(path.join(packages, name), path.join(folder, name), 'junction');
  }
  return folder;
}
