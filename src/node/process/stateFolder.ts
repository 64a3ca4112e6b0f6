import path from 'node:path';

const name = 'agent-lightning-devtools';

/**
 * Where a program keeps what it must not lose but nobody edits: `XDG_STATE_HOME` (else `~/.local/state`) on Linux,
 * Application Support on macOS, the local application data on Windows. Nothing is created.
 */
export function stateFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32') {
    return path.win32.join(env.LOCALAPPDATA || path.win32.join(home, 'AppData', 'Local'), name);
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', name);
  const state = env.XDG_STATE_HOME;
  // The specification says that a relative path there is to be ignored.
  return path.posix.join(state?.startsWith('/') ? state : path.posix.join(home, '.local', 'state'), name);
}
