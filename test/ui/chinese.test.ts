import { hoverShowing } from './kit/hover';
import { startRollout } from './kit/rollout';
import { oneWindow } from './kit/uiTest';
import { attachedTo } from './kit/window';

async function failedRun(storeUrl: string): Promise<void> {
  const rollout = await startRollout(storeUrl, '1 / 0');
  const exception = { type: 'ValueError', message: 'no', stacktrace: '' };
  await rollout.send({ name: 'answer', startMs: 0, endMs: 5, exception });
  await rollout.end('failed');
}

oneWindow(
  { language: 'zh-cn', sample: true, otherStore: attachedTo(failedRun) },
  {
    'explanations speak Chinese': async ({ page, workbench }) => {
      await workbench.openFile('failing_agent.log');
      await page.locator('.squiggly-error').first().waitFor();
      const words = page.locator('.view-line').filter({ hasText: 'Exception during rollout' }).first();
      const target = words.locator('span span').filter({ hasText: 'Exception during rollout' }).first();
      await hoverShowing(page, target, /AGL-R204 · [^\n]*[\u4e00-\u9fff]/);
    },

    'in Simplified Chinese every place of ours speaks it': async ({ page, workbench }) => {
      await workbench.openContainer('Agent Lightning');
      await workbench.tree('Rollout').item(/失败/).waitFor();
      await workbench
        .tree('异常')
        .item(/^ValueError.*最近/)
        .waitFor();
      await workbench.tree('健康状况').item(/环境/).waitFor();
      await workbench.statusItem(/个 rollout|个问题/).waitFor();

      await workbench.command('Agent Lightning: 打开时间线');
      await workbench.pick('失败');
      const timeline = workbench.webview();
      await timeline.locator('header .facts').filter({ hasText: '失败' }).waitFor();
      await timeline.getByRole('searchbox', { name: '查找' }).waitFor();

      await workbench.command('Agent Lightning: 停止本地 store');
      await workbench.toast('已断开').waitFor();
      await page.locator('.welcome-view-content').filter({ hasText: '还没有 store' }).first().waitFor();
    },
  },
);
