import { say } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Observations } from '../observation';
import { skipped, unseen, valueOf } from '../verdicts';

/** Rollouts that wait have resources to run with: a runner that finds none drops the rollout without a word to the store. */
export const resourcesPresent: Check = {
  id: 'resources-present',
  component: 'data',
  kind: 'resources',
  interval: 'auxiliary',
  title: say('health.check.resourcesPresent'),
  needs: ['resources'],
  helps: ['queue', 'preparing'],
  judge,
};

function judge(seen: Observations): Verdict {
  const { resources } = seen;
  if (!resources?.seen) return unseen(seen, resources) ?? skipped(say('health.skipped.notObserved'));
  const latest = resources.value;
  if (latest !== null) {
    const names = Object.keys(latest.resources);
    const count = names.length;
    const evidence = count > 0 ? [say('health.resources.names', { names: names.slice(0, 10).join(', ') })] : [];
    const text = say('health.resources.present', { count, version: latest.version });
    return { severity: 'ok', text, evidence, facts: { id: latest.id, version: latest.version, count } };
  }
  const waiting = (valueOf(seen.queue)?.waiting ?? 0) + (valueOf(seen.preparing)?.total ?? 0);
  if (waiting === 0) return skipped(say('health.resources.noneNeeded'));
  const text = say('health.resources.none', { waiting });
  return { severity: 'fail', code: 'AGL-R003', text, facts: { waiting } };
}
