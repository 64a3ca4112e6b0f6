import { open, readFile, readlink, stat } from 'node:fs/promises';
import path from 'node:path';

/** What the kernel tells of a process that is to be traced, and of who would trace it. */
export interface LinuxProcess {
  readonly uid: number;
  /** It runs Python, as its program or inside another one. */
  readonly isPython: boolean;
  /** `3.11`, where a path tells. */
  readonly pythonVersion: string | null;
  /** The debugger that traces it; 0: none. */
  readonly tracerPid: number;
  /** What a Python of the same environment is run by; null: not known. */
  readonly interpreter: string | null;
  /** The kernel would let us, were we the debugger: by the same check, without tracing anything. */
  readonly memoryOpens: boolean;
}

export interface LinuxTracer {
  readonly uid: number;
  /** CAP_SYS_PTRACE */
  readonly maySysPtrace: boolean;
  /** kernel.yama.ptrace_scope; 0 too where the kernel has no such thing. */
  readonly ptraceScope: number;
}

/** Null: there is no such process. */
export async function linuxProcess(pid: number, proc: string): Promise<LinuxProcess | null> {
  const at = (name: string) => path.join(proc, String(pid), name);
  const owner = await stat(path.join(proc, String(pid))).catch(() => null);
  if (!owner) return null;
  const [status, maps, commandLine, environment] = await Promise.all(
    ['status', 'maps', 'cmdline', 'environ'].map(name => readFile(at(name), 'utf8').catch(() => '')),
  );
  const program = await readlink(at('exe')).catch(() => '');
  const library = /\/(?:lib)?(?:python|pypy)(\d\.\d+)?[^/\n]*(?:\.so[\d.]*)?$/m.exec(maps ?? '');
  return {
    uid: owner.uid,
    isPython: /\/(?:python|pypy)[\d.]*$/.test(program) || library !== null,
    pythonVersion: /python(\d\.\d+)$/.exec(program)?.[1] ?? library?.[1] ?? null,
    tracerPid: Number(/^TracerPid:\s*(\d+)/m.exec(status ?? '')?.[1] ?? 0),
    interpreter: interpreterOf(commandLine ?? '', environment ?? '', program),
    memoryOpens: await opens(at('mem')),
  };
}

export async function linuxTracer(proc: string, uid: number): Promise<LinuxTracer> {
  const status = await readFile(path.join(proc, 'self', 'status'), 'utf8').catch(() => '');
  const effective = /^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? '0';
  const scope = await readFile(path.join(proc, 'sys/kernel/yama/ptrace_scope'), 'utf8').catch(() => '0');
  return { uid, maySysPtrace: (BigInt(`0x${effective}`) & sysPtrace) !== 0n, ptraceScope: Number(scope) || 0 };
}

const sysPtrace = 1n << 19n;

/** That of its environment rather than the one behind the links, which does not have its packages. */
function interpreterOf(commandLine: string, environment: string, program: string): string | null {
  const [named = ''] = commandLine.split('\0');
  if (/^\/.*\/(?:python|pypy)[\d.]*$/.test(named)) return named;
  const root = environment.split('\0').find(it => it.startsWith('VIRTUAL_ENV='));
  if (root) return path.join(root.slice('VIRTUAL_ENV='.length), 'bin', 'python');
  return /\/(?:python|pypy)[\d.]*$/.test(program) ? program : null;
}

async function opens(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => null);
  await handle?.close();
  return handle !== null;
}
