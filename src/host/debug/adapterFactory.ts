import path from 'node:path';
import * as vscode from 'vscode';
import type { StorePlan } from '../../debug/plan/planEnvironment';
import { runtimeOf } from '../../debug/plan/runtimeOf';
import type { CatalogReader } from '../../debug/services';
import type { AgentLaunchArguments } from '../../protocol/debug';
import { loadCatalog } from '../catalog';
import { language } from '../language';
import { AdapterOfSession } from './childSessions';
import type { Launches } from './launches';
import { loadDebug } from './loadDebug';
import type { NodeSessions } from './node/nodeSessions';
import type { DebugParts } from './surroundingsOf';

/** The adapter runs inside the extension host: no process more, and it shares what the window knows. */
export function adapterFactory(
  launches: Launches,
  { extensionPath }: DebugParts,
  nodes: NodeSessions,
  planned: OnPlanned,
): vscode.DebugAdapterDescriptorFactory {
  const pythonProbe = path.join(extensionPath, 'dist', 'probes', 'python');
  const openChannel = () =>
    loadDebug().openProbeChannel({ language, pythonProbe, entries: () => loadCatalog().entries });
  return {
    createDebugAdapterDescriptor: session => {
      if (isNode(session)) {
        const node = nodes.create(session, { language, nowMs: Date.now, catalog }, planned);
        return new vscode.DebugAdapterInlineImplementation(new AdapterOfSession(node, session));
      }
      const adapter = loadDebug().createDebugAdapter({
        language,
        nowMs: Date.now,
        ...{ catalog, openChannel },
        // By the event of a failure, with what mends it.
        showsFailures: true,
        firstTime: what => !said.has(what) && Boolean(said.add(what)),
        planLaunch: async (args, signal) => {
          const made = await launches.take(session.workspaceFolder, args, signal);
          if (made.ok) planned(session, made.plan);
          return made;
        },
        planAttach: (args, signal) => launches.attach(session.workspaceFolder, args, signal),
      });
      return new vscode.DebugAdapterInlineImplementation(new AdapterOfSession(adapter, session));
    },
  };
}

/** The choice of a runtime is the plan's, which has refused already what has none. */
function isNode({ configuration }: vscode.DebugSession): boolean {
  const { runtime, program } = configuration as unknown as AgentLaunchArguments;
  if (configuration.request !== 'launch') return runtime === 'node';
  const choice = runtimeOf({ runtime, program });
  return choice.ok && choice.runtime === 'node';
}

export type OnPlanned = (session: vscode.DebugSession, plan: { readonly store: StorePlan }) => void;

/** Advice that was given in this window. */
const said = new Set<string>();

let reader: CatalogReader | undefined;

function catalog(): CatalogReader {
  const { entries, findEntry } = loadCatalog();
  return (reader ??= { matcher: new (loadDebug().Matcher)(entries), findEntry });
}
