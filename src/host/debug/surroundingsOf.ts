import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { LaunchError } from '../../debug/plan/launchError';
import type { PythonLooks } from '../../debug/plan/lookAtPython';
import type { Surroundings } from '../../debug/plan/surroundings';
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
    bundledDebugpy: loadDebug().bundledDebugpyIn(path.join(extensionPath, 'dist')),
    startStore: async signal => {
      await store.start(signal);
      const url = store.source?.url;
      if (url === undefined) throw failure('AGL-D020');
      return { url };
    },
    askStore: (url, signal) => loadDebug().askStoreAt(url, signal),
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
