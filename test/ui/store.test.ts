import { readInfo, startStore } from './kit/store';
import { uiTest } from './kit/uiTest';
import { until } from './kit/until';

uiTest('a store starts by its command, and stops by its command', {}, async window => {
  await startStore(window);
  await window.workbench.statusItem(/store/).waitFor();
  await window.workbench.command('Agent Lightning: Stop Local Store');
  await window.workbench.statusItem(/no store/).waitFor();
  await until(
    'the store that was stopped',
    () => readInfo(window.workspace.storeUrl),
    it => it === null,
  );
});
