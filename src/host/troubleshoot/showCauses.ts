import * as vscode from 'vscode';
import { toCauseText } from '../../core/troubleshoot/causeText';
import type { CauseVerdict, Diagnosis, JudgedCause } from '../../core/troubleshoot/diagnosis';
import { say } from '../../core/text/say';
import { language, words } from '../language';

/** What the person wants to do with the result. */
export type NextStep =
  | { readonly kind: 'cause'; readonly cause: JudgedCause }
  | { readonly kind: 'others' | 'page' | 'again' | 'symptom' | 'trust' };

interface Item extends vscode.QuickPickItem {
  readonly step?: NextStep;
}

const icons: Readonly<Record<CauseVerdict, string>> = { confirmed: 'pass', open: 'question', ruledOut: 'circle-slash' };

/** The causes of a symptom by what speaks for them: confirmed, not known, ruled out. Undefined: the person left. */
export async function showCauses(diagnosis: Diagnosis): Promise<NextStep | undefined> {
  const items = (['confirmed', 'open', 'ruledOut'] as const).flatMap(verdict => {
    const causes = diagnosis.causes.filter(it => it.verdict === verdict);
    if (causes.length === 0) return [];
    return [separator(words(say(`troubleshoot.verdict.${verdict}`))), ...causes.map(toItem)];
  });
  const chosen = await vscode.window.showQuickPick([...items, ...stepsOf(diagnosis)], {
    title: summaryOf(diagnosis),
    placeHolder: vscode.l10n.t('Choose a cause to see what mends it'),
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen?.step;
}

export function summaryOf({ symptom, causes }: Diagnosis): string {
  const count = (verdict: CauseVerdict) => causes.filter(it => it.verdict === verdict).length;
  const [confirmed, open, ruledOut] = [count('confirmed'), count('open'), count('ruledOut')];
  const name = words(say(`troubleshoot.symptom.${symptom}`));
  return words(say('troubleshoot.summary', { symptom: name, confirmed, open, ruledOut }));
}

function toItem(judged: JudgedCause): Item {
  const { cause, code, title, evidence, wouldTell } = toCauseText(judged, language);
  // A row has room for the weightiest; the page holds all of it.
  const detail = [evidence[0], wouldTell].filter(it => typeof it === 'string').join(' · ');
  return {
    label: `$(${icons[judged.verdict]}) ${withoutIcons(cause)}`,
    description: `${code} · ${title}`,
    detail: withoutIcons(detail),
    step: { kind: 'cause', cause: judged },
  };
}

function stepsOf({ silent }: Diagnosis): Item[] {
  const step = (icon: string, label: string, kind: Exclude<NextStep['kind'], 'cause'>, description = ''): Item => ({
    label: `$(${icon}) ${label}`,
    description,
    step: { kind },
  });
  const untrusted = !vscode.workspace.isTrusted;
  return [
    separator(''),
    ...(untrusted
      ? [
          step(
            'shield',
            vscode.l10n.t('Manage Workspace Trust'),
            'trust',
            vscode.l10n.t('until then only open logs and the machine are looked at'),
          ),
        ]
      : []),
    step(
      'list-tree',
      vscode.l10n.t('Other Failures with This Symptom…'),
      'others',
      words(say('troubleshoot.root.count', { count: silent.length })),
    ),
    step('file', vscode.l10n.t('Open as a Page'), 'page'),
    step('refresh', vscode.l10n.t('Look Again'), 'again'),
    step('arrow-left', vscode.l10n.t('Another Symptom…'), 'symptom'),
  ];
}

/** `$(name)` in a label is an icon to VS Code; foreign words make none. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}

function separator(label: string): Item {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
