import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { hoverShowing } from './kit/hover';
import { startRollout } from './kit/rollout';
import { sendSpans } from './kit/otlp';
import { Timeline } from './kit/timeline';
import { uiTest } from './kit/uiTest';
import { attachedTo } from './kit/window';

/** Short, because lists cut what is long. The last part turns what follows around and rings. */
const hostile = '<img src=x> [a](command:b) **b** $(zap) \u202Eg\u0007';
/** What a person sees of it. */
const seen = '<img src=x> [a](command:b) **b** $(zap) ⟨U+202E⟩g␇';

async function hostileRun(storeUrl: string): Promise<void> {
  const rollout = await startRollout(storeUrl, hostile);
  const exception = {
    type: hostile,
    message: hostile,
    stacktrace: `Traceback\n  File "${hostile}", line 1\n${hostile}`,
  };
  await rollout.send(
    { name: hostile, startMs: 0, endMs: 90, attributes: { [hostile]: hostile } },
    { name: hostile, startMs: 5, endMs: 30, parent: 0, exception },
  );
  await rollout.end('failed');
  await sendSpans(storeUrl, 'ab'.repeat(16), [{ name: hostile, startMs: 0, endMs: 5 }]);
}

/** The text stands there as it was written, and nothing of it became an element, a link or an icon. */
async function isText(place: Locator): Promise<void> {
  await place.filter({ hasText: seen }).first().waitFor();
  const text = await place.first().innerText();
  for (const element of ['img', 'a[href]', 'a[data-href]', '.codicon-zap']) {
    assert.equal(await place.first().locator(element).count(), 0, `${element} in ${text}`);
  }
  // What is bold is so as a whole, because we made it so.
  assert.equal(await place.first().locator('strong').filter({ hasNotText: seen }).count(), 0);
}

uiTest(
  'what spans say stays text: in both trees, their tooltips and on the timeline',
  { otherStore: attachedTo(hostileRun), viewport: { width: 2400, height: 1300 } },
  async window => {
    const { page, workbench } = window;
    let dialogs = 0;
    page.on('dialog', dialog => {
      dialogs++;
      void dialog.dismiss();
    });
    await workbench.openContainer('Agent Lightning');
    // The whole of the text shows, not only its beginning.
    await page.locator('.part.sidebar').waitFor();
    const sash = await page.locator('.part.sidebar').boundingBox();
    assert.ok(sash);
    await page.mouse.move(sash.x + sash.width, 500);
    await page.mouse.down();
    await page.mouse.move(1400, 500, { steps: 4 });
    await page.mouse.up();

    const rollouts = workbench.tree('Rollouts');
    const exceptions = workbench.tree('Exceptions');
    await isText(rollouts.item(/failed/));
    await rollouts.expand(/^Traces/);
    await isText(rollouts.root.getByRole('treeitem', { level: 2 }));
    await exceptions.root.getByRole('treeitem').first().waitFor();
    await exceptions.root.getByRole('treeitem').first().locator('.monaco-tl-twistie').click();
    await isText(exceptions.root.getByRole('treeitem', { level: 1 }));
    await isText(exceptions.root.getByRole('treeitem', { level: 2 }));

    for (const row of [rollouts.item(/failed/), exceptions.root.getByRole('treeitem', { level: 2 }).first()]) {
      await isText(await hoverShowing(page, row.locator('.label-name'), /\S/));
      await page.mouse.move(1900, 20);
      await page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
    }

    await exceptions.root.getByRole('treeitem', { level: 2 }).first().click();
    const timeline = new Timeline(window);
    await isText(timeline.details);
    const drawn = await timeline.tree.innerHTML();
    assert.doesNotMatch(drawn, /<(img|a)\b/);
    assert.doesNotMatch(await timeline.tree.innerText(), /[\u202E\u0007]/);
    await timeline.row(/⟨U\+202E⟩g␇/).waitFor();
    assert.equal(dialogs, 0);
  },
);
