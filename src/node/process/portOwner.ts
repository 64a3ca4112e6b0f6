import { linuxPortOwner } from './portOwnerLinux';
import { lsofPortOwner } from './portOwnerLsof';
import { windowsPortOwner } from './portOwnerWindows';
import { runCommand, type CommandResult } from './runCommand';

export interface PortOwner {
  readonly pid: number;
  /** Of the program, without its arguments, which may hold secrets. Null: the system does not tell. */
  readonly name: string | null;
}

/** Runs a program of the system and gives its output; null when there is none to be had. */
export type Ask = (file: string, args: readonly string[]) => Promise<string | null>;

export interface OwnerOptions {
  readonly platform?: NodeJS.Platform;
  readonly signal?: AbortSignal;
  readonly ask?: Ask;
  /** Linux: where the kernel tells of processes. */
  readonly proc?: string;
}

/**
 * Who listens on a port of this machine. Null: nobody, or a process of another user, which the system does not name.
 * Costs up to some 100 ms: asked only for ports that are taken by a stranger.
 */
export function findPortOwner(port: number, options: OwnerOptions = {}): Promise<PortOwner | null> {
  const { platform = process.platform, signal, proc = '/proc' } = options;
  const ask = options.ask ?? askSystem(signal);
  if (platform === 'linux') return linuxPortOwner(port, proc);
  return platform === 'win32' ? windowsPortOwner(port, ask) : lsofPortOwner(port, ask);
}

function askSystem(signal: AbortSignal | undefined): Ask {
  return async (file, args) => {
    const options = { limitMs: 5_000, maxBytes: 4_000_000, ...(signal === undefined ? {} : { signal }) };
    const result: CommandResult = await runCommand(file, args, options);
    // lsof ends with 1 when it found nothing, and when one of several things was not found.
    return result.kind === 'ended' ? result.stdout : null;
  };
}
