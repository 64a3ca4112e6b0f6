import path from 'node:path';
import type { InterpreterOrigin } from '../../core/health/observation';

/** A Python that may be there. `args` come before everything else (`py -3`). */
export interface InterpreterCandidate {
  readonly path: string;
  readonly args: readonly string[];
  readonly origin: InterpreterOrigin;
  /** As its origin named it, for messages. */
  readonly named: string;
  /** False: nothing is there, so it need not be tried. */
  readonly exists: boolean;
}

/** Everything the search depends on, so that each platform's order can be tested on any. */
export interface InterpreterPlaces {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folders of the workspace, the most important first. Empty when it is not trusted. */
  readonly folders: readonly string[];
  /** `python` of a launch configuration. */
  readonly launch?: string | null;
  /** The setting `agentLightning.python`. */
  readonly setting?: string | null;
  /** What the Python extension has chosen. */
  readonly pythonExtension?: string | null;
  readonly exists: (path: string) => boolean;
}

/** In the order in which they are tried. Looks only whether files are there; runs nothing. */
export function findInterpreters(places: InterpreterPlaces): InterpreterCandidate[] {
  const chosen = (['launch', 'setting', 'pythonExtension'] as const).flatMap(origin => {
    const named = places[origin]?.trim();
    return named ? [fromUser(named, origin, places)] : [];
  });
  const paths = pathOf(places);
  const inFolders = places.folders.flatMap(folder =>
    ['.venv', 'venv'].map(name => inEnvironment(paths.join(folder, name), 'folder', places)),
  );
  const active = places.env['VIRTUAL_ENV'];
  const found = [
    ...inFolders,
    ...(active ? [inEnvironment(active, 'environment', places)] : []),
    ...fromPath(places),
  ].filter(it => it.exists);
  return unique([...chosen, ...found]);
}

const pathOf = ({ platform }: InterpreterPlaces) => (platform === 'win32' ? path.win32 : path.posix);

/** What somebody chose is kept even when it is not there: the health check must say so. */
function fromUser(named: string, origin: InterpreterOrigin, places: InterpreterPlaces): InterpreterCandidate {
  const paths = pathOf(places);
  const home = places.env[places.platform === 'win32' ? 'USERPROFILE' : 'HOME'];
  const expanded = /^~[\\/]/.test(named) && home ? paths.join(home, named.slice(2)) : named;
  const folder = places.folders[0];
  const rooted = expanded.replaceAll('${workspaceFolder}', folder ?? '');
  if (!/[\\/]/.test(rooted)) {
    const file = onPath(rooted, places);
    return { path: file ?? rooted, args: [], origin, named, exists: file !== null };
  }
  const absolute = paths.isAbsolute(rooted) || folder === undefined ? rooted : paths.join(folder, rooted);
  return { path: absolute, args: [], origin, named, exists: places.exists(absolute) };
}

/** `bin/python` of an environment, or `Scripts\python.exe`; MSYS2's Python on Windows has `bin` too. */
function inEnvironment(root: string, origin: InterpreterOrigin, places: InterpreterPlaces): InterpreterCandidate {
  const paths = pathOf(places);
  const files =
    places.platform === 'win32'
      ? [paths.join(root, 'Scripts', 'python.exe'), paths.join(root, 'bin', 'python.exe')]
      : [paths.join(root, 'bin', 'python'), paths.join(root, 'bin', 'python3')];
  const file = files.find(places.exists);
  return { path: file ?? files[0] ?? root, args: [], origin, named: root, exists: file !== undefined };
}

function fromPath(places: InterpreterPlaces): InterpreterCandidate[] {
  const names: [string, string[]][] = [
    ['python3', []],
    ['python', []],
    ['py', ['-3']],
  ];
  return names.flatMap(([name, args]) => {
    const file = onPath(name, places);
    return file === null
      ? []
      : [{ path: file, args, origin: 'path' as const, named: [name, ...args].join(' '), exists: true }];
  });
}

/**
 * The first file of that name on PATH. Windows puts programs of no length under WindowsApps that open the store when
 * run: they are not Python.
 */
function onPath(name: string, places: InterpreterPlaces): string | null {
  const paths = pathOf(places);
  const windows = places.platform === 'win32';
  const list = Object.entries(places.env).find(([key]) => (windows ? key.toUpperCase() : key) === 'PATH')?.[1] ?? '';
  const folders = list
    .split(windows ? ';' : ':')
    .map(it => it.trim().replace(/^"|"$/g, ''))
    .filter(it => paths.isAbsolute(it) && !(windows && /\\Microsoft\\WindowsApps\\?$/i.test(it)));
  const file = windows && !/\.exe$/i.test(name) ? `${name}.exe` : name;
  return folders.map(folder => paths.join(folder, file)).find(places.exists) ?? null;
}

function unique(candidates: readonly InterpreterCandidate[]): InterpreterCandidate[] {
  const key = (it: InterpreterCandidate) => [it.path, ...it.args].join('\0');
  return candidates.filter((it, at) => candidates.findIndex(other => key(other) === key(it)) === at);
}
