import * as vscode from 'vscode';
import { formatCount } from '../../core/format/count';
import { StoreData } from '../../node/maintenance/storeData';
import { showFailure } from '../errors/showFailure';
import type { StoreController } from './storeController';

/** Clear Store Data…: only our own store, and only after naming what goes. */
export async function clearData(store: StoreController, log: vscode.LogOutputChannel): Promise<void> {
  const { state } = store;
  if (state.name !== 'running') {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Only the data of the running local store can be cleared.'),
    );
    return;
  }
  try {
    const { rollouts, spans, looseTraces } = await state.source.statistics(AbortSignal.timeout(10_000));
    const clear = vscode.l10n.t('Delete');
    const text = vscode.l10n.t(
      'Delete {0} rollouts, {1} spans and {2} traces without a rollout? This cannot be undone.',
      ...[rollouts, spans, looseTraces].map(formatCount),
    );
    const detail = vscode.l10n.t('The store keeps them in {0}.', state.info.dataDir);
    if ((await vscode.window.showWarningMessage(text, { modal: true, detail }, clear)) !== clear) return;
    const gone = await new StoreData(state.source.url).clear();
    log.info(`deleted ${gone.rollouts} rollouts and ${gone.spans} spans`);
  } catch (error) {
    await showFailure(error, log);
  }
}
