import type { Page } from 'playwright-core';
import { setLanguage } from '../../workbench/browser.mjs';
import { otherStore } from './otherStore';
import { session } from './session';
import { Workbench } from './workbench';
import { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace';

export interface WindowOptions extends WorkspaceOptions {
  /** Display language, such as zh-cn. */
  readonly language?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A store that runs before the window opens, what is in it, and what the workspace's settings say of it. */
  readonly otherStore?: OtherStoreOptions;
}

interface OtherStoreOptions {
  readonly fill?: (storeUrl: string) => Promise<void>;
  readonly settings: (storeUrl: string) => Readonly<Record<string, unknown>>;
}

/** For tests whose store is only there to be looked at: the window attaches to it once a view shows. */
export function attachedTo(fill: (storeUrl: string) => Promise<void>): OtherStoreOptions {
  return { fill, settings: url => ({ 'agentLightning.store.url': url }) };
}

export interface Window {
  readonly page: Page;
  readonly workbench: Workbench;
  readonly workspace: Workspace;
  readonly otherStoreUrl: string | null;
  /** Closes the page, which ends its extension host within seconds, and removes the workspace. */
  close(): Promise<void>;
}

/** A VS Code window on a folder of its own, with the packaged extension installed. */
export async function openWindow(options: WindowOptions): Promise<Window> {
  const { server, browser } = await session({ untrusted: options.untrusted ?? false });
  const store = options.otherStore ? await startOther(options.otherStore) : null;
  const workspace = await createWorkspace({ ...options, settings: { ...options.settings, ...store?.settings } });
  // A context of its own: workspace trust and layout are kept in it.
  const context = await browser.newContext({ viewport: options.viewport ?? { width: 1400, height: 900 } });
  const close = async () => {
    await context.close();
    workspace.remove();
    await store?.stop();
  };
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    // The loader of the tests names functions by a helper of its own, which what runs in a page would miss.
    await page.addInitScript('globalThis.__name = it => it');
    if (options.language) await setLanguage(page, options.language);
    await page.goto(server.url({ folder: workspace.dir }));
    await page.locator('.monaco-workbench').waitFor();
    return { page, workbench: new Workbench(page), workspace, otherStoreUrl: store?.url ?? null, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startOther({ fill, settings }: OtherStoreOptions) {
  const store = await otherStore();
  const stop = () => store[Symbol.asyncDispose]();
  try {
    await fill?.(store.url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: store.url, settings: settings(store.url), stop };
}
