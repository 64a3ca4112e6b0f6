import * as vscode from 'vscode';
import { formatCount } from '../../core/format/count';
import type { RolloutSummary } from '../../core/model/rollout';
import { toRolloutRow } from '../../core/rollouts/rolloutRow';
import { toTraceRow } from '../../core/rollouts/traceRow';
import type { RolloutListState } from '../../node/lists/rolloutList';
import type { TraceSummary } from '../../node/sources/source';
import { commands } from '../../protocol/ids';
import { rowOptions } from '../language';
import { rowItem } from '../rowItem';

/** `rolloutId` and `traceId` make a node what `agentLightning.timeline.open` takes. */
export type RolloutNode =
  | { readonly kind: 'rollout'; readonly rolloutId: string; readonly summary: RolloutSummary }
  | { readonly kind: 'trace'; readonly traceId: string; readonly summary: TraceSummary }
  | { readonly kind: 'traces'; readonly count: number }
  | { readonly kind: 'more'; readonly left: number };

/** Draws what the list holds. */
export class RolloutsTree implements vscode.TreeDataProvider<RolloutNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #state: RolloutListState | null = null;

  show(state: RolloutListState): void {
    this.#state = state;
    this.#changed.fire();
  }

  getChildren(node?: RolloutNode): RolloutNode[] {
    const state = this.#state;
    if (!state || (node && node.kind !== 'traces')) return [];
    if (node) return state.traces.map(it => ({ kind: 'trace', traceId: it.traceId, summary: it }));
    const left = state.total - state.rollouts.length;
    return [
      ...state.rollouts.map(it => ({ kind: 'rollout', rolloutId: it.rollout.id, summary: it }) as const),
      ...(left > 0 ? [{ kind: 'more', left } as const] : []),
      ...(state.traceTotal > 0 ? [{ kind: 'traces', count: state.traceTotal } as const] : []),
    ];
  }

  getTreeItem(node: RolloutNode): vscode.TreeItem {
    switch (node.kind) {
      case 'rollout':
        return opening(rowItem(toRolloutRow(node.summary, rowOptions())), node);
      case 'trace':
        return opening(rowItem(toTraceRow(node.summary, rowOptions())), node);
      case 'traces':
        return tracesItem(node.count);
      case 'more':
        return moreItem(node.left);
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function opening(item: vscode.TreeItem, node: RolloutNode): vscode.TreeItem {
  item.contextValue = 'timeline id';
  item.command = { command: commands.timelineOpen, title: vscode.l10n.t('Open Timeline'), arguments: [node] };
  return item;
}

function tracesItem(count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Traces'), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = 'traces';
  item.description = vscode.l10n.t('{0} without a rollout', formatCount(count));
  item.iconPath = new vscode.ThemeIcon('list-tree');
  return item;
}

function moreItem(left: number): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Load more'));
  item.id = 'more';
  item.description = vscode.l10n.t('{0} older', formatCount(left));
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: commands.rolloutsLoadMore, title: vscode.l10n.t('Load more') };
  return item;
}
