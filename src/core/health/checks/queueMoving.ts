import type { Worker } from '../../model/worker';
import { say } from '../../text/say';
import type { Check, CheckContext, Verdict } from '../check';
import type { Observations, QueueSight } from '../observation';
import { thresholds } from '../thresholds';
import { age, skipped, unseen, valueOf } from '../verdicts';
import { lifeOf } from '../workerLife';

/** What waits is fetched: a long queue is work, a still one is a fault. */
export const queueMoving: Check = {
  id: 'queue-moving',
  component: 'queue',
  kind: 'performance',
  interval: 'core',
  title: say('health.check.queueMoving'),
  needs: ['queue'],
  helps: ['workers'],
  headline: true,
  judge,
};

function judge(seen: Observations, { nowMs }: CheckContext): Verdict {
  const { queue } = seen;
  if (!queue?.seen) return unseen(seen, queue) ?? skipped(say('health.skipped.notObserved'));
  const { waiting, oldestMs } = queue.value;
  if (waiting === 0) return { severity: 'ok', text: say('health.queue.empty'), facts: { waiting } };
  const waitedMs = Math.max(0, nowMs - (oldestMs ?? nowMs));
  const facts = { waiting, oldestWaitMs: waitedMs };
  const words = { waiting, oldest: age(waitedMs) };
  const workers = valueOf(seen.workers) ?? [];
  if (!isStill(queue.value, workers, nowMs)) return { severity: 'ok', text: say('health.queue.waiting', words), facts };
  const fetchedMs = Math.max(0, ...workers.map(it => it.lastDequeueMs ?? 0));
  return {
    severity: 'warn',
    code: 'AGL-W010',
    text: say('health.queue.waiting', words),
    evidence: [
      fetchedMs === 0
        ? say('health.queue.neverFetched')
        : say('health.queue.lastFetched', { time: age(nowMs - fetchedMs), limit: age(thresholds.queueStillMs) }),
    ],
    facts,
  };
}

/** Busy workers fetch nothing and are no fault; idle or silent ones that fetch nothing are. */
function isStill(queue: QueueSight, workers: readonly Worker[], nowMs: number): boolean {
  const since = nowMs - thresholds.queueStillMs;
  if ((queue.oldestMs ?? nowMs) >= since) return false;
  if (workers.some(it => (it.lastDequeueMs ?? 0) > since)) return false;
  return !workers.some(it => it.status === 'busy' && lifeOf(it, nowMs) === 'alive');
}
