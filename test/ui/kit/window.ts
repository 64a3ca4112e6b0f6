import type { Page } from 'playwright-core';
import { setLanguage } from '../../workbench/browser.mjs';
import { session } from './session';
import { Workbench } from './workbench';
import { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace';

export interface WindowOptions extends WorkspaceOptions {
  /** Display language, such as zh-cn. */
  readonly language?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Window {
  readonly page: Page;
  readonly workbench: Workbench;
  readonly workspace: Workspace;
  /** Closes the page, which ends its extension host within seconds, and removes the workspace. */
  close(): Promise<void>;
}

/** A VS Code window on a folder of its own, with the packaged extension installed. */
export async function openWindow(options: WindowOptions): Promise<Window> {
  const { server, browser } = await session({ untrusted: options.untrusted ?? false });
  const workspace = await createWorkspace(options);
  // A context of its own: workspace trust and layout are kept in it.
  const context = await browser.newContext({ viewport: options.viewport ?? { width: 1400, height: 900 } });
  const close = async () => {
    await context.close();
    workspace.remove();
  };
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    // The loader of the tests names functions by a helper of its own, which what runs in a page would miss.
    await page.addInitScript('globalThis.__name = it => it');
    if (options.language) await setLanguage(page, options.language);
    await page.goto(server.url({ folder: workspace.dir }));
    await page.locator('.monaco-workbench').waitFor();
    return { page, workbench: new Workbench(page), workspace, close };
  } catch (error) {
    await close();
    throw error;
  }
}
