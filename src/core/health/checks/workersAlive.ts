import { formatTime } from '../../format/time';
import { shortId } from '../../format/id';
import type { Worker } from '../../model/worker';
import { say } from '../../text/say';
import type { Check, CheckContext, Verdict } from '../check';
import { subjectLimit, type Subject } from '../finding';
import type { Observations } from '../observation';
import { thresholds } from '../thresholds';
import { age, skipped, unseen, valueOf } from '../verdicts';
import { lastSignMs, lifeOf } from '../workerLife';

/** Every worker that holds work still beats, and there is one where work waits. */
export const workersAlive: Check = {
  id: 'workers-alive',
  component: 'workers',
  kind: 'connectivity',
  interval: 'core',
  title: say('health.check.workersAlive'),
  needs: ['workers'],
  helps: ['queue'],
  headline: true,
  judge,
};

function judge(seen: Observations, context: CheckContext): Verdict {
  const { workers } = seen;
  if (!workers?.seen) return unseen(seen, workers) ?? skipped(say('health.skipped.notObserved'));
  const waiting = valueOf(seen.queue)?.waiting ?? 0;
  const lives = workers.value.map(worker => ({ worker, life: lifeOf(worker, context.nowMs) }));
  const silent = lives.filter(it => it.life === 'silent').map(it => it.worker);
  const alive = lives.filter(it => it.life === 'alive').length;
  const facts = { all: lives.length, alive, silent: silent.length, waiting };
  if (silent.length > 0) return { ...silence(silent, lives.length, alive, context), facts };
  if (alive > 0) return { severity: 'ok', text: say('health.workers.alive', { alive }), facts };
  if (waiting > 0) return { ...absence(lives.length, waiting), facts };
  return skipped(lives.length === 0 ? say('health.workers.noneNeeded') : say('health.workers.allEnded'));
}

function absence(all: number, waiting: number): Verdict {
  if (all === 0) return { severity: 'warn', code: 'AGL-W001', text: say('health.workers.none', { waiting }) };
  return { severity: 'warn', code: 'AGL-W003', text: say('health.workers.ended', { all, waiting }) };
}

function silence(silent: readonly Worker[], all: number, alive: number, context: CheckContext): Verdict {
  return {
    severity: alive === 0 ? 'fail' : 'warn',
    code: 'AGL-W002',
    text: say('health.workers.silent', { silent: silent.length, all }),
    subjects: silent.slice(0, subjectLimit).map(worker => toSubject(worker, context)),
  };
}

function toSubject(worker: Worker, { nowMs, zone }: CheckContext): Subject {
  const signMs = lastSignMs(worker);
  const at = formatTime(signMs, nowMs, zone);
  const { currentRolloutId: rolloutId, currentAttemptId: attemptId } = worker;
  const held = { attempt: shortId(attemptId ?? '–'), rollout: shortId(rolloutId ?? '–') };
  return {
    id: worker.id,
    label: worker.id,
    text: say('health.worker.silent', { time: age(nowMs - signMs), limit: age(thresholds.workerSilentMs) }),
    ...(rolloutId === null ? {} : { opens: { rolloutId, ...(attemptId === null ? {} : { attemptId }) } }),
    evidence: [
      rolloutId === null
        ? say('health.worker.lastSign', { at })
        : say('health.worker.lastSignHolding', { at, ...held }),
    ],
  };
}
