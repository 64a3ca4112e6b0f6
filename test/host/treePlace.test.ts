import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type PlacedView, TreePlace } from '../../src/host/treePlace';

interface Row {
  readonly id: string;
}

/** A view that notes what is revealed in it; the test plays the person. */
class FakeView implements PlacedView<Row> {
  visible = true;
  readonly revealed: string[] = [];
  readonly expanded = new vscode.EventEmitter<vscode.TreeViewExpansionEvent<Row>>();
  readonly collapsed = new vscode.EventEmitter<vscode.TreeViewExpansionEvent<Row>>();
  readonly selected = new vscode.EventEmitter<vscode.TreeViewSelectionChangeEvent<Row>>();
  readonly onDidExpandElement = this.expanded.event;
  readonly onDidCollapseElement = this.collapsed.event;
  readonly onDidChangeSelection = this.selected.event;
  reveal(row: Row): Thenable<void> {
    this.revealed.push(row.id);
    return Promise.resolve();
  }
}

suite('the place in a tree', () => {
  let rows: Row[] = [];
  let view: FakeView;
  let place: TreePlace<Row>;
  const show = (...ids: string[]) => {
    rows = ids.map(id => ({ id }));
    place.restore(view);
  };
  setup(() => {
    view = new FakeView();
    place = new TreePlace<Row>({ idOf: it => it.id, find: id => rows.find(it => it.id === id) });
    place.follow(view);
  });
  teardown(() => place.dispose());

  test('what was opened is open when it comes back; what was closed stays closed', () => {
    const element = { id: 'a' };
    assert.equal(place.stateOf('a'), vscode.TreeItemCollapsibleState.Collapsed);
    view.expanded.fire({ element });
    show();
    assert.equal(place.stateOf('a'), vscode.TreeItemCollapsibleState.Expanded);
    view.collapsed.fire({ element });
    assert.equal(place.stateOf('a'), vscode.TreeItemCollapsibleState.Collapsed);
  });

  test('a selected row that went is selected once when it comes back, and never pulled into view otherwise', () => {
    show('a', 'b');
    view.selected.fire({ selection: [{ id: 'b' }] });
    show('c', 'a', 'b');
    assert.deepEqual(view.revealed, [], 'it was there all the time');
    show();
    view.selected.fire({ selection: [] });
    show('a', 'b');
    show('a', 'b');
    assert.deepEqual(view.revealed, ['b']);
  });

  test('a hidden view is not opened for it, and another choice ends the waiting', () => {
    view.selected.fire({ selection: [{ id: 'a' }] });
    show();
    view.visible = false;
    show('a', 'b');
    assert.deepEqual(view.revealed, []);
    view.visible = true;
    view.selected.fire({ selection: [{ id: 'b' }] });
    show('a', 'b');
    assert.deepEqual(view.revealed, []);
  });
});
