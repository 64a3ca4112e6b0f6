import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isInspector } from './inspectors';
import { mayBeInspector, parseNodeLine } from './nodeLine';
import { lookAround, type LookOptions } from './lookAround';

export type Woken =
  | { readonly ok: true; readonly host: string; readonly port: number }
  /** `absent`: no such process. `refuses`: it would be ended by the signal, or ignores it. `silent`: nothing came of it. */
  | { readonly ok: false; readonly why: 'absent' | 'denied' | 'refuses' | 'silent' };

export interface WakeOptions extends LookOptions {
  /** How the process is asked. */
  readonly signalProcess?: (pid: number) => void;
  readonly limitMs?: number;
}

/**
 * Has a Node.js that runs open its inspector: by SIGUSR1, on Windows by Node's own way for the same. The inspector stays open
 * until the process ends. Rejects when cancelled.
 */
export async function wakeInspector(pid: number, options: WakeOptions = {}): Promise<Woken> {
  const { platform = process.platform, proc = '/proc', signal, limitMs = 5_000 } = options;
  if (platform === 'linux' && (await catchesSignal(pid, proc)) === false) return { ok: false, why: 'refuses' };
  try {
    (options.signalProcess ?? (platform === 'win32' ? askOnWindows : askBySignal))(pid);
  } catch (error) {
    return { ok: false, why: (error as NodeJS.ErrnoException).code === 'EPERM' ? 'denied' : 'absent' };
  }
  for (
    const until = Date.now() + limitMs;
    Date.now() < until;
    await sleep(betweenLooksMs, null, signal && { signal })
  ) {
    const { processes, sockets } = await lookAround(options);
    const seen = processes.find(it => it.pid === pid);
    const { signalPort } = parseNodeLine(seen?.args.slice(1) ?? [], seen?.variables['NODE_OPTIONS']);
    const listeners = sockets.filter(it => it.pid === pid && it.peerPort === null).map(it => it.port);
    const port = await firstInspector(
      listeners.filter(it => mayBeInspector(it, signalPort)),
      signal,
    );
    if (port !== null) return { ok: true, host: '127.0.0.1', port };
  }
  return { ok: false, why: 'silent' };
}

const betweenLooksMs = 100;

const askBySignal = (pid: number) => void process.kill(pid, 'SIGUSR1');

/** What `node inspect -p` and the editor's own debugger use; it is not among the documented functions. */
function askOnWindows(pid: number): void {
  const ask: unknown = Reflect.get(process, '_debugProcess');
  if (typeof ask !== 'function') throw Object.assign(new Error('no way to ask'), { code: 'ENOSYS' });
  Reflect.apply(ask, process, [pid]);
}

/** Bit of SIGUSR1 in the masks of /proc: a program that does not catch it is ended by it. Null: not known. */
const userSignal = 0x200n;

async function catchesSignal(pid: number, proc: string): Promise<boolean | null> {
  const status = await readFile(path.join(proc, String(pid), 'status'), 'utf8').catch(() => '');
  const mask = /^SigCgt:\s*([0-9a-f]+)/m.exec(status)?.[1];
  return mask === undefined ? null : (BigInt(`0x${mask}`) & userSignal) !== 0n;
}

async function firstInspector(ports: readonly number[], signal: AbortSignal | undefined): Promise<number | null> {
  for (const port of ports) if (await isInspector('127.0.0.1', port, signal)) return port;
  return null;
}
