import { stat } from 'node:fs/promises';
import { runCommand } from '../../node/process/runCommand';

/** What an interpreter is, as far as a debugger must know. */
export interface PythonFacts {
  /** `3.11.7` */
  readonly version: string;
  readonly implementation: string;
  /** Its own debugpy, as an agent in it would import it; null: none. */
  readonly debugpy: { readonly version: string | null; readonly folder: string } | null;
  /** Where packages go: their folders change when something is installed. */
  readonly sitePackages: readonly string[];
}

export type PythonLook =
  | { readonly ok: true; readonly python: PythonFacts; readonly problem: SourceProblem | null }
  | { readonly ok: false; readonly why: 'absent' | 'denied' | 'notPython' | 'cancelled'; readonly detail: string };

/** The program cannot be compiled, or the module is not there. */
export type SourceProblem =
  { readonly kind: 'syntax'; readonly line: number; readonly text: string } | { readonly kind: 'noModule' };

export interface PythonQuestion {
  readonly command: readonly [string, ...string[]];
  /** Of the agent, because PYTHONPATH decides what it finds. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly program?: string;
  readonly module?: string;
  readonly signal?: AbortSignal;
}

/** A cold interpreter on a network disk takes seconds; one that takes longer hangs. */
const limitMs = 10_000;

interface Kept {
  readonly stamp: string;
  readonly python: PythonFacts;
}

/**
 * Asks interpreters what they are, once each: the answer is kept until the interpreter or a folder of its packages
 * changes. Only whether the program compiles is asked again, when that has changed.
 */
export class PythonLooks {
  readonly #kept = new Map<string, Kept>();
  readonly #compiled = new Map<string, string>();

