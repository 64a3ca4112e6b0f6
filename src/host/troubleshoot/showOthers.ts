import * as vscode from 'vscode';
import { rootName } from '../../core/troubleshoot/page';
import type { Diagnosis } from '../../core/troubleshoot/diagnosis';
import type { SymptomNode } from '../../core/troubleshoot/graph';
import { commands } from '../../protocol/ids';
import { language, words } from '../language';

interface Item extends vscode.QuickPickItem {
  readonly code?: string;
}

/** The failures that show this way and that nothing speaks for, by their root cause; choosing one opens its page. */
export async function showOthers({ silent }: Diagnosis, { roots }: SymptomNode): Promise<void> {
  const left = new Set(silent);
  const items: Item[] = [];
  // A failure with several roots stands with the commonest: each is listed once.
  const add = (title: string, entries: readonly (typeof silent)[number][]) => {
    const here = entries.filter(it => left.delete(it));
    if (here.length === 0) return;
    items.push({ label: title, kind: vscode.QuickPickItemKind.Separator });
    items.push(...here.map(it => ({ label: it.title[language], description: it.code, code: it.code })));
  };
  for (const { row, entries } of roots) add(words(rootName(row)), entries);
  add(words(rootName('')), silent);
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which of them do you see? Its page opens.'),
    matchOnDescription: true,
  });
  if (chosen?.code !== undefined) await vscode.commands.executeCommand(commands.healthExplain, chosen.code);
}
