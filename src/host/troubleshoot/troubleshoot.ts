import * as vscode from 'vscode';
import type { Category } from '../../core/catalog/entry';
import { say } from '../../core/text/say';
import { toCauseText } from '../../core/troubleshoot/causeText';
import { checksOf } from '../../core/troubleshoot/checksOf';
import { diagnose } from '../../core/troubleshoot/diagnose';
import type { Diagnosis, JudgedCause } from '../../core/troubleshoot/diagnosis';
import { symptomNode } from '../../core/troubleshoot/graph';
import { toTroubleshootPage } from '../../core/troubleshoot/page';
import { commands } from '../../protocol/ids';
import { loadCatalog } from '../catalog';
import { language, rowOptions, words } from '../language';
import { applyChosenFix } from './applyChosenFix';
import { chooseSymptom } from './chooseSymptom';
import { gatherEvidence } from './gatherEvidence';
import type { Places } from './places';
import { showCauses } from './showCauses';
import { showFixes } from './showFixes';
import { showOthers } from './showOthers';
import type { TroubleshootPages } from './troubleshootPages';

/** Symptom → evidence → cause → fix → evidence again, until it is solved or the person leaves. */
export async function troubleshoot(places: Places, pages: TroubleshootPages, start: Category | null): Promise<void> {
  let symptom = start ?? (await chooseSymptom(places));
  let mended: JudgedCause | null = null;
  while (symptom !== undefined) {
    const found: Diagnosis | null = await lookFor(places, symptom);
    if (found === null) return;
    if (mended !== null && (await tellSolved(mended, found))) return;
    mended = null;
    const next = await walk(found, pages);
    if (next === 'symptom') symptom = await chooseSymptom(places);
    else if (next === 'again') continue;
    else if (next === undefined) return;
    else mended = next;
  }
}

/** Null: cancelled. */
async function lookFor(places: Places, symptom: Category): Promise<Diagnosis | null> {
  const { entries, findEntry } = loadCatalog();
  const name = words(say(`troubleshoot.symptom.${symptom}`));
  const evidence = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      cancellable: true,
      title: vscode.l10n.t('Looking for causes of “{0}”', name),
    },
    async (progress, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      const told = (message: string) => progress.report({ message });
      const cancelled = new Promise<null>(settle => abort.signal.addEventListener('abort', () => settle(null)));
      const gathered = gatherEvidence(places, checksOf(entries, symptom), told, abort.signal);
      const result = await Promise.race([gathered, cancelled]);
      return abort.signal.aborted ? null : result;
    },
  );
  return evidence && diagnose(entries, symptom, evidence, { ...rowOptions(), findEntry });
}

/** What was mended, or what to do next; undefined: the person left. */
async function walk(
  found: Diagnosis,
  pages: TroubleshootPages,
): Promise<JudgedCause | 'again' | 'symptom' | undefined> {
  const node = symptomNode(loadCatalog().entries, found.symptom);
  const lookedMs = Date.now();
  for (;;) {
    const step = await showCauses(found);
    switch (step?.kind) {
      case undefined:
        return undefined;
      case 'again':
      case 'symptom':
        return step.kind;
      case 'others':
        return void (await showOthers(found, node));
      case 'page':
        return void (await pages.show(found.symptom, toTroubleshootPage(found, node, { ...rowOptions(), lookedMs })));
      case 'trust':
        return void (await vscode.commands.executeCommand('workbench.trust.manage'));
      case 'cause': {
        const choice = await showFixes(step.cause);
        if (choice === undefined) return undefined;
        if (choice.kind === 'back') continue;
        if (choice.kind === 'page') {
          return void (await vscode.commands.executeCommand(commands.healthExplain, step.cause.entry.code));
        }
        return (await applyChosenFix(choice.mend)) === 'left' ? undefined : step.cause;
      }
    }
  }
}

/** Says so when what was confirmed is so no more, with what shows it. False: go on. */
async function tellSolved(mended: JudgedCause, { causes }: Diagnosis): Promise<boolean> {
  const now = causes.find(it => it.id === mended.id);
  if (mended.verdict !== 'confirmed' || now?.verdict === 'confirmed') return false;
  const { cause } = toCauseText(mended, language);
  const evidence = now ? toCauseText(now, language).evidence[0] : undefined;
  const text = vscode.l10n.t('Solved: {0}', cause);
  const others = vscode.l10n.t('Show What Is Left');
  const full = evidence === undefined ? text : vscode.l10n.t('{0} Now: {1}.', text, evidence);
  return (await vscode.window.showInformationMessage(full, others)) !== others;
}
