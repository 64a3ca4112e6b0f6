import { formatTime } from '../../format/time';
import { shortId } from '../../format/id';
import { say, type Message } from '../../text/say';
import type { Check, CheckContext, Verdict } from '../check';
import type { FinishedSight, Observations } from '../observation';
import { otelFacts } from '../otelFacts';
import { thresholds } from '../thresholds';
import { skipped, unseen, valueOf } from '../verdicts';

/** Attempts that end leave spans. Judged from the newest backwards, so that one good run after a fix turns it green. */
export const spansFlowing: Check = {
  id: 'spans-flowing',
  component: 'spans',
  kind: 'data',
  interval: 'auxiliary',
  title: say('health.check.spansFlowing'),
  needs: ['finished'],
  helps: ['packages', 'statistics'],
  headline: true,
  judge,
};

function judge(seen: Observations, context: CheckContext): Verdict {
  const { finished } = seen;
  if (!finished?.seen) return unseen(seen, finished) ?? skipped(say('health.skipped.notObserved'));
  const newest = finished.value.filter(it => it.spans !== null).slice(0, thresholds.spanFlowAttempts);
  if (newest.length === 0) return skipped(say('health.spans.nothingFinished'));
  const otel = otelFacts(seen);
  const trapped = otel.otelTrap === true;
  const lacks = (it: FinishedSight) => isLacking(it, trapped);
  const good = newest.findIndex(it => !lacks(it));
  const broken = good === -1 ? newest.length : good;
  const facts = { looked: newest.length, broken, ...otel };
  if (broken === 0) return { severity: 'ok', text: say('health.spans.flowing', { count: newest.length }), facts };
  return {
    severity: broken >= thresholds.spanFlowBroken ? 'fail' : 'warn',
    code: 'AGL-O001',
    text: say('health.spans.lacking', { broken, looked: newest.length }),
    evidence: [...newest.slice(0, Math.min(broken, 3)).map(it => attemptLine(it, context)), ...likely(seen, trapped)],
    facts,
  };
}

/**
 * A reward reaches the store by another way than spans do. An attempt with nothing but that is one of an agent that
 * makes no spans, unless something shows that spans go astray here.
 */
function isLacking({ spans, rewarded, rescuedSpans }: FinishedSight, trapped: boolean): boolean {
  return spans === 0 || (spans === 1 && rewarded && (trapped || rescuedSpans > 0));
}

function attemptLine(it: FinishedSight, { nowMs, zone }: CheckContext): Message {
  return say('health.spans.attempt', {
    attempt: shortId(it.attemptId),
    rollout: shortId(it.rolloutId),
    spans: it.spans ?? 0,
    at: it.endedMs === null ? '–' : formatTime(it.endedMs, nowMs, zone),
  });
}

function likely(seen: Observations, trapped: boolean): Message[] {
  const rescued = valueOf(seen.statistics)?.rescuedSpans ?? 0;
  return [
    ...(trapped ? [say('health.preparing.otelTrap')] : []),
    ...(rescued > 0 ? [say('health.spans.rescuedToo', { count: rescued })] : []),
  ];
}
