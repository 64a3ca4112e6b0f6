import * as vscode from 'vscode';

export interface TreeShape<Node> {
  /** The same for the same thing, however often it is drawn. */
  readonly idOf: (node: Node) => string | undefined;
  /** The node of an id, if the tree shows it now. */
  readonly find: (id: string) => Node | undefined;
}

export type PlacedView<Node> = Pick<
  vscode.TreeView<Node>,
  'visible' | 'reveal' | 'onDidExpandElement' | 'onDidCollapseElement' | 'onDidChangeSelection'
>;

/**
 * What is open and what is selected in a tree, by id. VS Code forgets both once a row goes, and all rows go for a moment
 * when the store is started anew.
 */
export class TreePlace<Node> implements vscode.Disposable {
  readonly #open = new Set<string>();
  #selected: string | null = null;
  /** The selected row has gone; it is selected again when it comes back, unless another one is chosen meanwhile. */
  #gone = false;
  #own: vscode.Disposable | null = null;

  constructor(private readonly shape: TreeShape<Node>) {}

  /** Learns from what a person does in this view. */
  follow(view: PlacedView<Node>): void {
    this.#own = vscode.Disposable.from(
      view.onDidExpandElement(({ element }) => this.#setOpen(element, true)),
      view.onDidCollapseElement(({ element }) => this.#setOpen(element, false)),
      // A row that goes takes the selection along: an empty one says nothing about what a person wants.
      view.onDidChangeSelection(({ selection: [node] }) => {
        const id = node && this.shape.idOf(node);
        if (id === undefined) return;
        this.#selected = id;
        this.#gone = false;
      }),
    );
  }

  /** How a row that can be opened is drawn. */
  stateOf(id: string): vscode.TreeItemCollapsibleState {
    return this.#open.has(id) ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  }

  /** To be called after new rows were shown. Touches only a view that shows: revealing would open a hidden one. */
  restore(view: PlacedView<Node>): void {
    if (this.#selected === null) return;
    const node = this.shape.find(this.#selected);
    if (!node) this.#gone = true;
    else if (this.#gone && view.visible) {
      this.#gone = false;
      // The row may go again before it is revealed; then the next drawing tries anew.
      view.reveal(node, { select: true, focus: false }).then(undefined, () => (this.#gone = true));
    }
  }

  dispose(): void {
    this.#own?.dispose();
  }

  #setOpen(node: Node, open: boolean): void {
    const id = this.shape.idOf(node);
    if (id === undefined) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
  }
}
