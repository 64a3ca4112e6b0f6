import { startRollout } from './kit/rollout';
import { Timeline } from './kit/timeline';
import { uiTest } from './kit/uiTest';
import { attachedTo } from './kit/window';

const program = Array.from({ length: 40 }, (_, at) => `line_${at + 1} = ${at + 1}`).join('\n');
const stacktrace = `Traceback (most recent call last):
  File "agent.py", line 23, in answer
    divide(1, 0)
ZeroDivisionError: division by zero
`;

async function failedRun(storeUrl: string): Promise<void> {
  const rollout = await startRollout(storeUrl, { question: '1 / 0' });
  await rollout.send(
    { name: 'answer', startMs: 0, endMs: 90 },
    { name: 'think', startMs: 5, endMs: 30, parent: 0 },
    {
      name: 'divide',
      startMs: 40,
      endMs: 60,
      parent: 0,
      exception: { type: 'ZeroDivisionError', message: 'division by zero', stacktrace },
    },
  );
  await rollout.end('failed');
}

uiTest(
  'an exception leads to its span on the timeline, and its frame to the line of the file',
  { files: { 'agent.py': program }, otherStore: attachedTo(failedRun) },
  async window => {
    const { page, workbench } = window;
    await workbench.openContainer('Agent Lightning');
    const tree = workbench.tree('Exceptions');
    await tree.expand(/^ZeroDivisionError/);
    await tree.item(/^division by zero.*in divide/).click();

    const timeline = new Timeline(window);
    await timeline.selected.filter({ hasText: 'divide' }).waitFor();
    await timeline.details.getByText('division by zero').first().waitFor();
    await timeline.details.getByRole('button', { name: 'agent.py:23', exact: true }).click();
    await page.locator('.tab.active[data-resource-name="agent.py"]').waitFor();
    await page.locator('[id="status.editor.selection"]').filter({ hasText: 'Ln 23' }).waitFor();
  },
);
