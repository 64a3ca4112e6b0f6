import type { TestSpan } from './kit/otlp';
import { startRollout } from './kit/rollout';
import { Timeline } from './kit/timeline';
import { uiTest } from './kit/uiTest';
import { until } from './kit/until';
import { attachedTo } from './kit/window';

const turns = 100;
const stepsOfTurn = 99;
/** The rollout's attempt has a row of its own. */
const rows = 1 + turns * (1 + stepsOfTurn);
const error = { type: 'ValueError', message: 'out of range', stacktrace: 'ValueError: out of range' };

/** 10,000 spans: turns one after the other, steps inside of each with names of their own, two of them failed. */
async function longRun(storeUrl: string): Promise<void> {
  const rollout = await startRollout(storeUrl, { question: 'a long one' });
  for (let turn = 0; turn < turns; turn++) {
    const startMs = turn * 1000;
    const parent = turn * (1 + stepsOfTurn);
    const steps = Array.from({ length: stepsOfTurn }, (_, at): TestSpan => {
      const failed = (turn === 20 || turn === 70) && at === 50;
      const name = turn === 90 && at === 10 ? 'needle' : `step ${turn}.${at}`;
      return {
        name,
        startMs: startMs + at * 10,
        endMs: startMs + at * 10 + 9,
        parent,
        ...(failed && { exception: error }),
      };
    });
    await rollout.send({ name: `turn ${turn}`, startMs, endMs: startMs + 995 }, ...steps);
  }
  await rollout.end('succeeded');
}

uiTest(
  '10,000 spans obey the keys, and come back with a new tab and a new window',
  { otherStore: attachedTo(longRun) },
  async window => {
    const { page, workbench } = window;
    await workbench.openContainer('Agent Lightning');
    await workbench
      .tree('Rollouts')
      .item(/succeeded/)
      .waitFor();
    const timeline = await Timeline.open(window, 'succeeded');
    await timeline.facts.filter({ hasText: 'succeeded' }).waitFor();
    await until(
      'rows of the timeline',
      () => timeline.rowCount(),
      it => it === rows,
    );
    await timeKeys(timeline);
    await errorKeys(timeline);
    await findKey(timeline);

    await page
      .locator('.tab.active')
      .getByRole('button', { name: /^Close/ })
      .click();
    await timeline.tree.waitFor({ state: 'detached' });
    const again = await Timeline.open(window, 'succeeded');
    await until(
      'rows of the new tab',
      () => again.rowCount(),
      it => it === rows,
    );
    await again.row(/step 0\.3,/).click();
    await again.selected.filter({ hasText: 'step 0.3' }).waitFor();

    // As a user does it: a page that is only loaded anew may lose what the editor is about to save.
    await Promise.all([page.waitForEvent('load'), workbench.command('Developer: Reload Window')]);
    await timeline.selected.filter({ hasText: 'step 0.3' }).waitFor();
    await until(
      'rows after the reload',
      () => timeline.rowCount(),
      it => it === rows,
    );
  },
);

/** Zooms and moves; what is visible is where it was after the way back. */
async function timeKeys(timeline: Timeline): Promise<void> {
  const all = await settledRuler(timeline, '');
  const press = async (key: string, before: string) => {
    await timeline.tree.press(key);
    return settledRuler(timeline, before);
  };
  const back = async (key: string, to: string) => {
    await timeline.tree.press(key);
    await until(
      `the ruler after ${key}`,
      () => timeline.ruler(),
      it => it === to,
    );
  };
  const near = await press('w', all);
  await press('w', near);
  await back('s', near);
  await press('d', near);
  await back('a', near);
  await back('f', all);
}

/** Another ruler than before, once two looks in a row find the same. */
async function settledRuler(timeline: Timeline, before: string): Promise<string> {
  let last = before;
  return until(
    'a ruler that has settled',
    () => timeline.ruler(),
    it => {
      const settled = it === last && it !== before;
      last = it;
      return settled;
    },
  );
}

async function errorKeys(timeline: Timeline): Promise<void> {
  const steps = [
    [']', 'step 20.50'],
    [']', 'step 70.50'],
    ['[', 'step 20.50'],
  ] as const;
  for (const [key, name] of steps) {
    await timeline.tree.press(key);
    await timeline.selected.filter({ hasText: name }).waitFor();
  }
  await timeline.details.getByText('out of range').first().waitFor();
}

async function findKey(timeline: Timeline): Promise<void> {
  await timeline.tree.press('/');
  await timeline.find.pressSequentially('needle');
  await timeline.found.filter({ hasText: '1 of 1' }).waitFor();
  await timeline.selected.filter({ hasText: 'needle' }).waitFor();
  await timeline.find.press('Escape');
}
