import type { Ask } from '../portOwner';
import { isNode, isPython, type SeenProcess, type SeenSocket, type Sight } from './sight';

/** macOS and the other Unixes. Environments are not asked for: `ps` writes them behind the arguments, without a border. */
export async function unixSight(ask: Ask, uid: number): Promise<Sight> {
  const [listed, connected] = await Promise.all([
    ask('ps', ['-U', String(uid), '-ww', '-o', 'pid=,ppid=,etime=,time=,command=']),
    ask('lsof', ['-nP', '-a', '-u', String(uid), '-iTCP', '-sTCP:LISTEN,ESTABLISHED', '-Fpn']),
  ]);
  const found = parsePs(listed ?? '');
  const pids = found.map(it => it.pid).join(',');
  const folders = pids === '' ? null : await ask('lsof', ['-a', '-d', 'cwd', '-p', pids, '-Fpn']);
  const cwds = parseFolders(folders ?? '');
  const processes = found.map(it => ({ ...it, cwd: cwds.get(it.pid) ?? null }));
  const own = new Set(processes.map(it => it.pid));
  return { processes, sockets: parseConnections(connected ?? '').filter(it => own.has(it.pid)) };
}

/** `  4711     1 01-02:03:04   0:05.25 /opt/bin/python3.12 agent.py`. */
export function parsePs(text: string): SeenProcess[] {
  return text.split('\n').flatMap((line): SeenProcess[] => {
    const found = /^\s*(\d+)\s+(\d+)\s+([\d:-]+)\s+([\d:.-]+)\s+(.+)$/.exec(line);
    if (!found) return [];
    const [, pid, parentPid, age = '', cpu = '', command = ''] = found;
    const args = splitAtProgram(command);
    const program = args[0] ?? '';
    if (!isPython(program) && !isNode(program)) return [];
    return [
      {
        ...{ pid: Number(pid), parentPid: Number(parentPid), args, executable: null, cwd: null, variables: {} },
        ...{ ageMs: toMs(age), cpuMs: toMs(cpu) },
      },
    ];
  });
}

/** The borders of the arguments are lost; a path of the program may hold blanks, so it reaches to a known name. */
function splitAtProgram(command: string): string[] {
  const named = /^(\/.*?\/(?:python|pypy|node|nodejs)[\d.]*)(?= |$)/i.exec(command)?.[1];
  const program = named ?? command.split(' ')[0] ?? '';
  const rest = command.slice(program.length).trim();
  return [program, ...(rest === '' ? [] : rest.split(/ +/))];
}

/** `[[days-]hours:]minutes:seconds[.hundredths]` */
export function toMs(text: string): number | null {
  const found = /^(?:(\d+)-)?(?:(\d+):)?(\d+):(\d+(?:\.\d+)?)$/.exec(text);
  if (!found) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map(it => Number(it ?? 0));
  return Math.round((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
}

/** A field a line: `p4711`, `f5`, `n127.0.0.1:5678` or `n127.0.0.1:5678->127.0.0.1:61000`. */
export function parseConnections(text: string): SeenSocket[] {
  const found: SeenSocket[] = [];
  let pid = 0;
  for (const line of text.split('\n')) {
    if (line.startsWith('p')) pid = Number(line.slice(1));
    const ends = /^n[^>]*?:(\d+)(?:->.*:(\d+))?$/.exec(line);
    if (ends) found.push({ pid, port: Number(ends[1]), peerPort: ends[2] === undefined ? null : Number(ends[2]) });
  }
  return found;
}

export function parseFolders(text: string): Map<number, string> {
  const found = new Map<number, string>();
  let pid = 0;
  for (const line of text.split('\n')) {
    if (line.startsWith('p')) pid = Number(line.slice(1));
    if (line.startsWith('n/')) found.set(pid, line.slice(1));
  }
  return found;
}
