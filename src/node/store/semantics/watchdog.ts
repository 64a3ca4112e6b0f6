import { overdueStatus } from '../../../core/model/transitions';
import { updateAttempt } from './attempts';
import type { Context } from './rollouts';

/** Upstream's debounce: a scan before most calls, but not more often than this. */
export const scanDebounceMs = 10_000;

/**
 * Marks the latest attempts that took too long or fell silent. Upstream scans only when somebody calls; we also scan by a
 * timer, because an idle store that never times anything out leaves rollouts stuck for whoever looks at them next.
 */
export class Watchdog {
  private lastScanMs = -Infinity;

  isDue(nowMs: number): boolean {
    return nowMs - this.lastScanMs >= scanDebounceMs;
  }

  scan(context: Context): void {
    this.lastScanMs = context.nowMs;
    for (const rollout of context.tables.rollouts.inProgress()) {
      const attempt = context.tables.attempts.latest(rollout.id);
      const status = attempt && overdueStatus(attempt, rollout.config, context.nowMs);
      if (status) updateAttempt(context, rollout.id, attempt.id, { status });
    }
  }
}
