import * as vscode from 'vscode';
import { type CommandId, commands } from '../../protocol/ids';
import type { StoreController } from '../store/storeController';
import { isConnected } from '../store/storeState';

/** What a click on the status bar item offers: what can be done now, and nothing else. */
export async function showStatusMenu(store: StoreController): Promise<void> {
  const { state } = store;
  const connected = isConnected(state);
  const { isTrusted } = vscode.workspace;
  const items = [
    !isTrusted && item('shield', vscode.l10n.t('Manage Workspace Trust'), 'workbench.trust.manage'),
    connected && item('graph-line', vscode.l10n.t('Open Timeline'), commands.timelineOpen),
    isTrusted && item('run-all', vscode.l10n.t('Run Health Check'), commands.healthRun),
    item('search-fuzzy', vscode.l10n.t('Troubleshoot…'), commands.troubleshoot),
    item('heart', vscode.l10n.t('Show Health'), 'agentLightning.health.focus'),
    isTrusted && state.name !== 'running' && item('play', vscode.l10n.t('Start Local Store'), commands.storeStart),
    state.name === 'running' && item('debug-stop', vscode.l10n.t('Stop Local Store'), commands.storeStop),
    state.name === 'attached' && item('debug-disconnect', vscode.l10n.t('Let Go of the Store'), commands.storeStop),
    isTrusted && item('plug', vscode.l10n.t('Attach to Store…'), commands.storeAttach),
    item('output', vscode.l10n.t('Show Store Output'), commands.storeShowOutput),
    isTrusted && item('symbol-misc', vscode.l10n.t('Select Python Interpreter…'), commands.pythonSelect),
    item('new-folder', vscode.l10n.t('Create Sample Agent…'), commands.sampleCreate),
    state.name === 'running' && item('trash', vscode.l10n.t('Clear Store Data…'), commands.storeClearData),
  ].filter(it => it !== false);
  const placeHolder = connected ? state.source.url : vscode.l10n.t('No store');
  const chosen = await vscode.window.showQuickPick(items, { placeHolder });
  if (chosen) await vscode.commands.executeCommand(chosen.command);
}

function item(icon: string, title: string, command: CommandId | `workbench.${string}` | `${string}.focus`) {
  return { label: `$(${icon}) ${title}`, command };
}
