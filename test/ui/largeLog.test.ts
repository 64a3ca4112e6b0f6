import { save } from './kit/picture';
import { uiTest } from './kit/uiTest';

const line = '10:00:00 [INFO] (Process-77 agentlightning.runner.agent)   [Worker 0] Polling.\n';
const failure = [
  '10:00:01 [ERROR] (Process-77 agentlightning.runner.agent)   [Worker 0 | Rollout ro-000000000001] Exception during rollout.',
  'Traceback (most recent call last):\n  File "/home/dev/a.py", line 3, in rollout\n    x()\nKeyError: 1\n',
].join('\n');
const many = '10:00:00 [INFO] ok\n'.repeat(150_000);
const files = {
  // More lines than the editor colours.
  'long.log': line + many + failure + many,
  // More bytes than it shows unasked, or hands to an extension, in a remote window.
  'large.log': line.repeat(150_000) + failure + line.repeat(150_000),
};

uiTest(
  'a log beyond the limits of the editor says what still works, and is explained whole',
  { files },
  async window => {
    const { page, workbench } = window;
    await workbench.openFile('long.log');
    await workbench.toast('long.log is too long for the editor to colour').waitFor();
    await save(page, 'large-log');
    await workbench.openFile('large.log');
    const toast = workbench.toast('large.log is too large for the editor');
    await toast.waitFor();
    await toast.getByRole('button', { name: 'Explain This File' }).click();
    const report = workbench.webview();
    await report
      .getByText(/AGL-R204/)
      .first()
      .waitFor();
    await report
      .getByText(/line 150.001/)
      .first()
      .waitFor();
  },
);
