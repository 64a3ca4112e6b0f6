import assert from 'node:assert/strict';
import { save } from './kit/picture';
import { readInfo } from './kit/store';
import { uiTest } from './kit/uiTest';
import type { Window } from './kit/window';

const rowsOf = ({ page }: Window) => page.locator('.quick-input-widget:visible .monaco-list-row');
const titleOf = ({ page }: Window) => page.locator('.quick-input-widget:visible .quick-input-title');

uiTest('no store runs: the symptom leads to the confirmed cause, and its fix solves it', {}, async window => {
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
});

uiTest('an untrusted workspace: logs only, and a way to trust', { sample: true, untrusted: true }, async window => {
  const { workbench } = window;
  await workbench.command('Agent Lightning: Troubleshoot…');
  await workbench.pick('Connection failure');
  await titleOf(window).filter({ hasText: '0 confirmed' }).waitFor();
  await workbench.quickInput.fill('Manage Workspace Trust');
  await workbench.pick('Manage Workspace Trust');
  await window.page.locator('.workspace-trust-editor').waitFor();
});
