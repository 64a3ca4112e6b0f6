import * as vscode from 'vscode';
import { commands } from '../../protocol/ids';
import { showFailure } from '../errors/showFailure';
import type { StoreController } from './storeController';

/** Stop Local Store: ends ours, lets go of an attached one, and is friendly when there is neither. */
export async function stopStore(store: StoreController, log: vscode.LogOutputChannel): Promise<void> {
  const before = store.state;
  if (before.name === 'none') {
    const start = vscode.l10n.t('Start Local Store');
    const chosen = await vscode.window.showInformationMessage(
      vscode.l10n.t('No store runs for this workspace.'),
      start,
    );
    if (chosen === start) await vscode.commands.executeCommand(commands.storeStart);
    return;
  }
  try {
    await store.stop();
  } catch (error) {
    await showFailure(error, log);
    return;
  }
  if (before.name === 'attached') {
    log.info(`let go of ${before.source.url}`);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Let go of {0}. It runs on: it is not ours.', before.source.url),
    );
  } else {
    log.info('the local store was stopped');
  }
}
