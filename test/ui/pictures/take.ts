import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { toPalettePng } from '../../../scripts/lib/palettePng.mjs';
import { runSamples } from '../../../scripts/lib/samples.mjs';
import { closeSessions } from '../kit/session';
import { startStore } from '../kit/store';
import { openWindow } from '../kit/window';
import { runOn, stopAtException, stopAtReward } from './debugged';

const root = path.join(import.meta.dirname, '..', '..', '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const themes = { dark: 'Default Dark Modern', light: 'Default Light Modern' };

/** The store's start, the last spans and the fade of a toast: nothing on screen says when a view is at rest. */
const restMs = 3000;

async function take(theme: keyof typeof themes): Promise<void> {
  const window = await openWindow({
    sample: true,
    settings: {
      'workbench.colorTheme': themes[theme],
      'agentLightning.python': process.env.AGENT_LIGHTNING_PYTHON ?? '',
      'agentLightning.openOnStart': false,
    },
    viewport: { width: 1440, height: 860 },
  });
  try {
    await startStore(window);
    const python = process.env.AGENT_LIGHTNING_PYTHON ?? null;
    const results = await runSamples({ storeUrl: window.workspace.storeUrl, python });
    for (const it of results) if (it.exitCode !== 0) throw new Error(`${it.name}: ${it.lastLines.join('\n')}`);
    await window.workbench.openContainer('Agent Lightning');
    await window.workbench.command('Agent Lightning: Run Health Check');
    await window.workbench.tree('Health').expand(/^Store/);
    await window.page.waitForTimeout(restMs);
    await save(window.page.locator('.part.sidebar'), `health-${theme}`);
    await window.workbench.command('Agent Lightning: Open Timeline');
    await window.workbench.pick('failed');
    await window.workbench.webview().locator('canvas').first().waitFor();
    await window.page.waitForTimeout(restMs);
    // The next error, and its details.
    await window.workbench.webview().locator('body').press(']');
    await window.page.waitForTimeout(restMs);
    await save(window.page.locator('.part.editor'), `timeline-${theme}`);
    await save(window.page, `overview-${theme}`);
    await window.workbench.command('View: Close All Editors');
    await stopAtReward(window);
    await window.page.waitForTimeout(restMs);
    await save(window.page, `debug-reward-${theme}`);
    await runOn(window);
    await stopAtException(window);
    await window.page.waitForTimeout(restMs);
    await save(window.page, `debug-exception-${theme}`);
  } finally {
    await window.close();
  }
}

/** What the README shows is shipped; the rest is for looking at. */
async function save(what: Page | Locator, name: string): Promise<void> {
  const shown = `media/readme/${name}.png`;
  const file = readme.includes(shown) ? shown : `out/pictures/${name}.png`;
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), toPalettePng(await what.screenshot()));
  console.log(file);
}

async function takeAll(): Promise<void> {
  try {
    for (const theme of Object.keys(themes) as (keyof typeof themes)[]) await take(theme);
  } finally {
    await closeSessions();
  }
}

void takeAll();
