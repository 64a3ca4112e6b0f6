import type { Rollout } from '../../model/rollout';
import type { Worker } from '../../model/worker';
import { say, type Message } from '../../text/say';
import type { Check, CheckContext, Verdict } from '../check';
import { subjectLimit } from '../finding';
import type { Observations } from '../observation';
import { otelFacts } from '../otelFacts';
import { toRolloutSubject } from '../rolloutSubject';
import { thresholds } from '../thresholds';
import { isSeen, skipped, unseen, valueOf } from '../verdicts';

/** No rollout is stuck between being fetched and its first span. */
export const rolloutsPrepared: Check = {
  id: 'rollouts-prepared',
  component: 'rollouts',
  kind: 'data',
  interval: 'core',
  title: say('health.check.rolloutsPrepared'),
  needs: ['preparing'],
  helps: ['workers', 'resources', 'packages'],
  judge,
};

function judge(seen: Observations, { nowMs }: CheckContext): Verdict {
  const { preparing } = seen;
  if (!preparing?.seen) return unseen(seen, preparing) ?? skipped(say('health.skipped.notObserved'));
  const { total, oldest } = preparing.value;
  const workers = valueOf(seen.workers);
  const sinceMs = (it: Rollout) => it.latestAttempt?.startedMs ?? it.startedMs;
  const abandoned = oldest.filter(
    it => nowMs - sinceMs(it) > thresholds.preparingAbandonedMs && isAbandoned(it, workers),
  );
  const stuck = oldest.filter(it => abandoned.includes(it) || nowMs - sinceMs(it) > thresholds.preparingMs);
  const facts = { preparing: total, stuck: stuck.length, abandoned: abandoned.length, ...otelFacts(seen) };
  if (stuck.length === 0) return { severity: 'ok', text: say('health.preparing.ok', { count: total }), facts };
  return {
    severity: abandoned.length > 0 ? 'fail' : 'warn',
    code: 'AGL-R001',
    text: say('health.preparing.stuck', { count: stuck.length }),
    evidence: likely(seen, facts.otelTrap === true),
    subjects: stuck.slice(0, subjectLimit).map(it => toRolloutSubject(it, sinceMs(it), abandoned.includes(it), nowMs)),
    facts,
  };
}

/** Its worker is known and works on something else, or on nothing. */
function isAbandoned({ latestAttempt }: Rollout, workers: readonly Worker[] | null): boolean {
  const worker = workers?.find(it => it.id === latestAttempt?.workerId);
  return worker !== undefined && (worker.status !== 'busy' || worker.currentAttemptId !== latestAttempt?.id);
}

/** Two of the causes can be seen from here. */
function likely({ resources }: Observations, trapped: boolean): Message[] {
  const found: Message[] = [];
  if (isSeen(resources) && resources.value === null) found.push(say('health.preparing.noResources'));
  if (trapped) found.push(say('health.preparing.otelTrap'));
  return found;
}
