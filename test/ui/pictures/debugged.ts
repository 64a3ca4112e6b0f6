import { until } from '../kit/until';
import type { Window } from '../kit/window';

/** Importing agentlightning alone takes 6 to 9 s, on a busy machine three times that. */
const startMs = 90_000;

/** The arithmetic sample under the debugger, where it gives the reward that is smaller than the others. */
export async function stopAtReward(window: Window): Promise<void> {
  const { page, workbench } = window;
  await workbench.command('Agent Lightning: Add Agent Breakpoint…');
  await workbench.quickInput.fill('@reward < 1');
  await workbench.pick('Add this breakpoint');
  await workbench.openContainer('Run and Debug');
  await start(window, 'Arithmetic agent (Python)', 'arithmetic_agent.py');
  await page.locator('.debug-toolbar .codicon-debug-continue').waitFor({ timeout: startMs });
  // The panes share what there is: what is watched makes room for what the agent is at.
  for (const [name, open] of [
    ['Watch', 'false'],
    ['Agent', 'true'],
  ] as const) {
    const header = page.locator('.pane-header').filter({ hasText: new RegExp(`^${name}`) });
    if ((await header.getAttribute('aria-expanded')) !== open) await header.click();
  }
  await page.locator('.pane').filter({ hasText: 'Stopped by' }).waitFor();
  // What the pointer rests on says more than a picture is to show.
  await page.mouse.move(0, 0);
}

/** The sample runs to its end: a task that it leaves in the queue would be the next one's. */
export async function runOn({ page }: Window): Promise<void> {
  const toolbar = page.locator('.debug-toolbar');
  // Not by its key, which would start the sample anew if it has just ended.
  const goOn = toolbar.locator('.codicon-debug-continue');
  const goOnOrEnd = async () => {
    if (await goOn.isVisible()) await goOn.click({ timeout: 1000 }).catch(() => undefined);
    return toolbar.isHidden();
  };
  await until('the end of the sample', goOnOrEnd, it => it);
}

/** The failing sample under the debugger, at the first exception that leaves its code. */
export async function stopAtException(window: Window): Promise<void> {
  const { page } = window;
  const filters = page.locator('.debug-breakpoints .monaco-list-row');
  const leaving = filters.filter({ hasText: 'Exceptions that leave your code' });
  await leaving.getByRole('checkbox').or(leaving.locator('input')).first().click();
  await start(window, 'Failing agent (Python)', 'failing_agent.py');
  await page.locator('.exception-widget').filter({ hasText: 'AGL-' }).waitFor({ timeout: startMs });
}

async function start({ page, workbench }: Window, name: string, file: string): Promise<void> {
  await workbench.openFile(file);
  await page.keyboard.press('Control+P');
  await workbench.quickInput.fill(`debug ${name}`);
  await workbench.pick(name);
  await page.locator('.debug-toolbar').waitFor();
}
