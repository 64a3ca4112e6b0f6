import * as vscode from 'vscode';
import { maskSecrets } from '../../core/trace/secrets';
import type { LogClient } from './logClient';

/** More than this nobody pastes anywhere. */
const copiedLines = 20_000;

/** Copies lines of a log with credentials masked: those of the argument, the selection, or the record at the cursor. */
export async function copyRedacted(client: LogClient, argument: unknown): Promise<void> {
  const place = toPlace(argument) ?? (await placeOfEditor(client));
  if (!place) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a log and put the cursor into it first.'));
    return;
  }
  const document = await vscode.workspace.openTextDocument(place.uri);
  const range = new vscode.Range(place.startLine, 0, Math.min(place.endLine, place.startLine + copiedLines) + 1, 0);
  const text = document.getText(document.validateRange(range));
  const lines = text.split(/\r?\n/).map(it => maskSecrets('', it));
  await vscode.env.clipboard.writeText(lines.join('\n'));
  const count = Math.max(1, lines.length - (text.endsWith('\n') ? 1 : 0));
  vscode.window.setStatusBarMessage(vscode.l10n.t('{0} lines copied, credentials masked', count), 4000);
}

interface Place {
  readonly uri: vscode.Uri;
  readonly startLine: number;
  readonly endLine: number;
}

async function placeOfEditor(client: LogClient): Promise<Place | null> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return null;
  const { document, selection } = editor;
  if (!selection.isEmpty) return { uri: document.uri, startLine: selection.start.line, endLine: selection.end.line };
  const record = await client.recordAt(document.uri, selection.active.line);
  return { uri: document.uri, ...(record ?? { startLine: selection.active.line, endLine: selection.active.line }) };
}

function toPlace(argument: unknown): Place | null {
  if (typeof argument !== 'object' || argument === null) return null;
  const { uri, startLine, endLine } = argument as Record<string, unknown>;
  if (typeof uri !== 'string' || typeof startLine !== 'number' || typeof endLine !== 'number') return null;
  return { uri: vscode.Uri.parse(uri, true), startLine, endLine };
}
