import type { Ask } from '../portOwner';
import { isNode, isPython, type SeenProcess, type SeenSocket, type Sight } from './sight';

/** PowerShell for the command lines, `netstat` for the connections. */
export async function windowsSight(ask: Ask): Promise<Sight> {
  const [listed, connected] = await Promise.all([
    ask('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', question]),
    ask('netstat.exe', ['-ano', '-p', 'TCP']),
  ]);
  const processes = parseCim(listed ?? '');
  const own = new Set(processes.map(it => it.pid));
  return { processes, sockets: parseConnections(connected ?? '').filter(it => own.has(it.pid)) };
}

/**
 * Of the user's own session; a command line that the user may not read is none of theirs. Ages are computed there, because
 * dates have as many forms as languages. One process alone must be a list too.
 */
const question = [
  '[Console]::OutputEncoding=[Text.Encoding]::UTF8;$s=(Get-Process -Id $PID).SessionId;$n=Get-Date;',
  "$l=@(Get-CimInstance Win32_Process -Filter \"Name LIKE 'py%' OR Name LIKE 'node%'\"",
  '|Where-Object{$_.SessionId -eq $s -and $_.CommandLine}|ForEach-Object{[pscustomobject]@{',
  'pid=$_.ProcessId;parent=$_.ParentProcessId;file=$_.ExecutablePath;line=$_.CommandLine;',
  'age=[long]($n-$_.CreationDate).TotalMilliseconds;cpu=[long](($_.KernelModeTime+$_.UserModeTime)/10000)}});',
  'ConvertTo-Json -Compress -InputObject $l',
].join('');

export function parseCim(text: string): SeenProcess[] {
  const list = parsed(text);
  if (!Array.isArray(list)) return [];
  return list.flatMap((it: unknown): SeenProcess[] => {
    const { pid, parent, file, line, age, cpu } = (it ?? {}) as Record<string, unknown>;
    if (typeof pid !== 'number' || typeof line !== 'string') return [];
    const args = splitCommandLine(line);
    const executable = typeof file === 'string' ? file : null;
    const program = executable ?? args[0] ?? '';
    if (!isPython(program) && !isNode(program)) return [];
    const number = (value: unknown) => (typeof value === 'number' ? value : null);
    return [
      {
        ...{ pid, args, executable, cwd: null, variables: {}, parentPid: number(parent) ?? 0 },
        ...{ ageMs: number(age), cpuMs: number(cpu) },
      },
    ];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch {
    // A policy that forbids PowerShell, or words of a profile: nothing is known then.
    return null;
  }
}

/** As Windows programs take their command line apart: quotes group, backslashes mean something only before a quote. */
export function splitCommandLine(line: string): string[] {
  const args: string[] = [];
  let current: string | null = null;
  let quoted = false;
  for (const [part] of line.matchAll(/\\*"|\\+|\s+|[^\s"\\]+/g)) {
    if (part.endsWith('"')) {
      const slashes = part.length - 1;
      current = (current ?? '') + '\\'.repeat(Math.floor(slashes / 2)) + (slashes % 2 === 1 ? '"' : '');
      if (slashes % 2 === 0) quoted = !quoted;
    } else if (quoted || part.trim() !== '') {
      current = (current ?? '') + part;
    } else if (current !== null) {
      args.push(current);
      current = null;
    }
  }
  return current === null ? args : [...args, current];
}

/** The word for the state is in the language of the system; a listener has the foreign port 0. */
export function parseConnections(text: string): SeenSocket[] {
  return text.split(/\r?\n/).flatMap((line): SeenSocket[] => {
    const [protocol, local = '', foreign = '', ...rest] = line.trim().split(/\s+/);
    const pid = Number(rest.at(-1));
    if (protocol !== 'TCP' || !(pid > 0)) return [];
    const port = (address: string) => Number(address.slice(address.lastIndexOf(':') + 1));
    return [{ pid, port: port(local), peerPort: port(foreign) || null }];
  });
}
