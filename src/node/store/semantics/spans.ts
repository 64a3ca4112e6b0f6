import { rewardOf } from '../../../core/otlp/spanFacts';
import type { AttemptId, RolloutId } from '../../../core/model/ids';
import type { Span } from '../../../core/model/span';
import { attemptStatusAfterSpan, rolloutStatusAfterSpan } from '../../../core/model/transitions';
import { updateRollout, type Context } from './rollouts';
import { attemptNotFound, rolloutNotFound } from './storeError';
import type { RestExtras, SpanRecord } from './tables';

/**
 * A span over REST. False when its attempt has one of this id already.
 * The counter moves even when the span is then refused: see `addSpan`'s caller, which commits that part on its own.
 */
export function addSpan(context: Context, span: Span, extras: RestExtras | undefined): boolean {
  const { tables } = context;
  const { rolloutId, attemptId } = span;
  if (rolloutId === null || !tables.rollouts.get(rolloutId)) throw rolloutNotFound(String(rolloutId));
  if (attemptId === null || !tables.attempts.get(rolloutId, attemptId)) {
    throw attemptNotFound(rolloutId, String(attemptId));
  }
  const [isNew = false] = tables.spans.insert([{ span, ...(extras ? { extras } : {}), rescued: false }]);
  if (isNew) afterSpans(context, rolloutId, attemptId, [span]);
  else context.warn(duplicate(span));
  return isNew;
}

export interface AddedSpans {
  readonly added: number;
  readonly duplicates: number;
  readonly rescued: number;
  readonly loose: number;
}

/**
 * Spans over OTLP. Nothing is refused here: what names no rollout stays under its trace, and what names a rollout or an
 * attempt that lives elsewhere is kept as rescued, because the program that sent it cannot send it again.
 */
export function addOtlpSpans(context: Context, spans: readonly Span[]): AddedSpans {
  const { tables } = context;
  const known = new Map<string, boolean>();
  const isKnown = (rollout: RolloutId, attempt: AttemptId) => {
    const key = `${rollout}\0${attempt}`;
    const found =
      known.get(key) ?? (tables.rollouts.get(rollout) !== null && tables.attempts.get(rollout, attempt) !== null);
    known.set(key, found);
    return found;
  };
  const records = numbered(context, spans).map((span): SpanRecord => {
    const { rolloutId, attemptId } = span;
    const rescued = rolloutId !== null && (attemptId === null || !isKnown(rolloutId, attemptId));
    return { span, rescued };
  });
  const inserted = tables.spans.insert(records);
  const fresh = records.filter((_, at) => inserted[at]);
  for (const it of records.filter((_, at) => !inserted[at])) context.warn(duplicate(it.span));
  for (const group of byAttempt(fresh.filter(it => !it.rescued && it.span.rolloutId !== null))) {
    const { rolloutId, attemptId } = group[0] as Span;
    if (rolloutId !== null && attemptId !== null) afterSpans(context, rolloutId, attemptId, group);
  }
  return {
    added: fresh.length,
    duplicates: records.length - fresh.length,
    rescued: fresh.filter(it => it.rescued).length,
    loose: fresh.filter(it => it.span.rolloutId === null).length,
  };
}

/** A sequence id that came with the span is kept and raises the counter; the rest get the next ones, in order. */
function numbered({ tables }: Context, spans: readonly Span[]): readonly Span[] {
  const missing = new Map<string, number>();
  const highest = new Map<string, number>();
  for (const { rolloutId, sequenceId } of spans) {
    if (rolloutId === null) continue;
    if (sequenceId <= 0) missing.set(rolloutId, (missing.get(rolloutId) ?? 0) + 1);
    else highest.set(rolloutId, Math.max(highest.get(rolloutId) ?? 0, sequenceId));
  }
  const next = new Map([...missing].map(([id, count]) => [id, tables.sequences.issue(id, count)]));
  for (const [id, to] of highest) tables.sequences.raise(id, to);
  return spans.map(span => {
    if (span.rolloutId === null || span.sequenceId > 0) return span;
    const sequenceId = next.get(span.rolloutId) ?? 0;
    next.set(span.rolloutId, sequenceId + 1);
    return { ...span, sequenceId };
  });
}

/** A span is the attempt's sign of life, and may carry the rollout's reward. */
function afterSpans(context: Context, rolloutId: RolloutId, attemptId: AttemptId, spans: readonly Span[]): void {
  const { tables, nowMs } = context;
  const attempt = tables.attempts.get(rolloutId, attemptId);
  const rollout = tables.rollouts.get(rolloutId);
  if (!attempt || !rollout) return;
  tables.attempts.save({ ...attempt, lastHeartbeatMs: nowMs, status: attemptStatusAfterSpan(attempt.status) });
  if (tables.attempts.latest(rolloutId)?.id === attemptId) {
    const status = rolloutStatusAfterSpan(rollout.status);
    if (status !== rollout.status) updateRollout(context, rolloutId, { status });
  }
  for (const span of spans) {
    const reward = rewardOf(span);
    if (reward !== null) tables.rollouts.reward(rolloutId, reward, span.sequenceId);
  }
}

function byAttempt(records: readonly SpanRecord[]): readonly (readonly Span[])[] {
  const groups = new Map<string, Span[]>();
  for (const { span } of records) {
    const key = `${span.rolloutId}\0${span.attemptId}`;
    const group = groups.get(key);
    if (group) group.push(span);
    else groups.set(key, [span]);
  }
  return [...groups.values()];
}

const duplicate = ({ rolloutId, attemptId, spanId }: Span) =>
  `Duplicated span added for rollout=${rolloutId}, attempt=${attemptId}, span=${spanId}. Skipping.`;
