import type { Attempt } from '../../../core/model/attempt';
import type { DebugRecord } from '../../../core/model/debugRecord';
import { type RolloutId, rolloutId } from '../../../core/model/ids';
import type { ResourcesVersion } from '../../../core/model/resources';
import type { RolloutSummary } from '../../../core/model/rollout';
import type { Worker } from '../../../core/model/worker';
import { devtoolsProtocol, paths, type DebugRecordsRequest, type StoreInfo } from '../../../protocol/devtools';
import { HttpClient } from '../httpClient';
import type { Shape } from '../shape';
import {
  type Cursor,
  type DebugRecordPage,
  type DebugRecordsOf,
  type Interest,
  type Page,
  type RolloutQuery,
  type Source,
  type SourceChange,
  SourceError,
  type SourceIdentity,
  type SpanPage,
  type SpanScope,
  type Statistics,
  type TraceSummary,
  type Watch,
} from '../source';
import { changesFor, everythingOf } from './changes';
import {
  readAttempt,
  readDebugRecord,
  readInfo,
  readResources,
  readStatistics,
  readSummary,
  readTrace,
  readWorker,
} from './read';
import { readSpan } from './readSpan';
import { StoreStream } from './stream';

export interface EmbeddedOptions {
  readonly token?: string | undefined;
  /** Keeps the store alive for as long as this source lives, even while nobody watches. */
  readonly lease?: boolean | undefined;
}

interface Watcher {
  interest: Interest;
  readonly onDidChange: (change: SourceChange) => void;
}

/** Our own store: everything by request, changes by its stream, one stream however many watch. */
export class EmbeddedSource implements Source {
  readonly kind = 'embedded';
  readonly #client: HttpClient;
  readonly #watchers = new Set<Watcher>();
  #stream: StoreStream | null = null;
  #state: SourceChange | null = null;
  #disposed = false;

  constructor(
    readonly url: string,
    private readonly options: EmbeddedOptions = {},
  ) {
    this.#client = new HttpClient(url, options.token);
    if (options.lease) this.#openStream();
  }

  info(signal?: AbortSignal): Promise<StoreInfo> {
    return this.#client.json(paths.info, readInfo, { signal });
  }

  async identify(signal?: AbortSignal): Promise<SourceIdentity> {
    const info = await this.info(signal);
    if (info.protocol !== devtoolsProtocol) {
      const detail = `it speaks protocol ${info.protocol}, this version speaks ${devtoolsProtocol}`;
      throw new SourceError('AGL-N003', { url: this.url, detail, found: 'other-protocol' });
    }
    return { kind: 'embedded', url: this.url, product: info.product, version: info.version, pid: info.pid };
  }

  statistics(signal?: AbortSignal): Promise<Statistics> {
    return this.#client.json(paths.statistics, readStatistics, { signal });
  }

  rollouts(query: RolloutQuery, signal?: AbortSignal): Promise<Page<RolloutSummary>> {
    const { limit, offset, statusIn, modeIn, idContains } = query;
    // An empty list would vanish from a query, and with it the filter.
    if (statusIn?.length === 0 || modeIn?.length === 0) return Promise.resolve({ items: [], offset, total: 0 });
    const mode = modeIn?.map(it => it ?? 'none');
    const wire = { limit, offset, status: statusIn, mode, idContains };
    return this.#client.json(paths.rollouts, page(readSummary), { query: wire, signal });
  }

