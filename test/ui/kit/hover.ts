import type { Locator, Page } from 'playwright-core';
import { until } from './until';

/**
 * The hover over `target` that holds `words`, whole. A hover first shows what the editor has, then what a server
 * answers; a row drawn anew under the pointer takes the hover with it. So the pointer comes back until it stands there.
 */
export async function hoverShowing(page: Page, target: Locator, words: string | RegExp): Promise<Locator> {
  const hover = page.locator('.monaco-hover:visible').filter({ hasText: words }).first();
  await until(
    `a hover with ${String(words)}`,
    async () => {
      await page.mouse.move(0, 0);
      await target.hover();
      return hover.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
    },
    it => it,
  );
  return hover;
}
