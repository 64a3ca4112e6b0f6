import { runCommand } from '../runCommand';
import type { Ask } from '../portOwner';
import { linuxSight } from './linuxSight';
import { unixSight } from './unixSight';
import { windowsSight } from './windowsSight';
import type { Sight } from './sight';

export interface LookOptions {
  readonly platform?: NodeJS.Platform;
  readonly signal?: AbortSignal;
  /** Linux: where the kernel tells of processes. */
  readonly proc?: string;
  /** Number of the user; processes of others are left out. */
  readonly uid?: number;
  readonly ask?: Ask;
}

/**
 * The user's own processes that may be Python or Node.js. Linux reads the kernel's files, 20 to 60 ms for 400 processes;
 * macOS asks `ps` and `lsof`, Windows PowerShell and `netstat`, whose start alone costs some 100 ms. Rejects when cancelled.
 */
export async function lookAround(options: LookOptions = {}): Promise<Sight> {
  const { platform = process.platform, signal, proc = '/proc', uid = process.getuid?.() ?? 0 } = options;
  const ask = options.ask ?? askSystem(signal);
  signal?.throwIfAborted();
  const sight = await (platform === 'linux'
    ? linuxSight(proc, uid)
    : platform === 'win32'
      ? windowsSight(ask)
      : unixSight(ask, uid));
  signal?.throwIfAborted();
  return sight;
}

/** PowerShell on a busy Windows needs seconds; what takes longer is not coming. */
const limitMs = 10_000;

function askSystem(signal: AbortSignal | undefined): Ask {
  return async (file, args) => {
    const options = { limitMs, maxBytes: 8_000_000, ...(signal === undefined ? {} : { signal }) };
    const result = await runCommand(file, args, options);
    return result.kind === 'ended' ? result.stdout : null;
  };
}
