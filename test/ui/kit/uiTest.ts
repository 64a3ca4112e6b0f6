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

type Run = (window: Window) => Promise<void>;

/** A test in a window of its own, on a folder of its own, with the packaged extension installed. */
export function uiTest(name: string, options: WindowOptions, run: Run): void {
  oneWindow(options, { [name]: run });
}

/**
 * Tests by name that share a window, one after the other: a window costs eight seconds of a processor. Each does without
 * what the ones before it left open, and a failure of one is no reason for the next to be left out.
 */
export function oneWindow(options: WindowOptions, tests: Readonly<Record<string, Run>>): void {
  let opened: Promise<Window> | undefined;
  const names = Object.keys(tests);
  for (const [name, run] of Object.entries(tests)) {
    test(name, { skip: missing ?? false }, async () => {
      opened ??= openWindow(options);
      const window = await opened;
      try {
        await run(window);
      } catch (error) {
        await takeScreenshot(window.page, name);
        throw error;
      } finally {
        if (name === names.at(-1)) await window.close();
      }
    });
  }
}

async function takeScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  const file = path.join(screenshots, `${name.replace(/[^\p{L}\d]+/gu, '-')}.png`);
  // The page may be what is broken; the test's own error must not be lost over it.
  await page.screenshot({ path: file }).catch((error: unknown) => console.error(error));
  console.error(`screenshot: ${path.relative(process.cwd(), file)}`);
}
