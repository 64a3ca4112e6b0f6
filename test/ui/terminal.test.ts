import assert from 'node:assert/strict';
import { save } from './kit/picture';
import { oneWindow } from './kit/uiTest';
import { until } from './kit/until';
import type { Window } from './kit/window';

/** Height of a row of the terminal with the font below. */
const rowPx = 18;
/** The editor teaches bash to tell of its commands, unless it has arguments; a login shell may be another one. */
const settings = {
  'terminal.integrated.defaultProfile.linux': 'bash',
  'terminal.integrated.profiles.linux': { bash: { path: 'bash', args: [] } },
  'terminal.integrated.fontSize': 14,
  'terminal.integrated.stickyScroll.enabled': false,
};

async function openTerminal({ page, workbench }: Window): Promise<void> {
  await workbench.command('Terminal: Create New Terminal');
  await page.locator('.terminal-wrapper.active .xterm-screen').waitFor();
}

/** Types a line; a shell that is not up yet takes it when it is. */
async function run({ page }: Window, line: string): Promise<void> {
  await page.locator('.terminal-wrapper.active .xterm-screen').click();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}

oneWindow(
  { settings },
  {
    'links in a terminal lead to the page of a code and to the meaning of an exception': async window => {
      const { page, workbench } = window;
      await openTerminal(window);
      await run(window, `clear; printf 'AGL-N001\\nZeroDivisionError: division by zero\\n'`);
      const screen = page.locator('.terminal-wrapper.active .xterm-screen');
      await clickRow(window, 0, page.locator('.tab').filter({ hasText: 'AGL-N001' }));
      await workbench
        .webview()
        .getByRole('heading', { name: /AGL-N001/ })
        .waitFor();
      assert.ok(await screen.isVisible());
      await clickRow(window, 1, page.locator('.tab').filter({ hasText: /text-\d/ }));
      await workbench.webview().getByText('AGL-X709').first().waitFor();
      await save(page, 'terminal-links');
    },

    'a command that fails in a terminal leaves a quiet entry that explains it': async window => {
      const { page, workbench } = window;
      await openTerminal(window);
      const entry = workbench.statusItem('Explain last failure');
      // A shell that has only just started may not have told of its first command.
      await until(
        'the entry of the last failure',
        async () => {
          if (await entry.isVisible()) return true;
          await run(window, `echo "ModuleNotFoundError: No module named 'agentlightning'"; false`);
          return entry.waitFor({ timeout: 4000 }).then(
            () => true,
            () => false,
          );
        },
        it => it,
      );
      await save(page, 'terminal-last-failure');
      await entry.click();
      const report = workbench.webview();
      await report.getByText('AGL-I002').first().waitFor();
      await save(page, 'terminal-explained');
      await run(window, 'true');
      await entry.waitFor({ state: 'hidden' });
    },
  },
);

/** A terminal is a canvas: the pointer rests where a link should be until the editor has found it, then clicks. */
async function clickRow({ page }: Window, row: number, opened: ReturnType<Window['page']['locator']>): Promise<void> {
  const screen = page.locator('.terminal-wrapper.active .xterm-screen');
  const offer = page.locator('.monaco-hover:visible, .workbench-hover:visible').filter({ hasText: 'ctrl + click' });
  const position = { x: 30, y: rowPx * (row + 0.5) };
  const appears = (it: typeof offer, timeout: number) =>
    it
      .first()
      .waitFor({ timeout })
      .then(
        () => true,
        () => false,
      );
  await until(
    `the link in row ${row}`,
    async () => {
      // The editor asks for the links of a row once, perhaps before we were there, until the pointer was in another one.
      await screen.hover({ position: { x: position.x, y: position.y + 3 * rowPx } });
      await screen.hover({ position });
      if (!(await appears(offer, 5000))) return false;
      await screen.click({ position, modifiers: ['Control'] });
      return appears(opened, 5000);
    },
    it => it,
  );
}
