import * as vscode from 'vscode';
import { withoutOrigins } from '../../core/logs/merge/originColumn';
import { commands } from '../../protocol/ids';
import { logLanguage } from '../../protocol/lsp';
import { mergedScheme } from '../../protocol/mergedLogs';
import type { Reports } from './reports';

/** A clipboard may hold anything; what is longer is a file. */
const longestText = 5_000_000;

/** `Agent Lightning: Explain…`: a code, the selection, this log, the clipboard or a file. A string is a code or a text. */
export async function explainCommand(reports: Reports, argument: unknown): Promise<void> {
  if (typeof argument === 'string') return explainText(reports, vscode.l10n.t('text'), argument);
  if (argument instanceof vscode.Uri) return explainOpened(reports, argument);
  const choices = choicesOf(reports);
  const chosen = await vscode.window.showQuickPick(choices, {
    placeHolder: vscode.l10n.t('What should be explained?'),
  });
  await chosen?.run();
}

/** From a menu: the selection of the editor, where there is one, else the whole file. */
async function explainOpened(reports: Reports, uri: vscode.Uri): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const own = editor?.document.uri.toString() === uri.toString() ? editor : undefined;
  if (own && !own.selection.isEmpty) {
    return explainText(reports, vscode.l10n.t('selection'), textOf(own.document, own.selection));
  }
  return own ? explainText(reports, nameOf(uri), textOf(own.document)) : explainFile(reports, uri);
}

interface Choice extends vscode.QuickPickItem {
  readonly run: () => Thenable<unknown>;
}

function choicesOf(reports: Reports): Choice[] {
  const editor = vscode.window.activeTextEditor;
  const selected = editor && !editor.selection.isEmpty ? textOf(editor.document, editor.selection) : null;
  const choices: Choice[] = [];
  const add = (icon: string, label: string, run: () => Thenable<unknown>) =>
    choices.push({ label: `$(${icon}) ${label}`, run });
  if (selected !== null) {
    const name = vscode.l10n.t('selection');
    add('selection', vscode.l10n.t('The selected text'), () => explainText(reports, name, selected));
  }
  if (editor?.document.languageId === logLanguage) {
    const { document } = editor;
    add('file', vscode.l10n.t('This log'), () => explainText(reports, nameOf(document.uri), textOf(document)));
  }
  add('clippy', vscode.l10n.t('The clipboard'), async () => {
    await explainText(reports, vscode.l10n.t('clipboard'), await vscode.env.clipboard.readText());
  });
  add('symbol-number', vscode.l10n.t('An error code…'), () => vscode.commands.executeCommand(commands.healthExplain));
  add('folder-opened', vscode.l10n.t('A file…'), async () => {
    const [file] = (await vscode.window.showOpenDialog({ canSelectMany: false })) ?? [];
    if (file) await explainFile(reports, file);
  });
  return choices;
}

async function explainText(reports: Reports, name: string, text: string): Promise<void> {
  const code = /^\s*(AGL-[A-Z]\d{3})\s*$/i.exec(text)?.[1];
  if (code !== undefined) {
    await vscode.commands.executeCommand(commands.healthExplain, code.toUpperCase());
    return;
  }
  if (text.trim() === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no text to explain.'));
    return;
  }
  await reports.show({ name, text: text.slice(0, longestText) });
}

/** One on a disk is read as a stream, whatever its size; one of another file system as a text. */
async function explainFile(reports: Reports, uri: vscode.Uri): Promise<void> {
  const name = nameOf(uri);
  if (uri.scheme === 'file') return reports.show({ name, path: uri.fsPath });
  const bytes = await vscode.workspace.fs.readFile(uri);
  await reports.show({ name, text: new TextDecoder().decode(bytes).slice(0, longestText) });
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? '';
}

/** Without the column of origins of merged logs. */
function textOf(document: vscode.TextDocument, range?: vscode.Range): string {
  const text = document.getText(range);
  return document.uri.scheme === mergedScheme ? withoutOrigins(text) : text;
}
