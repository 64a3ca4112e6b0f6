import type { Ask, PortOwner } from './portOwner';

/** `netstat` knows the process, `tasklist` its name. */
export async function windowsPortOwner(port: number, ask: Ask): Promise<PortOwner | null> {
  const sockets = await ask('netstat.exe', ['-ano', '-p', 'TCP']);
  const pid = sockets === null ? null : parseNetstat(sockets, port);
  if (pid === null) return null;
  const tasks = await ask('tasklist.exe', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
  return { pid, name: tasks === null ? null : parseTasklist(tasks, pid) };
}

/**
 * `  TCP    127.0.0.1:4747    0.0.0.0:0    LISTENING    4711`. The word for the state is in the language of the system
 * (`ABHÖREN`), so a listener is told by its foreign address, which ends in `:0`.
 */
export function parseNetstat(text: string, port: number): number | null {
  for (const line of text.split(/\r?\n/)) {
    const [protocol, local, foreign, ...rest] = line.trim().split(/\s+/);
    const pid = Number(rest.at(-1));
    if (protocol === 'TCP' && local?.endsWith(`:${port}`) && foreign?.endsWith(':0') && pid > 0) return pid;
  }
  return null;
}

/** `"python.exe","4711","Console","1","120,000 K"`; a sentence in the system's language when there is no such process. */
export function parseTasklist(text: string, pid: number): string | null {
  for (const line of text.split(/\r?\n/)) {
    const [, name, found] = /^"([^"]*)","(\d+)"/.exec(line) ?? [];
    if (name && Number(found) === pid) return name;
  }
  return null;
}
