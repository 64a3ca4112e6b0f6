import type { RolloutSummary } from '../../core/model/rollout';
import type { EmbeddedSource } from './embedded/embeddedSource';
import type { Cursor, Page, Source, SourceChange, SpanPage, SpanScope } from './source';

/**
 * An attached store together with what our own store rescued for it: spans that name its rollouts but were sent to us
 * (with OpenTelemetry 1.45 and newer, 0.3 sends all of them astray). They show with their rollout and are counted as
 * rescued. Traces that belong to no rollout come from our store too, since the other keeps none.
 * `embedded` stays its owner's; disposing of this disposes of `attached` only.
 */
export function withRescued(attached: Source, embedded: EmbeddedSource): Source {
  const counted = async (items: readonly RolloutSummary[], signal?: AbortSignal) => {
    const rescued = items.length > 0 ? await orNull(embedded.rescued(signal), signal) : null;
    return items.map(it => ({ ...it, rescuedSpans: rescued?.get(it.rollout.id) ?? 0 }));
  };
  return {
    kind: attached.kind,
    url: attached.url,
    identify: signal => attached.identify(signal),
    attempts: (id, signal) => attached.attempts(id, signal),
    workers: signal => attached.workers(signal),
    latestResources: signal => attached.latestResources(signal),
    statistics: async signal => {
      const [theirs, ours] = await Promise.all([
        attached.statistics(signal),
        orNull(embedded.statistics(signal), signal),
      ]);
      return { ...theirs, rescuedSpans: ours?.rescuedSpans ?? 0, looseTraces: ours?.looseTraces ?? 0 };
    },
    rollouts: async (query, signal) => {
      const page = await attached.rollouts(query, signal);
      return { ...page, items: await counted(page.items, signal) };
    },
    rollout: async (id, signal) => {
      const found = await attached.rollout(id, signal);
      return found && ((await counted([found], signal))[0] ?? null);
    },
    traces: async (page, signal) => (await orNull(embedded.traces(page, signal), signal)) ?? emptyPage(page.offset),
    spans: (scope, cursor, signal) =>
      'traceId' in scope
        ? embedded.spans(scope, cursor, signal)
        : both(cursor, [it => attached.spans(scope, it, signal), it => rescuedOf(scope, it, signal)]),
    exceptionSpans: (cursor, signal) =>
      both(cursor, [
        it => attached.exceptionSpans(it, signal),
        it => embeddedOr(it, exceptionsOfOthers(it, signal), signal),
      ]),
    // The attached store keeps none, and must not: they are no spans of its attempts.
    debugRecords: async (of, cursor, signal) =>
      (await orNull(embedded.debugRecords(of, cursor, signal), signal)) ?? {
        ...{ records: [], cursor: cursor ?? '0', complete: true },
      },
    addDebugRecords: (records, signal) => embedded.addDebugRecords(records, signal),
    watch: (interest, onDidChange) => {
      const watches = [
        attached.watch(interest, onDidChange),
        embedded.watch(interest, it => isNews(it) && onDidChange(it)),
      ];
      return {
        look: next => watches.forEach(it => it.look(next)),
        dispose: () => watches.forEach(it => it.dispose()),
      };
    },
    dispose: () => attached.dispose(),
  };

  /** What our own store's own rollouts suffered is not the attached store's. */
  async function exceptionsOfOthers(cursor: Cursor | null, signal?: AbortSignal): Promise<SpanPage> {
    const [page, rescued] = await Promise.all([embedded.exceptionSpans(cursor, signal), embedded.rescued(signal)]);
    return { ...page, spans: page.spans.filter(it => it.rolloutId === null || rescued.has(it.rolloutId)) };
  }

  function rescuedOf(scope: SpanScope, cursor: Cursor | null, signal?: AbortSignal): Promise<SpanPage> {
    return embeddedOr(cursor, embedded.spans(scope, cursor, signal), signal);
  }
}

/** Our own store may be gone while the attached one is well: then there are just no rescued spans to show. */
async function embeddedOr(cursor: Cursor | null, page: Promise<SpanPage>, signal?: AbortSignal): Promise<SpanPage> {
  return (await orNull(page, signal)) ?? { spans: [], cursor: cursor ?? '', complete: true };
}

async function orNull<T>(answer: Promise<T>, signal?: AbortSignal): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (signal?.aborted) throw error;
    return null;
  }
}

/** Whether the attached store is there is for the attached store to say. */
function isNews(change: SourceChange): boolean {
  return change.kind !== 'connected' && change.kind !== 'lost';
}

/** One page of two streams; the cursor carries both. */
async function both(
  cursor: Cursor | null,
  [first, second]: readonly [
    (cursor: Cursor | null) => Promise<SpanPage>,
    (cursor: Cursor | null) => Promise<SpanPage>,
  ],
): Promise<SpanPage> {
  const [one, two] = toPair(cursor);
  const [theirs, ours] = await Promise.all([first(one), second(two)]);
  return {
    // Theirs last: of a span that reached both, the one in its own store counts.
    spans: [...ours.spans, ...theirs.spans],
    cursor: JSON.stringify([theirs.cursor, ours.cursor]),
    complete: theirs.complete && ours.complete,
  };
}

function toPair(cursor: Cursor | null): readonly [Cursor | null, Cursor | null] {
  if (cursor === null) return [null, null];
  const pair = JSON.parse(cursor) as readonly [Cursor, Cursor];
  return [pair[0], pair[1] === '' ? null : pair[1]];
}

function emptyPage<T>(offset: number): Page<T> {
  return { items: [], offset, total: 0 };
}
