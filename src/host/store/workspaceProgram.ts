import path from 'node:path';
import * as vscode from 'vscode';
import { findPortOwner } from '../../node/process/portOwner';
import { findStore } from '../../node/process/storeFinder';
import { joinOrStartStore } from '../../node/process/storeLauncher';
import { stopStore } from '../../node/process/storeStopper';
import { EmbeddedSource } from '../../node/sources/embedded/embeddedSource';
import { openSource } from '../../node/sources/openSource';
import type { Source } from '../../node/sources/source';
import { withRescued } from '../../node/sources/withRescued';
import { language } from '../language';
import { readSetting } from '../settings';
import type { StoreProgram } from './storeProgram';

/** The store of this workspace as a process of this machine. Settings are read when it starts. */
export function workspaceProgram(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): StoreProgram & { readonly dataDir: string } {
  const dataDir = dataDirOf(context);
  return {
    dataDir,
    joinOrStart: signal =>
      joinOrStartStore({
        ...{ dataDir, language, signal },
        port: readSetting('storePort'),
        otlpPort: readSetting('storeOtlpPort') || null,
        // The editor's own Node.js has node:sqlite; nothing needs to be installed for the store.
        nodePath: process.execPath,
        script: vscode.Uri.joinPath(context.extensionUri, 'dist', 'store.js').fsPath,
        env: process.env,
        lease: true,
        keepRunning: readSetting('storeKeepRunning'),
        version: versionOf(context),
        log: line => log.info(line),
        portOwner: ownerName,
      }),
    find: signal => findStore(dataDir, signal),
    stop: info => stopStore(info),
    openLocal: info => new EmbeddedSource(info.url, { lease: true }),
    openOther: async (url, signal) => {
      const source = await openSource(url, { signal });
      const identity = await source.identify(signal);
      const local = source.kind === 'embedded' ? null : await findStore(dataDir, signal);
      return { identity, source: local ? together(source, new EmbeddedSource(local.url, { lease: true })) : source };
    },
  };
}

/** Per workspace; windows without a folder share one. */
function dataDirOf(context: vscode.ExtensionContext): string {
  return path.join((context.storageUri ?? context.globalStorageUri).fsPath, 'store');
}

export function versionOf(context: vscode.ExtensionContext): string {
  return (context.extension.packageJSON as { version: string }).version;
}

/** A store of Agent Lightning with the spans that ours rescued for it, while ours runs beside it. */
function together(attached: Source, local: EmbeddedSource): Source {
  const merged = withRescued(attached, local);
  return {
    ...merged,
    dispose: () => {
      merged.dispose();
      local.dispose();
    },
  };
}

async function ownerName(port: number, signal?: AbortSignal): Promise<string | null> {
  const owner = await findPortOwner(port, signal ? { signal } : {});
  if (!owner) return null;
  return owner.name === null ? String(owner.pid) : `${owner.name} (${owner.pid})`;
}
