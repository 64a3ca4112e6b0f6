import path from 'node:path';

/**
 * Where the file of a stack frame may lie on this machine, likeliest first. Traces come from anywhere: a frame names an
 * absolute path, one relative to where the agent ran, or one inside of a container, whose end a workspace folder has too.
 * Paths of the network are left out: to look for one would send this user's credentials to a machine that a span names.
 */
export function frameCandidates(
  file: string,
  folders: readonly string[],
  platform: NodeJS.Platform,
): readonly string[] {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  if (file === '' || file.includes('\0') || /^([\\/]{2}|<)/.test(file)) return [];
  const parts = file.split(/[\\/]/).filter(it => it !== '' && it !== '.');
  const foreignAbsolute = /^([A-Za-z]:[\\/]|\/)/.test(file);
  const absolute = isOfPlatform(file, platform) ? paths.normalize(file) : null;
  const candidates: string[] = [];
  for (const folder of folders) {
    if (!foreignAbsolute) candidates.push(paths.join(folder, ...parts));
    const at = parts.lastIndexOf(folder.split(/[\\/]/).filter(Boolean).at(-1) ?? '');
    if (at >= 0 && at < parts.length - 1) candidates.push(paths.join(folder, ...parts.slice(at + 1)));
  }
  // `..` must not lead out of the workspace.
  const inside = (it: string) => folders.some(folder => !paths.relative(folder, it).startsWith('..'));
  return [...new Set([...(absolute === null ? [] : [absolute]), ...candidates.filter(inside)])];
}

/** `/home/x` is absolute on Windows too, but there it means a folder of the current drive. */
function isOfPlatform(file: string, platform: NodeJS.Platform): boolean {
  return platform === 'win32' ? /^[A-Za-z]:[\\/]/.test(file) : file.startsWith('/');
}
