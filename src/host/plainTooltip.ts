import * as vscode from 'vscode';
import { escaped } from './escaped';

/** Lines of foreign text as a tooltip: nothing in it is markup, and nothing in it may run. */
export function plainTooltip(lines: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(lines.map(escaped).join('\n\n'));
}
