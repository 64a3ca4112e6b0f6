import assert from 'node:assert/strict';
import { readInfo, startStore } from './kit/store';
import { uiTest } from './kit/uiTest';
import type { Window } from './kit/window';

/** Runs the check from the palette with a store at hand; returns the tree once it shows the store. */
async function checkedHealth(window: Window) {
  await startStore(window);
  await window.workbench.command('Agent Lightning: Run Health Check');
  await window.workbench.openContainer('Agent Lightning');
  const tree = window.workbench.tree('Health');
  await tree.item(/^Store.*embedded/).waitFor();
  return tree;
}

uiTest('the health tree turns when the store is stopped, and its fix brings it back', {}, async window => {
  const tree = await checkedHealth(window);
  await window.workbench.command('Agent Lightning: Stop Local Store');
  await tree.item(/^Store.*No store is running/).waitFor();
  await tree.expand(/^Store/);
  await tree.item(/^Store reachable.*AGL-C001/).waitFor();
  await tree.item('Start the local store').click();
  await tree.item(/^Store.*embedded/).waitFor();
  assert.ok(await readInfo(window.workspace.storeUrl));
});

uiTest('a store that was killed from outside is missed, and started again by its fix', {}, async window => {
  const tree = await checkedHealth(window);
  const info = await readInfo(window.workspace.storeUrl);
  assert.ok(info);
  process.kill(info.pid, 'SIGKILL');
  await tree.item(/^Store.*embedded/).waitFor({ state: 'detached' });
  await tree.expand(/^Store/);
  await tree.item(/^(Start|Restart) the local store/).click();
  await tree.item(/^Store.*embedded/).waitFor();
  assert.notEqual((await readInfo(window.workspace.storeUrl))?.pid, info.pid);
});
