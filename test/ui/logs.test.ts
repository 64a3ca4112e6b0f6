import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { hoverShowing } from './kit/hover';
import { oneWindow } from './kit/uiTest';
import { until } from './kit/until';
import type { Window } from './kit/window';

/** Opens a log of the sample and waits until it has been read. */
async function openLog({ workbench, page }: Window, name = 'failing_agent.log'): Promise<void> {
  await workbench.openFile(name);
  await workbench.statusItem('Agent Lightning Log').waitFor();
  await page.locator('.squiggly-error').first().waitFor();
}

/** The hover over the first line that holds these words, once it explains it. */
function hoverOver({ page }: Window, words: string, explanation: RegExp) {
  const line = page.locator('.view-line').filter({ hasText: words }).first();
  return hoverShowing(page, line.locator('span span').filter({ hasText: words }).first(), explanation);
}

/** Nobody has this one: it is the system's, of a service that died out. */
const port = 1;
/** There from the start: the editor's list of files is some moments old. */
const refused = `11:37:02 [INFO] (Process-77 agentlightning.store.client)   Network/session issue: Cannot connect to host localhost:${port} ssl:default [Connect call failed ('127.0.0.1', ${port})] - will retry the request post: /queues/rollouts/dequeue\n`;

oneWindow(
  { sample: true, files: { 'logs/refused.log': refused } },
  {
    'a log of an agent is known by its content; a failing line is explained, with links': async window => {
      await openLog(window);
      const hover = await hoverOver(window, 'Exception during rollout', /AGL-R204 · /);
      assert.match(await hover.innerText(), /rollout …[0-9a-f]{4}/);
      await hover
        .getByRole('link', { name: /What is AGL-R204/ })
        .or(hover.getByText(/What is AGL-R204/))
        .first()
        .click();
      await window.page.locator('.tab.active').filter({ hasText: 'AGL-R204' }).waitFor();
    },

    'a log that grows is read as it grows': async window => {
      await openLog(window);
      const line =
        '11:40:00 [ERROR] (Process-949 agentlightning.runner.agent)   [Worker 0 | Rollout ro-ffffffffffff] Exception during rollout.\n';
      const trace =
        'Traceback (most recent call last):\n  File "/home/dev/a.py", line 3, in rollout\n    x()\nKeyError: \'y\'\n';
      await showProblems(window);
      const row = window.page
        .locator('.markers-panel .monaco-list-row')
        .filter({ hasText: /([4-9]|1\d) times/ })
        .first();
      // As an agent writes: again and again. The editor's watcher may not have begun when the first lines come.
      await until(
        'failures of the log',
        async () => {
          appendFileSync(window.workspace.file('logs/failing_agent.log'), line + trace);
          return row.waitFor({ timeout: 4000 }).then(
            () => true,
            () => false,
          );
        },
        it => it,
      );
    },

    'problems of a log carry their codes, and a mute takes one away': async window => {
      await openLog(window);
      await showProblems(window);
      const row = window.page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'AGL-R204' }).first();
      await row.waitFor();
      // Not on the code, which is a link to its page.
      await row.click({ position: { x: 90, y: 10 } });
      await window.workbench.command('Agent Lightning: Mute as Noise');
      await window.workbench.toast('AGL-R204').waitFor();
      await window.page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    },

    'a refused connection says what is there now': async window => {
      await window.workbench.openFile('refused.log');
      await window.workbench.statusItem('Agent Lightning Log').waitFor();
      await hoverOver(window, 'Network/session issue', /nothing listens there \(checked now\)/);
    },
  },
);

async function showProblems({ page, workbench }: Window): Promise<void> {
  await workbench.command('Problems: Focus on Problems View');
  await page.locator('.markers-panel').waitFor();
}
