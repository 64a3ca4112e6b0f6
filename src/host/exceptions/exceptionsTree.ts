import * as vscode from 'vscode';
import { formatCount } from '../../core/format/count';
import type { ExceptionGroup } from '../../core/exceptions/groups';
import type { ExceptionRecord } from '../../core/exceptions/record';
import { groupId, occurrenceId, toGroupRow, toOccurrenceRow } from '../../core/exceptions/rows';
import { commands } from '../../protocol/ids';
import { rowOptions } from '../language';
import { rowItem } from '../rowItem';
import { TreePlace } from '../treePlace';
import type { TimelineTarget } from '../timeline/target';

/** As timeline targets they are what `agentLightning.timeline.open` takes from a context menu. */
export type ExceptionNode =
  | ({ readonly kind: 'group'; readonly group: ExceptionGroup } & Partial<TimelineTarget>)
  | ({ readonly kind: 'occurrence'; readonly record: ExceptionRecord } & TimelineTarget)
  | { readonly kind: 'older'; readonly fingerprint: string; readonly count: number };

/** Draws exceptions by fingerprint, the newest first. */
export class ExceptionsTree implements vscode.TreeDataProvider<ExceptionNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #groups: readonly ExceptionGroup[] = [];
  readonly place = new TreePlace<ExceptionNode>({ idOf, find: id => this.#find(id) });

  show(groups: readonly ExceptionGroup[]): void {
    this.#groups = groups;
    this.#changed.fire();
  }

  getChildren(node?: ExceptionNode): ExceptionNode[] {
    if (!node) return this.#groups.map(toNode);
    if (node.kind !== 'group') return [];
    const { newest, count, fingerprint } = node.group;
    const older = count - newest.length;
    return [
      ...newest.map(record => ({ kind: 'occurrence', record, ...targetOf(record) }) as const),
      ...(older > 0 ? [{ kind: 'older', fingerprint, count: older } as const] : []),
    ];
  }

  getParent(node: ExceptionNode): ExceptionNode | undefined {
    if (node.kind === 'group') return undefined;
    const fingerprint = node.kind === 'older' ? node.fingerprint : node.record.fingerprint;
    const group = this.#groups.find(it => it.fingerprint === fingerprint);
    return group && toNode(group);
  }

  getTreeItem(node: ExceptionNode): vscode.TreeItem {
    switch (node.kind) {
      case 'group': {
        const row = toGroupRow(node.group, rowOptions());
        const item = rowItem(row, this.place.stateOf(row.id));
        item.contextValue = contextOf(node.group.newest[0]);
        return item;
      }
      case 'occurrence': {
        const item = rowItem(toOccurrenceRow(node.record, rowOptions()));
        item.contextValue = isWithoutTimeline(node.record) ? contextOf(node.record) : `${contextOf(node.record)} id`;
        item.command = isWithoutTimeline(node.record)
          ? { command: commands.sourceOpen, title: vscode.l10n.t('Open Source'), arguments: [node] }
          : {
              command: commands.timelineOpen,
              title: vscode.l10n.t('Open Timeline'),
              arguments: [targetOf(node.record)],
            };
        return item;
      }
      case 'older': {
        const item = new vscode.TreeItem(vscode.l10n.t('{0} older ones', formatCount(node.count)));
        item.id = `older:${node.fingerprint}`;
        item.iconPath = new vscode.ThemeIcon('ellipsis');
        return item;
      }
    }
  }

  dispose(): void {
    this.place.dispose();
    this.#changed.dispose();
  }

  #find(id: string): ExceptionNode | undefined {
    for (const group of this.#groups) {
      if (groupId(group.fingerprint) === id) return toNode(group);
      const record = group.newest.find(it => occurrenceId(it) === id);
      if (record) return { kind: 'occurrence', record, ...targetOf(record) };
    }
    return undefined;
  }
}

function toNode(group: ExceptionGroup): ExceptionNode {
  return { kind: 'group', group, ...(group.newest[0] ? targetOf(group.newest[0]) : {}) };
}

function idOf(node: ExceptionNode): string | undefined {
  if (node.kind === 'group') return groupId(node.group.fingerprint);
  return node.kind === 'occurrence' ? occurrenceId(node.record) : undefined;
}

/** The timeline of its rollout or trace, at its span. */
export function targetOf({ where }: ExceptionRecord): TimelineTarget {
  const span = { traceId: where.traceId, spanId: where.spanId };
  if (where.rolloutId === null) return { traceId: where.traceId, span };
  return { rolloutId: where.rolloutId, ...(where.attemptId === null ? {} : { attemptId: where.attemptId }), span };
}

/** The debugger stopped on it while no rollout was worked on. */
const isWithoutTimeline = ({ inDebugger, where }: ExceptionRecord) => inDebugger === true && where.rolloutId === null;

function contextOf(record: ExceptionRecord | undefined): string {
  if (record && isWithoutTimeline(record)) return record.userFrame ? 'source' : '';
  return record?.userFrame ? 'timeline source' : 'timeline';
}
