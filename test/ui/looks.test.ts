import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { hoverShowing } from './kit/hover';
import { startRollout } from './kit/rollout';
import { Timeline } from './kit/timeline';
import { save } from './kit/picture';
import { uiTest } from './kit/uiTest';
import { until } from './kit/until';

const themes = { 'hc-black': 'Default High Contrast', 'hc-light': 'Default High Contrast Light' } as const;

uiTest('a problem explains itself on hover, with its causes and links to its fixes', {}, async window => {
  const { page, workbench } = window;
  await workbench.openContainer('Agent Lightning');
  const health = workbench.tree('Health');
  await health.expand(/^Store/);
  const failing = health.item(/^Store reachable.*AGL-C001/).locator('.label-name');
  const hover = await hoverShowing(page, failing, /AGL-C001[^]*1\./);
  await save(page, 'health-hover');
  await hover.getByRole('link', { name: 'What is AGL-C001?' }).waitFor();
  await hover.getByRole('link', { name: 'Start the local store' }).click();
  await health.item(/^Store.*embedded/).waitFor();

  const rollout = await startRollout(window.workspace.storeUrl, { question: '1 / 0' });
  const exception = { type: 'ZeroDivisionError', message: 'division by zero', stacktrace: '' };
  await rollout.send({ name: 'agent', startMs: 0, endMs: 90 }, { name: 'divide', startMs: 5, endMs: 30, exception });
  await rollout.end('failed');
  const timeline = await Timeline.open(window, rollout.id.slice(-4));
  await timeline.row(/divide/).click();

  for (const [name, theme] of Object.entries(themes)) {
    const { storePort } = window.workspace;
    const settings = { 'workbench.colorTheme': theme, 'agentLightning.store.port': storePort };
    writeFileSync(window.workspace.file('.vscode/settings.json'), JSON.stringify(settings));
    await page.locator(`.monaco-workbench.${name}`).waitFor();
    const facts = timeline.facts;
    await until(
      `${name} is readable`,
      () => contrastOf(facts),
      it => it >= 7,
    );
    await save(page, name);
    assert.ok((await contrastOf(timeline.details)) >= 7);
    assert.ok((await contrastOf(health.item(/^Store/).locator('.label-name'))) >= 7);
  }

  // 200 % of zoom leaves half as many pixels of the page.
  await page.setViewportSize({ width: 700, height: 450 });
  await save(page, 'zoom-200');
  for (const row of await workbench.tree('Health').root.getByRole('treeitem').all()) {
    const [outer, label] = [await row.boundingBox(), await row.locator('.label-name').boundingBox()];
    if (!outer || !label) continue;
    assert.ok(label.width > 20 && label.x + 20 < outer.x + outer.width, await row.innerText());
    assert.ok(label.y >= outer.y - 1 && label.y + label.height <= outer.y + outer.height + 1);
  }
  assert.ok(await timeline.tree.isVisible());
});

/** Contrast of a text with what is behind it, as WCAG measures it: 1 to 21. */
function contrastOf(text: Locator): Promise<number> {
  return text.evaluate(element => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    let behind: Element | null = element;
    while (behind && (channels(getComputedStyle(behind).backgroundColor)[3] ?? 1) === 0) behind = behind.parentElement;
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map(it => {
        const part = it / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)';
    const [low = 0, high = 0] = [luminance(getComputedStyle(element).color), luminance(ground)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  });
}
