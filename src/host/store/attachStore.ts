import * as vscode from 'vscode';
import { toStoreAddress } from '../../core/store/address';
import type { SourceIdentity } from '../../node/sources/source';
import { readSetting } from '../settings';
import { showFailure } from '../errors/showFailure';
import { storeAllowed } from './storeAllowed';
import type { StoreController } from './storeController';

/** Attach to Store…: offers the stores that answer on this machine, and takes any address. `argument` may be one. */
export async function attachStore(
  store: StoreController,
  log: vscode.LogOutputChannel,
  argument?: unknown,
): Promise<void> {
  if (!(await storeAllowed('attach'))) return;
  const given = typeof argument === 'string' ? toStoreAddress(argument)?.url : undefined;
  const url = given ?? (await chooseStore(store));
  if (url === undefined) return;
  try {
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Asking {0}…', url) },
      (_, token) => {
        const cancel = new AbortController();
        token.onCancellationRequested(() => cancel.abort());
        return store.attach(url, cancel.signal);
      },
    );
    log.info(`attached to ${url}`);
  } catch (error) {
    await showFailure(error, log);
  }
}

interface Choice extends vscode.QuickPickItem {
  /** Absent: ask for it. */
  readonly url?: string;
}

/** Stores are looked for while the list is open; a machine answers for itself at once, so few seconds are enough. */
function chooseStore(store: StoreController): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  const looking = new AbortController();
  const byHand: Choice = { label: `$(edit) ${vscode.l10n.t('Enter an address…')}`, alwaysShow: true };
  pick.placeholder = vscode.l10n.t('Which store? A port, host:port or a URL can be typed here.');
  pick.items = [byHand];
  pick.busy = true;
  const inUse = store.source?.url;
  const ports = [...new Set([4747, readSetting('storePort'), 4748])];
  void Promise.allSettled(
    ports.map(async port => {
      const url = `http://127.0.0.1:${port}`;
      const identity = await store.detect(url, AbortSignal.any([looking.signal, AbortSignal.timeout(3000)]));
      if (identity.url !== inUse) pick.items = [...pick.items.slice(0, -1), toChoice(identity), byHand];
    }),
  ).then(() => (pick.busy = false));
  return new Promise<string | undefined>(done => {
    pick.onDidAccept(() => {
      const typed = toStoreAddress(pick.value)?.url;
      const chosen = pick.selectedItems[0];
      const url = typed ?? chosen?.url;
      pick.hide();
      done(url ?? enterAddress(pick.value));
    });
    pick.onDidHide(() => {
      looking.abort();
      pick.dispose();
      done(undefined);
    });
    pick.show();
  });
}

function toChoice(identity: SourceIdentity): Choice {
  const version = identity.version === null ? '' : ` ${identity.version}`;
  return { label: `$(plug) ${identity.url}`, description: `${identity.product}${version}`, url: identity.url };
}

async function enterAddress(value: string): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Address of the store, for instance http://127.0.0.1:4747'),
    value: value || 'http://127.0.0.1:4747',
    validateInput: text =>
      toStoreAddress(text) ? null : vscode.l10n.t('A port, host:port, or a URL without user and password.'),
  });
  return typed === undefined ? undefined : toStoreAddress(typed)?.url;
}
