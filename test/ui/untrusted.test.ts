import assert from 'node:assert/strict';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { readInfo } from './kit/store';
import { oneWindow } from './kit/uiTest';

/** Looks like an interpreter, and leaves a trace when somebody runs it. */
const program = '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n';

oneWindow(
  { sample: true, untrusted: true },
  {
    'troubleshooting reads logs only, and has a way to trust': async window => {
      const { workbench } = window;
      await workbench.command('Agent Lightning: Troubleshoot…');
      await workbench.pick('Connection failure');
      await window.page
        .locator('.quick-input-widget:visible .quick-input-title')
        .filter({ hasText: '0 confirmed' })
        .waitFor();
      await workbench.quickInput.fill('Manage Workspace Trust');
      await workbench.pick('Manage Workspace Trust');
      await window.page.locator('.workspace-trust-editor').waitFor();
    },

    'in a workspace without trust nothing runs and nobody is asked, and each view says so': async window => {
      const { page, workbench, workspace } = window;
      await using trap = await openTrap();
      const python = workspace.file('python');
      writeFileSync(python, program);
      chmodSync(python, 0o755);
      const wanted = {
        'agentLightning.openOnStart': true,
        'agentLightning.store.url': trap.url,
        'agentLightning.store.port': workspace.storePort,
        'agentLightning.python': python,
      };
      writeFileSync(workspace.file('.vscode/settings.json'), JSON.stringify(wanted));
      await page.reload();

      await workbench.openContainer('Agent Lightning');
      const welcome = workbench.welcome().filter({ hasText: 'This workspace is not trusted' });
      for (const at of [0, 1, 2]) await welcome.nth(at).waitFor();
      const offered = await workbench.offered('Agent Lightning: ', 'Agent Lightning: Create Sample Agent');
      assert.deepEqual(
        offered.filter(it => /: (Start|Attach|Run) /.test(it)),
        [],
      );
      assert.equal(await welcome.count(), 3);
      await workbench.openFile('arithmetic_agent.py');
      await page.keyboard.press('F5');
      // VS Code's own question comes before ours; whoever says no has started nothing.
      await workbench.dialog().getByRole('button', { name: 'Cancel' }).click();
      await page.locator('.debug-toolbar').waitFor({ state: 'hidden' });
      assert.equal(await readInfo(workspace.storeUrl), null);
      assert.equal(trap.visits(), 0);
      assert.equal(existsSync(workspace.file('ran')), false);
    },
  },
);

/** Stands where the settings of the workspace lead to, and counts who comes. */
async function openTrap() {
  let visits = 0;
  const server = createServer(socket => {
    visits++;
    socket.destroy();
  });
  await new Promise<void>(up => server.listen(0, '127.0.0.1', up));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visits: () => visits,
    [Symbol.asyncDispose]: () => new Promise<void>(done => server.close(() => done())),
  };
}
