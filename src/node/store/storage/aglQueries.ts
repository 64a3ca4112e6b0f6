import type { Attempt } from '../../../core/model/attempt';
import type { ResourcesVersion } from '../../../core/model/resources';
import type { Worker } from '../../../core/model/worker';
import { sortFields03 } from '../../../protocol/agl03';
import { StoreError } from '../semantics/storeError';
import type { RolloutRecord } from '../semantics/tables';
import { toAttempt } from './attemptTable';
import { contains, equals, list, orderBy, within, type Condition, type ListPlan } from './list';
import { toResources } from './resourceTable';
import { toRollout } from './rolloutTable';
import { fromRow, spanColumns, spanTables, type StoredSpan } from './spanRow';
import type { Statements } from './statements';
import { toWorker } from './workerTable';

export interface Paging {
  readonly limit: number;
  readonly offset: number;
  readonly sortBy: string | null;
  readonly sortOrder: 'asc' | 'desc';
}
export interface Filtering {
  readonly logic: 'and' | 'or';
}
export interface Found<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export interface RolloutFilter extends Paging, Filtering {
  readonly statusIn: readonly string[] | null;
  readonly idIn: readonly string[] | null;
  readonly idContains: string | null;
}
export interface WorkerFilter extends Paging, Filtering {
  readonly statusIn: readonly string[] | null;
  readonly idContains: string | null;
}
export interface ResourceFilter extends Paging {
  readonly id: string | null;
  readonly idContains: string | null;
}
type Matched = 'trace_id' | 'span_id' | 'parent_id' | 'name';
export interface SpanFilter extends Paging, Filtering {
  readonly rolloutId: string;
  readonly attemptId: string | null;
  readonly exact: Readonly<Partial<Record<Matched, string>>>;
  readonly contained: Readonly<Partial<Record<Matched, string>>>;
}

/** The lists of Agent Lightning's REST API, filtered and sorted by the database. */
export class AglQueries {
  constructor(private readonly statements: Statements) {}

  rollouts(query: RolloutFilter): Found<RolloutRecord> {
    const filters = [
      ...(query.statusIn ? [within('status', query.statusIn)] : []),
      ...(query.idIn ? [within('id', query.idIn)] : []),
      ...(query.idContains === null ? [] : [contains('id', query.idContains)]),
    ];
    const order = sortOf('rollouts', query, { start_time: 'started_ms', end_time: 'ended_ms', rollout_id: 'id' });
    const plan = { select: '*', from: 'rollouts', must: [], filters, logic: query.logic, orOfNothing: 'all' } as const;
    if (order === 'input') return this.byInput(plan, query);
    return this.page({ ...plan, order: order ?? 'seq', ...window(query) }, toRollout);
  }

  attempts(rolloutId: string, query: Paging): Found<Attempt> {
    const renamed = { ...times, attempt_id: 'id' };
    const order = sortOf('attempts', query, renamed) ?? 'seq';
    const must = [equals('rollout_id', rolloutId)];
    return this.page({ ...plain('attempts', must), order, ...window(query) }, toAttempt);
  }

  workers(query: WorkerFilter): Found<Worker> {
    const filters = [
      ...(query.statusIn ? [within('status', query.statusIn)] : []),
      ...(query.idContains === null ? [] : [contains('id', query.idContains)]),
    ];
    const order = sortOf('workers', query, { ...times, worker_id: 'id' }) ?? 'seq';
    return this.page({ ...plain('workers', []), filters, logic: query.logic, order, ...window(query) }, toWorker);
  }

  resources(query: ResourceFilter): Found<ResourcesVersion> {
    const filters = [
      ...(query.id === null ? [] : [equals('id', query.id)]),
      ...(query.idContains === null ? [] : [contains('id', query.idContains)]),
    ];
    const order = sortOf('resources', query, { ...times, resources_id: 'id' }) ?? 'seq';
    return this.page({ ...plain('resources', []), filters, order, ...window(query) }, toResources);
  }

