import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { save } from './kit/picture';
import { uiTest } from './kit/uiTest';

const given =
  process.env.AGENT_LIGHTNING_PYTHON ?? path.join(import.meta.dirname, '../../.cache/python/agents/bin/python');
const broken = 'import json\n\ndef rollout(:\n    pass\n';
const failing = `import json

def rollout(task):
    answer = {"value": 6 * 7}
    return json.loads('{"result": 1}')[task["kind"]] + answer["value"]

def main():
    print(rollout({"question": "6 * 7"}))

if __name__ == "__main__":
    main()
`;

if (!existsSync(given)) console.error('no Python with debugpy: the debugger is not looked at');
else
  uiTest(
    'a launch that cannot be says why in a modal, an exception is explained where it was thrown',
    { files: { 'broken.py': broken, 'agent.py': failing }, settings: { 'agentLightning.python': given } },
    async window => {
      const { page, workbench } = window;
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
      await page.locator('.debug-toolbar').waitFor();
      const mark = page.locator('.view-line').filter({ hasText: 'json.loads' });
      await mark
        .filter({ hasText: /AGL-[A-Z]\d{3}/ })
        .or(page.locator('.exception-widget'))
        .first()
        .waitFor();
      await page.locator('.exception-widget').filter({ hasText: 'AGL-' }).waitFor();
      await workbench.openContainer('Run and Debug');
      await page
        .locator('.pane-header')
        .filter({ hasText: /^Agent/ })
        .waitFor();
      await save(page, 'debug-exception');
      await page.keyboard.press('Shift+F5');
      await page.locator('.debug-toolbar').waitFor({ state: 'hidden' });
      assert.equal(await page.locator('.monaco-dialog-box').count(), 0);
    },
  );
