import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import path from 'node:path';
import { isNode, isPython, wantedVariables, type SeenProcess, type SeenSocket, type Sight } from './sight';

/** Reads the kernel's files. What ends while we look is left out. */
export async function linuxSight(proc: string, uid: number): Promise<Sight> {
  const pids = (await readdir(proc).catch(() => [])).filter(it => /^\d+$/.test(it));
  const upMs = Number((await textOf(path.join(proc, 'uptime'))).split(' ')[0]) * 1000;
  const seen = await Promise.all(pids.map(pid => processOf(path.join(proc, pid), Number(pid), uid, upMs)));
  const processes = seen.filter(it => it !== null);
  return { processes, sockets: await socketsOf(proc, processes) };
}

/** Whose program is Python or Node.js, whatever it calls itself: workers like to change their command line. */
async function processOf(folder: string, pid: number, uid: number, upMs: number): Promise<SeenProcess | null> {
  // Not to be read for processes of others, unless we are root.
  const executable = await readlink(path.join(folder, 'exe')).catch(() => null);
  const program = executable?.replace(/ \(deleted\)$/, '');
  if (!program || !(isPython(program) || isNode(program))) return null;
  const owner = await stat(folder).catch(() => null);
  if (owner?.uid !== uid) return null;
  const [commandLine, told, environment, cwd] = await Promise.all([
    ...['cmdline', 'stat', 'environ'].map(it => textOf(path.join(folder, it))),
    readlink(path.join(folder, 'cwd')).catch(() => null),
  ]);
  const { parentPid, cpuMs, startedMs } = parseStat(told ?? '') ?? {};
  if (parentPid === undefined || !commandLine) return null;
  return {
    ...{ pid, parentPid, executable: program, cwd: cwd ?? null, cpuMs: cpuMs ?? null },
    args: commandLine.replace(/\0$/, '').split('\0'),
    ageMs: startedMs === undefined || Number.isNaN(upMs) ? null : Math.max(0, upMs - startedMs),
    variables: parseEnvironment(environment ?? ''),
  };
}

/** The kernel counts in hundredths of a second towards programs, whatever its own clock. */
const tickMs = 10;

/** `4711 (name) S 1 …`; the name may hold blanks and brackets. Null: not such a line, or a process that has ended. */
export function parseStat(text: string): { parentPid: number; cpuMs: number; startedMs: number } | null {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, parent] = fields;
  const [user, kernel, started] = [fields[11], fields[12], fields[19]].map(Number);
  if (state === 'Z' || state === 'X' || started === undefined || Number.isNaN(started)) return null;
  return { parentPid: Number(parent), cpuMs: ((user ?? 0) + (kernel ?? 0)) * tickMs, startedMs: started * tickMs };
}

export function parseEnvironment(text: string): Record<string, string> {
  const found = text.split('\0').flatMap((it): [string, string][] => {
    const at = it.indexOf('=');
    return wantedVariables.has(it.slice(0, at)) ? [[it.slice(0, at), it.slice(at + 1)]] : [];
  });
  return Object.fromEntries(found);
}

async function socketsOf(proc: string, processes: readonly SeenProcess[]): Promise<SeenSocket[]> {
  const tables = await Promise.all(['tcp', 'tcp6'].map(it => textOf(path.join(proc, 'net', it))));
  const known = new Map(tables.flatMap(parseTcp));
  const found = await Promise.all(
    processes.map(async ({ pid }) => {
      const folder = path.join(proc, String(pid), 'fd');
      const names = await readdir(folder).catch(() => []);
      const links = await Promise.all(names.map(it => readlink(path.join(folder, it)).catch(() => '')));
      return links.flatMap(link => {
        const socket = known.get(/^socket:\[(\d+)\]$/.exec(link)?.[1] ?? '');
        return socket ? [{ pid, ...socket }] : [];
      });
    }),
  );
  return found.flat();
}

/** By inode: what listens (state 0A) and what is connected (01). */
export function parseTcp(table: string): [string, Omit<SeenSocket, 'pid'>][] {
  return table.split('\n').flatMap((line): [string, Omit<SeenSocket, 'pid'>][] => {
    const [, local = '', remote = '', state, , , , , , inode] = line.trim().split(/\s+/);
    if ((state !== '0A' && state !== '01') || !inode || inode === '0') return [];
    const port = (address: string) => parseInt(address.slice(address.lastIndexOf(':') + 1), 16);
    return [[inode, { port: port(local), peerPort: state === '0A' ? null : port(remote) }]];
  });
}

const textOf = (file: string) => readFile(file, 'utf8').catch(() => '');
