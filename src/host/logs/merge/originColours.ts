import * as vscode from 'vscode';
import { originLength } from '../../../core/logs/merge/originColumn';
import { mergedScheme } from '../../../protocol/mergedLogs';
import type { MergedFiles } from './mergedFiles';

/** Red means an error; the name in the column tells what the colour tells. */
const colours = ['charts.blue', 'charts.green', 'charts.purple', 'charts.orange', 'charts.yellow'];
/** Lines around those on screen: a wheel turns faster than a provider answers. */
const around = 80;

/** A colour for each origin, in the lines that can be seen: a document has too many for all. */
export function originColours(files: MergedFiles): vscode.Disposable {
  const types = colours.map(id => vscode.window.createTextEditorDecorationType({ color: new vscode.ThemeColor(id) }));
  const draw = async (editor: vscode.TextEditor) => {
    const { document, visibleRanges } = editor;
    if (document.uri.scheme !== mergedScheme) return;
    const { shown } = await files.open(document.uri);
    const ranges = types.map((): vscode.Range[] => []);
    for (const { start, end } of visibleRanges) {
      for (
        let line = Math.max(0, start.line - around);
        line <= end.line + around && line < document.lineCount;
        line++
      ) {
        const source = shown.placeOf(line)?.source;
        if (source === undefined) continue;
        ranges[source % types.length]?.push(new vscode.Range(line, 0, line, originLength(document.lineAt(line).text)));
      }
    }
    types.forEach((type, at) => editor.setDecorations(type, ranges[at] ?? []));
  };
  const drawAll = () => vscode.window.visibleTextEditors.forEach(it => void draw(it));
  drawAll();
  return vscode.Disposable.from(
    ...types,
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => void draw(textEditor)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.scheme === mergedScheme) drawAll();
    }),
  );
}
