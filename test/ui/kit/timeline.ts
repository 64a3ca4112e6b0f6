import type { Locator } from 'playwright-core';
import type { Window } from './window';

/** The timeline in the active editor, as assistive technology and eyes find it. */
export class Timeline {
  constructor(private readonly window: Window) {}

  /** Opens one by the command; `choose` is a text of its row in the list that the command shows. */
  static async open(window: Window, choose: string | RegExp): Promise<Timeline> {
    await window.workbench.command('Agent Lightning: Open Timeline');
    await window.workbench.pick(choose);
    const timeline = new Timeline(window);
    await timeline.tree.waitFor();
    return timeline;
  }

  get tree(): Locator {
    return this.#page.getByRole('tree', { name: 'Spans' });
  }

  /** A row in sight by what a screen reader says of it. */
  row(name: string | RegExp): Locator {
    return this.tree.getByRole('treeitem', { name }).first();
  }

  get selected(): Locator {
    return this.tree.getByRole('treeitem', { selected: true });
  }

  /** Status, mode, duration and reward, beside the title. */
  get facts(): Locator {
    return this.#page.locator('header .facts');
  }

  get find(): Locator {
    return this.#page.getByRole('searchbox');
  }

  get found(): Locator {
    return this.#page.locator('header .found');
  }

  get details(): Locator {
    return this.#page.getByRole('region', { name: 'Details' });
  }

  /** How many rows there are, in sight or not. */
  async rowCount(): Promise<number> {
    return Number(await this.tree.getByRole('treeitem').first().getAttribute('aria-setsize'));
  }

  /** What the ruler above the bars shows: changes with the visible part of the time, and only with it. */
  ruler(): Promise<string> {
    return this.#page.locator('canvas.ruler').evaluate(it => (it as HTMLCanvasElement).toDataURL());
  }

  get #page() {
    return this.window.workbench.webview();
  }
}
