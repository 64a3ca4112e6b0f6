import * as vscode from 'vscode';
import { toVisibleLine } from '../../core/text/visible';
import type { FailureEvent } from '../../protocol/debug';
import { commands } from '../../protocol/ids';
import { tellLaunchFailure } from './launchFailure';
import type { SessionWatch } from './sessionWatch';

/** What a session says went wrong with the debugging itself: a launch that came to nothing in a modal, the rest beside. */
export function registerFailures(watch: SessionWatch): vscode.Disposable {
  return watch.onDidFail(({ started, failure }) => {
    // Whoever hears of it need not wait for an answer.
    void (started ? tellBeside(failure) : tellLaunchFailure(failure));
  });
}

async function tellBeside({ code, title, detail }: FailureEvent): Promise<void> {
  const explain = vscode.l10n.t('Explain');
  const said = detail ? `: ${toVisibleLine(detail, 200)}` : '';
  const chosen = await vscode.window.showWarningMessage(`${title} (${code})${said}`, explain);
  if (chosen === explain) await vscode.commands.executeCommand(commands.healthExplain, code);
}
