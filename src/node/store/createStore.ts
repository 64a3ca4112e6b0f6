import { mkdirSync } from 'node:fs';
import type { ResourcesId, RolloutId, WorkerId } from '../../core/model/ids';
import type { ResourcesVersion } from '../../core/model/resources';
import type { Span } from '../../core/model/span';
import type { ClearResult, StatisticsWire } from '../../protocol/devtools';
import { updateAttempt, latestWord, type AttemptPatch } from './semantics/attempts';
import { randomIds, type Ids } from './semantics/ids';
import { dequeueRollouts } from './semantics/queue';
import { putResources } from './semantics/resources';
import {
  enqueueRollouts,
  startAttempt,
  startRollout,
  updateRollout,
  type Context,
  type NewRollout,
  type RolloutPatch,
} from './semantics/rollouts';
import { addOtlpSpans, addSpan } from './semantics/spans';
import type { RestExtras, RolloutRecord, Tables } from './semantics/tables';
import { Waits } from './semantics/waits';
import { scanDebounceMs, Watchdog } from './semantics/watchdog';
import { workerBeat } from './semantics/workers';
import {
  AglQueries,
  type Paging,
  type ResourceFilter,
  type RolloutFilter,
  type SpanFilter,
  type WorkerFilter,
} from './storage/aglQueries';
import { Changes } from './storage/changes';
import { clearAll } from './storage/clearAll';
import { counts } from './storage/counts';
import { Database } from './storage/database';
import { DebugRecordTable } from './storage/debugRecordTable';
import { DevtoolsQueries, type SpansOf, type SummaryFilter } from './storage/devtoolsQueries';
import { openDatabase } from './storage/openDatabase';
import { RescuedQueries } from './storage/rescuedQueries';
import { createTables } from './storage/sqliteTables';
import { Statements } from './storage/statements';

export interface StoreOptions {
  readonly dataDir: string;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly ids?: Ids;
  readonly warn?: (line: string) => void;
  /** Off in tests that turn the clock by hand. */
  readonly watchdogTimer?: boolean;
}

/**
 * The store without its wires: every method answers only after its writes, and all it has seen, are on the disk.
 * Methods before which upstream looks for overdue attempts do so here as well.
 */
export class Store {
  readonly setAside: string | null;
  private readonly database: Database;
  private readonly tables: Tables;
  private readonly statements: Statements;
  private readonly agl: AglQueries;
  private readonly devtools: DevtoolsQueries;
  private readonly changes = new Changes();
  private readonly listeners = new Set<(changes: Changes) => void>();
  private readonly waits: Waits;
  private readonly watchdog = new Watchdog();
  private readonly timer: NodeJS.Timeout | undefined;
  private readonly startedMs: number;
  private readonly file: string;
  readonly rescued: RescuedQueries;
  readonly debugRecords: DebugRecordTable;

  constructor(private readonly options: StoreOptions) {
    mkdirSync(options.dataDir, { recursive: true });
    const opened = openDatabase(options.dataDir, options.now());
    this.file = opened.file;
    this.setAside = opened.setAside;
    this.startedMs = options.now();
    this.database = new Database(opened.sql);
    this.tables = createTables(this.database, this.changes);
    this.statements = new Statements(opened.sql);
    this.agl = new AglQueries(this.statements);
    this.devtools = new DevtoolsQueries(this.statements);
    this.rescued = new RescuedQueries(this.statements, this.database, this.changes);
    this.debugRecords = new DebugRecordTable(this.statements, this.database, this.changes);
    this.waits = new Waits(ids => ids.flatMap(id => this.tables.rollouts.get(id as RolloutId) ?? []));
    this.database.whenCommitted(() => this.publish());
    if (options.watchdogTimer !== false) {
      this.timer = setInterval(() => void this.scanQuietly(), scanDebounceMs);
      this.timer.unref();
    }
  }

  /** Called after each commit that changed something. */
  onDidChange(listener: (changes: Changes) => void): { dispose(): void } {
    this.listeners.add(listener);
    return { dispose: () => void this.listeners.delete(listener) };
  }

  enqueue = (wanted: readonly NewRollout[]) => this.watched(context => enqueueRollouts(context, wanted));
  dequeue = (limit: number, worker: WorkerId | null) => this.watched(it => dequeueRollouts(it, limit, worker));
  startRollout = (wanted: NewRollout, worker: WorkerId | null) => this.watched(it => startRollout(it, wanted, worker));
  startAttempt = (id: RolloutId, worker: WorkerId | null) => this.watched(it => startAttempt(it, id, worker));
  updateRollout = (id: RolloutId, patch: RolloutPatch) => this.watched(it => updateRollout(it, id, patch));
  updateAttempt = (id: RolloutId, attempt: string, patch: AttemptPatch) =>
    this.watched(it => updateAttempt(it, id, attempt, patch));

