import assert from 'node:assert/strict';
import { save } from './kit/picture';
import { startRollout } from './kit/rollout';
import { readInfo, startStore } from './kit/store';
import { Timeline } from './kit/timeline';
import { oneWindow } from './kit/uiTest';
import type { Window } from './kit/window';

const stacktrace = 'Traceback (most recent call last):\n  File "agent.py", line 1, in answer\nValueError: no answer\n';

const rowsOf = ({ page }: Window) => page.locator('.quick-input-widget:visible .monaco-list-row');
const titleOf = ({ page }: Window) => page.locator('.quick-input-widget:visible .quick-input-title');

/** Runs the check from the palette with a store at hand; returns the tree once it shows the store. */
async function checkedHealth(window: Window) {
  await startStore(window);
  await window.workbench.command('Agent Lightning: Run Health Check');
  await window.workbench.openContainer('Agent Lightning');
  const tree = window.workbench.tree('Health');
  await tree.item(/^Store.*embedded/).waitFor();
  return tree;
}

oneWindow(
  {},
  {
    'the packaged extension shows its container with its views, and its commands stand in the palette': async ({
      page,
      workbench,
    }) => {
      await workbench.openContainer('Agent Lightning');
      for (const view of ['Health', 'Rollouts', 'Exceptions']) {
        await page.getByRole('button', { name: new RegExp(`^${view} Section`) }).waitFor();
      }
      assert.ok(await workbench.offers('Agent Lightning: Run Health Check'));
    },

    'no store runs: the symptom leads to the confirmed cause, and its fix solves it': async window => {
      const { workbench, page } = window;
      await workbench.command('Agent Lightning: Troubleshoot…');
      // What speaks for a symptom already makes it the first.
      const first = rowsOf(window).first();
      await first.filter({ hasText: 'Connection failure' }).filter({ hasText: 'AGL-C001' }).waitFor();
      await save(page, 'troubleshoot-symptoms');
      await first.click();
      await titleOf(window).filter({ hasText: '1 confirmed' }).waitFor();
      const cause = rowsOf(window).first();
      assert.match(await cause.innerText(), /No store was started[^]*AGL-C001[^]*has no data of a store/);
      await save(page, 'troubleshoot-causes');
      await cause.click();
      await titleOf(window).filter({ hasText: 'No store was started' }).waitFor();
      await save(page, 'troubleshoot-fixes');
      await rowsOf(window).first().filter({ hasText: 'Start the local store' }).click();
      await workbench.toast('Solved: No store was started').waitFor();
      await save(page, 'troubleshoot-solved');
      assert.ok(await readInfo(window.workspace.storeUrl));
    },

    'the health tree turns when the store is stopped, and its fix brings it back': async window => {
      const tree = await checkedHealth(window);
      await window.workbench.command('Agent Lightning: Stop Local Store');
      await tree.item(/^Store.*No store is running/).waitFor();
      await tree.expand(/^Store/);
      await tree.item(/^Store reachable.*AGL-C001/).waitFor();
      await tree.item('Start the local store').click();
      await tree.item(/^Store.*embedded/).waitFor();
      assert.ok(await readInfo(window.workspace.storeUrl));
    },

    'a store that was killed from outside is missed, and started again by its fix': async window => {
      const tree = await checkedHealth(window);
      const info = await readInfo(window.workspace.storeUrl);
      assert.ok(info);
      process.kill(info.pid, 'SIGKILL');
      await tree.item(/^Store.*embedded/).waitFor({ state: 'detached' });
      await tree.expand(/^Store/);
      await tree.item(/^(Start|Restart) the local store/).click();
      await tree.item(/^Store.*embedded/).waitFor();
      assert.notEqual((await readInfo(window.workspace.storeUrl))?.pid, info.pid);
    },

    'the trees keep what is open and selected when the store is started anew': async window => {
      const { workbench, workspace } = window;
      await startStore(window);
      const rollout = await startRollout(workspace.storeUrl, 'fails');
      const exception = { type: 'ValueError', message: 'no answer', stacktrace };
      await rollout.send({ name: 'answer', startMs: 0, endMs: 5, exception });
      await rollout.end('failed');
      await workbench.openContainer('Agent Lightning');
      const tree = workbench.tree('Exceptions');
      await tree.expand(/^ValueError/);
      await tree.item(/^no answer/).click();
      // It takes the keyboard when it is there.
      await new Timeline(window).tree.waitFor();

      await workbench.command('Agent Lightning: Stop Local Store');
      await tree.root.getByRole('treeitem').first().waitFor({ state: 'detached' });
      await startStore(window);
      // Nobody opens the group again.
      await tree.root.getByRole('treeitem', { name: /^no answer/, selected: true }).waitFor();
      assert.equal(await tree.item(/^ValueError/).getAttribute('aria-expanded'), 'true');
    },
  },
);
