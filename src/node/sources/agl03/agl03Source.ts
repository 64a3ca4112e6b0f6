import type { Attempt } from '../../../core/model/attempt';
import type { RolloutId } from '../../../core/model/ids';
import type { ResourcesVersion } from '../../../core/model/resources';
import type { RolloutSummary } from '../../../core/model/rollout';
import type { Worker } from '../../../core/model/worker';
import { HttpClient } from '../httpClient';
import type {
  Cursor,
  Interest,
  Page,
  RolloutQuery,
  Source,
  SourceChange,
  SourceIdentity,
  SpanPage,
  SpanScope,
  Statistics,
  TraceSummary,
  Watch,
} from '../source';
import { newExceptionSpans } from './exceptionPages';
import { Poller, type Timers } from './poller';
import { readAttempt, readPage, readResources, readStatistics, readSummary, readWorker } from './read';
import { attemptsPath, newSpans } from './spanPages';

export const aglPrefix = '/v1/agl';
/** The filter by mode is ours, over the newest rollouts only: 0.3 has none. */
const filteredByUs = 2000;
const unfinished = ['queuing', 'preparing', 'running', 'requeuing'];
/** Polled every few seconds; more than these are told as "something changed" by the counts. */
const watchedRollouts = 200;

/** A store of Agent Lightning 0.3 that others run. It cannot tell of changes and reading it has effects, so: see Poller. */
export class Agl03Source implements Source {
  readonly kind = 'agl-0.3';
  readonly #client: HttpClient;
  readonly #poller: Poller;

  constructor(
    readonly url: string,
    options: { readonly timers?: Timers } = {},
  ) {
    this.#client = new HttpClient(url + aglPrefix);
    this.#poller = new Poller(
      {
        statistics: signal => this.statistics(signal),
        active: signal => this.#active(signal),
        workers: async signal => JSON.stringify(await this.workers(signal)),
      },
      url,
      options.timers,
    );
  }

  async identify(signal?: AbortSignal): Promise<SourceIdentity> {
    await this.#client.json('/health', it => it.get('status').text(), { signal });
    return { kind: 'agl-0.3', url: this.url, product: 'agentlightning', version: null, pid: null };
  }

  statistics(signal?: AbortSignal): Promise<Statistics> {
    return this.#client.json('/statistics', readStatistics, { signal });
  }

  async rollouts(query: RolloutQuery, signal?: AbortSignal): Promise<Page<RolloutSummary>> {
    const { limit, offset, statusIn, modeIn, idContains } = query;
    const range = modeIn ? { limit: filteredByUs, offset: 0 } : { limit, offset };
    const wire = { ...range, ...newestFirst, status_in: statusIn, rollout_id_contains: idContains };
    // An empty list would vanish from a query, and with it the filter.
    if (statusIn?.length === 0 || limit <= 0) return { items: [], offset, total: 0 };
    const page = await this.#client.json('/rollouts', readPage(readSummary), { query: wire, signal });
    if (!modeIn) return { items: page.items, offset, total: page.total };
    const items = page.items.filter(it => modeIn.includes(it.rollout.mode));
    return { items: items.slice(offset, offset + limit), offset, total: items.length };
  }

  /** By the list: there `GET /rollouts/{id}` fails with 500 for an id it does not know. */
  async rollout(id: RolloutId, signal?: AbortSignal): Promise<RolloutSummary | null> {
    const query = { rollout_id_in: id, limit: 1 };
    const page = await this.#client.json('/rollouts', readPage(readSummary), { query, signal });
    return page.items[0] ?? null;
  }

  async attempts(id: RolloutId, signal?: AbortSignal): Promise<readonly Attempt[]> {
    return (await this.#client.json(attemptsPath(id), readPage(readAttempt), { signal })).items;
  }

  async workers(signal?: AbortSignal): Promise<readonly Worker[]> {
    return (await this.#client.json('/workers', readPage(readWorker), { signal })).items;
  }

  latestResources(signal?: AbortSignal): Promise<ResourcesVersion | null> {
    return this.#client.json('/resources/latest', it => it.optional(readResources), { signal });
  }

  /** That store drops spans that name no rollout. */
  traces(page: { limit: number; offset: number }): Promise<Page<TraceSummary>> {
    return Promise.resolve({ items: [], offset: page.offset, total: 0 });
  }

  spans(scope: SpanScope, cursor: Cursor | null, signal?: AbortSignal): Promise<SpanPage> {
    if ('traceId' in scope) return Promise.resolve({ spans: [], cursor: '{}', complete: true });
    return newSpans(this.#client, scope, cursor, signal);
  }

  exceptionSpans(cursor: Cursor | null, signal?: AbortSignal): Promise<SpanPage> {
    return newExceptionSpans(this.#client, cursor, signal);
  }

  watch(interest: Interest, onDidChange: (change: SourceChange) => void): Watch {
    return this.#poller.watch(interest, onDidChange);
  }

  dispose(): void {
    this.#poller.dispose();
    this.#client.dispose();
  }

  async #active(signal: AbortSignal): Promise<ReadonlyMap<RolloutId, string>> {
    const query = { status_in: unfinished, limit: watchedRollouts, ...newestFirst };
    const page = await this.#client.json('/rollouts', readPage(readSummary), { query, signal });
    return new Map(page.items.map(({ rollout }) => [rollout.id, stateOf(rollout)]));
  }
}

const newestFirst = { sort_by: 'start_time', sort_order: 'desc' };

/** The heartbeat moves with every span and is not a change of the rollout. */
function stateOf({ status, endedMs, latestAttempt }: RolloutSummary['rollout']): string {
  return [status, endedMs, latestAttempt?.id, latestAttempt?.status, latestAttempt?.workerId].join(' ');
}
