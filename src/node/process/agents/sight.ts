/** A process as the system tells of it; arguments as they were given, which may hold secrets: never shown or logged whole. */
export interface SeenProcess {
  readonly pid: number;
  readonly parentPid: number;
  /** The program first. */
  readonly args: readonly string[];
  /** Of the program behind links; null where the system does not tell. */
  readonly executable: string | null;
  /** Since it was started. */
  readonly ageMs: number | null;
  /** Processor time so far. */
  readonly cpuMs: number | null;
  /** Working folder; null where the system does not tell. */
  readonly cwd: string | null;
  /** Of its environment, no more than `wantedVariables`. */
  readonly variables: Readonly<Record<string, string>>;
}

/** One end of a TCP connection, or a listener. */
export interface SeenSocket {
  readonly pid: number;
  readonly port: number;
  /** The other end; null for a listener. */
  readonly peerPort: number | null;
}

/** What may be Python or Node.js among the user's own processes, and what these talk to. */
export interface Sight {
  readonly processes: readonly SeenProcess[];
  readonly sockets: readonly SeenSocket[];
}

/** Everything else in an environment is nobody's business. */
export const wantedVariables: ReadonlySet<string> = new Set([
  ...['AGL_CURRENT_ROLE', 'AGL_MANAGED_STORE', 'AGL_SERVER_HOST', 'AGL_SERVER_PORT', 'AGL_DEVTOOLS_CHANNEL'],
  ...['NODE_OPTIONS', 'VIRTUAL_ENV'],
]);

/** `python3.11`, `pythonw.exe`, macOS's `Python`; nothing else that begins so. */
export function isPython(program: string): boolean {
  return /^(?:python|pypy)(?:\d+(?:\.\d+)?)?w?(?:\.exe)?$/i.test(baseOf(program));
}

export function isNode(program: string): boolean {
  return /^(?:node|nodejs)(?:\.exe)?$/i.test(baseOf(program));
}

/** Last part of a path of any system. */
export const baseOf = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
