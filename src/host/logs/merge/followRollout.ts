import * as vscode from 'vscode';
import { idAt } from '../../../core/logView/idTokens';
import { mentions } from '../../../node/logs/mentions';
import { logLanguage } from '../../../protocol/lsp';
import { mergedScheme, mostSources, terminalScheme, toMergedQuery } from '../../../protocol/mergedLogs';
import type { TerminalOutputs } from '../terminalOutputs';
import { findCandidates } from './candidates';
import type { MergedFiles } from './mergedFiles';
import { showMerged } from './mergeLogs';

/** Follow Rollout Across Logs: the chain of the rollout of a row, of an id at the cursor, or of one that is typed. */
export async function followRollout(
  files: MergedFiles,
  terminals: TerminalOutputs,
  dataDir: string,
  argument: unknown,
): Promise<void> {
  const rollout = idOf(argument) ?? idAtCursor() ?? (await askId());
  if (!rollout) return;
  const sources = ownSources() ?? (await logsWith(rollout, terminals, dataDir));
  if (sources.length === 0) {
    const text = vscode.l10n.t('No open log, log of the workspace or terminal names {0}.', rollout);
    void vscode.window.showInformationMessage(text);
    return;
  }
  await showMerged(files, { sources: sources.slice(0, mostSources), rollout });
}

function idOf(argument: unknown): string | null {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null) return null;
  const { rolloutId, traceId } = argument as { rolloutId?: unknown; traceId?: unknown };
  return typeof rolloutId === 'string' ? rolloutId : typeof traceId === 'string' ? traceId : null;
}

function idAtCursor(): string | null {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== logLanguage) return null;
  const { line, character } = editor.selection.active;
  return idAt(editor.document.lineAt(line).text, character)?.id ?? null;
}

async function askId(): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Which rollout should be followed?'),
    placeHolder: 'ro-…',
    validateInput: it => (/^[\w.:-]{4,100}$/.test(it.trim()) ? null : vscode.l10n.t('This is no id of a rollout.')),
  });
  return typed?.trim();
}

/** A merged document knows its logs already. */
function ownSources(): readonly string[] | null {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri?.scheme === mergedScheme ? (toMergedQuery(uri.query)?.sources ?? null) : null;
}

/** The logs that name it, of all that are known here. */
async function logsWith(id: string, terminals: TerminalOutputs, dataDir: string): Promise<string[]> {
  const title = vscode.l10n.t('Looking for {0} in logs', id);
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, async (_, token) => {
    const aborted = new AbortController();
    token.onCancellationRequested(() => aborted.abort());
    const found: string[] = [];
    for (const { address } of await findCandidates(terminals, dataDir)) {
      if (await holds(vscode.Uri.parse(address), id, terminals, aborted.signal)) found.push(address);
    }
    return found;
  });
}

async function holds(uri: vscode.Uri, id: string, terminals: TerminalOutputs, signal: AbortSignal): Promise<boolean> {
  if (uri.scheme === 'file') return mentions(uri.fsPath, id, signal);
  signal.throwIfAborted();
  if (uri.scheme === terminalScheme) return terminals.find(uri.path)?.text.includes(id) ?? false;
  const document = vscode.workspace.textDocuments.find(it => it.uri.toString() === uri.toString());
  return document?.getText().includes(id) ?? false;
}
