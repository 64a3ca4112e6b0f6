import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'out', 'ui', 'looks');

/** Keeps what is on screen for people to look at; a test that passes does not say that it is beautiful. */
export async function save(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
