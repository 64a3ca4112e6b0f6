import * as vscode from 'vscode';
import { ExceptionList } from '../../node/lists/exceptionList';
import { commands, views } from '../../protocol/ids';
import { setContextKey } from '../contextKeys';
import { openFrame } from '../errors/openFrame';
import type { CurrentSource, KeptRecords } from '../timeline/dependencies';
import { type ExceptionNode, ExceptionsTree } from './exceptionsTree';

/** The view of exceptions. Hands out its selection, for keys that come without a row. */
export function registerExceptions(
  current: CurrentSource,
  records: KeptRecords,
  onSeen: () => void,
  log: vscode.LogOutputChannel,
): vscode.Disposable & { readonly selection: () => ExceptionNode | undefined } {
  const tree = new ExceptionsTree();
  const view = vscode.window.createTreeView(views.exceptions, { treeDataProvider: tree, showCollapseAll: true });
  tree.place.follow(view);
  const list = new ExceptionList(
    () => {
      const { groups, error, loaded } = list.state;
      tree.show(groups);
      tree.place.restore(view);
      if (error) view.message = vscode.l10n.t('The store did not answer as it should ({0}).', error.code);
      else view.message = current.source && !loaded ? vscode.l10n.t('Reading…') : '';
    },
    line => log.warn(line),
    () => records.records,
  );
  const look = () => {
    list.setVisible(view.visible);
    if (view.visible) onSeen();
  };
  const parts = vscode.Disposable.from(
    ...[tree, view, list],
    view.onDidChangeVisibility(look),
    // Step four of the walkthrough: somebody reads an exception.
    view.onDidChangeSelection(({ selection }) => {
      if (selection[0]?.kind === 'occurrence') setContextKey('exceptionOpened', true);
    }),
    records.onDidChange(() => list.recordsChanged()),
    current.onDidChange(() => list.use(current.source)),
    vscode.commands.registerCommand(commands.exceptionsRefresh, () => list.refresh()),
    vscode.commands.registerCommand(commands.sourceOpen, (argument?: unknown) => openOf(argument)),
  );
  list.use(current.source);
  look();
  return { dispose: () => void parts.dispose(), selection: () => view.selection[0] };
}

/** A row of the view, or `{file, line}` as a link of another view names it. */
async function openOf(argument: unknown): Promise<void> {
  if (typeof argument !== 'object' || argument === null) return;
  const node = argument as Partial<ExceptionNode> & { file?: unknown; line?: unknown };
  const record = node.kind === 'group' ? node.group?.newest[0] : node.kind === 'occurrence' ? node.record : undefined;
  if (record?.userFrame) await openFrame(record.userFrame);
  else if (typeof node.file === 'string') {
    await openFrame({ file: node.file, line: typeof node.line === 'number' ? node.line : null });
  }
}
