import * as vscode from 'vscode';
import { commands } from '../../protocol/ids';
import { codeOf, showFailure } from '../errors/showFailure';
import { storeAllowed } from './storeAllowed';
import type { StoreController } from './storeController';
import { resolvePortTaken } from './portTaken';

/** Start Local Store: starts it, joins the one that runs already, or says what stands in the way. */
export async function startStore(store: StoreController, log: vscode.LogOutputChannel): Promise<void> {
  if (!(await storeAllowed('start'))) return;
  const before = store.state;
  if (before.name === 'running') {
    // Whoever runs the command need not wait for an answer.
    void tellRunning(before.source.url);
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

/** Starting twice is no fault: says where it runs, and what one may have wanted of it. */
async function tellRunning(url: string): Promise<void> {
  const open = vscode.l10n.t('Open Timeline');
  const output = vscode.l10n.t('Show Store Output');
  const text = vscode.l10n.t('The local store runs already at {0}.', url);
  const chosen = await vscode.window.showInformationMessage(text, open, output);
  if (chosen === open) await vscode.commands.executeCommand(commands.timelineOpen);
  if (chosen === output) await vscode.commands.executeCommand(commands.storeShowOutput);
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
