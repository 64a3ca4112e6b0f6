import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const root = path.join(import.meta.dirname, '../..');

/**
 * `cli.js` and `store.js` as the build makes them, in a folder of their own below the root (so that the pinned Node.js is
 * found from there): a test must neither need nor disturb `dist`. Each test file names a folder of its own.
 */
export async function bundle(folder: string): Promise<{ cli: string; store: string }> {
  const out = path.join(root, '.cache', folder);
  mkdirSync(out, { recursive: true });
  const { bundles } = (await import(pathToFileURL(path.join(root, 'esbuild.mjs')).href)) as {
    bundles: (BuildOptions & { outfile: string })[];
  };
  const named = (name: string) => {
    const found = bundles.find(it => path.basename(it.outfile) === name);
    if (!found) throw new Error(`the build makes no ${name}`);
    return found;
  };
  const [cli, store] = await Promise.all(
    ['cli.js', 'store.js'].map(async name => {
      const outfile = path.join(out, name);
      await build({ ...named(name), absWorkingDir: root, outfile });
      return outfile;
    }),
  );
  return { cli: cli ?? '', store: store ?? '' };
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly node?: string;
  readonly cwd?: string;
  /** Called with all of stdout so far, whenever more came. */
  readonly onOutput?: (stdout: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs a program under a Node.js to its end; it has 60 s. */
export function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC', NODE_OPTIONS: undefined, ...options.env };
  return new Promise((resolve, reject) => {
    const child = spawn(options.node ?? process.execPath, [file, ...args], {
      ...{ env, stdio: ['ignore', 'pipe', 'pipe'] as const },
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', chunk => {
      stdout += String(chunk);
      options.onOutput?.(stdout, signal => child.kill(signal));
    });
    child.stderr.on('data', chunk => (stderr += String(chunk)));
    child.once('error', reject);
    child.once('close', code => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    });
  });
}
