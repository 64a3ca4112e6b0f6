import type { RolloutId } from '../../core/model/ids';
import type { RolloutSummary } from '../../core/model/rollout';
import type { Cursor, Page, Source, SourceChange, SpanPage, SpanScope } from './source';

/** Requests to our own store at a time, on this machine. */
const atOnce = 8;

/**
 * An attached store together with what our own store rescued for it: spans that name its rollouts but were sent to us
 * (with OpenTelemetry 1.45 and newer, 0.3 sends all of them astray). They show with their rollout and are counted as
 * rescued. Traces that belong to no rollout come from our store too, since the other keeps none.
 * `embedded` stays its owner's; disposing of this disposes of `attached` only.
 */
export function withRescued(attached: Source, embedded: Source): Source {
  const counts = new RescuedCounts(embedded);
  const counted = async (items: readonly RolloutSummary[], signal?: AbortSignal) => {
    const rescued = await counts.of(
      items.map(it => it.rollout.id),
      signal,
    );
    return items.map(it => ({ ...it, rescuedSpans: rescued.get(it.rollout.id) ?? 0 }));
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
        it => embeddedOr(it, embedded.exceptionSpans(it, signal), signal),
      ]),
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

/** How many spans our store keeps for a rollout of another; asked again only when the sum has changed. */
class RescuedCounts {
  readonly #known = new Map<RolloutId, number>();
  #sum = -1;

  constructor(private readonly embedded: Source) {}

  async of(ids: readonly RolloutId[], signal?: AbortSignal): Promise<ReadonlyMap<RolloutId, number>> {
    const sum = (await orNull(this.embedded.statistics(signal), signal))?.rescuedSpans ?? 0;
    if (sum !== this.#sum) this.#known.clear();
    this.#sum = sum;
    if (sum === 0) return this.#known;
    const open = ids.filter(id => !this.#known.has(id));
    const next = async () => {
      for (let id = open.pop(); id !== undefined; id = open.pop()) this.#known.set(id, await this.#count(id, signal));
    };
    await Promise.all(Array.from({ length: atOnce }, next));
    return this.#known;
  }

  async #count(rolloutId: RolloutId, signal?: AbortSignal): Promise<number> {
    let count = 0;
    for (let cursor: Cursor | null = null; ;) {
      const page: SpanPage | null = await orNull(this.embedded.spans({ rolloutId }, cursor, signal), signal);
      count += page?.spans.length ?? 0;
      if (!page || page.complete) return count;
      cursor = page.cursor;
    }
  }
}