  async look(question: PythonQuestion): Promise<PythonLook> {
    const { command, env, program, module, cwd } = question;
    const key = JSON.stringify([command, env['PYTHONPATH'], env['PYTHONHOME'], env['VIRTUAL_ENV']]);
    const source = program === undefined ? null : await stampOf([program]);
    const kept = await this.#fresh(key, command[0]);
    const compiledKey = `${key}\0${program ?? ''}`;
    const isCompiled = module === undefined && (source === null || this.#compiled.get(compiledKey) === source);
    if (kept && isCompiled) return { ok: true, python: kept, problem: null };
    const answer = await ask(question, cwd);
    if (!answer.ok) return answer;
    if (answer.problem === null && source !== null) remember(this.#compiled, compiledKey, source);
    // An interpreter without debugpy is asked again: the next thing that happens is that somebody installs it.
    if (answer.python.debugpy === null) return answer;
    const stamp = await stampOf([command[0], ...answer.python.sitePackages]);
    remember(this.#kept, key, { stamp, python: answer.python });
    return answer;
  }

  async #fresh(key: string, file: string): Promise<PythonFacts | null> {
    const kept = this.#kept.get(key);
    if (!kept) return null;
    return (await stampOf([file, ...kept.python.sitePackages])) === kept.stamp ? kept.python : null;
  }
}

/** Programs of one workspace; more than these are not launched in turn. */
const keptLimit = 50;

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const oldest = map.size > keptLimit ? map.keys().next().value : undefined;
  if (oldest !== undefined) map.delete(oldest);
}

async function stampOf(files: readonly string[]): Promise<string> {
  const stamps = files.map(file =>
    stat(file)
      .then(it => `${it.mtimeMs}:${it.size}`)
      .catch(() => '-'),
  );
  return (await Promise.all(stamps)).join(' ');
}

async function ask(question: PythonQuestion, cwd: string): Promise<PythonLook> {
  const { command, env, program, module, signal } = question;
  const [file, ...args] = command;
  const source = program !== undefined ? ['program', program] : module !== undefined ? ['module', module] : [];
  const result = await runCommand(file, [...args, '-c', script, ...source], {
    ...{ limitMs, cwd, ...(signal ? { signal } : {}) },
    env: { ...env, PYTHONIOENCODING: 'utf-8', PYTHONDONTWRITEBYTECODE: '1' },
  });
  switch (result.kind) {
    case 'failed':
      return { ok: false, why: result.reason === 'other' ? 'notPython' : result.reason, detail: result.detail };
    case 'cancelled':
      return { ok: false, why: 'cancelled', detail: '' };
    case 'tooLong':
      return { ok: false, why: 'notPython', detail: `no answer after ${limitMs / 1000} s` };
    case 'tooMuch':
      return { ok: false, why: 'notPython', detail: 'too much output' };
    case 'ended': {
      const last = result.stderr.trim().split('\n').at(-1);
      return parseLook(result.stdout) ?? { ok: false, why: 'notPython', detail: last || `exit code ${result.code}` };
    }
  }
}

const mark = '@agent-lightning-devtools@';

/** Our line among whatever start-up files print. Null: it is not there, or not what we asked for. */
export function parseLook(stdout: string): PythonLook | null {
  const line = stdout.split(/\r?\n/).findLast(it => it.startsWith(mark));
  const found = line === undefined ? null : parsed(line.slice(mark.length));
  if (found === null || typeof found['version'] !== 'string') return null;
  const { version, implementation, debugpy, site, problem } = found;
  const own = isRecord(debugpy) && typeof debugpy['folder'] === 'string' ? debugpy : null;
  return {
    ok: true,
    python: {
      version,
      implementation: typeof implementation === 'string' ? implementation : 'unknown',
      debugpy: own && { folder: String(own['folder']), version: textOf(own['version']) },
      sitePackages: Array.isArray(site) ? site.filter(it => typeof it === 'string') : [],
    },
    problem: toProblem(problem),
  };
}

function toProblem(value: unknown): SourceProblem | null {
  if (!isRecord(value)) return null;
  if (value['kind'] === 'noModule') return { kind: 'noModule' };
  const line = value['line'];
  return { kind: 'syntax', line: typeof line === 'number' ? line : 1, text: textOf(value['text']) ?? '' };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parsed(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Runs on Python 3.6 and newer. Nothing is imported that is not part of Python: debugpy is looked for, and its version is
 * read from the name of its metadata. The current folder, which `-c` puts first, is the agent's and could shadow anything:
 * it is taken out before the first import, and put back only to look whether a module is there.
 */
const script = `
import sys
own = None
if sys.path and sys.path[0] == '': own = sys.path.pop(0)
import json, os
def debugpy():
    for folder in sys.path:
        at = os.path.join(folder, 'debugpy')
        if not os.path.isfile(os.path.join(at, '__init__.py')): continue
        version = None
        for name in os.listdir(folder):
            if name.lower().startswith('debugpy-') and name.endswith(('.dist-info', '.egg-info')): version = name.split('-')[1].replace('.dist', '').replace('.egg', '')
        return {'folder': at, 'version': version}
    return None
def program(name):
    if os.path.isdir(name) or os.path.getsize(name) > 5000000: return None
    import warnings
    warnings.simplefilter('ignore')
    try:
        with open(name, 'rb') as it: compile(it.read(), name, 'exec', dont_inherit=True)
    except SyntaxError as e: return {'kind': 'syntax', 'line': e.lineno or 1, 'text': e.__class__.__name__ + ': ' + str(e.msg)}
    except ValueError as e: return {'kind': 'syntax', 'line': 1, 'text': 'SyntaxError: ' + str(e)}
    return None
def module(name):
    import importlib.util
    sys.path.insert(0, os.getcwd())
    try:
        if importlib.util.find_spec(name.split('.')[0]) is None: return {'kind': 'noModule'}
    except Exception: return None
site = [it for it in sys.path if it.endswith(('site-packages', 'dist-packages')) and os.path.isdir(it)]
problem = None
if len(sys.argv) > 2:
    try: problem = {'program': program, 'module': module}[sys.argv[1]](sys.argv[2])
    except OSError: pass
sys.stdout.write('\\n${mark}' + json.dumps({'version': '.'.join(map(str, sys.version_info[:3])), 'implementation': sys.implementation.name, 'debugpy': debugpy(), 'site': site, 'problem': problem}) + '\\n')
`;
