import * as vscode from 'vscode';
import { formatCount } from '../../core/format/count';
import { toStoreAddress } from '../../core/store/address';
import { StoreData } from '../../node/maintenance/storeData';
import type { StoreInfo } from '../../protocol/devtools';
import { showFailure } from '../errors/showFailure';
import type { StoreController } from './storeController';

/**
 * Forward Rescued Spans…: spans that name a rollout of another store reached ours (Agent Lightning 0.3.0 sends them to
 * port 4318); they are passed on to the store they belong to.
 */
export async function forwardRescued(
  store: StoreController,
  find: () => Promise<StoreInfo | null>,
  log: vscode.LogOutputChannel,
): Promise<void> {
  try {
    const { state } = store;
    const own = state.name === 'running' ? state.info : await find();
    if (!own) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No local store runs that could have rescued spans.'));
      return;
    }
    const url = await chooseTarget(state.name === 'attached' ? state.source.url : null);
    if (url === undefined) return;
    const { forwarded, kept } = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        cancellable: true,
        title: vscode.l10n.t('Forwarding spans to {0}…', url),
      },
      (_, token) => {
        const cancel = new AbortController();
        token.onCancellationRequested(() => cancel.abort());
        return new StoreData(own.url).forward({ url }, cancel.signal);
      },
    );
    const text = vscode.l10n.t(
      '{0} spans were forwarded to {1}. {2} stay here, because that store does not know their rollouts.',
      formatCount(forwarded),
      url,
      formatCount(kept),
    );
    void vscode.window.showInformationMessage(text);
  } catch (error) {
    await showFailure(error, log);
  }
}

async function chooseTarget(attached: string | null): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Store that the rescued spans belong to'),
    value: attached ?? 'http://127.0.0.1:4747',
    validateInput: text =>
      toStoreAddress(text) ? null : vscode.l10n.t('A port, host:port, or a URL without user and password.'),
  });
  return typed === undefined ? undefined : toStoreAddress(typed)?.url;
}
