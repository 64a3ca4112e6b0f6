import type {
  FinishedSight,
  Observations,
  ObservationKey,
  QueueSight,
  UnfinishedSight,
} from '../../core/health/observation';
import { thresholds } from '../../core/health/thresholds';
import type { RolloutStatus, RolloutSummary } from '../../core/model/rollout';
import type { Source } from '../sources/source';
import { look, type LookOptions } from './look';

const limitMs = 10_000;
/** Rollouts of one status that are read; the oldest of them, since those are the ones that may be stuck. */
const unfinishedLimit = 100;
/** Attempts whose spans are counted one by one, where the store does not tell: each is a request. */
const countedLimit = 5;

type Probe = (source: Source, signal: AbortSignal) => Promise<unknown>;

const probes = {
  statistics: (source, signal) => source.statistics(signal),
  workers: (source, signal) => source.workers(signal),
  queue,
  preparing: (source, signal) => unfinished(source, 'preparing', signal),
  running: (source, signal) => unfinished(source, 'running', signal),
  finished,
  resources: (source, signal) => source.latestResources(signal),
} satisfies Partial<Record<ObservationKey, Probe>>;

/** What the store holds, as far as it was asked for. All at once. */
export async function observeContents(
  keys: ReadonlySet<ObservationKey>,
  source: Source,
  options: Omit<LookOptions, 'limitMs'>,
): Promise<Partial<Observations>> {
  const wanted = Object.entries<Probe>(probes).filter(([key]) => keys.has(key as ObservationKey));
  const seen = wanted.map(async ([key, probe]) => [
    key,
    await look(signal => probe(source, signal), { ...options, limitMs }),
  ]);
  return Object.fromEntries(await Promise.all(seen)) as Partial<Observations>;
}

/** Newest first is all that a source can do: the oldest stand on the last page. */
async function oldest(source: Source, statusIn: readonly RolloutStatus[], limit: number, signal: AbortSignal) {
  const first = await source.rollouts({ statusIn, limit, offset: 0 }, signal);
  if (first.total <= first.items.length) return first;
  const offset = Math.max(0, first.total - limit);
  return { ...(await source.rollouts({ statusIn, limit, offset }, signal)), total: first.total };
}

async function queue(source: Source, signal: AbortSignal): Promise<QueueSight> {
  const { items, total } = await oldest(source, ['queuing', 'requeuing'], 1, signal);
  const rollout = items.at(-1)?.rollout;
  if (rollout === undefined) return { waiting: total, oldestMs: null };
  // One that is queued again has waited only since its last attempt.
  return { waiting: total, oldestMs: Math.max(rollout.startedMs, rollout.latestAttempt?.startedMs ?? 0) };
}

async function unfinished(source: Source, status: RolloutStatus, signal: AbortSignal): Promise<UnfinishedSight> {
  const { items, total } = await oldest(source, [status], unfinishedLimit, signal);
  return { total, oldest: items.map(it => it.rollout).reverse() };
}

/** Failed rollouts say little of the flow: an agent that raises at once leaves no span either. */
async function finished(source: Source, signal: AbortSignal): Promise<FinishedSight[]> {
  const limit = thresholds.spanFlowAttempts;
  const { items } = await source.rollouts({ statusIn: ['succeeded'], limit, offset: 0 }, signal);
  return Promise.all(items.flatMap((it, at) => toFinished(source, it, at < countedLimit, signal)));
}

function toFinished(source: Source, it: RolloutSummary, count: boolean, signal: AbortSignal): Promise<FinishedSight>[] {
  const { rollout, spanCount, rescuedSpans, reward } = it;
  const attempt = rollout.latestAttempt;
  if (attempt === null) return [];
  const ids = { rolloutId: rollout.id, attemptId: attempt.id };
  const counting = async () => (await source.spans(ids, null, signal)).spans.length;
  const spans = spanCount !== null ? Promise.resolve(spanCount) : count ? counting() : Promise.resolve(null);
  const rest = { endedMs: rollout.endedMs, rescuedSpans, rewarded: reward !== null || hasReward(it) };
  return [spans.then(found => ({ ...ids, spans: found, ...rest }))];
}

/** A store that does not count spans does not know rewards either: a succeeded rollout may have one. */
const hasReward = (it: RolloutSummary) => it.spanCount === null;
