import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Language } from '../../core/text/table';
import { devtoolsProtocol, type StoreInfo } from '../../protocol/devtools';
import { findStore, ownerOfData } from './storeFinder';
import { StoreLaunchError } from './storeLaunchError';
import { openStoreLog, readSince } from './storeLog';
import { stopStore } from './storeStopper';

export interface LaunchOptions {
  readonly dataDir: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Where OTLP is taken besides; null: nowhere. */
  readonly otlpPort: number | null;
  readonly nodePath: string;
  /** `dist/store.js`. */
  readonly script: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The store ends some seconds after the last window let go of it. */
  readonly lease: boolean;
  readonly keepRunning: boolean;
  /** Ours; a store of another one is restarted. */
  readonly version: string;
  readonly language: Language;
  readonly log: (line: string) => void;
  /** Names who listens on a port of this machine, where the system tells. */
  readonly portOwner?: (port: number, signal?: AbortSignal) => Promise<string | null>;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until it must answer. */
  readonly limitMs?: number;
}

/** A cold start takes half a second; a machine in distress some; more is a failure. */
const startLimitMs = 30_000;
const askEveryMs = 40;

/**
 * The store of a data folder: the one that runs, or a new one. Two windows that start it at once end up with one store.
 * It is detached, so that it outlives the window that happened to start it; what it says goes to `store.log` there.
 * Rejects with StoreLaunchError, or with the signal's reason.
 */
export async function joinOrStartStore(options: LaunchOptions): Promise<{ info: StoreInfo; joined: boolean }> {
  const { dataDir, version, log, signal } = options;
  mkdirSync(dataDir, { recursive: true });
  const running = await findStore(dataDir, signal);
  if (running?.protocol === devtoolsProtocol && running.version === version) return { info: running, joined: true };
  if (running) {
    log(`the store of version ${running.version} (protocol ${running.protocol}) is stopped for ${version}`);
    await stopStore(running, { signal });
  }
  return start(options);
}

async function start(options: LaunchOptions): Promise<{ info: StoreInfo; joined: boolean }> {
  const { dataDir, log, signal } = options;
  signal?.throwIfAborted();
  const output = openStoreLog(dataDir);
  const child = launch(options, output.fd);
  closeSync(output.fd);
  const ended = new Promise<number | string>(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('exit', (code, by) => resolve(code ?? by ?? 'killed'));
  });
  try {
    const info = await untilReady(options, child, ended);
    child.unref();
    log(`the store runs at ${info.url}, process ${info.pid}`);
    return { info, joined: false };
  } catch (error) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    if (!(error instanceof EndedEarly)) throw error;
    // Another window was quicker with the same folder: its store is ours as well.
    const other = await ownerOfData(dataDir, 3000, signal);
    if (other?.protocol === devtoolsProtocol) return { info: other, joined: true };
    throw await toLaunchError(options, error, readSince(output));
  }
}

function launch(options: LaunchOptions, output: number): ChildProcess {
  const { dataDir, port, otlpPort, nodePath, script, lease, keepRunning, language, env } = options;
  const args = [
    ...[script, '--json', '--port', String(port), '--data', dataDir, '--language', language],
    ...(otlpPort === null ? ['--no-otlp-port'] : ['--otlp-port', String(otlpPort)]),
    ...(lease ? ['--lease'] : []),
    ...(keepRunning ? ['--keep-running'] : []),
  ];
  return spawn(nodePath, args, {
    cwd: dataDir,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', output, output],
    // A debugger attached to the editor's own processes, or a loader of the user's, has no business in the store.
    env: { ...env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: undefined, VSCODE_INSPECTOR_OPTIONS: undefined },
  });
}

/** Ended before it answered: with an exit code, by a signal, or it never ran (a message). */
class EndedEarly extends Error {
  constructor(readonly how: number | string) {
    super(String(how));
  }
}

async function untilReady(
  options: LaunchOptions,
  child: ChildProcess,
  ended: Promise<number | string>,
): Promise<StoreInfo> {
  const limitMs = options.limitMs ?? startLimitMs;
  const deadline = performance.now() + limitMs;
  while (performance.now() < deadline) {
    const how = await Promise.race([ended, pause(askEveryMs, undefined, { signal: options.signal })]);
    if (how !== undefined) throw new EndedEarly(how);
    const info = await findStore(options.dataDir, options.signal);
    if (info && info.pid === child.pid) return info;
  }
  throw new StoreLaunchError('AGL-S101', { path: options.dataDir, limitMs });
}

/** Its last words carry a code of the catalog; without one it did not get as far as to know what was wrong. */
async function toLaunchError(options: LaunchOptions, { how }: EndedEarly, said: string): Promise<StoreLaunchError> {
  const code = [...said.matchAll(/^(AGL-[A-Z]\d{3}) /gm)].at(-1)?.[1] ?? 'AGL-S102';
  const detail = said.trim().slice(-2000);
  const owner = code === 'AGL-S001' ? await options.portOwner?.(options.port, options.signal).catch(() => null) : null;
  return new StoreLaunchError(code, {
    ...{ port: options.port, path: options.dataDir, program: path.basename(options.nodePath) },
    ...{ exit: how, detail },
    ...(owner ? { owner } : {}),
  });
}
