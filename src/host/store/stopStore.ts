import * as vscode from 'vscode';
import { commands } from '../../protocol/ids';
import { showFailure } from '../errors/showFailure';
import { storeAllowed } from './storeAllowed';
import type { StoreController } from './storeController';

/** Stop Local Store: ends ours, lets go of an attached one, and is friendly when there is neither. */
export async function stopStore(store: StoreController, log: vscode.LogOutputChannel): Promise<void> {
  if (!(await storeAllowed('attach'))) return;
  try {
    // One that an earlier window left running is ours to stop, though no view of this one has joined it yet.
    await store.find();
    const before = store.state;
    await store.stop();
    const kind = before.name === 'lost' ? before.before.name : before.name;
    // Whoever runs the command need not wait for an answer.
    if (kind === 'none') void tellNone();
    else if (kind === 'attached' && 'source' in before) tellReleased(before.source.url, log);
    else if (before.name === 'lost') tellGone();
    else log.info('the local store was stopped');
  } catch (error) {
    await showFailure(error, log);
  }
}

async function tellNone(): Promise<void> {
  const start = vscode.l10n.t('Start Local Store');
  const text = vscode.l10n.t('No store runs for this workspace, so there is nothing to stop.');
  if ((await vscode.window.showInformationMessage(text, start)) !== start) return;
  await vscode.commands.executeCommand(commands.storeStart);
}

function tellReleased(url: string, log: vscode.LogOutputChannel): void {
  log.info(`let go of ${url}`);
  void vscode.window.showInformationMessage(vscode.l10n.t('Let go of {0}. It was not stopped: it is not ours.', url));
}

function tellGone(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The local store no longer runs. What it had saved is kept.'),
  );
}
