import * as vscode from 'vscode';

/**
 * Foreign text as Markdown that shows it as it is. VS Code's own escaping leaves `<`, which begins HTML and links, and `&`,
 * which begins entities; and it makes every blank one that never breaks, so that lines would break inside of words.
 */
export function escaped(text: string): string {
  const markdown = new vscode.MarkdownString().appendText(text.replaceAll('&', '&amp;')).value.replaceAll('<', '\\<');
  return markdown.split('\n').map(breakable).join('\n');
}

/** The first blank of a line stays: what stands before it could begin a list. So do runs of blanks, which align. */
function breakable(line: string): string {
  const first = line.indexOf('&nbsp;');
  return line.replace(/(?<!&nbsp;)&nbsp;(?!&nbsp;)/g, (blank, at: number) => (at === first ? blank : ' '));
}
