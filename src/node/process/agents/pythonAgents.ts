import path from 'node:path';
import type { AgentProcess, AttachWay } from './agentProcess';
import { debugpyPart, isHelper, isSpawned, parsePythonLine, type PythonLine } from './pythonLine';
import { baseOf, isPython, type SeenProcess, type SeenSocket, type Sight } from './sight';

/** One that runs, not yet known to be an agent or not; `file` is its script, where the folder is known. */
export interface PythonSeen extends AgentProcess {
  readonly file: string | null;
  readonly process: SeenProcess;
}

/** debugpy and Python alone need less by far; who has used more has run its program. */
const waitingCpuMs = 5_000;

/** Every Python that could be debugged, told apart by what its command line and its connections say. Asks nothing. */
export function pythonAgents({ processes, sockets }: Sight, platform: NodeJS.Platform): PythonSeen[] {
  const pythons = processes.filter(it => isPython(it.executable ?? it.args[0] ?? ''));
  const lines = new Map(pythons.map(it => [it.pid, parsePythonLine(it.args.slice(1))]));
  const adapters = adaptersOf(pythons, lines, sockets);
  const children = new Set([...adapters.values()].flatMap(it => it.children));
  const debugged = inSessions(pythons, lines, sockets);
  return pythons.flatMap((it): PythonSeen[] => {
    const line = lines.get(it.pid);
    if (!line || isHelper(line) || children.has(it.pid)) return [];
    const part = debugpyPart(line);
    if (part && !('target' in part)) return [];
    const adapter = adapters.get(it.pid);
    const seen = (target: PythonLine, state: AgentProcess['state'], way: AttachWay) =>
      toSeen(it, ownLine(it, target, lines), platform, state, way);
    if (part?.part === 'debugged') return [seen(part.target, 'attached', { kind: 'pid' })];
    const target = part?.target ?? line;
    const port = adapter?.port ?? (part?.port || null);
    if (port === null) return part ? [] : [seen(target, debugged.has(it.pid) ? 'attached' : 'runs', { kind: 'pid' })];
    const waits = part?.waits === true && (it.cpuMs === null || it.cpuMs < waitingCpuMs);
    const state = adapter?.attached ? 'attached' : waits ? 'waits' : 'listens';
    return [seen(target, state, { kind: 'address', host: '127.0.0.1', port })];
  });
}

interface Adapter {
  /** Where a client connects. */
  readonly port: number;
  readonly attached: boolean;
  /** Processes that the program has started: a client hears of them by the program. */
  readonly children: readonly number[];
}

/** `debugpy.listen()` leaves the listening to a process that is no child of the program; the two are connected. */
function adaptersOf(
  pythons: readonly SeenProcess[],
  lines: ReadonlyMap<number, PythonLine>,
  sockets: readonly SeenSocket[],
): Map<number, Adapter> {
  const found = new Map<number, Adapter>();
  const ends = new Map(sockets.filter(it => it.peerPort !== null).map(it => [`${it.port} ${it.peerPort}`, it.pid]));
  const ages = new Map(pythons.map(it => [it.pid, it.ageMs ?? 0]));
  for (const { pid } of pythons) {
    const line = lines.get(pid);
    const part = line && debugpyPart(line);
    if (part?.part !== 'adapter') continue;
    const own = sockets.filter(it => it.pid === pid);
    const listeners = new Set(own.filter(it => it.peerPort === null).map(it => it.port));
    const programs = own.flatMap(it => {
      const program = it.peerPort === null ? undefined : ends.get(`${it.peerPort} ${it.port}`);
      const isProgram = program !== undefined && program !== pid && lines.has(program) && it.port !== part.port;
      return isProgram && listeners.has(it.port) ? [{ program, inside: it.port }] : [];
    });
    const [first, ...others] = programs.sort((one, other) => age(ages, other.program) - age(ages, one.program));
    const port = part.port || [...listeners].find(it => it !== first?.inside);
    if (!first || port === undefined) continue;
    const attached = own.some(it => it.port === port && it.peerPort !== null);
    found.set(first.program, { port, attached, children: others.map(it => it.program) });
  }
  return found;
}

/** Processes that a session has entered by their number: their command line does not tell. */
function inSessions(
  pythons: readonly SeenProcess[],
  lines: ReadonlyMap<number, PythonLine>,
  sockets: readonly SeenSocket[],
): Set<number> {
  const adapters = pythons.filter(({ pid }) => {
    const line = lines.get(pid);
    return line && debugpyPart(line)?.part === 'session';
  });
  const own = new Set(adapters.map(it => it.pid));
  const listeners = new Set(sockets.filter(it => it.peerPort === null && own.has(it.pid)).map(it => it.port));
  return new Set(sockets.filter(it => it.peerPort !== null && listeners.has(it.peerPort)).map(it => it.pid));
}

const age = (ages: ReadonlyMap<number, number>, pid: number) => ages.get(pid) ?? 0;

/** A worker that multiprocessing started anew runs what its parent runs. */
function ownLine({ parentPid }: SeenProcess, line: PythonLine, lines: ReadonlyMap<number, PythonLine>): PythonLine {
  if (!isSpawned(line)) return line;
  const parent = lines.get(parentPid);
  const part = parent && debugpyPart(parent);
  return (part && 'target' in part ? part.target : parent) ?? line;
}

function toSeen(
  it: SeenProcess,
  line: PythonLine,
  platform: NodeJS.Platform,
  state: AgentProcess['state'],
  way: AttachWay,
): PythonSeen {
  const { pid, parentPid, ageMs, variables, cwd } = it;
  const paths = platform === 'win32' ? path.win32 : path.posix;
  const isFile = line.kind === 'script';
  const file = !isFile ? null : paths.isAbsolute(line.name) ? line.name : cwd && paths.resolve(cwd, line.name);
  return {
    ...{ pid, parentPid, ageMs, state, way, file, process: it, runtime: 'python' },
    script: isFile ? (file ?? line.name) : line.kind === 'module' ? `-m ${line.name}` : '',
    interpreter: interpreterOf(it, paths),
    version: versionOf(it.executable ?? it.args[0] ?? ''),
    isAgent: isAgentByLine(it, line),
    role: variables['AGL_CURRENT_ROLE'] ?? null,
  };
}

/** That of its environment rather than the one behind the links, which does not have its packages. */
function interpreterOf({ args, executable, variables }: SeenProcess, paths: path.PlatformPath): string | null {
  const [named = ''] = args;
  if (paths.isAbsolute(named) && isPython(named)) return named;
  const root = variables['VIRTUAL_ENV'];
  return root ? paths.join(root, 'bin', 'python') : executable;
}

function versionOf(program: string): string | null {
  const dotted = /(?:python|versions[\\/]|pypy)(\d+\.\d+(?:\.\d+)?)/i.exec(program)?.[1];
  const joined = /Python(\d)(\d+)[\\/]/.exec(program);
  return dotted ?? (joined ? `${joined[1]}.${joined[2]}` : null);
}

/** `agl store`, `-m agentlightning.…`, a variable that only Agent Lightning's programs get. */
function isAgentByLine({ variables }: SeenProcess, { kind, name }: PythonLine): boolean {
  if (Object.keys(variables).some(it => it.startsWith('AGL_'))) return true;
  if (kind === 'script') return /^agl(?:\.exe|-script\.pyw?)?$/i.test(baseOf(name));
  return kind === 'module' && /^agentlightning(?:\.|$)/.test(name);
}
