import * as vscode from 'vscode';
import { commands, views } from '../protocol/ids';
import { onDidChangeSetting, readSetting } from './settings';
import { startStore } from './store/startStore';
import type { StoreController } from './store/storeController';

/**
 * `agentLightning.openOnStart`: the workspace asks for its views, its store and the newest timeline when it opens.
 * Trusted workspaces only; an untrusted one gets them once it is trusted.
 */
export function openOnStart(
  store: StoreController,
  joined: () => Promise<void>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  let waiting = true;
  const open = () => {
    if (!waiting || !vscode.workspace.isTrusted || !readSetting('openOnStart')) return;
    waiting = false;
    void openAll(store, joined, log);
  };
  open();
  if (vscode.workspace.isTrusted) waiting = false;
  // What an untrusted workspace sets arrives as a change of settings, a little after the trust.
  return onDidChangeSetting('openOnStart', open);
}

async function openAll(
  store: StoreController,
  joined: () => Promise<void>,
  log: vscode.LogOutputChannel,
): Promise<void> {
  await vscode.commands.executeCommand(`${views.health}.focus`);
  await joined();
  // A store that the settings name and that does not answer is not replaced by another one behind the user's back.
  if (store.source === null && readSetting('storeUrl').trim() === '') await startStore(store, log);
  try {
    const newest = await store.source?.rollouts({ limit: 1, offset: 0 }, AbortSignal.timeout(10_000));
    const rolloutId = newest?.items[0]?.rollout.id;
    if (rolloutId !== undefined) await vscode.commands.executeCommand(commands.timelineOpen, { rolloutId });
  } catch (error) {
    // The views show by themselves that the store does not answer; nobody asked for a message.
    log.warn(`openOnStart: ${String(error)}`);
  }
}
