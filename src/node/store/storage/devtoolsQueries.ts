import type { SQLInputValue } from 'node:sqlite';
import type { Attempt } from '../../../core/model/attempt';
import type { RolloutId } from '../../../core/model/ids';
import type { TraceSummaryWire } from '../../../protocol/devtools';
import type { RolloutRecord } from '../semantics/tables';
import { toAttempt } from './attemptTable';
import { contains, list, within, type Condition } from './list';
import { toRollout } from './rolloutTable';
import { fromRow, spanColumns, spanTables, type StoredSpan } from './spanRow';
import type { Statements } from './statements';

export interface Summary {
  readonly rollout: RolloutRecord;
  readonly latestAttempt: Attempt | null;
  readonly attemptCount: number;
  readonly firstStartedMs: number | null;
  readonly spanCount: number;
  readonly exceptionCount: number;
  readonly reward: number | null;
  readonly rescuedSpans: number;
}

export interface SummaryFilter {
  readonly limit: number;
  readonly offset: number;
  readonly statusIn: readonly string[] | null;
  /** Null stands for a rollout without a mode. */
  readonly modeIn: readonly (string | null)[] | null;
  readonly idContains: string | null;
}

export type SpansOf =
  | { readonly rolloutId: string; readonly attemptId: string | null }
  | { readonly traceId: string }
  | { readonly exceptions: true };

export interface SpanPart {
  readonly spans: readonly StoredSpan[];
  readonly complete: boolean;
}

/** Characters of JSON in a page, about; a single span may be heavier. */
const heaviestPage = 8 * 2 ** 20;

/** What our own clients ask: newest first, counted, and by a cursor. Reads no span body but those it returns. */
export class DevtoolsQueries {
  constructor(private readonly statements: Statements) {}

  summaries(query: SummaryFilter): { items: readonly Summary[]; total: number } {
    const filters: Condition[] = [
      ...(query.statusIn ? [within('status', query.statusIn)] : []),
      ...(query.modeIn
        ? [
            within(
              "coalesce(mode, '')",
              query.modeIn.map(it => it ?? ''),
            ),
          ]
        : []),
      ...(query.idContains === null ? [] : [contains('id', query.idContains)]),
    ];
    const plan = { select: '*', from: 'rollouts', must: [], filters, logic: 'and', orOfNothing: 'all' } as const;
    const { limit, offset } = query;
    const { rows, total } = list(this.statements, { ...plan, order: 'seq DESC', limit, offset });
    return { items: rows.map(row => this.toSummary(row)), total };
  }

  summary(id: string): Summary | null {
    const row = this.statements.get('SELECT * FROM rollouts WHERE id = ?', [id]);
    return row ? this.toSummary(row) : null;
  }

  attempts(id: string): readonly Attempt[] {
    return this.statements.all('SELECT * FROM attempts WHERE rollout_id = ? ORDER BY sequence_id', [id]).map(toAttempt);
  }

  traces(limit: number, offset: number): { items: readonly TraceSummaryWire[]; total: number } {
    const { rows, total } = list(this.statements, {
      select: `trace_id AS traceId, coalesce(root_name, '') AS rootName, service_name AS serviceName,
        span_count AS spanCount, exception_count AS exceptionCount,
        CAST(start_ns AS TEXT) AS startNs, CAST(end_ns AS TEXT) AS endNs`,
      from: 'scopes',
      must: [{ sql: "trace_id <> ''", values: [] }],
      filters: [],
      logic: 'and',
      orOfNothing: 'all',
      order: 'id DESC',
      limit,
      offset,
    });
    return { items: rows as unknown as TraceSummaryWire[], total };
  }

  /** In the order they came, after the cursor. A page also ends when it is heavy: a span may be a conversation. */
  spans(of: SpansOf, after: number, limit: number): SpanPart {
    const { sql, values } = scopeCondition(of);
    const rows = this.statements.iterate(
      `SELECT ${spanColumns} FROM ${spanTables} WHERE ${sql} AND s.seq > ? ORDER BY s.seq LIMIT ?`,
      [...values, after, limit + 1],
    );
    const spans: StoredSpan[] = [];
    let weight = 0;
    for (const row of rows) {
      if (spans.length === limit || weight > heaviestPage) return { spans, complete: false };
      weight += (row['body'] as string).length;
      spans.push(fromRow(row));
    }
    return { spans, complete: true };
  }

  private toSummary(row: Record<string, unknown>): Summary {
    const rollout = toRollout(row);
    const counted = this.statements.get(
      `SELECT coalesce(sum(span_count), 0) AS spans, coalesce(sum(exception_count), 0) AS exceptions,
         coalesce(sum(span_count) FILTER (WHERE rescued = 1), 0) AS rescued FROM scopes WHERE rollout_id = ?`,
      [rollout.id],
    );
    const latestAttempt = this.attempt(rollout.id, 'DESC');
    const first = latestAttempt?.sequenceId === 1 ? latestAttempt : this.attempt(rollout.id, 'ASC');
    return {
      rollout,
      latestAttempt,
      firstStartedMs: first?.startedMs ?? null,
      attemptCount: row['attempt_count'] as number,
      spanCount: counted?.['spans'] as number,
      exceptionCount: counted?.['exceptions'] as number,
      reward: row['reward'] as number | null,
      rescuedSpans: counted?.['rescued'] as number,
    };
  }

  private attempt(id: RolloutId, order: 'ASC' | 'DESC'): Attempt | null {
    const sql = `SELECT * FROM attempts WHERE rollout_id = ? ORDER BY sequence_id ${order} LIMIT 1`;
    const row = this.statements.get(sql, [id]);
    return row ? toAttempt(row) : null;
  }
}

function scopeCondition(of: SpansOf): { sql: string; values: SQLInputValue[] } {
  if ('exceptions' in of) return { sql: 's.exception = 1', values: [] };
  const scopes = 's.scope IN (SELECT id FROM scopes WHERE';
  if ('traceId' in of) return { sql: `${scopes} trace_id = ?)`, values: [of.traceId] };
  if (of.attemptId === null) return { sql: `${scopes} rollout_id = ?)`, values: [of.rolloutId] };
  return { sql: `${scopes} rollout_id = ? AND attempt_id = ?)`, values: [of.rolloutId, of.attemptId] };
}
