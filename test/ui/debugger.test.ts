import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createBareEnvironment } from './kit/bareEnvironment';
import { save } from './kit/picture';
import { uiTest } from './kit/uiTest';

const given =
  process.env.AGENT_LIGHTNING_PYTHON ?? path.join(import.meta.dirname, '../../.cache/python/agents/bin/python');
const broken = 'import json\n\ndef rollout(:\n    pass\n';
const agent = 'print(6 * 7)\n';

if (!existsSync(given)) console.error('no Python with debugpy: launches are not looked at');
else
  uiTest(
    'a launch that cannot be says why in a modal message, and mends it',
    {
      files: { 'broken.py': broken, 'agent.py': agent },
      settings: { 'agentLightning.python': '${workspaceFolder}/bare/bin/python' },
    },
    async window => {
      const { page, workbench, workspace } = window;
      const { needsDebugpy } = createBareEnvironment(workspace.dir, given);
      await workbench.openFile('broken.py');
      await page.keyboard.press('F5');
      const modal = workbench.dialog();
      await modal.getByText('The program cannot be compiled (AGL-D008)').waitFor();
      await modal.getByText('line 3: SyntaxError').waitFor();
      await save(page, 'debug-modal');
      await modal.getByRole('button', { name: 'Open broken.py:3' }).click();
      await page.locator('[id="status.editor.selection"]').filter({ hasText: 'Ln 3' }).waitFor();

      await workbench.openFile('agent.py');
      await page.keyboard.press('F5');
      if (needsDebugpy) {
        await modal.getByText('AGL-D017').waitFor();
        await modal.getByRole('button', { name: 'Install debugpy into this environment' }).click();
        await modal.getByText('bare/bin/python -m pip install --upgrade debugpy').waitFor();
        await modal.getByRole('button', { name: 'Install', exact: true }).click();
      }
      await modal.getByText('AGL-D022').waitFor();
      await modal.getByText('AGL-I005 OpenTelemetry 1.45.0 loses every span of agentlightning 0.3.0').waitFor();
      await save(page, 'debug-health');
      await modal.getByRole('button', { name: 'Start Anyway' }).waitFor();
      // The first button is the fix: it types a line into a terminal, which the person runs.
      await modal.getByRole('button', { name: 'Install an OpenTelemetry older than 1.45' }).click();
      await page.locator('.terminal-wrapper.active .xterm-screen').waitFor();
      assert.equal(await page.locator('.debug-toolbar').isVisible(), false);
      assert.equal(await modal.count(), 0);
    },
  );
