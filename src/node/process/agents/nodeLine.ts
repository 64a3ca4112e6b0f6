/** What a Node.js was told to run, and whether it can be debugged. */
export interface NodeLine {
  /** Null: code of the command line, or nothing. */
  readonly script: string | null;
  /** Port 0: one that the system chooses. Null: without an inspector so far. */
  readonly inspector: { readonly host: string; readonly port: number; readonly waits: boolean } | null;
  /** Where a signal would open one; 0: a port that the system chooses; null: where it is usual. */
  readonly signalPort: number | null;
  /** A signal starts none. */
  readonly refusesSignal: boolean;
}

const defaultPort = 9229;

/** From what stands behind the program, and NODE_OPTIONS, which come first. */
export function parseNodeLine(args: readonly string[], nodeOptions = ''): NodeLine {
  const given = nodeOptions.split(/\s+/).filter(Boolean);
  let script: string | null = null;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-') || arg === '--') {
      script = (arg === '--' ? args[at + 1] : arg) ?? null;
      break;
    }
    given.push(arg);
    if (takesValue.test(arg)) given.push(args[++at] ?? '');
    if (/^(?:-e|-p|-pe|--eval|--print)$/.test(arg)) break;
  }
  const { inspector, port } = inspectorOf(given);
  const signalPort = port === undefined ? null : placeOf(port).port;
  return { script, inspector, signalPort, refusesSignal: given.includes('--disable-sigusr1') };
}

const takesValue =
  /^(?:-r|-C|-e|-p|-pe|--eval|--print|--require|--import|--loader|--experimental-loader|--conditions|--env-file|--title|--inspect-port|--debug-port|--watch-path|--max-old-space-size|--stack-trace-limit)$/;

function inspectorOf(given: readonly string[]): { inspector: NodeLine['inspector']; port: string | undefined } {
  let place: string | null = null;
  let waits = false;
  let port: string | undefined;
  for (const [at, arg] of given.entries()) {
    const [inspect, stops, value] = /^--inspect(-brk|-wait)?(?:=(.*))?$/.exec(arg) ?? [];
    if (inspect !== undefined) [place, waits] = [value ?? '', waits || stops !== undefined];
    const named = /^--(?:inspect|debug)-port(?:=(.*))?$/.exec(arg);
    if (named) port = named[1] ?? given[at + 1];
  }
  const inspector = place === null ? null : { ...placeOf(place === '' ? (port ?? '') : place), waits };
  return { inspector, port };
}

/** `9230`, `127.0.0.1:9230`, `127.0.0.1`, `[::1]:9230`; every address of the machine has the loopback one. */
function placeOf(text: string): { host: string; port: number } {
  const [, host = '', port] = /^(?:(.*):)?(\d{1,5})$/.exec(text) ?? [null, text, undefined];
  const named = host.replace(/^\[|\]$/g, '');
  const isLoopback = named === '' || named === 'localhost' || /^[0:.]+$/.test(named);
  return { host: isLoopback ? '127.0.0.1' : named, port: port === undefined ? defaultPort : Number(port) };
}

/**
 * Whether a listener of a Node.js may be its inspector: where one was ordered, or where a signal opens one. Others belong to
 * the program, and are not asked.
 */
export function mayBeInspector(listener: number, ordered: number | null): boolean {
  return ordered === 0 || listener === ordered || (listener >= usualPorts.from && listener <= usualPorts.to);
}

/** The default, and what people count up from it for a second and third process. */
const usualPorts = { from: defaultPort, to: 9250 };

/** Parts of editors and helpers of other programs: nobody's agent. */
export function isEditorPart(args: readonly string[]): boolean {
  return args.some(
    it =>
      /^--(?:type=|node-ipc$|stdio$|clientProcessId)/.test(it) ||
      /[\\/](?:bootstrap-fork|server-main|tsserver|extensionHostProcess)(?:\.c?js)?$/.test(it) ||
      /[\\/]\.(?:vscode|cursor|windsurf)[\w-]*[\\/]/.test(it),
  );
}
