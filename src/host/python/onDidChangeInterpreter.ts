import * as vscode from 'vscode';
import { onDidChangeSetting } from '../settings';
import { onDidChangePythonChoice } from './pythonExtension';

/** The interpreter that is taken may be another one: by a setting, the Python extension's choice, trust, another folder. */
export function onDidChangeInterpreter(listener: () => void): vscode.Disposable {
  let choice: vscode.Disposable | null = onDidChangePythonChoice(listener);
  return vscode.Disposable.from(
    onDidChangeSetting('python', listener),
    vscode.workspace.onDidGrantWorkspaceTrust(listener),
    vscode.workspace.onDidChangeWorkspaceFolders(listener),
    vscode.window.onDidChangeActiveTextEditor(() => {
      // That extension wakes when a Python file opens, and tells nobody.
      if (choice !== null) return;
      choice = onDidChangePythonChoice(listener);
      if (choice !== null) listener();
    }),
    { dispose: () => void choice?.dispose() },
  );
}
