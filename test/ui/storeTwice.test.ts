import assert from 'node:assert/strict';
import { startRollout } from './kit/rollout';
import { readInfo, startStore } from './kit/store';
import { Timeline } from './kit/timeline';
import { uiTest } from './kit/uiTest';
import { until } from './kit/until';

const stacktrace = 'Traceback (most recent call last):\n  File "agent.py", line 1, in answer\nValueError: no answer\n';

uiTest('starting twice, stopping twice and closing the window have friendly ends', {}, async window => {
  const { page, workbench, workspace } = window;
  // A check alone is a use of us; before it, the status bar has nothing of ours.
  assert.equal(await workbench.statusItem(/no store|problem/).count(), 0);
  await workbench.command('Agent Lightning: Run Health Check');
  await workbench.statusItem(/no store|problem/).waitFor();

  await workbench.command('Agent Lightning: Stop Local Store');
  await workbench.toast('No store runs for this workspace').getByRole('button', { name: 'Start Local Store' }).click();
  const first = await until(
    'a store answers',
    () => readInfo(workspace.storeUrl),
    it => it !== null,
  );
  await workbench.command('Agent Lightning: Start Local Store');
  const told = workbench.toast(`The local store runs already at ${workspace.storeUrl}`);
  await told.getByRole('button', { name: 'Open Timeline' }).waitFor();
  await told.getByRole('button', { name: 'Show Store Output' }).click();
  await page
    .locator('.part.panel')
    .getByText(/listening|http/)
    .first()
    .waitFor();
  assert.equal((await readInfo(workspace.storeUrl))?.pid, first?.pid);

  // The window goes as it does when its tab is closed: with the farewell of a page.
  await page.goto('about:blank');
  await until(
    'the store ends',
    () => readInfo(workspace.storeUrl),
    it => it === null,
  );
});

uiTest('the trees keep what is open and selected when the store is started anew', {}, async window => {
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
});
