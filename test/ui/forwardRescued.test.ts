import assert from 'node:assert/strict';
import { type AttemptWire, paths, type StatisticsWire } from '../../src/protocol/devtools';
import { addRollout } from './kit/otherStore';
import { sendSpans } from './kit/otlp';
import { startStore } from './kit/store';
import { uiTest } from './kit/uiTest';

async function statistics(storeUrl: string): Promise<StatisticsWire> {
  return (await (await fetch(storeUrl + paths.statistics)).json()) as StatisticsWire;
}

uiTest(
  'spans of another store are kept, and forwarded to it when somebody says so',
  { otherStore: { settings: () => ({ 'agentLightning.store.keepRunning': true }) } },
  async window => {
    const { page, workbench, workspace } = window;
    const other = window.otherStoreUrl ?? '';
    const rollout = await addRollout(other, { question: '17 * 3' });
    const attempts = await fetch(other + paths.attempts.replace(':id', rollout));
    const [attempt] = (await attempts.json()) as AttemptWire[];
    assert.ok(attempt);
    await startStore(window);
    try {
      const spans = ['answer', 'multiply'].map(name => ({ name, startMs: 0, endMs: 5 }));
      const resource = { 'agentlightning.rollout_id': rollout, 'agentlightning.attempt_id': attempt.id };
      await sendSpans(workspace.storeUrl, 'ab'.repeat(16), spans, { resource });
      const stray = { resource: { 'agentlightning.rollout_id': 'ro-of-nobody', 'agentlightning.attempt_id': 'at-2' } };
      await sendSpans(workspace.storeUrl, 'cd'.repeat(16), spans.slice(1), stray);
      assert.equal((await statistics(workspace.storeUrl)).rescuedSpans, 3);

      await workbench.command('Agent Lightning: Attach to Store…');
      await workbench.quickInput.fill(other);
      await page.keyboard.press('Enter');
      await workbench.openContainer('Agent Lightning');
      await workbench
        .tree('Rollouts')
        .item(/17 \* 3/)
        .waitFor();
      await workbench.command('Agent Lightning: Forward Rescued Spans…');
      // The attached store is proposed.
      await page.locator('.quick-input-widget:visible').getByText('Store that the rescued spans belong to').waitFor();
      assert.equal(await workbench.quickInput.inputValue(), other);
      await page.keyboard.press('Enter');
      const told = workbench.toast(/forwarded to|AGL-/);
      await told.waitFor();
      assert.match(await told.innerText(), /: 2\. Kept here: 1,/);
      assert.equal((await statistics(other)).spans, 2);
      assert.equal((await statistics(workspace.storeUrl)).rescuedSpans, 1);
    } finally {
      // It was asked to outlive its windows.
      await fetch(workspace.storeUrl + paths.stop, { method: 'POST' });
    }
  },
);
