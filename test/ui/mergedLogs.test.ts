import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { hoverShowing } from './kit/hover';
import { save } from './kit/picture';
import { uiTest } from './kit/uiTest';
import { until } from './kit/until';

/** Wide enough that nothing has to be scrolled: the tests click into long lines. */
const viewport = { width: 1900, height: 1000 };

uiTest('logs of a workspace are merged, grow, are filtered and followed', { sample: true, viewport }, async window => {
  const { page, workbench, workspace } = window;
  const lines = page.locator('.editor-instance .view-line');
  const origins = async () => {
    const texts = await lines.allInnerTexts();
    return [...new Set(texts.map(it => it.split('\u2502')[0]?.trim() ?? ''))].sort().join(' ');
  };

  // An open log is chosen already; and once it shows as ours, the commands are there.
  await workbench.openFile('failing_agent.log');
  await workbench.statusItem('Agent Lightning Log').waitFor();
  await workbench.command('Agent Lightning: Merge Logs…');
  const rows = page.locator('.quick-input-widget:visible .monaco-list-row');
  for (const name of ['arithmetic_agent.log', 'store.log']) {
    await rows.filter({ hasText: name }).first().click();
  }
  await page.keyboard.press('Enter');
  await page.locator('.tab.active').filter({ hasText: 'store' }).waitFor();
  await until('origins', origins, it => it.includes('failing_agent') && it.includes('arithmetic_ag'));

  const failing = lines.filter({ hasText: 'Exception during rollout' }).first();
  const words = failing.locator('span span').filter({ hasText: 'Exception' }).first();
  const hover = await hoverShowing(page, words, /AGL-R204 · /);
  await hover.filter({ hasText: /failing_agent\.log:\d+/ }).waitFor();
  await save(page, 'merged-logs');

  await page.locator('.editor-instance .monaco-editor').click({ position: { x: 700, y: 500 } });
  await page.keyboard.press('Control+End');
  const late = '23:59:58 [INFO] (Process-949 agentlightning.runner.agent)   Connected to the store, at last.\n';
  appendFileSync(workspace.file('logs/failing_agent.log'), late);
  await lines.filter({ hasText: 'at last.' }).waitFor();

  await workbench.command('Agent Lightning: Filter Merged Logs by Pattern…');
  await rows.filter({ hasText: 'Exception stacks' }).click();
  await page.keyboard.press('Enter');
  await lines.filter({ hasText: 'at last.' }).waitFor({ state: 'detached' });
  await page.locator('.editor-instance .monaco-editor').click({ position: { x: 700, y: 500 } });
  await page.keyboard.press('Control+Home');
  const left = await until(
    'a failing rollout',
    async () => (await lines.allInnerTexts()).join('\n'),
    it => /ro-[0-9a-f]{12}/.test(it),
  );
  const id = /ro-[0-9a-f]{12}/.exec(left)?.[0] ?? '';

  await workbench.command('Agent Lightning: Follow Rollout Across Logs');
  await workbench.quickInput.fill(id);
  await page.keyboard.press('Enter');
  await page.locator('.tab.active').filter({ hasText: id }).waitFor();
  const chain = await until(
    'the chain',
    async () => (await lines.allInnerTexts()).join('\n'),
    it => it.includes(id),
  );
  assert.match(chain, /Traceback/);
  assert.doesNotMatch(chain, /at.last\./);
  await save(page, 'followed-rollout');
});
