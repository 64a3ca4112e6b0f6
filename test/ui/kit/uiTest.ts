import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { setLanguage } from '../../workbench/browser.mjs';
import { session } from './session';
import { Workbench } from './workbench';
import { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace';

export interface UiTestOptions extends WorkspaceOptions {
  /** Display language, such as zh-cn. */
  readonly language?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface UiTest {
  readonly page: Page;
  readonly workbench: Workbench;
  readonly workspace: Workspace;
}

const screenshots = path.join(import.meta.dirname, '..', '..', '..', 'out', 'ui');
/** Why the workbench cannot run here; every test is then skipped by its name. */
const missing = process.env.WORKBENCH_MISSING;

/** A test in a window of its own, on a folder of its own, with the packaged extension installed. */
export function uiTest(name: string, options: UiTestOptions, run: (at: UiTest) => Promise<void>): void {
  test(name, { skip: missing ?? false }, async () => {
    const { server, browser } = await session({ untrusted: options.untrusted ?? false });
    const workspace = await createWorkspace(options);
    // A context of its own: workspace trust and layout are kept in it.
    const context = await browser.newContext({ viewport: options.viewport ?? { width: 1400, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    try {
      if (options.language) await setLanguage(page, options.language);
      await page.goto(server.url({ folder: workspace.dir }));
      await page.locator('.monaco-workbench').waitFor();
      await run({ page, workbench: new Workbench(page), workspace });
    } catch (error) {
      await takeScreenshot(page, name);
      throw error;
    } finally {
      await context.close();
      workspace.remove();
    }
  });
}

async function takeScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  const file = path.join(screenshots, `${name.replace(/[^\p{L}\d]+/gu, '-')}.png`);
  // The page may be what is broken; the test's own error must not be lost over it.
  await page.screenshot({ path: file }).catch((error: unknown) => console.error(error));
  console.error(`screenshot: ${path.relative(process.cwd(), file)}`);
}
