import { runCommand } from '../../node/process/runCommand';
import { LaunchError } from '../plan/launchError';
import type { Environment } from '../services';

const limitMs = 10_000;
const known = new Map<string, string>();

/**
 * `22.14.0` of the program, asked once for each and each PATH; null where it is no Node.js itself, such as npm, which starts
 * one. Rejects with LaunchError where there is none.
 */
export async function versionOfNode(
  executable: string,
  at: { readonly env: Environment; readonly cwd: string },
  signal: AbortSignal,
): Promise<string | null> {
  if (!/(?:^|[\\/])node(?:\.exe)?$/i.test(executable)) return null;
  const key = JSON.stringify([executable, at.env['PATH'] ?? at.env['Path'], at.cwd]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const env = { ...at.env, NODE_OPTIONS: undefined };
  const result = await runCommand(executable, ['--version'], { limitMs, signal, env, cwd: at.cwd });
  signal.throwIfAborted();
  const version = result.kind === 'ended' ? /^v(\d+\.\d+\.\d+)/.exec(result.stdout)?.[1] : undefined;
  if (version === undefined) {
    const detail = result.kind === 'failed' ? result.detail : executable;
    throw new LaunchError('AGL-D501', detail);
  }
  known.set(key, version);
  return version;
}
