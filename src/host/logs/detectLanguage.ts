import * as vscode from 'vscode';
import { lookedAt, looksLikeOurs } from '../../core/logView/looksLikeOurs';
import { logLanguage } from '../../protocol/lsp';
import { onDidChangeSetting } from '../settings';
import { userPatterns } from './userPatterns';

const key = 'logs.notOurs';
/** As many of the user's choices as are remembered. */
const kept = 200;

/**
 * The editor's own language owns `*.log`. Such a document is looked at once, and its language changed only when its
 * content says so; a user who changes it back, or who names a language for such files, is not asked again.
 */
export function detectLanguage(memory: vscode.Memento): vscode.Disposable {
  const changed = new Set<string>();
  /** Refused, and without a file that would have the same name tomorrow. */
  const untitled = new Set<string>();
  const look = (document: vscode.TextDocument) => {
    const uri = document.uri.toString();
    if (document.languageId !== 'log' || document.uri.scheme === 'output') return;
    const refused = memory.get<readonly string[]>(key, []);
    if (refused.includes(uri) || untitled.has(uri) || isChosen()) return;
    if (changed.has(uri)) {
      // We had changed it: somebody changed it back.
      if (document.isUntitled) untitled.add(uri);
      else void memory.update(key, [...refused, uri].slice(-kept));
      return;
    }
    const start = document.getText(new vscode.Range(document.positionAt(0), document.positionAt(lookedAt)));
    if (!looksLikeOurs(start, userPatterns())) return;
    changed.add(uri);
    void vscode.languages.setTextDocumentLanguage(document, logLanguage);
  };
  const closed = (document: vscode.TextDocument) => {
    // A change of language closes and opens at once; only what is really gone is forgotten, before its name is used again.
    queueMicrotask(() => {
      const uri = document.uri.toString();
      if (vscode.workspace.textDocuments.some(it => it.uri.toString() === uri)) return;
      changed.delete(uri);
      untitled.delete(uri);
    });
  };
  vscode.workspace.textDocuments.forEach(look);
  return vscode.Disposable.from(
    onDidChangeSetting('logsPatterns', () => vscode.workspace.textDocuments.forEach(look)),
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidCloseTextDocument(closed),
  );
}

/** Somebody wrote down that such files are logs of the editor's own kind. */
function isChosen(): boolean {
  const associations = vscode.workspace.getConfiguration('files').get<Record<string, string>>('associations', {});
  return Object.values(associations).includes('log');
}
