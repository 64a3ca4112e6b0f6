import { open, readFile, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { say, toText } from '../../core/text/say';
import type { AgentLaunchArguments, AgentRuntime } from '../../protocol/debug';
import { parseEnvFile } from './envFile';
import { LaunchError } from './launchError';
import { runtimeOf } from './runtimeOf';
import type { Surroundings } from './surroundings';

/** What is launched, with absolute paths to things that are there and can be read. */
export interface LaunchTarget {
  readonly runtime: AgentRuntime;
  readonly program?: string;
  readonly module?: string;
  readonly cwd: string;
  /** From envFile, and over it the configuration's env. Null: to be unset. */
  readonly given: Readonly<Record<string, string | null>>;
}

/** Looks at files only. Rejects with LaunchError. */
export async function planTarget(args: AgentLaunchArguments, at: Surroundings): Promise<LaunchTarget> {
  const { program, module } = args;
  if (program && module) throw new LaunchError('AGL-D001', toText(say('debugPlan.bothTargets'), at.language));
  if (!program && !module) throw new LaunchError('AGL-D001');
  const choice = runtimeOf({ ...args, program: program || undefined, module: module || undefined });
  if (!choice.ok) throw new LaunchError(choice.why === 'notebook' ? 'AGL-D003' : 'AGL-D002', program ?? '');
  const cwd = await folderOf(args.cwd, at);
  const file = program ? await fileOf(program, choice.runtime, at) : undefined;
  const given = { ...(await fromFile(args.envFile, at)), ...args.env };
  return {
    runtime: choice.runtime,
    cwd,
    given,
    ...(file === undefined ? {} : { program: file }),
    ...(module && { module }),
  };
}

function absolute(named: string, { folder }: Surroundings): string {
  const expanded = /^~[\\/]/.test(named) ? path.join(os.homedir(), named.slice(2)) : named;
  return path.resolve(folder, expanded.replaceAll('${workspaceFolder}', folder));
}

async function folderOf(named: string | undefined, at: Surroundings): Promise<string> {
  if (named === undefined || named === '') return at.folder;
  const folder = absolute(named, at);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new LaunchError('AGL-D009', folder);
  return folder;
}

async function fileOf(named: string, runtime: AgentRuntime, at: Surroundings): Promise<string> {
  const file = absolute(named, at);
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) throw new LaunchError(isDenied(found) ? 'AGL-D007' : 'AGL-D004', file);
  // Python runs a folder that has a __main__.py; what is neither file nor folder can be no program.
  const isPackage = found.isDirectory() && runtime === 'python' && (await isReadable(path.join(file, '__main__.py')));
  if (!found.isFile() && !isPackage) throw new LaunchError('AGL-D005', file);
  if (found.isFile() && !(await isReadable(file))) throw new LaunchError('AGL-D007', file);
  return file;
}

/** By opening it: what permissions say is not all that a system has to say. */
async function isReadable(file: string): Promise<boolean> {
  try {
    await (await open(file, 'r')).close();
    return true;
  } catch {
    return false;
  }
}

const isDenied = ({ code }: NodeJS.ErrnoException) => code === 'EACCES' || code === 'EPERM';

/** A file of variables that takes more than this is something else. */
const envFileLimit = 1_000_000;

async function fromFile(named: string | undefined, at: Surroundings): Promise<Readonly<Record<string, string>>> {
  if (named === undefined || named === '') return {};
  const file = absolute(named, at);
  const size = await stat(file).then(
    it => (it.isFile() ? it.size : -1),
    () => -1,
  );
  if (size < 0 || size > envFileLimit) throw new LaunchError('AGL-D010', file);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new LaunchError('AGL-D010', file);
  const read = parseEnvFile(text);
  if (read.ok) return read.variables;
  // The line may hold a secret; its beginning is enough to find it.
  const facts = { file, line: read.line, text: read.text.slice(0, 20) };
  throw new LaunchError('AGL-D011', toText(say('debugPlan.line', facts), at.language), { path: file, line: read.line });
}
