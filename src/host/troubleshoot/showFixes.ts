import * as vscode from 'vscode';
import type { Mend } from '../../core/health/treeNode';
import { toCauseText } from '../../core/troubleshoot/causeText';
import type { JudgedCause } from '../../core/troubleshoot/diagnosis';
import { commandTitle } from '../errors/commandTitle';
import { language } from '../language';
import { withoutIcons } from './showCauses';

/** A fix, the page of the code, or back to the causes. Undefined: the person left. */
export type FixChoice =
  { readonly kind: 'fix'; readonly mend: Mend } | { readonly kind: 'page' } | { readonly kind: 'back' };

interface Item extends vscode.QuickPickItem {
  readonly choice: FixChoice;
}

/** What mends a cause, best first, with the evidence at hand. */
export async function showFixes(judged: JudgedCause): Promise<FixChoice | undefined> {
  const { cause, code, evidence, wouldTell } = toCauseText(judged, language);
  const items: Item[] = [
    ...judged.fixes.map(toItem),
    { label: `$(info) ${vscode.l10n.t('What is {0}?', code)}`, choice: { kind: 'page' } },
    { label: `$(arrow-left) ${vscode.l10n.t('Back to the causes')}`, choice: { kind: 'back' } },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: cause,
    placeHolder: [evidence[0], wouldTell].filter(it => it !== undefined && it !== null).join(' · '),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return chosen?.choice;
}

function toItem(mend: Mend): Item {
  const { title, command, setting, terminal, link } = mend;
  const choice = { kind: 'fix', mend } as const;
  if (command !== undefined) return { label: `$(play) ${title}`, description: commandTitle(command), choice };
  if (setting !== undefined) return { label: `$(gear) ${title}`, description: setting, choice };
  // Typed for the person to look at and run.
  if (terminal !== undefined) return { label: `$(terminal) ${title}`, detail: withoutIcons(terminal), choice };
  if (link !== undefined) return { label: `$(link-external) ${title}`, description: link, choice };
  return { label: `$(person) ${title}`, description: vscode.l10n.t('to be done by hand'), choice };
}
