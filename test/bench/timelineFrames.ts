import { median } from '../../scripts/lib/medians.mjs';
import { sendSpans, type TestSpan } from '../ui/kit/otlp';
import { closeSessions } from '../ui/kit/session';
import { startStore } from '../ui/kit/store';
import { openWindow, type Window } from '../ui/kit/window';
import type { Measurement } from './measurement';

/** Each round opens a window and draws for ten seconds. */
export const rounds = 3;

const spanCount = 10_000;
const traceId = 'a'.repeat(32);
const measureMs = 4000;

/** Frame times of the timeline in its real webview while it is zoomed and moved, beside the same page at rest. */
export async function run(): Promise<Measurement[]> {
  const window = await openWindow({});
  try {
    await startStore(window);
    await sendSpans(window.workspace.storeUrl, traceId, agentTrace(spanCount));
    const openedAt = performance.now();
    await window.workbench.command('Agent Lightning: Open Timeline');
    await window.workbench.pick('agent run');
    await window.workbench.webview().locator('canvas').first().waitFor();
    const openedMs = performance.now() - openedAt;
    const atRest = await frameTimes(window, () => window.page.waitForTimeout(50));
    const before = await picture(window);
    const moving = await frameTimes(window, zoomAndPan(window));
    if ((await picture(window)) === before) throw new Error('the timeline did not move: nothing was measured');
    const percentile = (times: readonly number[], part: number) => times[Math.floor(times.length * part)] ?? NaN;
    return [
      {
        name: `timeline, ${spanCount} spans: frame p50 while zooming and panning`,
        value: median(moving),
        unit: 'ms',
        reference: { name: 'at rest', value: median(atRest) },
        ratio: median(moving) / median(atRest),
      },
      {
        name: `timeline, ${spanCount} spans: frame p95 while zooming and panning`,
        value: percentile(moving, 0.95),
        unit: 'ms',
        reference: { name: 'at rest', value: percentile(atRest, 0.95) },
        ratio: percentile(moving, 0.95) / percentile(atRest, 0.95),
      },
      { name: `timeline, ${spanCount} spans: command to first canvas`, value: openedMs, unit: 'ms' },
    ];
  } finally {
    await window.close();
    await closeSessions();
  }
}

/** Steps that last, with calls spread over all of the time: wherever one looks, every row has something to draw. */
function agentTrace(count: number): TestSpan[] {
  const spans: TestSpan[] = [{ name: 'agent run', startMs: 0, endMs: count * 2 }];
  for (let i = 1; i < count; i++) {
    const step = Math.floor((i - 1) / 10);
    const isStep = (i - 1) % 10 === 0;
    const startMs = isStep ? 0 : (i * 7919) % count;
    spans.push({
      name: isStep ? `step ${step}` : i % 3 === 0 ? 'openai.chat.completion' : `tool ${i % 7}`,
      startMs,
      endMs: isStep ? count * 2 : startMs + count / 2,
      parent: isStep ? 0 : step * 10 + 1,
      ...(i % 997 === 0 && { exception: { type: 'ValueError', message: `bad ${i}`, stacktrace: '' } }),
    });
  }
  return spans;
}

/** Sorted intervals between the frames of the page while something is done over and over. */
async function frameTimes(window: Window, act: () => Promise<void>): Promise<number[]> {
  const canvas = window.workbench.webview().locator('canvas').first();
  const times = canvas.evaluate(
    (_, ms) =>
      new Promise<number[]>(done => {
        const seen: number[] = [];
        const started = performance.now();
        let last = started;
        const tick = (now: number): void => {
          seen.push(now - last);
          last = now;
          if (now - started < ms) requestAnimationFrame(tick);
          else done(seen.slice(1).sort((a, b) => a - b));
        };
        requestAnimationFrame(tick);
      }),
    measureMs,
  );
  let over = false;
  const all = times.finally(() => (over = true));
  // Awaited below; a failure before that must not end this process and leave the server behind.
  all.catch(() => undefined);
  while (!over) await act();
  return all;
}

/** What all canvases show, as one text to compare. */
function picture({ workbench }: Window): Promise<string> {
  const canvases = workbench.webview().locator('canvas');
  return canvases.evaluateAll(all => all.map(it => (it as HTMLCanvasElement).toDataURL()).join());
}

/** In and out again, with steps to the side, at the pace of a fast hand. */
function zoomAndPan({ page, workbench }: Window): () => Promise<void> {
  let turn = 0;
  return async () => {
    if (turn === 0) await workbench.webview().locator('canvas.bars').hover();
    turn++;
    const inwards = Math.floor(turn / 20) % 2 === 0;
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, inwards ? -60 : 60);
    await page.keyboard.up('Control');
    await page.mouse.wheel(turn % 2 === 0 ? 40 : -30, turn % 5 === 0 ? 60 : 0);
  };
}
