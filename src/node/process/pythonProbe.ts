import type { PythonSight } from '../../core/health/observation';
import { runCommand, type CommandResult } from './runCommand';

export interface PythonCommand {
  readonly path: string;
  readonly args: readonly string[];
}

export type PythonProbe =
  | { readonly ok: true; readonly python: PythonSight }
  | {
      readonly ok: false;
      readonly why: 'absent' | 'denied' | 'tooLong' | 'cancelled' | 'failed';
      readonly detail: string;
    };

/** A cold interpreter on a slow network disk takes seconds; more than this is one that hangs. */
export const probeLimitMs = 10_000;

/**
 * What is installed, by asking `importlib.metadata`: importing agentlightning itself costs seconds. Not isolated (`-I`
 * would hide the user's site-packages, which the agent does see), but without the current folder, whose files could
 * shadow the standard library and would be run. Safe to run in any folder.
 */
export async function probePython(
  command: PythonCommand,
  { env = process.env, signal, limitMs = probeLimitMs }: ProbeOptions = {},
): Promise<PythonProbe> {
  const result = await runCommand(command.path, [...command.args, '-c', script], {
    limitMs,
    ...(signal === undefined ? {} : { signal }),
    env: { ...env, PYTHONSAFEPATH: '1', PYTHONIOENCODING: 'utf-8', PYTHONDONTWRITEBYTECODE: '1' },
  });
  return toProbe(command, result);
}

export interface ProbeOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  readonly limitMs?: number;
}

function toProbe(command: PythonCommand, result: CommandResult): PythonProbe {
  switch (result.kind) {
    case 'failed':
      return { ok: false, why: result.reason === 'other' ? 'failed' : result.reason, detail: result.detail };
    case 'tooLong':
    case 'cancelled':
      return { ok: false, why: result.kind, detail: '' };
    case 'tooMuch':
      return { ok: false, why: 'failed', detail: 'too much output' };
    case 'ended': {
      const python = parseProbe(command, result.stdout);
      if (python) return { ok: true, python };
      const detail = result.stderr.trim().split('\n').at(-1) || `exit code ${String(result.code)}`;
      return { ok: false, why: 'failed', detail };
    }
  }
}

/** Our line among whatever start-up files print. Null: it is not there or not what we asked for. */
export function parseProbe(command: PythonCommand, stdout: string): PythonSight | null {
  const line = stdout.split(/\r?\n/).findLast(it => it.startsWith(mark));
  if (line === undefined) return null;
  const found = parsed(line.slice(mark.length));
  if (found === null || typeof found['python'] !== 'string') return null;
  const { python, implementation, platform, startMethod, packages } = found;
  return {
    ...command,
    python,
    implementation: typeof implementation === 'string' ? implementation : 'unknown',
    platform: platform === 'linux' || platform === 'darwin' || platform === 'win32' ? platform : 'other',
    startMethod: typeof startMethod === 'string' ? startMethod : null,
    packages: texts(packages),
  };
}

function parsed(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function texts(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((it): it is [string, string] => typeof it[1] === 'string'));
}

const mark = '@agent-lightning-devtools@';

const distributions = [
  'agentlightning',
  'agentops',
  'debugpy',
  'fastapi',
  'litellm',
  'openai',
  'opentelemetry-api',
  'opentelemetry-exporter-otlp',
  'opentelemetry-exporter-otlp-proto-http',
  'opentelemetry-sdk',
  'pydantic',
];

/**
 * Runs on Python 3.7 and newer, so that one which is too old can say so. Before 3.11 there is no PYTHONSAFEPATH, and `-c`
 * puts the current folder (as '') first: it is taken out before anything but `sys` is imported.
 */
const script = `
import sys
if sys.path and sys.path[0] == '': del sys.path[0]
import json
names = ${JSON.stringify(distributions)}
found = {}
try:
    from importlib import metadata
    for name in names:
        try: found[name] = str(metadata.version(name))
        except Exception: pass
except ImportError: pass
try:
    from multiprocessing import get_all_start_methods
    method = get_all_start_methods()[0]
except Exception: method = None
print('\\n${mark}' + json.dumps({'python': '.'.join(map(str, sys.version_info[:3])), 'implementation': sys.implementation.name, 'platform': sys.platform, 'startMethod': method, 'packages': found}))
`;
