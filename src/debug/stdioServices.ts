import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { version } from '../../package.json';
import { entries, findEntry } from '../core/catalog';
import { Matcher } from '../core/catalog/match/matcher';
import type { Language } from '../core/text/table';
import { findModernNode } from '../node/process/modernNode';
import { stateFolder } from '../node/process/stateFolder';
import { openProbeChannel } from './channel/openProbeChannel';
import { createPlanner } from './plan/createPlanner';
import { LaunchError } from './plan/launchError';
import { leaseStore } from './plan/leaseStore';
import { PythonLooks } from './plan/lookAtPython';
import { askStoreAt, bundledDebugpyIn } from './plan/nearby';
import type { StartedStore, Surroundings } from './plan/surroundings';
import type { DebugServices } from './services';

/** A session for any client over stdio: the folder is where it was started, choices are those of the command line. */
export function stdioServices(dist: string, language: Language, env: NodeJS.ProcessEnv = process.env): DebugServices {
  let matcher: Matcher | undefined;
  const said = new Set<string>();
  const pythonProbe = path.join(dist, 'probes', 'python');
  const planner = createPlanner(surroundings(dist, language, env));
  return {
    language,
    nowMs: Date.now,
    catalog: () => ({ matcher: (matcher ??= new Matcher(entries)), findEntry }),
    planLaunch: (args, signal) => planner.planLaunch(args, signal),
    planAttach: (args, signal) => planner.planAttach(args, signal),
    ...(existsSync(pythonProbe)
      ? { openChannel: () => openProbeChannel({ language, pythonProbe, entries: () => entries }) }
      : {}),
    firstTime: what => !said.has(what) && Boolean(said.add(what)),
  };
}

function surroundings(dist: string, language: Language, env: NodeJS.ProcessEnv): Surroundings {
  const folder = process.cwd();
  return {
    ...{ platform: process.platform, language, env, folder, pythons: new PythonLooks() },
    places: () => Promise.resolve({ platform: process.platform, env, folders: [folder], exists: existsSync }),
    bundledDebugpy: bundledDebugpyIn(dist),
    startStore: signal => startStore(dist, language, signal),
    askStore: askStoreAt,
  };
}

/** The store of the command line: the same for all sessions over stdio, gone some seconds after the last of them. */
async function startStore(dist: string, language: Language, signal: AbortSignal): Promise<StartedStore> {
  const node = await findModernNode(dist, undefined, signal);
  if (!node) throw new LaunchError('AGL-S104');
  return leaseStore({
    dataDir: path.join(stateFolder(process.platform, process.env, os.homedir()), 'store'),
    ...{ port: 4748, otlpPort: 4318, version, language, signal },
    ...{ nodePath: node.path, script: path.join(dist, 'store.js'), env: { ...process.env, ...node.env } },
    log: () => undefined,
  });
}
