import * as vscode from 'vscode';
import { logLanguage } from '../../protocol/lsp';
import { setContextKey } from '../contextKeys';
import { findCode } from './findCode';

/** Step four of the walkthrough: a log whose failure is explained is in front of somebody. */
export function noteExplanationRead(): vscode.Disposable {
  const look = () => {
    const logs = vscode.window.visibleTextEditors.filter(it => it.document.languageId === logLanguage);
    const marked = ({ document }: vscode.TextEditor) =>
      vscode.languages.getDiagnostics(document.uri).some(it => findCode(it) !== null);
    if (logs.some(marked)) setContextKey('explanationRead', true);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(look),
    vscode.languages.onDidChangeDiagnostics(look),
  );
}
