import type { FrameLocator, Locator, Page } from 'playwright-core';
import { TreeView } from './treeView';
import { until } from './until';

/** What a user does in VS Code, as verbs. Each waits for what it did to show. */
export class Workbench {
  constructor(readonly page: Page) {}

  /** Runs a command from the palette by its full title, such as "Agent Lightning: Run Health Check". */
  async command(title: string): Promise<void> {
    const row = await this.findCommand(title);
    if (!row) throw new Error(`the palette does not know "${title}"`);
    await row.click();
  }

  /** Whether the palette offers a command; false takes some seconds, because extensions register late. */
  async offers(title: string): Promise<boolean> {
    const row = await this.findCommand(title);
    if (row) await this.page.keyboard.press('Escape');
    return row !== undefined;
  }

  /** Titles that the palette offers beside one that it must know, of all that begin with `prefix`. */
  async offered(prefix: string, beside: string): Promise<string[]> {
    if (!(await this.findCommand(beside))) throw new Error(`the palette does not know "${beside}"`);
    await this.quickInput.fill(`>${prefix}`);
    const rows = this.page.locator('.quick-input-widget:visible .monaco-list-row');
    await rows.filter({ hasText: beside }).waitFor();
    const titles = await rows.allInnerTexts();
    await this.page.keyboard.press('Escape');
    return titles.map(it => it.split('\n')[0] ?? '');
  }

  /** Leaves the palette open when it finds the command. An open one does not learn of extensions that come later. */
  private async findCommand(title: string): Promise<Locator | undefined> {
    for (let attempt = 0; attempt < 6; attempt++) {
      await this.page.keyboard.press('F1');
      await this.quickInput.fill(`>${title}`);
      const row = this.page.locator('.quick-input-widget:visible .monaco-list-row').filter({ hasText: title }).first();
      if (await appears(row, 2000)) return row;
      await this.page.keyboard.press('Escape');
    }
    return undefined;
  }

  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible input[type=text]');
  }

  /** Chooses a row of the quick pick that shows now. */
  async pick(text: string | RegExp): Promise<void> {
    const rows = this.page.locator('.quick-input-widget:visible .monaco-list-row');
    await rows.filter({ hasText: text }).first().click();
  }

  /** Chooses from the context menu that shows now. It takes no click in its first moments, which could be the one that opened it. */
  async chooseMenu(title: string): Promise<void> {
    const item = this.page.getByRole('menuitem', { name: title });
    await item.waitFor();
    const choose = async () => {
      if (await item.isVisible()) await item.click({ timeout: 2000 }).catch(() => undefined);
      return item.isHidden();
    };
    await until(`the menu takes ${title}`, choose, it => it);
  }

  /** Shows our view container, or the Explorer or another one by its name. */
  async openContainer(name: string): Promise<void> {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name: new RegExp(`^${name}`) });
    await tab.waitFor();
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  }

  tree(name: string): TreeView {
    return new TreeView(this.page.getByRole('tree', { name: new RegExp(`^${name}`) }));
  }

  /** The text that stands in a view while its tree is empty, with its buttons. */
  welcome(): Locator {
    return this.page.locator('.welcome-view-content');
  }

  toast(text: string | RegExp): Locator {
    return this.page.locator('.notification-toast').filter({ hasText: text });
  }

  dialog(): Locator {
    return this.page.locator('.monaco-dialog-box');
  }

  /** The webview of the active editor. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready:visible').frameLocator('iframe#active-frame');
  }

  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item').filter({ hasText: text });
  }

  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.quickInput.fill(name);
    // Not by Enter: which row is the active one changes while results come.
    await this.pick(name);
    await this.page.locator(`.tab.active[data-resource-name="${name.split('/').at(-1)}"]`).waitFor();
  }
}

async function appears(it: Locator, timeout: number): Promise<boolean> {
  return it.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}
