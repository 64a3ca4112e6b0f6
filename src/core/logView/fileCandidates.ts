/** Where source files may lie on this machine. */
export interface SourcePlaces {
  /** Folders of the workspace and of installed packages, with their own separators. */
  readonly folders: readonly string[];
  readonly sitePackages: readonly string[];
  readonly platform: string;
}

/** A path of this many parts is an accident or an attack. */
const longest = 40;

/**
 * Where the file that a log names may be, likeliest first, in groups: of one group only one may exist, or nobody knows
 * which is meant. The log may come from a container or another machine, whose path ends as one of this machine does.
 * Paths of the network are left out: to look for one would send this user's credentials to a machine that a log names.
 */
export function fileCandidates(file: string, { folders, sitePackages, platform }: SourcePlaces): string[][] {
  const name = file.replace(/^file:\/\/(?=\/)/, '').replace(/^\/(?=[A-Za-z]:)/, '');
  if (name === '' || name.includes('\0') || /^(?:[\\/]{2}|<|[a-z]{2,}:)/i.test(name)) return [];
  const parts = name.split(/[\\/]/).filter(it => it !== '' && it !== '.' && !/^[A-Za-z]:$/.test(it));
  if (parts.length === 0 || parts.length > longest || parts.includes('..')) return [];
  const separator = platform === 'win32' ? '\\' : '/';
  const at = (roots: readonly string[], tail: readonly string[]) =>
    roots.map(it => [it.replace(/[\\/]+$/, ''), ...tail].join(separator));
  const isHere = platform === 'win32' ? /^[A-Za-z]:[\\/]/.test(name) : name.startsWith('/');
  const groups: string[][] = isHere ? [[name]] : [];
  const packages = Math.max(parts.lastIndexOf('site-packages'), parts.lastIndexOf('dist-packages'));
  // Of an installed package nothing lies in the workspace.
  if (packages >= 0) return [...groups, ...at(sitePackages, parts.slice(packages + 1)).map(it => [it])];
  // A name alone says enough right below the root of a container; deeper down many files have one name.
  const last = parts.length <= 2 ? parts.length - 1 : parts.length - 2;
  for (let from = 0; from <= last; from++) groups.push(at(folders, parts.slice(from)));
  return groups;
}
