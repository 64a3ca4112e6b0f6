import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { closeSessions } from './session';
import { openWindow, type Window, type WindowOptions } from './window';

const screenshots = path.join(import.meta.dirname, '..', '..', '..', 'out', 'ui');
/** Why the workbench cannot run here; every test is then skipped by its name. */
const missing = process.env.WORKBENCH_MISSING;

after(closeSessions);

/** A test in a window of its own, on a folder of its own, with the packaged extension installed. */
export function uiTest(name: string, options: WindowOptions, run: (window: Window) => Promise<void>): void {
  test(name, { skip: missing ?? false }, async () => {
    const window = await openWindow(options);
    try {
      await run(window);
    } catch (error) {
      await takeScreenshot(window.page, name);
      throw error;
    } finally {
      await window.close();
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
