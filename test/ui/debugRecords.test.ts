import { existsSync } from 'node:fs';
import path from 'node:path';
import { save } from './kit/picture';
import { startRollout } from './kit/rollout';
import { Timeline } from './kit/timeline';
import { uiTest } from './kit/uiTest';

const given =
  process.env.AGENT_LIGHTNING_PYTHON ?? path.join(import.meta.dirname, '../../.cache/python/agents/bin/python');
const failing = `import json

def rollout(task):
    answer = {"value": 6 * 7}
    return json.loads('{"result": 1}')[task["kind"]] + answer["value"]

if __name__ == "__main__":
    print(rollout({"question": "6 * 7", "kind": "answer"}))
`;
const settings = { 'agentLightning.python': given, 'agentLightning.debug.healthChecks': false };

if (!existsSync(given)) console.error('no Python with debugpy: records of the debugger are not looked at');
else
  uiTest(
    'a stop stands on the timeline, spans and frames lead to breakpoints of the next run',
    { files: { 'agent.py': failing }, settings },
    async window => {
      const { page, workbench } = window;
      await workbench.command('Agent Lightning: Start Local Store');
      await workbench.statusItem(/store :\d+/).waitFor();
      const rollout = await startRollout(window.workspace.storeUrl, { question: '6 * 7' }, { timeout_seconds: 600 });
      await rollout.send(
        { name: 'agent.run', startMs: 0, endMs: 1900 },
        { name: 'tool_call.search', startMs: 300, endMs: 1400, parent: 0 },
      );

      await workbench.command('Agent Lightning: Add Agent Breakpoint…');
      await workbench.quickInput.fill('@reward < many');
      await page.locator('.quick-input-list').getByText('A number is missing here.').waitFor();
      await workbench.quickInput.fill('@reward < 0.5');
      await workbench.pick('Add this breakpoint');

      await workbench.openFile('agent.py');
      await page.keyboard.press('F5');
      await page.locator('.exception-widget').filter({ hasText: 'AGL-' }).waitFor();
      await workbench.toast(`${rollout.id.slice(-4)} times out after 10 min`).waitFor();
      await save(page, 'debug-exception');
      await workbench.openContainer('Agent Lightning');
      await workbench.tree('Health').root.getByText('paused in the debugger').first().waitFor();
      await save(page, 'debug-paused-health');
      // The line is long: the code stands behind it, the title above it, whatever has the focus.
      await page
        .locator('.codelens-decoration')
        .getByText(/AGL-[A-Z]\d{3} · /)
        .waitFor();
      const timeline = await Timeline.open(window, rollout.id.slice(-4));
      await timeline.row(/^debugger, 2 times/).click();
      await page.keyboard.press('ArrowRight');
      await timeline.row(/^stop in the debugger.*KeyError/).click();
      const again = timeline.details.getByRole('button', { name: 'Break here and rerun' });
      await again.waitFor();
      await save(page, 'debug-timeline');

      await timeline.row(/search/).click({ button: 'right' });
      await workbench.chooseMenu('Break on This Tool');
      await workbench.openContainer('Run and Debug');
      const breakpoints = page.locator('.debug-breakpoints .monaco-list-row');
      await breakpoints.filter({ hasText: '@tool search' }).waitFor();
      await breakpoints.filter({ hasText: '@reward < 0.5' }).waitFor();

      await timeline.row(/^stop in the debugger.*KeyError/).click();
      await again.click();
      await page.getByText('Paused on breakpoint').first().waitFor();
      await breakpoints.filter({ hasText: 'agent.py' }).filter({ hasText: '5' }).waitFor();
      await page.keyboard.press('Shift+F5');
      await page.locator('.debug-toolbar').waitFor({ state: 'hidden' });

      await workbench.openContainer('Agent Lightning');
      const exceptions = workbench.tree('Exceptions');
      await exceptions.expand(/^KeyError/);
      await exceptions.item(/seen in the debugger|The debugger stopped on it/).waitFor();
      await save(page, 'debug-exceptions');
    },
  );
