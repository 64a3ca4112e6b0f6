import assert from 'node:assert/strict';
import { uiTest } from './kit/uiTest';

uiTest('the packaged extension shows its container with its views', {}, async ({ page, workbench }) => {
  await workbench.openContainer('Agent Lightning');
  for (const view of ['Health', 'Rollouts', 'Exceptions']) {
    await page.getByRole('button', { name: new RegExp(`^${view} Section`) }).waitFor();
  }
});

uiTest('its commands stand in the palette under their category', {}, async ({ workbench }) => {
  assert.ok(await workbench.offers('Agent Lightning: Run Health Check'));
});