  rollouts = (query: RolloutFilter) =>
    this.watchedRead(() => {
      const found = this.agl.rollouts(query);
      return { ...found, items: found.items.map(rollout => this.withAttempt(rollout)) };
    });
  rollout = (id: RolloutId) =>
    this.watchedRead(() => {
      const rollout = this.tables.rollouts.get(id);
      return rollout && this.withAttempt(rollout);
    });
  attempts = (id: RolloutId, query: Paging) => this.watchedRead(() => this.agl.attempts(id, query));
  latestAttempt = (id: RolloutId) => this.watchedRead(() => this.tables.attempts.latest(id));

  workers = (query: WorkerFilter) => this.watchedRead(() => this.agl.workers(query));
  worker = (id: WorkerId) => this.database.read(() => this.tables.workers.get(id));
  beat = (id: WorkerId, stats: Readonly<Record<string, unknown>> | undefined) =>
    this.write(context => workerBeat(context, id, stats));

  resources = (query: ResourceFilter) => this.database.read(() => this.agl.resources(query));
  resourcesById = (id: ResourcesId) => this.database.read(() => this.tables.resources.get(id));
  latestResources = () => this.database.read(() => this.tables.resources.latest());
  addResources = (it: ResourcesVersion['resources']) =>
    this.write(context => putResources(context, context.ids.resources(), it));
  putResources = (id: ResourcesId, it: ResourcesVersion['resources']) =>
    this.write(context => putResources(context, id, it));

  nextSequence = (rolloutId: string) => this.write(({ tables }) => tables.sequences.issue(rolloutId, 1));

  /** The counter moves even when the span is refused, as upstream's does. */
  async addSpan(span: Span, extras: RestExtras | undefined): Promise<boolean> {
    const [, added] = await Promise.all([
      this.write(({ tables }) => tables.sequences.raise(String(span.rolloutId), span.sequenceId)),
      this.write(context => addSpan(context, span, extras)),
    ]);
    return added;
  }
  addOtlpSpans = (spans: readonly Span[]) => this.write(context => addOtlpSpans(context, spans));

  spans = (query: SpanFilter) =>
    this.watchedRead(() => {
      if (query.attemptId !== latestWord) return this.agl.spans(query);
      const latest = this.tables.attempts.latest(query.rolloutId as RolloutId);
      return latest ? this.agl.spans({ ...query, attemptId: latest.id }) : { items: [], total: 0 };
    });

  async wait(ids: readonly string[], timeoutMs: number | null, signal: AbortSignal): Promise<readonly RolloutRecord[]> {
    await this.watchedRead(() => undefined);
    return this.waits.wait(ids, timeoutMs, signal);
  }

  summaries = (query: SummaryFilter) => this.database.read(() => this.devtools.summaries(query));
  summary = (id: string) => this.database.read(() => this.devtools.summary(id));
  attemptsOf = (id: string) => this.database.read(() => this.devtools.attempts(id));
  traces = (limit: number, offset: number) => this.database.read(() => this.devtools.traces(limit, offset));
  spansAfter = (of: SpansOf, after: number, limit: number) =>
    this.database.read(() => this.devtools.spans(of, after, limit));

  statistics(): Promise<StatisticsWire> {
    const uptimeSeconds = (this.options.now() - this.startedMs) / 1000;
    return this.database.read(() => ({ ...counts(this.statements, this.file), uptimeSeconds }));
  }

  clear(): Promise<ClearResult> {
    return this.write(() => {
      this.changes.cleared = true;
      const { rollouts, spans } = counts(this.statements, this.file);
      clearAll(this.statements);
      this.database.forget();
      return { rollouts, spans };
    });
  }

  close(): void {
    clearInterval(this.timer);
    this.waits.close();
    this.database.close();
  }

  private write<T>(operation: (context: Context) => T): Promise<T> {
    return this.database.write(() => operation(this.context()));
  }

  private watched<T>(operation: (context: Context) => T): Promise<T> {
    return this.write(context => {
      if (this.watchdog.isDue(context.nowMs)) this.watchdog.scan(context);
      return operation(context);
    });
  }

  private async watchedRead<T>(operation: () => T): Promise<T> {
    if (this.watchdog.isDue(this.options.now())) await this.write(context => this.watchdog.scan(context));
    return this.database.read(operation);
  }

  private async scanQuietly(): Promise<void> {
    try {
      await this.watchedRead(() => undefined);
    } catch (error) {
      this.options.warn?.(`The watchdog could not write: ${String(error)}`);
    }
  }

  private withAttempt(rollout: RolloutRecord) {
    return { rollout, attempt: this.tables.attempts.latest(rollout.id) };
  }

  private context(): Context {
    const { ids = randomIds, now, warn = () => undefined } = this.options;
    return { tables: this.tables, ids, nowMs: now(), warn };
  }

  private publish(): void {
    if (!this.changes.any) return;
    this.waits.changed(this.changes.rollouts, this.changes.cleared);
    for (const listener of this.listeners) listener(this.changes);
    this.changes.clear();
  }
}

export const createStore = (options: StoreOptions): Store => new Store(options);
