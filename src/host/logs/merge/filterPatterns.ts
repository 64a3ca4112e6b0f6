import * as vscode from 'vscode';
import { keyPatterns } from '../../../core/logs/record';
import { say } from '../../../core/text/say';
import { mergedScheme } from '../../../protocol/mergedLogs';
import { words } from '../../language';
import type { MergedFiles } from './mergedFiles';

/** Filter by Pattern…: which of the four things that a log is read for the merged document shows; none chosen: all. */
export async function filterPatterns(files: MergedFiles): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (uri?.scheme !== mergedScheme) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Merge logs first: the filter is for merged logs.'));
    return;
  }
  const { patterns } = await files.open(uri);
  const items = keyPatterns.map(pattern => {
    return { label: words(say(`merged.pattern.${pattern}`)), picked: patterns.includes(pattern), pattern };
  });
  const placeHolder = vscode.l10n.t('What should be shown? Nothing chosen: every line.');
  const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, placeHolder });
  if (chosen) await files.setPatterns(uri, chosen.length === items.length ? [] : chosen.map(it => it.pattern));
}
