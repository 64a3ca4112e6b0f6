import * as vscode from 'vscode';
import { commands } from '../../protocol/ids';
import type { StoreController } from './storeController';

/** One notice per incident, and never twice within this time. */
const silentMs = 10 * 60_000;

/** Tells once that the store in use has gone, with the way back. A store that we ended ourselves is not lost. */
export function noticeLostStore(store: StoreController): vscode.Disposable {
  let toldMs = -Infinity;
  return store.onDidChangeState(state => {
    if (state.name !== 'lost' || Date.now() - toldMs < silentMs) return;
    toldMs = Date.now();
    void notice(state.before.name, state.source.url);
  });
}

async function notice(before: 'running' | 'attached', url: string): Promise<void> {
  const start = vscode.l10n.t('Start Local Store');
  const output = vscode.l10n.t('Show Store Output');
  const attach = vscode.l10n.t('Attach to Store…');
  const [text, ...choices] =
    before === 'running'
      ? [vscode.l10n.t('The local store has ended. What it had saved is kept.'), start, output]
      : [vscode.l10n.t('The store at {0} no longer answers.', url), attach, start];
  const chosen = await vscode.window.showWarningMessage(text, ...choices);
  if (chosen === start) await vscode.commands.executeCommand(commands.storeStart);
  if (chosen === output) await vscode.commands.executeCommand(commands.storeShowOutput);
  if (chosen === attach) await vscode.commands.executeCommand(commands.storeAttach);
}
