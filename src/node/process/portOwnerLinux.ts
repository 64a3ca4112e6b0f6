import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import type { PortOwner } from './portOwner';

/** Socket numbers from the kernel's tables, then the process that has one of them open. */
export async function linuxPortOwner(port: number, proc: string): Promise<PortOwner | null> {
  const tables = await Promise.all(['tcp', 'tcp6'].map(name => textOf(path.join(proc, 'net', name))));
  const sockets = new Set(tables.flatMap(table => listeningSockets(table ?? '', port)).map(it => `socket:[${it}]`));
  if (sockets.size === 0) return null;
  const pids = (await entriesOf(proc)).filter(it => /^\d+$/.test(it));
  for (const pid of pids) {
    if (await holdsOne(path.join(proc, pid, 'fd'), sockets))
      return { pid: Number(pid), name: nameFrom((await textOf(path.join(proc, pid, 'cmdline'))) ?? '') };
  }
  return null;
}

/** Inodes of the sockets that listen (state 0A) on the port, from the text of /proc/net/tcp or tcp6. */
export function listeningSockets(table: string, port: number): string[] {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  return table.split('\n').flatMap(line => {
    const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
    return state === '0A' && local?.endsWith(`:${hex}`) && inode && inode !== '0' ? [inode] : [];
  });
}

/** `python agl` of `/usr/bin/python\0/home/me/.venv/bin/agl\0store\0--port\0…`: what it is, not what it was told. */
export function nameFrom(commandLine: string): string | null {
  const [program = '', script = ''] = commandLine.split('\0');
  if (program === '') return null;
  const isScript = /[\\/]/.test(script) || /\.(c?js|mjs|ts|py)$/.test(script);
  return [program, ...(isScript && !script.startsWith('-') ? [script] : [])].map(it => path.basename(it)).join(' ');
}

/** Processes of other users do not let us look; they end while we do. Both are "not this one". */
async function holdsOne(folder: string, sockets: ReadonlySet<string>): Promise<boolean> {
  const links = await Promise.all(
    (await entriesOf(folder)).map(name => readlink(path.join(folder, name)).catch(() => '')),
  );
  return links.some(it => sockets.has(it));
}

const entriesOf = (folder: string) => readdir(folder).catch(() => []);
const textOf = (file: string) => readFile(file, 'utf8').catch(() => null);
