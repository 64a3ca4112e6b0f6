import path from 'node:path';
import { ensureDebugpy } from '../../scripts/lib/debugpyWheel.mjs';
import { findPythons, fixture } from '../debug/kit/surroundings';
import { type BareClient, proxiedClient, rawClient, type Target } from './debug/pairOfSessions';
import type { Measurement } from './measurement';
import { median } from './store/program';

export const rounds = 1;
/** Enough that one slow start of Python decides nothing. */
const runs = 21;
const requests = 20;

interface Figures {
  readonly launchMs: number;
  readonly requestMs: number;
}

/** debugpy alone and behind our adapter, in turn: from spawning it to the first stop, then one request after the other. */
export async function run(): Promise<Measurement[]> {
  const debugpy = await ensureDebugpy();
  const python = findPythons()[0]?.path;
  if (!debugpy.ok || !python) throw new Error(debugpy.ok ? 'no Python' : debugpy.reason);
  const launch = { program: fixture('steps.py'), python: [python], console: 'internalConsole', justMyCode: true };
  const target: Target = {
    adapter: [python, '-Xfrozen_modules=off', path.join(debugpy.folder, 'debugpy', 'adapter')],
    launch,
  };
  const raw: Figures[] = [];
  const proxied: Figures[] = [];
  for (let at = 0; at < runs; at++) {
    raw.push(await measure(() => rawClient(target), launch));
    proxied.push(await measure(() => Promise.resolve(proxiedClient(target)), launch));
  }
  const row = (name: string, of: (it: Figures) => number): Measurement => {
    const [value, reference] = [median(proxied.map(of)), median(raw.map(of))];
    return {
      name,
      value,
      unit: 'ms',
      reference: { name: 'debugpy alone', value: reference },
      ratio: value / reference,
    };
  };
  return [row('debugger: launch until stopped', it => it.launchMs), row('debugger: a request', it => it.requestMs)];
}

async function measure(open: () => Promise<BareClient>, launch: object): Promise<Figures> {
  const from = performance.now();
  const client = await open();
  await client.request('initialize', {
    adapterID: 'bench',
    pathFormat: 'path',
    linesStartAt1: true,
    columnsStartAt1: true,
  });
  const launched = client.request('launch', launch);
  await client.event('initialized');
  await client.request('setBreakpoints', { source: { path: fixture('steps.py') }, breakpoints: [{ line: 21 }] });
  await client.request('setFunctionBreakpoints', { breakpoints: [] });
  await client.request('setExceptionBreakpoints', { filters: ['uncaught'] });
  await client.request('configurationDone');
  await launched;
  const { threadId } = await client.event('stopped');
  const launchMs = performance.now() - from;
  await client.request('stackTrace', { threadId });
  const before = performance.now();
  for (let at = 0; at < requests; at++) await client.request('stackTrace', { threadId });
  const requestMs = (performance.now() - before) / requests;
  await client.request('disconnect', { terminateDebuggee: true });
  await client.end();
  return { launchMs, requestMs };
}
