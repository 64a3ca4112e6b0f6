import * as vscode from 'vscode';
import { findCode } from '../logs/findCode';

/** Long enough to install what the sample needs, and to come back to it. */
const waitedMs = 30 * 60_000;

/**
 * Opens the log of the failing sample at its first explained failure, with the explanation, once the run that the person
 * started has written it. One wait at a time: asking again begins anew.
 */
export class OpenItsLog implements vscode.Disposable {
  #waiting: vscode.Disposable | null = null;

  wait(folder: vscode.Uri, name: string): void {
    this.dispose();
    const uri = vscode.Uri.joinPath(folder, name);
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
    const timer = setTimeout(() => this.dispose(), waitedMs);
    let opened = false;
    // It is written line by line: the first of them opens it, the editor follows the rest.
    const open = () => {
      if (!opened) void vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
      opened = true;
    };
    const show = () => void this.#showFailure(uri);
    this.#waiting = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(open),
      watcher.onDidChange(open),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some(it => it.toString() === uri.toString())) show();
      }),
      { dispose: () => clearTimeout(timer) },
    );
  }

  dispose(): void {
    this.#waiting?.dispose();
    this.#waiting = null;
  }

  async #showFailure(uri: vscode.Uri): Promise<void> {
    const first = vscode.languages
      .getDiagnostics(uri)
      .filter(it => findCode(it) !== null && it.severity === vscode.DiagnosticSeverity.Error)
      .sort((one, other) => one.range.start.line - other.range.start.line)[0];
    if (!first || this.#waiting === null) return;
    this.dispose();
    const at = first.range.start;
    const shown = vscode.window.visibleTextEditors.find(it => it.document.uri.toString() === uri.toString());
    await vscode.window.showTextDocument(uri, {
      selection: new vscode.Range(at, at),
      viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside,
    });
    await vscode.commands.executeCommand('editor.action.showHover');
  }
}
