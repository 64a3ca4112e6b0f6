import { formatCount } from '../../format/count';
import { say } from '../../text/say';
import type { Check, Verdict } from '../check';
import type { Observations } from '../observation';
import { otelFacts } from '../otelFacts';
import { skipped, unseen } from '../verdicts';

/** No span waits here that belongs to a rollout of another store. */
export const spansAtHome: Check = {
  id: 'spans-at-home',
  component: 'spans',
  kind: 'data',
  interval: 'auxiliary',
  title: say('health.check.spansAtHome'),
  needs: ['statistics'],
  helps: ['packages'],
  judge,
};

function judge(seen: Observations): Verdict {
  const { statistics } = seen;
  if (!statistics?.seen) return unseen(seen, statistics) ?? skipped(say('health.skipped.notObserved'));
  const { rescuedSpans } = statistics.value;
  const facts = { rescuedSpans, ...otelFacts(seen) };
  if (rescuedSpans === 0) return { severity: 'ok', text: say('health.spans.atHome'), facts };
  const text = say('health.spans.rescued', { count: formatCount(rescuedSpans) });
  return { severity: 'warn', code: 'AGL-O002', text, facts };
}
