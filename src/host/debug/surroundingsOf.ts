import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { BundledDebugpy } from '../../debug/plan/debugpyChoice';
import type { LaunchError } from '../../debug/plan/launchError';
import type { PythonLooks } from '../../debug/plan/lookAtPython';
import type { Surroundings } from '../../debug/plan/surroundings';
import { openSource } from '../../node/sources/openSource';
import { language } from '../language';
import { loadDebug } from './loadDebug';
import { interpreterPlaces } from '../python/interpreterPlaces';
import { pythonExtensionChoice } from '../python/pythonExtension';
import type { StoreController } from '../store/storeController';

/** A launch in this window, for a folder of the workspace. */
export function surroundingsOf(
  folder: vscode.WorkspaceFolder | undefined,
  { store, extensionPath }: DebugParts,
): Surroundings {
  const uri = folder?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  return {
    ...{ platform: process.platform, language, env: process.env, pythons: (looks ??= new (loadDebug().PythonLooks)()) },
    folder: uri?.scheme === 'file' ? uri.fsPath : os.homedir(),
    places: async () => {
      const places = interpreterPlaces(await pythonExtensionChoice(uri));
      if (!places) throw failure('AGL-D019');
      // A launch configuration says itself which interpreter it wants; the one of another must not answer for it.
      return { ...places, launch: null };
    },
    bundledDebugpy: bundledIn(extensionPath),
    startStore: async signal => {
      await store.start(signal);
      const url = store.source?.url;
      if (url === undefined) throw failure('AGL-D020');
      return { url };
    },
    askStore,
  };
}

/** Kept for the window: what an interpreter is, is asked once. */
let looks: PythonLooks | undefined;

const failure = (...facts: ConstructorParameters<typeof LaunchError>) => new (loadDebug().LaunchError)(...facts);

/** What the debugger shares within this window. */
export interface DebugParts {
  readonly store: StoreController;
  readonly extensionPath: string;
}

/** Packaged without one where there was no Python or network. */
function bundledIn(extensionPath: string): BundledDebugpy | null {
  const folder = path.join(extensionPath, 'dist', 'debugpy');
  if (!existsSync(path.join(folder, 'debugpy', 'adapter', '__main__.py'))) return null;
  const text = readFileSync(path.join(folder, 'debugpy', '_version.py'), 'utf8');
  return { folder, version: /"version":\s*"([\d.]+)/.exec(text)?.[1] ?? '' };
}

/** A store on this machine answers at once; one far away is given some time. */
const answerLimitMs = 3000;

async function askStore(url: string, signal: AbortSignal): Promise<void> {
  const within = AbortSignal.any([signal, AbortSignal.timeout(answerLimitMs)]);
  try {
    const source = await openSource(url, { signal: within });
    source.dispose();
  } catch (error) {
    signal.throwIfAborted();
    throw failure('AGL-D020', error instanceof Error && error.name !== 'TimeoutError' ? error.message : url);
  }
}
