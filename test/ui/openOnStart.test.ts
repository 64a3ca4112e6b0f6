import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { addRollout, otherStore } from './kit/otherStore';
import { readInfo } from './kit/store';
import { uiTest } from './kit/uiTest';

uiTest('a workspace opens on the store that its settings name, and starts none of its own', {}, async window => {
  await using store = await otherStore();
  const rollout = await addRollout(store.url, { question: '17 * 3' });
  const { page, workbench, workspace } = window;
  const settings = { 'agentLightning.openOnStart': true, 'agentLightning.store.url': store.url };
  const ports = { 'agentLightning.store.port': workspace.storePort, 'agentLightning.store.otlpPort': 0 };
  writeFileSync(workspace.file('.vscode/settings.json'), JSON.stringify({ ...settings, ...ports }));
  await page.reload();

  await page
    .locator('.tab.active')
    .filter({ hasText: rollout.slice(-6) })
    .waitFor();
  // Found in the store that was attached to: a rollout without resources.
  await workbench
    .tree('Health')
    .item(/^Data.*no resources/)
    .waitFor();
  assert.equal(await page.locator('.notification-toast').count(), 0);
  assert.equal(await readInfo(workspace.storeUrl), null);
});
