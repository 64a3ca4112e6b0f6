import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { save } from './kit/picture';
import { startRollout } from './kit/rollout';
import { Timeline } from './kit/timeline';
import { uiTest } from './kit/uiTest';
import { until } from './kit/until';

const failingLog = path.join(import.meta.dirname, '..', 'workspace', 'logs', 'failing_agent.log');

uiTest('each step of the walkthrough ticks itself, the last one at a log that explains itself', {}, async it => {
  const { page, workbench, workspace } = it;
  const steps = page.locator('.getting-started-step [data-done-step-id]');
  const shows = (wanted: string) =>
    until(
      'the steps',
      () => steps.evaluateAll(all => all.map(step => (step.classList.contains('complete') ? 'x' : '-')).join('')),
      now => now === wanted,
    );
  const tab = (name: string) => page.locator(`.tab[data-resource-name="${name}"]`);
  const comeBack = () => page.locator('.tab').filter({ hasText: 'Welcome' }).click();
  const press = async (step: string, name: string) => {
    const shown = page.locator(`.getting-started-step[data-step-id$="${step}"]`);
    if ((await shown.getAttribute('aria-expanded')) !== 'true') await shown.click();
    await shown.getByRole('button', { name }).click();
  };
  await workbench.command('Welcome: Open Walkthrough...');
  await workbench.quickInput.fill('Agent Lightning');
  await workbench.pick('Get started with Agent Lightning');
  await shows('----');
  await press('store', 'Start Local Store');
  await shows('x---');

  await press('sample', 'Create Sample Agent…');
  const dialog = page.locator('.quick-input-widget:visible');
  await dialog.getByText('In which folder?').waitFor();
  await dialog.getByRole('button', { name: 'Create Here' }).click();
  await tab('arithmetic_agent.py').waitFor();
  await workbench.toast('The sample agent was written').getByRole('button', { name: 'Run Sample Agent' }).waitFor();
  for (const name of ['arithmetic_agent.py', 'failing_agent.py', 'README.md']) {
    assert.ok(existsSync(workspace.file(`agent-lightning-sample/${name}`)), name);
  }
  await comeBack();
  // Nothing of ours is in sight: the store tells of it.
  const rollout = await startRollout(workspace.storeUrl, { question: '6 * 7' });
  await rollout.send({ name: 'agent.run', startMs: 0, endMs: 1900 });
  await shows('xx--');
  await Timeline.open(it, rollout.id.slice(-4));
  await comeBack();
  await shows('xxx-');

  await press('break', 'Open Failing Sample');
  await tab('failing_agent.py').waitFor();
  await page.locator('.terminal-wrapper.active .xterm-screen').waitFor();
  // As the run writes it that the person starts: the line in the terminal is typed, not run.
  writeFileSync(workspace.file('agent-lightning-sample/failing_agent.agl.log'), readFileSync(failingLog, 'utf8'));
  await tab('failing_agent.agl.log').waitFor();
  await page.locator('.monaco-hover:visible').filter({ hasText: 'AGL-R204' }).first().waitFor();
  assert.equal(await tab('failing_agent.agl.log').count(), 1);
  await save(page, 'failing-sample');
  await comeBack();
  await shows('xxxx');
  await save(page, 'walkthrough');
});
