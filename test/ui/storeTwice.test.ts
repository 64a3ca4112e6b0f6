import assert from 'node:assert/strict';
import { readInfo } from './kit/store';
import { uiTest } from './kit/uiTest';
import { until } from './kit/until';

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
