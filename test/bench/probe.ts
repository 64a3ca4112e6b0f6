import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { samplePython } from '../../scripts/lib/python.mjs';
import { openProbeChannel } from '../../src/debug/channel/openProbeChannel';
import { ProbeFolder } from '../../src/debug/node/probeFolder';
import { probeVariables } from '../../src/protocol/probe';
import { buildProbe } from '../probes/node/probed';
import type { Measurement } from './measurement';

/** Each takes its turns with and without. */
export const rounds = 1;
const pairs = 9;

type Env = Readonly<Record<string, string>>;

interface Runtime {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** What a launch adds beside the channel. */
  readonly env: Env;
}

/** What the probes cost programs that make nothing but spans: told of nothing, and with a breakpoint that matches none. */
export async function run(): Promise<Measurement[]> {
  const sample = await samplePython({ say: line => console.error(line) });
  if (!sample.ok) throw new Error(sample.reason);
  const pythonProbe = path.join(import.meta.dirname, '../../src/probes/python');
  const folder = new ProbeFolder();
  const nodeProbe = await buildProbe();
  const channel = await openProbeChannel({
    ...{ language: 'en', pythonProbe, entries: () => [] },
    onSetup: setup => folder.write(setup),
  });
  const at = (name: string) => path.join(import.meta.dirname, 'probe', name);
  const preload = `--require "${path.join(nodeProbe, 'probe.cjs').replaceAll('\\', '/')}"`;
  const runtimes: readonly Runtime[] = [
    { name: 'Python', command: [sample.python, at('spans.py')], env: {} },
    {
      ...{ name: 'Node.js', command: [process.execPath, at('spans.mjs')] },
      env: { [probeVariables.folder]: folder.path, NODE_OPTIONS: preload },
    },
  ];
  try {
    const found: Measurement[] = [];
    for (const [what, breakpoints] of [
      ['no breakpoints', []],
      ['a breakpoint that matches none', ['@span.start never']],
    ] as const) {
      channel.setBreakpoints(breakpoints);
      for (const it of runtimes) found.push(await measured(it, { ...channel.env, ...it.env }, what));
    }
    return found;
  } finally {
    await channel.dispose();
    folder.dispose();
    rmSync(nodeProbe, { recursive: true, force: true });
  }
}

/** In turn, because a machine is not the same from one minute to the next; the best of all, because others only slow one down. */
async function measured({ name, command }: Runtime, env: Env, what: string): Promise<Measurement> {
  const [without, withProbe]: [number[], number[]] = [[], []];
  for (let pair = 0; pair < pairs; pair++) {
    without.push(await spansASecond(command, {}));
    withProbe.push(await spansASecond(command, env));
  }
  const [value, reference] = [Math.max(...withProbe), Math.max(...without)];
  const beside = { name: 'without probe', value: reference };
  return { name: `probe, ${name}: ${what}`, value, unit: 'spans/s', reference: beside, ratio: value / reference };
}

/** Of processor time. The probe hears of its breakpoints only from a channel that is free to answer: nothing here may block. */
async function spansASecond([file, ...args]: Runtime['command'], env: Env): Promise<number> {
  const { stdout, stderr } = await promisify(execFile)(file, args, {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  const read = Number(stdout.trim());
  if (!(read > 0)) throw new Error(stderr);
  return read;
}
