import { baseOf } from './sight';

export type Shell = 'posix' | 'powershell' | 'cmd';

export interface PythonDebugCommand {
  readonly python: readonly string[];
  /** Folder of a debugpy that is not part of the environment; null: its own. */
  readonly debugpy: string | null;
  readonly port: number;
  readonly script: string;
}

/** Guide row G-D7: the line that starts a script so that it waits for a debugger. */
export function pythonDebugCommand({ python, debugpy, port, script }: PythonDebugCommand, shell: Shell): string {
  const run = debugpy === null ? ['-m', 'debugpy'] : [debugpy];
  return commandLine([...python, ...run, '--listen', String(port), '--wait-for-client', script], shell);
}

/** Its counterpart for Node.js. */
export function nodeDebugCommand(port: number, script: string, shell: Shell): string {
  return commandLine(['node', `--inspect-brk=127.0.0.1:${port}`, script], shell);
}

/** By the program; an unknown one speaks what is usual on the system. */
export function shellOf(program: string, platform: NodeJS.Platform): Shell {
  const name = baseOf(program)
    .toLowerCase()
    .replace(/\.exe$/, '');
  if (name === 'pwsh' || name === 'powershell') return 'powershell';
  if (name === 'cmd') return 'cmd';
  if (/^(?:ba|z|fi|da|k|c|tc)?sh$/.test(name)) return 'posix';
  return platform === 'win32' ? 'powershell' : 'posix';
}

export function commandLine(args: readonly string[], shell: Shell): string {
  const line = args.map(it => quoted(it, shell)).join(' ');
  // A quoted text is a value to PowerShell unless it is called.
  return shell === 'powershell' && line.startsWith("'") ? `& ${line}` : line;
}

function quoted(text: string, shell: Shell): string {
  if (/^[\w./:\\=-]+$/.test(text) && (shell !== 'posix' || !text.includes('\\'))) return text;
  switch (shell) {
    case 'posix':
      return `'${text.replaceAll("'", "'\\''")}'`;
    case 'powershell':
      return `'${text.replaceAll("'", "''")}'`;
    case 'cmd':
      // A name of Windows has no quotes in it.
      return `"${text.replaceAll('"', '')}"`;
  }
}
