import type { Rollout } from '../../model/rollout';
import type { Worker } from '../../model/worker';
import { say } from '../../text/say';
import type { Check, CheckContext, Verdict } from '../check';
import { subjectLimit } from '../finding';
import type { Observations } from '../observation';
import { toRolloutSubject } from '../rolloutSubject';
import { thresholds } from '../thresholds';
import { age, skipped, unseen, valueOf } from '../verdicts';
import { lifeOf } from '../workerLife';

/** Every running rollout shows life, or is about to be ended by its own time-out. */
export const rolloutsFinishing: Check = {
  id: 'rollouts-finishing',
  component: 'rollouts',
  kind: 'data',
  interval: 'core',
  title: say('health.check.rolloutsFinishing'),
  needs: ['running'],
  helps: ['workers'],
  judge,
};

function judge(seen: Observations, { nowMs }: CheckContext): Verdict {
  const { running } = seen;
  if (!running?.seen) return unseen(seen, running) ?? skipped(say('health.skipped.notObserved'));
  const { total, oldest } = running.value;
  const stuck = oldest.filter(it => nowMs - lastLifeMs(it) > silenceAllowedMs(it));
  const workers = valueOf(seen.workers);
  const abandoned = stuck.filter(it => isAbandoned(it, workers, nowMs));
  const facts = { running: total, stuck: stuck.length, abandoned: abandoned.length };
  if (stuck.length === 0) return { severity: 'ok', text: say('health.running.ok', { count: total }), facts };
  const endless = stuck.filter(it => it.config.timeoutSeconds === null && it.config.unresponsiveSeconds === null);
  return {
    severity: abandoned.length > 0 ? 'fail' : 'warn',
    code: 'AGL-R002',
    text: say('health.running.stuck', { count: stuck.length, limit: age(thresholds.runningSilentMs) }),
    evidence: endless.length > 0 ? [say('health.running.endless', { count: endless.length })] : [],
    subjects: stuck
      .slice(0, subjectLimit)
      .map(it => toRolloutSubject(it, lastLifeMs(it), abandoned.includes(it), nowMs)),
    facts,
  };
}

/** Only spans move an attempt's heartbeat: a worker that beats says nothing of its attempt. */
function lastLifeMs({ latestAttempt, startedMs }: Rollout): number {
  return Math.max(latestAttempt?.lastHeartbeatMs ?? 0, latestAttempt?.startedMs ?? startedMs);
}

/** A rollout that allows longer silence itself is left alone until its own limit has passed. */
function silenceAllowedMs({ config: { unresponsiveSeconds, timeoutSeconds } }: Rollout): number {
  const own = unresponsiveSeconds ?? timeoutSeconds;
  return own === null ? thresholds.runningSilentMs : Math.max(own * 1000, 0) + thresholds.watchdogGraceMs;
}

function isAbandoned({ latestAttempt }: Rollout, workers: readonly Worker[] | null, nowMs: number): boolean {
  const worker = workers?.find(it => it.id === latestAttempt?.workerId);
  return worker !== undefined && (lifeOf(worker, nowMs) !== 'alive' || worker.currentAttemptId !== latestAttempt?.id);
}
