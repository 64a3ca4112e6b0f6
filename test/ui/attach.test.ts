import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { save } from './kit/picture';
import { uiTest } from './kit/uiTest';

const given =
  process.env.AGENT_LIGHTNING_PYTHON ?? path.join(import.meta.dirname, '../../.cache/python/agents/bin/python');
const agent = `import time

def rollout(task):
    time.sleep(0.1)
    return task

print(rollout("6 * 7"))
`;
const other = 'import time\nwhile True: time.sleep(0.2)\n';

if (!existsSync(given)) console.error('no Python with debugpy: the list is not looked at');
else
  uiTest(
    'an agent that waits for a debugger comes first in the list, which follows what runs, and is entered in one step',
    { files: { 'waiting_agent.py': agent, 'other_agent.py': other }, settings: { 'agentLightning.python': given } },
    async window => {
      const { page, workbench, workspace } = window;
      const started: ChildProcess[] = [];
      const start = (...args: string[]) => started.push(spawn(given, args, { cwd: workspace.dir, stdio: 'ignore' }));
      try {
        start('-m', 'debugpy', '--listen', '127.0.0.1:0', '--wait-for-client', 'waiting_agent.py');
        await workbench.openFile('waiting_agent.py');
        await page.locator('.view-line').filter({ hasText: 'return' }).click();
        await page.keyboard.press('F9');
        await page.locator('.codicon-debug-breakpoint').first().waitFor();
        await workbench.command('Agent Lightning: Attach Debugger to Agent');
        const rows = page.locator('.quick-input-widget:visible .monaco-list-row');
        const waiting = rows.filter({ hasText: 'waiting_agent.py' });
        await waiting.filter({ hasText: 'Waits at 127.0.0.1:' }).waitFor();
        // What is started while the list is open shows in it.
        start('other_agent.py');
        await rows.filter({ hasText: 'other_agent.py' }).filter({ hasText: 'entered by its number' }).waitFor();
        await save(page, 'debug-attach');
        await waiting.click();
        await page.locator('.debug-toolbar').waitFor();
        await workbench.openContainer('Run and Debug');
        const stack = page.getByRole('treegrid', { name: 'Debug Call Stack' });
        await stack.getByRole('row').filter({ hasText: 'rollout' }).filter({ hasText: '5:1' }).waitFor();
        await save(page, 'debug-attached');
        await page.keyboard.press('F5');
        await page.locator('.debug-toolbar').waitFor({ state: 'hidden' });
        assert.equal(await workbench.dialog().count(), 0);
      } finally {
        for (const it of started) it.kill('SIGKILL');
      }
    },
  );