  rollout(id: RolloutId, signal?: AbortSignal): Promise<RolloutSummary | null> {
    const path = paths.rollout.replace(':id', encodeURIComponent(id));
    return nullWhenAbsent(this.#client.json(path, it => it.optional(readSummary), { signal }));
  }

  attempts(id: RolloutId, signal?: AbortSignal): Promise<readonly Attempt[]> {
    const path = paths.attempts.replace(':id', encodeURIComponent(id));
    return this.#client.json(path, it => listOf(it, readAttempt), { signal });
  }

  workers(signal?: AbortSignal): Promise<readonly Worker[]> {
    return this.#client.json(paths.workers, it => listOf(it, readWorker), { signal });
  }

  latestResources(signal?: AbortSignal): Promise<ResourcesVersion | null> {
    return nullWhenAbsent(this.#client.json(paths.resources, it => it.optional(readResources), { signal }));
  }

  traces(range: { limit: number; offset: number }, signal?: AbortSignal): Promise<Page<TraceSummary>> {
    return this.#client.json(paths.traces, page(readTrace), { query: range, signal });
  }

  spans(scope: SpanScope, cursor: Cursor | null, signal?: AbortSignal): Promise<SpanPage> {
    return this.#spanPage({ ...scope }, cursor, signal);
  }

  exceptionSpans(cursor: Cursor | null, signal?: AbortSignal): Promise<SpanPage> {
    return this.#spanPage({ exceptions: true }, cursor, signal);
  }

  /** How many spans it keeps for each rollout of another store. */
  rescued(signal?: AbortSignal): Promise<ReadonlyMap<RolloutId, number>> {
    const pair = (it: Shape) => [rolloutId(it.get('rolloutId').text()), it.get('spans').number()] as const;
    return this.#client.json(paths.rescued, it => new Map(it.list(pair)), { signal });
  }

  debugRecords(of: DebugRecordsOf, cursor: Cursor | null, signal?: AbortSignal): Promise<DebugRecordPage> {
    const read = (it: Shape): DebugRecordPage => ({
      records: it.get('records').list(readDebugRecord),
      cursor: String(it.get('after').number()),
      complete: it.get('complete').value !== false,
    });
    const query = { ...of, limit: 1000, ...(cursor === null ? {} : { after: cursor }) };
    return this.#client.json(paths.debugRecords, read, { query, signal });
  }

  /** Any number: they go in requests of 1,000. Resolves once they are durable. */
  async addDebugRecords(records: readonly DebugRecord[], signal?: AbortSignal): Promise<void> {
    for (let from = 0; from < records.length; from += 1000) {
      const body: DebugRecordsRequest = { records: records.slice(from, from + 1000) };
      await this.#client.json(paths.debugRecords, () => undefined, { method: 'POST', body, signal });
    }
  }

  watch(interest: Interest, onDidChange: (change: SourceChange) => void): Watch {
    const watcher: Watcher = { interest, onDidChange };
    this.#watchers.add(watcher);
    const state = this.#state;
    // Told later, as everything else: nobody expects to be called before he has the watch in hand.
    if (state) queueMicrotask(() => this.#watchers.has(watcher) && onDidChange(state));
    this.#openStream();
    return {
      look: next => {
        watcher.interest = next;
      },
      dispose: () => {
        this.#watchers.delete(watcher);
        if (this.#watchers.size === 0 && !this.options.lease) this.#closeStream();
      },
    };
  }

  dispose(): void {
    this.#disposed = true;
    this.#watchers.clear();
    this.#closeStream();
    this.#client.dispose();
  }

  #spanPage(scope: object, cursor: Cursor | null, signal: AbortSignal | undefined): Promise<SpanPage> {
    const read = (it: Shape): SpanPage => ({
      spans: it.get('spans').list(readSpan),
      cursor: String(it.get('after').number()),
      complete: it.get('complete').value !== false,
    });
    const query = { ...scope, limit: 500, ...(cursor === null ? {} : { after: cursor }) };
    return this.#client.json(paths.spans, read, { query, signal });
  }

  #openStream(): void {
    if (this.#stream || this.#disposed) return;
    const { lease = false, token } = this.options;
    this.#stream = new StoreStream(
      this.url,
      { lease, token },
      {
        message: message => this.#tell(it => changesFor(message, it)),
        connected: () => {
          const again = this.#state?.kind === 'lost';
          this.#state = { kind: 'connected' };
          this.#tell(it => [{ kind: 'connected' }, ...(again ? everythingOf(it) : [])]);
        },
        lost: error => {
          this.#state = { kind: 'lost', error };
          this.#tell(() => [{ kind: 'lost', error }]);
        },
      },
    );
  }

  #closeStream(): void {
    this.#stream?.dispose();
    this.#stream = null;
    this.#state = null;
  }

  #tell(changes: (interest: Interest) => readonly SourceChange[]): void {
    for (const watcher of [...this.#watchers]) {
      for (const change of changes(watcher.interest)) if (this.#watchers.has(watcher)) watcher.onDidChange(change);
    }
  }
}

/** A list, or a page of one: both are fine for what is never long. */
function listOf<T>(it: Shape, read: (item: Shape) => T): readonly T[] {
  return Array.isArray(it.value) ? it.list(read) : it.get('items').list(read);
}

function page<T>(read: (item: Shape) => T): (it: Shape) => Page<T> {
  return it => ({
    items: it.get('items').list(read),
    offset: it.get('offset').number(),
    total: it.get('total').number(),
  });
}

async function nullWhenAbsent<T>(answer: Promise<T | null>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof SourceError && error.facts.status === 404) return null;
    throw error;
  }
}
