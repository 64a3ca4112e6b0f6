import * as vscode from 'vscode';
import { RolloutList } from '../../node/lists/rolloutList';
import { commands, views } from '../../protocol/ids';
import { setContextKey } from '../contextKeys';
import type { CurrentSource } from '../timeline/dependencies';
import { askFilter } from './filterRollouts';
import { type RolloutNode, RolloutsTree } from './rolloutsTree';

/** The view of rollouts and loose traces. Hands out its selection, for keys that come without a row. */
export function registerRollouts(
  current: CurrentSource,
  onSeen: () => void,
  log: vscode.LogOutputChannel,
): vscode.Disposable & { readonly selection: () => RolloutNode | undefined } {
  const tree = new RolloutsTree();
  const view = vscode.window.createTreeView(views.rollouts, { treeDataProvider: tree, showCollapseAll: true });
  tree.place.follow(view);
  const list = new RolloutList(
    () => draw(),
    line => log.warn(line),
  );
  const draw = () => {
    const { state } = list;
    const filtered = Object.keys(list.filter).length > 0;
    tree.show(state);
    tree.place.restore(view);
    view.description = filtered ? vscode.l10n.t('filtered') : '';
    view.message = message(list, current);
    setContextKey('rolloutsFiltered', filtered);
    if (state.rollouts.length > 0) setContextKey('rolloutsSeen', true);
  };
  const on = vscode.commands.registerCommand;
  const look = () => {
    list.setVisible(view.visible);
    if (view.visible) onSeen();
  };
  const parts = vscode.Disposable.from(
    ...[tree, view, list],
    view.onDidChangeVisibility(look),
    current.onDidChange(() => list.use(current.source)),
    on(commands.rolloutsRefresh, () => list.refresh()),
    on(commands.rolloutsLoadMore, () => list.loadMore()),
    on(commands.rolloutsClearFilter, () => list.setFilter({})),
    on(commands.rolloutsFilter, async () => {
      const filter = await askFilter(list.filter);
      if (filter) list.setFilter(filter);
    }),
  );
  list.use(current.source);
  look();
  return { dispose: () => void parts.dispose(), selection: () => view.selection[0] };
}

/** A reading that failed is told above the rows, which stay; a first reading says that it goes on. */
function message(list: RolloutList, current: CurrentSource): string {
  const { error, loaded } = list.state;
  if (error) return vscode.l10n.t('The store did not answer as it should ({0}).', error.code);
  return current.source && !loaded ? vscode.l10n.t('Reading…') : '';
}
