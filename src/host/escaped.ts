import * as vscode from 'vscode';

/** Foreign text as Markdown that shows it as it is. VS Code's own escaping leaves `<`, which begins HTML and links. */
export function escaped(text: string): string {
  return new vscode.MarkdownString().appendText(text).value.replaceAll('<', '\\<');
}
