import { baseOf } from './sight';

/** What a Python was told to run. */
export interface PythonLine {
  readonly kind: 'script' | 'module' | 'code' | 'none';
  /** Path, name of a module, or the code itself. */
  readonly name: string;
  readonly rest: readonly string[];
}

/** From what stands behind the program; options that take a value are known, others are one word. */
export function parsePythonLine(args: readonly string[]): PythonLine {
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--' || arg === '-' || !arg.startsWith('-')) {
      if (arg === '--') at++;
      const name = args[at] ?? '';
      return { kind: name === '-' || name === '' ? 'none' : 'script', name, rest: args.slice(at + 1) };
    }
    if (arg.startsWith('--')) {
      if (arg === '--check-hash-based-pycs') at++;
      continue;
    }
    const [, letter, joined = ''] = /^-[a-zA-Z]*?([mcWX])(.*)$/s.exec(arg) ?? [];
    if (letter === undefined) continue;
    if (letter === 'm' || letter === 'c') {
      const name = joined === '' ? (args[++at] ?? '') : joined;
      return { kind: letter === 'm' ? 'module' : 'code', name, rest: args.slice(at + 1) };
    }
    if (joined === '') at++;
  }
  return { kind: 'none', name: '', rest: [] };
}

/** What a process has to do with debugpy, as its command line tells. */
export type DebugpyPart =
  /** `python -m debugpy --listen … agent.py`; `port` 0: one that the system chose. */
  | { readonly part: 'listens'; readonly port: number; readonly waits: boolean; readonly target: PythonLine }
  /** The adapter of a program that listens: what a client connects to. */
  | { readonly part: 'adapter'; readonly port: number }
  /** Started by a debugger, or by a program that is debugged. */
  | { readonly part: 'debugged'; readonly target: PythonLine }
  /** The adapter of a session that goes on: who is connected to it has a debugger. */
  | { readonly part: 'session' }
  /** Launchers, injectors: nothing that anybody would debug. */
  | { readonly part: 'tool' };

export function debugpyPart(line: PythonLine): DebugpyPart | null {
  if (line.kind === 'code') {
    const isDebugged = line.name.includes('import pydevd') && line.name.includes('settrace(');
    return isDebugged ? { part: 'debugged', target: { kind: 'none', name: '', rest: [] } } : null;
  }
  const file = line.name.replaceAll('\\', '/').replace(/\/(?:__main__\.py)?$/, '');
  if (line.kind === 'module' ? line.name === 'debugpy.adapter' : file.endsWith('debugpy/adapter')) {
    const port = numberAfter(line.rest, '--port');
    return line.rest.includes('--for-server') && port !== null ? { part: 'adapter', port } : { part: 'session' };
  }
  if (line.kind !== 'none' && /(?:^|[./])debugpy[./]launcher$/.test(file)) return { part: 'tool' };
  const isDebugpy = line.kind === 'module' ? line.name === 'debugpy' : baseOf(file) === 'debugpy';
  return isDebugpy ? ofDebugpy(line.rest) : null;
}

/** `--listen [host:]port --wait-for-client --configure-qt none … agent.py` */
function ofDebugpy(args: readonly string[]): DebugpyPart {
  let port: number | null = null;
  let connects = false;
  let waits = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--listen') port = portOf(args[++at] ?? '');
    else if (arg === '--connect') connects = Boolean(args[++at]);
    else if (arg === '--wait-for-client') waits = true;
    else if (arg === '--pid') return { part: 'tool' };
    else if (withValue.test(arg)) at++;
    else if (!arg.startsWith('--')) {
      const target = parsePythonLine(args.slice(at));
      if (connects) return { part: 'debugged', target };
      return port === null ? { part: 'tool' } : { part: 'listens', port, waits, target };
    }
  }
  return { part: 'tool' };
}

const withValue = /^--(?:configure-.+|log-to|parent-session-pid|adapter-access-token)$/;

function numberAfter(args: readonly string[], name: string): number | null {
  const at = args.indexOf(name);
  return at === -1 ? null : portOf(args[at + 1] ?? '');
}

/** `5678`, `localhost:5678`, `[::1]:5678` */
function portOf(text: string): number | null {
  const port = /(?:^|:)(\d{1,5})$/.exec(text)?.[1];
  return port === undefined ? null : Number(port);
}

/** Parts of multiprocessing that are no worker. */
export const isHelper = ({ kind, name }: PythonLine): boolean =>
  kind === 'code' && /multiprocessing\.(?:resource_tracker|forkserver)/.test(name);

/** A worker that was started anew: what it runs is known by its parent. */
export const isSpawned = ({ kind, name }: PythonLine): boolean =>
  kind === 'code' && name.includes('multiprocessing.spawn');
