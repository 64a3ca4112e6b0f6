import * as vscode from 'vscode';
import type { HealthNode, HealthTree, NodeSeverity } from '../../core/health/tree';
import { commands } from '../../protocol/ids';
import { healthTooltip } from './healthTooltip';

/** Draws the tree of core. Text, order and severity all come from there. */
export class HealthTreeView implements vscode.TreeDataProvider<HealthNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #nodes: readonly HealthNode[] = [];

  show({ nodes }: HealthTree): void {
    this.#nodes = nodes;
    this.#changed.fire();
  }

  getChildren(node?: HealthNode): HealthNode[] {
    return [...(node ? node.children : this.#nodes)];
  }

  getTreeItem(node: HealthNode): vscode.TreeItem {
    const item = new vscode.TreeItem(node.label, collapsible(node));
    item.id = node.id;
    item.description = node.description;
    if (node.icon !== null) item.iconPath = new vscode.ThemeIcon(node.icon, colour(node.severity));
    const isWorkers = node.id === 'component:workers';
    const can = [node.mend && 'mend', node.explain !== null && 'explain', isWorkers && 'workers'];
    item.contextValue = can.filter(Boolean).join(' ');
    if (node.kind === 'fix' && node.mend) {
      item.command = { command: commands.healthMend, title: node.mend.title, arguments: [node] };
    }
    if (node.explanation) item.tooltip = healthTooltip(node.explanation);
    item.accessibilityInformation = { label: [node.label, node.description].filter(Boolean).join(', ') };
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function collapsible({ children, expanded }: HealthNode): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return expanded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/** The icon says it as well: colour is never the only carrier. */
function colour(severity: NodeSeverity): vscode.ThemeColor | undefined {
  switch (severity) {
    case 'ok':
      return new vscode.ThemeColor('testing.iconPassed');
    case 'warn':
      return new vscode.ThemeColor('list.warningForeground');
    case 'fail':
      return new vscode.ThemeColor('testing.iconFailed');
    case 'recovering':
    case 'info':
      return new vscode.ThemeColor('charts.blue');
    case 'skipped':
    case 'notChecked':
    case 'maintenance':
      return new vscode.ThemeColor('testing.iconSkipped');
    case null:
      return undefined;
  }
}
