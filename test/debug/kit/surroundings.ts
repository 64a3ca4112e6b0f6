import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { ensureDebugpy } from '../../../scripts/lib/debugpyWheel.mjs';

const root = path.join(import.meta.dirname, '../../..');
export const fixtures = path.join(root, 'test', 'fixtures', 'debug');
export const fixture = (name: string) => path.join(fixtures, name);

export interface Python {
  /** `3.12.1` */
  readonly version: string;
  readonly path: string;
}

/** Of each minor version from 3.10 on one, the newest first, wherever it is found on this machine. */
export function findPythons(): Python[] {
  const windows = process.platform === 'win32';
  const names = windows
    ? ['python.exe']
    : ['python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python3'];
  const onPath = (process.env.PATH ?? '').split(path.delimiter).flatMap(dir => names.map(name => path.join(dir, name)));
  const versions = path.join(process.env.PYENV_ROOT ?? path.join(os.homedir(), '.pyenv'), 'versions');
  const ofPyenv = existsSync(versions)
    ? readdirSync(versions).map(it => path.join(versions, it, windows ? 'python.exe' : 'bin/python'))
    : [];
  const found = new Map<string, Python>();
  // Shims of pyenv say what another folder decides.
  for (const file of [...ofPyenv, ...onPath].filter(it => existsSync(it) && !/[\\/]shims[\\/]/.test(it))) {
    const version = versionOf(file);
    const minor = /^3\.(1\d)\./.exec(version)?.[1];
    if (minor !== undefined && !found.has(minor)) found.set(minor, { version, path: file });
  }
  return [...found].sort(([one], [other]) => Number(other) - Number(one)).map(([, it]) => it);
}

function versionOf(file: string): string {
  try {
    const script = 'import sys; print(".".join(map(str, sys.version_info[:3])))';
    return execFileSync(file, ['-I', '-c', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

/**
 * The adapter as it is shipped, with the debugpy that comes with it, in a folder of the test's own. A reason, where it
 * cannot be had: then nothing can be tested against a real debugger.
 */
export async function buildAdapter(folder: string): Promise<{ script: string; missing: string | false }> {
  const out = path.join(root, '.cache', folder);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { bundles } = (await import(pathToFileURL(path.join(root, 'esbuild.mjs')).href)) as {
    bundles: (BuildOptions & { outfile: string })[];
  };
  const outfile = path.join(out, 'debugAdapter.js');
  const options = bundles.find(it => path.basename(it.outfile) === 'debugAdapter.js');
  await build({ ...options, absWorkingDir: root, outfile });
  symlinkSync(path.join(root, 'src', 'probes'), path.join(out, 'probes'), 'junction');
  const debugpy = await ensureDebugpy();
  if (!debugpy.ok) return { script: outfile, missing: `no debugpy: ${debugpy.reason}` };
  symlinkSync(debugpy.folder, path.join(out, 'debugpy'), 'junction');
  return { script: outfile, missing: findPythons().length === 0 ? 'no Python from 3.10 on' : false };
}
