import assert from 'node:assert/strict';
import { readInfo, startStore } from './kit/store';
import { uiTest } from './kit/uiTest';

uiTest('a store starts by its command, and stops by its command', {}, async window => {
  await startStore(window);
  await window.workbench.statusItem(/store/).waitFor();
  await window.workbench.command('Agent Lightning: Stop Local Store');
  await window.workbench.statusItem(/no store/).waitFor();
  assert.equal(await readInfo(window.workspace.storeUrl), null);
});
