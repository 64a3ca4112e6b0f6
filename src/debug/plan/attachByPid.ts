import { access } from 'node:fs/promises';
import path from 'node:path';
import { LaunchError } from './launchError';
import { linuxProcess, linuxTracer, type LinuxProcess, type LinuxTracer } from './linuxProcess';
import type { Environment } from '../services';

export interface PidSurroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Environment;
  /** Linux: where the kernel tells of processes. */
  readonly proc?: string;
  readonly uid?: number;
  /** Whether there is such a process, and whether it is ours; throws as `process.kill` does. */
  readonly touch?: (pid: number) => void;
}

/** A process that may be attached to, as far as that can be seen before; settled further by `checkTools`. */
export interface PidTarget {
  readonly pid: number;
  /** Linux: a command that runs the same Python with the same packages. */
  readonly interpreter: string | null;
  readonly pythonVersion: string | null;
}

/**
 * Whether a debugger may enter a process: it is there, ours, a Python, not traced, and the kernel allows it. Rejects with
 * LaunchError. Looks only: on macOS and Windows, no more than whether it is there and ours can be told before.
 */
export async function checkProcess(pid: number, at: PidSurroundings): Promise<PidTarget> {
  const { platform, proc = '/proc', uid = process.getuid?.() ?? 0, touch = alive } = at;
  try {
    touch(pid);
  } catch (error) {
    const isOthers = (error as NodeJS.ErrnoException).code === 'EPERM';
    throw new LaunchError(isOthers ? 'AGL-D201' : 'AGL-D200', `pid ${pid}`);
  }
  if (platform !== 'linux') return { pid, interpreter: null, pythonVersion: null };
  const found = await linuxProcess(pid, proc);
  if (found === null) throw new LaunchError('AGL-D200', `pid ${pid}`);
  const refusal = refusalOf(found, await linuxTracer(proc, uid));
  if (refusal) throw new LaunchError(refusal.code, `pid ${pid}${refusal.detail}`);
  const { interpreter, pythonVersion } = found;
  return { pid, interpreter: interpreter && (await isThere(interpreter)) ? interpreter : null, pythonVersion };
}

const alive = (pid: number) => void process.kill(pid, 0);

/** In the order in which mending them makes sense. */
export function refusalOf(it: LinuxProcess, by: LinuxTracer): { code: `AGL-${string}`; detail: string } | null {
  if (it.uid !== by.uid && !by.maySysPtrace) return { code: 'AGL-D201', detail: `, uid ${it.uid}` };
  if (!it.isPython) return { code: 'AGL-D202', detail: '' };
  if (it.tracerPid !== 0) return { code: 'AGL-D203', detail: `, TracerPid ${it.tracerPid}` };
  const scoped = by.ptraceScope >= 3 || (by.ptraceScope > 0 && !by.maySysPtrace);
  if (scoped) return { code: 'AGL-D205', detail: `, ptrace_scope ${by.ptraceScope}` };
  return it.memoryOpens ? null : { code: 'AGL-D206', detail: '' };
}

/**
 * What debugpy needs to get in: nothing where the process and the interpreter beside it are the same Python from 3.14 on,
 * which executes code for others itself; else gdb on Linux, lldb on macOS. Rejects with LaunchError.
 */
export async function checkTools(
  target: PidTarget,
  interpreterVersion: string,
  { platform, env }: PidSurroundings,
): Promise<void> {
  if (entersItself(target.pythonVersion, interpreterVersion)) return;
  if (platform === 'linux' && !(await onPath('gdb', env))) throw new LaunchError('AGL-D204', `pid ${target.pid}`);
  if (platform === 'darwin' && !(await onPath('lldb', env))) throw new LaunchError('AGL-D208', `pid ${target.pid}`);
}

/** Where the version of the process is not known, debugpy tries its own way and then the other. */
function entersItself(ofProcess: string | null, ofInterpreter: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(ofInterpreter) ?? [];
  return Number(major) === 3 && Number(minor) >= 14 && ofProcess === `${major}.${minor}`;
}

async function onPath(name: string, env: Environment): Promise<boolean> {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(it => path.isAbsolute(it));
  for (const folder of folders) if (await isThere(path.join(folder, name))) return true;
  return false;
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
