import path from 'node:path';
import { ensureDebugpy } from '../../scripts/lib/debugpyWheel.mjs';
import { findPythons, fixture } from '../debug/kit/surroundings';
import { type BareClient, proxiedClient, rawClient, type Target } from './debug/pairOfSessions';
import type { Measurement } from './measurement';
import { median } from './store/program';

export const rounds = 1;
/** Each with sessions of its own, in turn, so that what else the machine does falls on all alike. */
const sessions = 5;
const steps = 60;
const program = fixture('chatters.py');
const lineOfLoop = 21;

interface Figures {
  readonly stepsMs: readonly number[];
  readonly linesPerSecond: number;
}

/** From a step to its stop, at rest and while the program's output brings ten thousand lines a second, beside debugpy alone. */
export async function run(): Promise<Measurement[]> {
  const debugpy = await ensureDebugpy();
  const python = findPythons()[0]?.path;
  if (!debugpy.ok || !python) throw new Error(debugpy.ok ? 'no Python' : debugpy.reason);
  const adapter = [python, '-Xfrozen_modules=off', path.join(debugpy.folder, 'debugpy', 'adapter')] as const;
  const target = (args: readonly string[]): Target => ({
    adapter,
    launch: { program, python: [python], args, console: 'internalConsole', subProcess: false },
  });
  const [quiet, loud] = [target([]), target(['--chatter'])];
  const figures = {
    quiet: [] as Figures[],
    loud: [] as Figures[],
    rawQuiet: [] as Figures[],
    rawLoud: [] as Figures[],
  };
  for (let at = 0; at < sessions; at++) {
    figures.rawQuiet.push(await measure(await rawClient(quiet), quiet.launch));
    figures.quiet.push(await measure(proxiedClient(quiet), quiet.launch));
    figures.rawLoud.push(await measure(await rawClient(loud), loud.launch));
    figures.loud.push(await measure(proxiedClient(loud), loud.launch));
  }
  const of = (all: readonly Figures[]) => median(all.flatMap(it => it.stepsMs));
  const [atRest, underOutput] = [of(figures.quiet), of(figures.loud)];
  const [rawAtRest, rawUnderOutput] = [of(figures.rawQuiet), of(figures.rawLoud)];
  const reference = (value: number) => ({ name: 'debugpy alone', value });
  const rate = median(figures.loud.map(it => it.linesPerSecond));
  return [
    { name: 'debugger: a step', value: atRest, unit: 'ms', reference: reference(rawAtRest), ratio: atRest / rawAtRest },
    {
      ...{ name: 'debugger: a step under output', value: underOutput, unit: 'ms' },
      ...{ reference: reference(rawUnderOutput), ratio: underOutput / rawUnderOutput },
    },
    {
      ...{ name: 'debugger: what output delays a step by', value: underOutput - atRest, unit: 'ms' },
      reference: reference(rawUnderOutput - rawAtRest),
    },
    { name: 'debugger: output during the steps', value: rate, unit: 'lines/s' },
  ];
}

async function measure(client: BareClient, launch: object): Promise<Figures> {
  await client.request('initialize', {
    ...{ adapterID: 'bench', pathFormat: 'path', linesStartAt1: true, columnsStartAt1: true },
  });
  const launched = client.request('launch', launch);
  await client.event('initialized');
  await client.request('setBreakpoints', { source: { path: program }, breakpoints: [{ line: lineOfLoop }] });
  await client.request('setExceptionBreakpoints', { filters: [] });
  await client.request('configurationDone');
  await launched;
  const { threadId } = await client.event('stopped');
  await client.request('setBreakpoints', { source: { path: program }, breakpoints: [] });
  // The chatterer needs a moment to start, and both have had theirs then.
  await new Promise(done => setTimeout(done, 1_000));
  const [from, before] = [performance.now(), client.lines()];
  const stepsMs: number[] = [];
  for (let at = 0; at < steps; at++) {
    const start = performance.now();
    void client.request('next', { threadId });
    await client.event('stopped');
    stepsMs.push(performance.now() - start);
    // As a person or a script that looks at something between.
    await client.request('threads');
  }
  const linesPerSecond = ((client.lines() - before) / (performance.now() - from)) * 1_000;
  await client.request('disconnect', { terminateDebuggee: true });
  await client.end();
  return { stepsMs, linesPerSecond };
}
