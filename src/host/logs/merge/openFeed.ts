import * as vscode from 'vscode';
import { FileTail } from '../../../node/logs/fileTail';
import { type HeldText, TextFeed } from '../../../node/logs/textFeed';
import type { MergedSource } from '../../../node/logs/mergedReading';
import { terminalScheme } from '../../../protocol/mergedLogs';
import type { TerminalOutputs } from '../terminalOutputs';

/** A log by its address: a file, what a terminal shows, a document, a file of another file system. */
export function openFeed(address: string, terminals: TerminalOutputs, keptBytes: number): MergedSource {
  const uri = vscode.Uri.parse(address);
  if (uri.scheme === 'file') return { path: uri.fsPath, feed: new FileTail(uri.fsPath, keptBytes) };
  if (uri.scheme === terminalScheme) {
    const name = terminals.list().find(it => it.id === uri.path)?.name ?? vscode.l10n.t('terminal');
    return { path: name, feed: new TextFeed(() => terminals.find(uri.path)) };
  }
  if (uri.scheme === 'untitled') return { path: uri.path, feed: new TextFeed(() => documentText(uri)) };
  return { path: uri.path, feed: new TextFeed(fileText(uri, keptBytes)) };
}

function documentText(uri: vscode.Uri): HeldText | null {
  const document = vscode.workspace.textDocuments.find(it => it.uri.toString() === uri.toString());
  return document ? { text: document.getText(), gone: 0, writtenMs: Date.now() } : null;
}

/** Other file systems tell when a file changed, and give it whole. */
function fileText(uri: vscode.Uri, kept: number): () => Promise<HeldText | null> {
  let seen = -1;
  return async () => {
    const { mtime } = await vscode.workspace.fs.stat(uri);
    if (mtime === seen) return null;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    seen = mtime;
    const gone = Math.max(0, text.length - kept);
    return { text: text.slice(gone), gone, writtenMs: mtime };
  };
}
