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
    void vscode.window.showInformationMessage(tell(forwarded, kept, url));
  } catch (error) {
    await showFailure(error, log);
  }
}

function tell(forwarded: number, kept: number, url: string): string {
  if (forwarded === 0 && kept === 0) return vscode.l10n.t('No rescued spans are kept here, so none were forwarded.');
  if (kept === 0) return vscode.l10n.t('Spans forwarded to {0}: {1}.', url, formatCount(forwarded));
  return vscode.l10n.t(
    'Spans forwarded to {0}: {1}. Kept here: {2}, because that store does not know their rollouts.',
    url,
    formatCount(forwarded),
    formatCount(kept),
  );
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
