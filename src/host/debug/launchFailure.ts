import path from 'node:path';
import * as vscode from 'vscode';
import { toVisibleLine } from '../../core/text/visible';
import type { DebugFailure, FramePlace } from '../../protocol/debug';
import { commands } from '../../protocol/ids';
import { loadCatalog } from '../catalog';
import { openFrame } from '../errors/openFrame';
import type { Mend } from '../../core/health/treeNode';
import { applyMend } from '../health/mend';
import { language } from '../language';

/** VS Code's own message; tests give another. */
export type AskModal = (
  text: string,
  options: vscode.MessageOptions,
  ...buttons: readonly string[]
) => Thenable<string | undefined>;

export const askModal: AskModal = (text, options, ...buttons) =>
  vscode.window.showErrorMessage(text, options, ...buttons);

export type LaunchAnswer = 'again' | 'anyway' | 'given up';

export interface FailureOptions {
  /** The interpreter of this launch, for fixes that change it. */
  readonly python?: string | readonly string[] | undefined;
  /** The launch could go on all the same. */
  readonly canGoOn?: boolean;
  /** What mends the thing that was found, before what the catalog says of the failure in general. */
  readonly mend?: Mend | null;
  /** The code of that thing, whose page tells more. */
  readonly explained?: string | null;
  readonly ask?: AskModal;
}

/**
 * Why a launch cannot go on, in a modal message: what it is, what it means, the likeliest cause, and the ways to mend it.
 * `again`: something was mended, so that the launch is worth another try.
 */
export async function tellLaunchFailure(failure: DebugFailure, options: FailureOptions = {}): Promise<LaunchAnswer> {
  const { python, canGoOn = false, mend = null, ask = askModal } = options;
  const entry = loadCatalog().findEntry(failure.code);
  // The words of a program or a system, with its line breaks but nothing that could forge another message.
  const said = (failure.detail ?? '')
    .split('\n')
    .slice(0, 12)
    .map(it => toVisibleLine(it, 300));
  if (!entry) {
    await ask(said.join('\n') || failure.code, { modal: true });
    return 'given up';
  }
  const fixes = entry.fixes.filter(it => it.command ?? it.setting ?? it.link ?? it.terminal).slice(0, 2);
  const advice = entry.fixes.filter(it => !fixes.includes(it)).map(it => `• ${it.title[language]}`);
  const cause = entry.causes.length === 1 || !failure.detail ? entry.causes[0]?.text[language] : undefined;
  const detail = [said.join('\n'), entry.meaning[language], cause ?? '', advice.join('\n')]
    .filter(Boolean)
    .join('\n\n');
  const anyway = vscode.l10n.t('Start Anyway');
  const explain = vscode.l10n.t('Explain');
  const open = failure.place ? vscode.l10n.t('Open {0}', placeName(failure.place)) : null;
  const buttons = [
    ...(open === null ? [] : [open]),
    ...(mend === null ? [] : [mend.title]),
    ...(canGoOn ? [anyway] : []),
    ...fixes.map(it => it.title[language]),
    explain,
  ];
  const chosen = await ask(`${entry.title[language]} (${entry.code})`, { modal: true, detail }, ...buttons);
  if (chosen === anyway && canGoOn) return 'anyway';
  if (failure.place && chosen === open) await openFrame({ file: failure.place.path, line: failure.place.line });
  if (chosen === explain) await vscode.commands.executeCommand(commands.healthExplain, options.explained ?? entry.code);
  if (mend !== null && chosen === mend.title) await applyMend(mend);
  const fix = fixes.find(it => it.title[language] === chosen);
  if (!fix) return 'given up';
  if (fix.command === commands.debugInstallDebugpy) {
    const installed = await vscode.commands.executeCommand<boolean>(fix.command, python, 'asked');
    return installed ? 'again' : 'given up';
  }
  await applyMend({ ...fix, title: fix.title[language] });
  return fix.command === commands.pythonSelect && python === undefined ? 'again' : 'given up';
}

/** `agent.py:3` */
const placeName = (place: FramePlace) => `${toVisibleLine(path.basename(place.path), 60)}:${place.line}`;
