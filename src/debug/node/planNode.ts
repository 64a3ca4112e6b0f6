import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isAtLeast } from '../../core/health/version';
import { say, type Message } from '../../core/text/say';
import type { AgentArguments, AgentLaunchArguments } from '../../protocol/debug';
import { probeVariables } from '../../protocol/probe';
import { LaunchError } from '../plan/launchError';
import { findName, type StorePlan } from '../plan/planEnvironment';
import type { LaunchTarget } from '../plan/planTarget';
import type { Surroundings } from '../plan/surroundings';
import type { Environment } from '../services';
import { versionOfNode } from './lookAtNode';
import type { NodeConfiguration, NodeLaunch } from './nodeServices';
import { chooseTypeScript, type TypeScriptRunner } from './typeScript';

/** What Node.js needs, checked: its version, and what runs TypeScript. Before a store is started for it. */
export interface NodeProgram {
  readonly executable: string;
  readonly version: string | null;
  readonly typeScript: TypeScriptRunner | null;
}

export interface PlannedProgram {
  readonly target: LaunchTarget;
  readonly env: Readonly<Record<string, string | null>>;
  readonly store: StorePlan;
  readonly notes: readonly Message[];
}

/** Of the probe; the built-in debugger itself takes much older ones. */
const oldestForProbe = '18.0.0';

/** Rejects with LaunchError. */
export async function lookAtNodeProgram(
  args: AgentLaunchArguments,
  target: LaunchTarget,
  { env }: { readonly env: Environment },
  signal: AbortSignal,
): Promise<NodeProgram> {
  const executable = args.runtimeExecutable || 'node';
  const version = await versionOfNode(executable, { env, cwd: target.cwd }, signal);
  const { program } = target;
  const ending = path.extname(program ?? '').toLowerCase();
  if (program === undefined || !/^\.(?:[mc]?ts|tsx)$/.test(ending)) return { executable, version, typeScript: null };
  // Whoever names tsx, or preloads something, has chosen already.
  const isChosen = version === null || (args.runtimeArgs ?? []).some(it => /tsx|ts-node|-types$/.test(it));
  if (isChosen) return { executable, version, typeScript: null };
  const typeScript = chooseTypeScript({ ...(await projectOf(program)), version, ending });
  if (!typeScript) throw new LaunchError('AGL-D503', `${program}, Node.js ${version}`);
  return { executable, version, typeScript };
}

async function projectOf(program: string) {
  const folder = path.dirname(program);
  const [tsx, tsNode] = [
    findInstalled(folder, 'tsx/dist/loader.mjs'),
    findInstalled(folder, 'ts-node/register/index.js'),
  ];
  return {
    text: (await readFile(program, 'utf8')).slice(0, 1_000_000),
    exists: (specifier: string) =>
      statSync(path.resolve(folder, specifier), { throwIfNoEntry: false })?.isFile() === true,
    tsx: tsx === null ? null : pathToFileURL(tsx).href,
    tsNode:
      tsNode === null ? null : { register: tsNode, loader: pathToFileURL(path.join(tsNode, '../../esm.mjs')).href },
    isModule: program.endsWith('.mts') || (!program.endsWith('.cts') && (await isInModule(folder))),
  };
}

function findInstalled(from: string, file: string): string | null {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const found = path.join(folder, 'node_modules', file);
    if (existsSync(found)) return found;
    if (folder === path.dirname(folder)) return null;
  }
}

async function isInModule(from: string): Promise<boolean> {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => null);
    if (text !== null) return /"type"\s*:\s*"module"/.test(text);
    if (folder === path.dirname(folder)) return false;
  }
}

/** The configuration for the built-in debugger. `probeFolder`: null for a package without the probe. */
export function planNode(
  args: AgentLaunchArguments,
  { executable, version, typeScript }: NodeProgram,
  { target, env, store, notes }: PlannedProgram,
  at: Surroundings,
): NodeLaunch {
  const own = (name: string) => findName(env as Environment, name, at) ?? findName(at.env, name, at) ?? '';
  const takesProbe = version === null || isAtLeast(version, oldestForProbe);
  const otlp = store.kind === 'embedded' ? { [probeVariables.otlp]: `${store.url}/v1/traces` } : {};
  return {
    config: {
      ...forBuiltIn(args),
      ...{ request: 'launch', program: target.program, cwd: target.cwd, runtimeExecutable: executable },
      runtimeArgs: [...(typeScript?.runtimeArgs ?? []), ...(args.runtimeArgs ?? [])],
      env: { ...env, ...otlp },
    },
    probe: takesProbe ? { nodeOptions: own('NODE_OPTIONS'), pythonPath: own('PYTHONPATH') } : null,
    notes: [
      ...(version === null ? [] : [say('debugNode.note.version', { version })]),
      ...(typeScript ? [typeScript.note] : []),
      ...(takesProbe ? [] : [say('debugNode.note.noProbe', { version: version ?? '', needed: oldestForProbe })]),
      ...notes,
    ],
    facts: {
      ...{ node: executable, store: store.kind },
      ...(version === null ? {} : { nodeVersion: version }),
      ...('url' in store ? { storeUrl: store.url } : {}),
      ...('port' in store ? { storePort: String(store.port) } : {}),
    },
    store,
  };
}

const ours = new Set([
  ...['type', 'request', 'runtime', 'justMyCode', 'skipFiles', 'subProcess', 'agentBreakpoints', 'breakOn'],
  ...[
    'pathMappings',
    'agentRun',
    'role',
    'store',
    'envFile',
    'module',
    'python',
    'pythonArgs',
    'env',
    'program',
    'cwd',
  ],
  ...['runtimeExecutable', 'runtimeArgs', 'connect', 'listen', 'processId', 'preLaunchTask', 'postDebugTask'],
]);

/** All but what is ours; the built-in debugger's own further attributes go through. */
export function forBuiltIn(args: AgentArguments): NodeConfiguration {
  const theirs = Object.entries(args).filter(([name]) => !ours.has(name) && !name.startsWith('__'));
  const mapped = args.pathMappings?.[0];
  const files = args.skipFiles ?? ['<node_internals>/**'];
  return {
    // What a program prints is read for failures: all of it, and also the last words of a runtime that dies.
    ...{ console: 'internalConsole', outputCapture: 'std', name: 'agent' },
    ...Object.fromEntries(theirs),
    ...{ type: 'pwa-node', autoAttachChildProcesses: args.subProcess !== false },
    skipFiles: args.justMyCode === false ? files : [...files, '**/node_modules/**'],
    ...(mapped ? { localRoot: mapped.localRoot, remoteRoot: mapped.remoteRoot } : {}),
  };
}
