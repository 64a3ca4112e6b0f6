import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { save } from './kit/picture';
import { uiTest } from './kit/uiTest';

uiTest('the failing sample opens its log at the first failure, with the explanation', { sample: true }, async it => {
  const { page, workbench, workspace } = it;
  await workbench.command('Agent Lightning: Open Failing Sample');
  await page.locator('.tab[data-resource-name="failing_agent.py"]').waitFor();
  await page.locator('.terminal-wrapper.active .xterm-screen').waitFor();
  // As the run writes it that the person starts: the line in the terminal is typed, not run.
  const log = readFileSync(workspace.file('logs/failing_agent.log'), 'utf8');
  writeFileSync(workspace.file('failing_agent.agl.log'), log);
  const tab = page.locator('.tab[data-resource-name="failing_agent.agl.log"]');
  await tab.waitFor();
  await page.locator('.monaco-hover:visible').filter({ hasText: 'AGL-R204' }).first().waitFor();
  assert.equal(await tab.count(), 1);
  await save(page, 'failing-sample');
});
