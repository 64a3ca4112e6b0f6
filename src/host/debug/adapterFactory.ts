import path from 'node:path';
import * as vscode from 'vscode';
import type { CatalogReader } from '../../debug/services';
import { loadCatalog } from '../catalog';
import { language } from '../language';
import { AdapterOfSession } from './childSessions';
import type { Launches } from './launches';
import { loadDebug } from './loadDebug';
import type { DebugParts } from './surroundingsOf';

/** The adapter runs inside the extension host: no process more, and it shares what the window knows. */
export function adapterFactory(
  launches: Launches,
  { extensionPath }: DebugParts,
  planned: OnPlanned,
): vscode.DebugAdapterDescriptorFactory {
  const pythonProbe = path.join(extensionPath, 'dist', 'probes', 'python');
  const openChannel = () =>
    loadDebug().openProbeChannel({ language, pythonProbe, entries: () => loadCatalog().entries });
  return {
    createDebugAdapterDescriptor: session => {
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

export type OnPlanned = (
  session: vscode.DebugSession,
  plan: Extract<Awaited<ReturnType<Launches['take']>>, { ok: true }>['plan'],
) => void;

/** Advice that was given in this window. */
const said = new Set<string>();

let reader: CatalogReader | undefined;

function catalog(): CatalogReader {
  const { entries, findEntry } = loadCatalog();
  return (reader ??= { matcher: new (loadDebug().Matcher)(entries), findEntry });
}
