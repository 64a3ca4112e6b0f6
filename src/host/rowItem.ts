import * as vscode from 'vscode';
import type { Row, RowTone } from '../core/rollouts/row';
import { plainTooltip } from './plainTooltip';

/** A tree item out of a row of core. Labels of tree items are plain text: `$(…)` and Markdown in them stay as they are. */
export function rowItem(row: Row, collapsible = vscode.TreeItemCollapsibleState.None): vscode.TreeItem {
  const item = new vscode.TreeItem(row.label, collapsible);
  item.id = row.id;
  item.description = row.description;
  item.iconPath = icon(row.icon, row.tone);
  item.tooltip = plainTooltip(row.tooltip);
  item.accessibilityInformation = { label: `${row.label}, ${row.description}` };
  return item;
}

const colours: Readonly<Record<RowTone, string | null>> = {
  waiting: 'testing.iconQueued',
  active: 'charts.blue',
  passed: 'testing.iconPassed',
  failed: 'testing.iconFailed',
  skipped: 'testing.iconSkipped',
  plain: null,
};

function icon(name: string, tone: RowTone): vscode.ThemeIcon {
  const colour = colours[tone];
  return colour === null ? new vscode.ThemeIcon(name) : new vscode.ThemeIcon(name, new vscode.ThemeColor(colour));
}
