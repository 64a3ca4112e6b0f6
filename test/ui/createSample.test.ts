import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { uiTest } from './kit/uiTest';

uiTest(
  'the sample agent is written into a folder of its own, and opened',
  {},
  async ({ page, workbench, workspace }) => {
    await workbench.openContainer('Agent Lightning');
    await workbench.command('Agent Lightning: Create Sample Agent…');
    const dialog = page.locator('.quick-input-widget:visible');
    await dialog.getByText('In which folder?').waitFor();
    await dialog.getByRole('button', { name: 'Create Here' }).click();
    await page.locator('.tab.active[data-resource-name="arithmetic_agent.py"]').waitFor();
    await workbench.toast('The sample agent was written').getByRole('button', { name: 'Run Sample Agent' }).waitFor();
    for (const name of ['arithmetic_agent.py', 'failing_agent.py', 'README.md']) {
      assert.ok(existsSync(workspace.file(`agent-lightning-sample/${name}`)), name);
    }
  },
);
