import * as vscode from 'vscode';

/** Lines of foreign text as a tooltip: `appendText` escapes what Markdown would read, and nothing in it may run. */
export function plainTooltip(lines: readonly string[]): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  lines.forEach((line, at) => {
    if (at > 0) tooltip.appendMarkdown('\n\n');
    tooltip.appendText(line);
  });
  return tooltip;
}
