import * as vscode from 'vscode';
import { codeOf, showFailure } from '../errors/showFailure';
import { storeAllowed } from './storeAllowed';
import type { StoreController } from './storeController';
import { resolvePortTaken } from './portTaken';

/** Start Local Store: starts it, joins the one that runs already, or says what stands in the way. */
export async function startStore(store: StoreController, log: vscode.LogOutputChannel): Promise<void> {
  if (!(await storeAllowed('start'))) return;
  const before = store.state;
  if (before.name === 'running') {
    void vscode.window.showInformationMessage(vscode.l10n.t('The local store runs already at {0}.', before.source.url));
    return;
  }
  try {
    await withProgress(signal => store.start(signal));
  } catch (error) {
    if (codeOf(error) === portTaken && (await resolvePortTaken(error, store, log))) return;
    await showFailure(error, log);
    return;
  }
  const { state } = store;
  if (state.name === 'running') log.info(`the local store runs at ${state.source.url}, process ${state.info.pid}`);
}

/** Some other program listens on the port of `agentLightning.store.port`. */
export const portTaken = 'AGL-S001';

/** A start takes half a second; only one that takes longer is worth a notification. */
function withProgress<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const cancel = new AbortController();
  const running = work(cancel.signal);
  const timer = setTimeout(() => {
    void vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        cancellable: true,
        title: vscode.l10n.t('Starting the store…'),
      },
      (_, token) => {
        token.onCancellationRequested(() => cancel.abort());
        // Whoever asked for the start hears of its failure.
        return running.then(
          () => undefined,
          () => undefined,
        );
      },
    );
  }, 700);
  return running.finally(() => clearTimeout(timer));
}
