import * as vscode from 'vscode';
import { logLanguage } from '../../protocol/lsp';
import { setContextKey } from '../contextKeys';
import { findCode } from './findCode';

/** Step four of the walkthrough: a log whose failure is explained is in front of somebody. */
export function noteExplanationRead(): vscode.Disposable {
  const look = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== logLanguage) return;
    const marked = vscode.languages.getDiagnostics(document.uri).some(it => findCode(it) !== null);
    if (marked) setContextKey('explanationRead', true);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(look),
    vscode.languages.onDidChangeDiagnostics(look),
  );
}
