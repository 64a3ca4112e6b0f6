import type { Locator } from 'playwright-core';

/** A tree view of VS Code. Its list draws only the rows in sight. */
export class TreeView {
  constructor(readonly root: Locator) {}

  /** Matches the accessible name: the tooltip where an item has one, else label and description. */
  item(name: string | RegExp): Locator {
    return this.root.getByRole('treeitem', { name }).first();
  }

  async expand(name: string | RegExp): Promise<void> {
    const item = this.item(name);
    await item.waitFor();
    if ((await item.getAttribute('aria-expanded')) === 'false') await item.locator('.monaco-tl-twistie').click();
  }

  /** An inline button of a row, shown once the pointer is over it. */
  async press(name: string | RegExp, action: string | RegExp): Promise<void> {
    const item = this.item(name);
    await item.hover();
    await item.getByRole('button', { name: action }).first().click();
  }

  /** The rows in sight as indented lines, label and description two spaces apart, in the order on screen. */
  async text(): Promise<string> {
    const rows = await this.root.getByRole('treeitem').evaluateAll(items =>
      items
        .map(it => ({
          top: it.getBoundingClientRect().top,
          level: Number(it.getAttribute('aria-level')),
          parts: ['.label-name', '.label-description'].map(part => it.querySelector(part)?.textContent ?? ''),
        }))
        .sort((a, b) => a.top - b.top),
    );
    return rows.map(it => `${'  '.repeat(it.level - 1)}${it.parts.join('  ').trim()}`).join('\n');
  }
}
