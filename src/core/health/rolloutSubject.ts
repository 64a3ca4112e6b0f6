import { shortId } from '../format/id';
import type { Rollout } from '../model/rollout';
import { say } from '../text/say';
import type { Subject } from './finding';
import { age } from './verdicts';

/** One stuck rollout as a row: how long, in which attempt, and whose it is. */
export function toRolloutSubject(rollout: Rollout, sinceMs: number, abandoned: boolean, nowMs: number): Subject {
  const { id, status, latestAttempt } = rollout;
  const time = age(nowMs - sinceMs);
  const words = status === 'preparing' ? 'health.rollout.preparing' : 'health.rollout.running';
  const attempt = latestAttempt === null ? '–' : shortId(latestAttempt.id);
  const worker = latestAttempt?.workerId;
  const place = { attempt, sequence: latestAttempt?.sequenceId ?? 0 };
  return {
    id,
    label: shortId(id, 6),
    opens: latestAttempt === null ? { rolloutId: id } : { rolloutId: id, attemptId: latestAttempt.id },
    severity: abandoned ? 'fail' : 'warn',
    text: say(words, { time }),
    evidence: [
      worker ? say('health.rollout.ofWorker', { ...place, worker }) : say('health.rollout.ofNobody', place),
      ...(abandoned ? [say('health.rollout.abandoned')] : []),
    ],
  };
}