  spans(query: SpanFilter): Found<StoredSpan> {
    const scoped = query.attemptId === null ? '' : ' AND attempt_id = ?';
    const must = [
      {
        sql: `s.scope IN (SELECT id FROM scopes WHERE rollout_id = ? AND rescued = 0${scoped})`,
        values: [query.rolloutId, ...(query.attemptId === null ? [] : [query.attemptId])],
      },
    ];
    const filters = [
      ...Object.entries(query.exact).map(([field, text]) => equals(`s.${field}`, text)),
      ...Object.entries(query.contained).map(([field, text]) => contains(`s.${field}`, text)),
    ];
    const renamed = {
      rollout_id: 'c.rollout_id',
      attempt_id: 'c.attempt_id',
      start_time: 's.start_ns',
      end_time: 's.end_ns',
    };
    const order = sortOf('spans', query, renamed, 's.seq') ?? 's.seq';
    const from = spanTables;
    const logic = query.logic;
    return this.page(
      { select: spanColumns, from, must, filters, logic, orOfNothing: 'none', order, ...window(query) },
      fromRow,
    );
  }

  /** Inputs are any JSON. They have an order only when all are numbers, or all are text. */
  private byInput(plan: Omit<ListPlan, 'order' | 'limit' | 'offset'>, query: Paging): Found<RolloutRecord> {
    const whole = list(this.statements, {
      ...plan,
      select: 'DISTINCT json_type(input) AS type',
      order: '1',
      limit: -1,
      offset: 0,
    });
    const types = whole.rows.map(it => String(it['type']));
    const numbers = types.every(it => ['integer', 'real', 'true', 'false'].includes(it));
    const texts = types.every(it => it === 'text');
    if (whole.total > 1 && !numbers && !texts) throw unsortable('input', types.includes('null') ? 'null' : 'mixed');
    const order = orderBy("json_extract(input, '$')", texts ? 'text' : 'number', query.sortOrder, 'seq');
    return this.page({ ...plan, order, ...window(query) }, toRollout);
  }

  private page<T>(plan: ListPlan, toItem: (row: Record<string, unknown>) => T): Found<T> {
    const { rows, total } = list(this.statements, plan);
    return { items: rows.map(toItem), total };
  }
}

const times = {
  start_time: 'started_ms',
  end_time: 'ended_ms',
  create_time: 'created_ms',
  update_time: 'updated_ms',
  last_heartbeat_time: 'heartbeat_ms',
  last_dequeue_time: 'dequeue_ms',
  last_busy_time: 'busy_ms',
  last_idle_time: 'idle_ms',
};
const objects = new Set([
  'config',
  'metadata',
  'heartbeat_stats',
  'attributes',
  'events',
  'links',
  'context',
  'parent',
]);
const numbers = new Set(['sequence_id', 'version']);

const plain = (from: string, must: readonly Condition[]) =>
  ({ select: '*', from, must, filters: [], logic: 'and', orOfNothing: 'all' }) as const;

const window = ({ limit, offset }: Paging) => ({ limit, offset });

/** Null: no order asked for. The word `input`: see `byInput`. */
function sortOf(
  table: keyof typeof sortFields03,
  { sortBy, sortOrder }: Paging,
  columns: Readonly<Record<string, string>>,
  seq = 'seq',
): string | null {
  if (sortBy === null) return null;
  const allowed: readonly string[] = sortFields03[table];
  if (!allowed.includes(sortBy)) {
    throw new StoreError('AGL-S003', 400, `Invalid sort_by: ${sortBy}, allowed fields are: ${allowed.join(', ')}`);
  }
  if (sortBy === 'input') return sortBy;
  const spanObject = table === 'spans' && (sortBy === 'status' || sortBy === 'resource');
  if (objects.has(sortBy) || spanObject || (table === 'resources' && sortBy === 'resources')) {
    throw unsortable(sortBy, 'dict');
  }
  const kind = sortBy.endsWith('_time') ? 'time' : numbers.has(sortBy) ? 'number' : 'text';
  return orderBy(columns[sortBy] ?? (table === 'spans' ? `s.${sortBy}` : sortBy), kind, sortOrder, seq);
}

const unsortable = (field: string, type: string) =>
  new StoreError('AGL-S003', 400, `Failed to sort items by '${field}': unsupported field type '${type}'.`);
