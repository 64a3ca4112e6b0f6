import * as vscode from 'vscode';
import { faultText } from '../../core/logs/userPattern/faultText';
import type { UserPattern } from '../../core/logs/userPattern/userPattern';
import { toUserPatterns } from '../../core/logs/userPattern/userPatterns';
import { commands } from '../../protocol/ids';
import { logLanguage } from '../../protocol/lsp';
import { settings } from '../../protocol/settings';
import { language } from '../language';
import { onDidChangeSetting, readSetting } from '../settings';

/** Formats of the user's own, as the setting has them now; what is none is left out. */
export function userPatterns(): readonly UserPattern[] {
  return toUserPatterns(readSetting('logsPatterns')).patterns;
}

/** Says what is no format: once for each, when a log is open or the setting changes. */
export function noticePatternFaults(): vscode.Disposable {
  const told = new Set<string>();
  const look = () => {
    const { faults } = toUserPatterns(readSetting('logsPatterns'));
    const words = faults.map(it => faultText(it, language)).find(it => !told.has(it));
    if (words === undefined) return;
    told.add(words);
    void tell(words);
  };
  const lookFor = (document: vscode.TextDocument) => {
    if (document.languageId === logLanguage || document.languageId === 'log') look();
  };
  vscode.workspace.textDocuments.forEach(lookFor);
  return vscode.Disposable.from(
    onDidChangeSetting('logsPatterns', look),
    vscode.workspace.onDidOpenTextDocument(lookFor),
  );
}

async function tell(words: string): Promise<void> {
  const open = vscode.l10n.t('Open Setting');
  const explain = vscode.l10n.t('Explain');
  const chosen = await vscode.window.showWarningMessage(`${words} (AGL-C004)`, open, explain);
  if (chosen === open) {
    await vscode.commands.executeCommand('workbench.action.openSettings', `@id:${settings.logsPatterns.key}`);
  } else if (chosen === explain) await vscode.commands.executeCommand(commands.healthExplain, 'AGL-C004');
}
