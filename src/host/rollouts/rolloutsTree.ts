import * as vscode from 'vscode';
import { formatCount } from '../../core/format/count';
import type { RolloutSummary } from '../../core/model/rollout';
import { rolloutRowId, toRolloutRow } from '../../core/rollouts/rolloutRow';
import { toTraceRow, traceRowId } from '../../core/rollouts/traceRow';
import type { RolloutListState } from '../../node/lists/rolloutList';
import type { TraceSummary } from '../../node/sources/source';
import { commands } from '../../protocol/ids';
import { rowOptions } from '../language';
import { rowItem } from '../rowItem';
import { TreePlace } from '../treePlace';

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
  readonly place = new TreePlace<RolloutNode>({ idOf, find: id => this.#find(id) });

  show(state: RolloutListState): void {
    this.#state = state;
    this.#changed.fire();
  }

  getChildren(node?: RolloutNode): RolloutNode[] {
    const state = this.#state;
    if (!state || (node && node.kind !== 'traces')) return [];
    if (node) return state.traces.map(traceNode);
    const left = state.total - state.rollouts.length;
    return [
      ...state.rollouts.map(rolloutNode),
      ...(left > 0 ? [{ kind: 'more', left } as const] : []),
      ...(state.traceTotal > 0 ? [{ kind: 'traces', count: state.traceTotal } as const] : []),
    ];
  }

  getParent(node: RolloutNode): RolloutNode | undefined {
    return node.kind === 'trace' ? { kind: 'traces', count: this.#state?.traceTotal ?? 0 } : undefined;
  }

  getTreeItem(node: RolloutNode): vscode.TreeItem {
    switch (node.kind) {
      case 'rollout':
        return opening(rowItem(toRolloutRow(node.summary, rowOptions())), node);
      case 'trace':
        return opening(rowItem(toTraceRow(node.summary, rowOptions())), node);
      case 'traces':
        return tracesItem(node.count, this.place.stateOf(tracesId));
      case 'more':
        return moreItem(node.left);
    }
  }

  dispose(): void {
    this.place.dispose();
    this.#changed.dispose();
  }

  #find(id: string): RolloutNode | undefined {
    const { rollouts = [], traces = [] } = this.#state ?? {};
    const rollout = rollouts.find(it => rolloutRowId(it.rollout.id) === id);
    if (rollout) return rolloutNode(rollout);
    const trace = traces.find(it => traceRowId(it.traceId) === id);
    return trace && traceNode(trace);
  }
}

const rolloutNode = (summary: RolloutSummary): RolloutNode => ({
  kind: 'rollout',
  rolloutId: summary.rollout.id,
  summary,
});

const traceNode = (summary: TraceSummary): RolloutNode => ({ kind: 'trace', traceId: summary.traceId, summary });

const tracesId = 'traces';

function idOf(node: RolloutNode): string | undefined {
  if (node.kind === 'rollout') return rolloutRowId(node.summary.rollout.id);
  if (node.kind === 'trace') return traceRowId(node.summary.traceId);
  return node.kind === 'traces' ? tracesId : undefined;
}

function opening(item: vscode.TreeItem, node: RolloutNode): vscode.TreeItem {
  item.contextValue = 'timeline id';
  item.command = { command: commands.timelineOpen, title: vscode.l10n.t('Open Timeline'), arguments: [node] };
  return item;
}

function tracesItem(count: number, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Traces'), state);
  item.id = tracesId;
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
