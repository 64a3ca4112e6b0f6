import * as vscode from 'vscode';
import { mergedScheme } from '../../../protocol/mergedLogs';

/** Who looks at the end of a merged log goes on looking at it while the log grows. */
export function stayAtEnd(): vscode.Disposable {
  const counts = new WeakMap<vscode.TextDocument, number>();
  const remember = () => {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (document.uri.scheme === mergedScheme) counts.set(document, document.lineCount);
    }
  };
  remember();
  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(remember),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      const before = counts.get(document);
      if (before === undefined) return;
      counts.set(document, document.lineCount);
      if (document.lineCount <= before) return;
      const last = document.lineCount - 1;
      for (const editor of vscode.window.visibleTextEditors.filter(it => it.document === document)) {
        const seen = editor.visibleRanges.at(-1)?.end.line ?? 0;
        if (seen >= before - 2) editor.revealRange(new vscode.Range(last, 0, last, 0));
      }
    }),
  );
}
