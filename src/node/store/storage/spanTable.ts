import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { hasException } from '../../../core/otlp/spanFacts';
import type { Span } from '../../../core/model/span';
import type { SpanRecord, SpanRows } from '../semantics/tables';
import type { Changes } from './changes';
import { columnText } from './columnText';
import { columnTime, kindNumbers, statusNumbers, toBody, toOriginBody } from './spanBody';

interface ScopeDelta {
  spans: number;
  exceptions: number;
  startNs: bigint | null;
  endNs: bigint | null;
  rootName: string | null;
  serviceName: string | null;
}

/** Ids kept in memory save a look-up a span; more than this and they are forgotten, which costs only time. */
const cacheLimit = 10_000;

export class SpanTable implements SpanRows {
  private readonly scopes = new Map<string, number>();
  private readonly origins = new Map<string, number>();
  private readonly statements: Record<
    'scope' | 'addScope' | 'origin' | 'addOrigin' | 'insert' | 'account',
    StatementSync
  >;

  constructor(
    sql: DatabaseSync,
    private readonly changes: Changes,
  ) {
    this.statements = {
      scope: sql.prepare('SELECT id FROM scopes WHERE rollout_id = ? AND attempt_id = ? AND trace_id = ?'),
      addScope: sql.prepare('INSERT INTO scopes (rollout_id, attempt_id, trace_id, rescued) VALUES (?, ?, ?, ?)'),
      origin: sql.prepare('SELECT id FROM origins WHERE hash = ?'),
      addOrigin: sql.prepare('INSERT INTO origins (hash, body) VALUES (?, ?)'),
      insert: sql.prepare(
        `INSERT INTO spans (scope, trace_id, span_id, parent_id, name, kind, status, sequence_id, start_ns, end_ns,
           exception, origin, body)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (scope, span_id) DO NOTHING`,
      ),
      account: sql.prepare(
        `UPDATE scopes SET span_count = span_count + ?2, exception_count = exception_count + ?3,
           start_ns = min(coalesce(start_ns, ?4), coalesce(?4, start_ns)),
           end_ns = max(coalesce(end_ns, ?5), coalesce(?5, end_ns)),
           root_name = coalesce(?6, root_name), service_name = coalesce(?7, service_name)
         WHERE id = ?1`,
      ),
    };
  }

  /** For the database to call when writes were taken back. */
  forget(): void {
    this.scopes.clear();
    this.origins.clear();
  }

  insert(records: readonly SpanRecord[]): readonly boolean[] {
    const deltas = new Map<number, ScopeDelta>();
    const originOf = new Map<unknown, number>();
    const inserted = records.map(record => {
      const { span } = record;
      let origin = originOf.get(span.resource);
      if (origin === undefined) {
        origin = this.originId(span);
        originOf.set(span.resource, origin);
      }
      const scope = this.scopeId(record);
      const exception = hasException(span);
      const { changes } = this.statements.insert.run(...columns(record, scope, origin, exception));
      if (changes === 0) return false;
      account(deltas, scope, span, exception);
      if (span.rolloutId === null) this.changes.traces.add(span.traceId);
      else this.changes.spanRollouts.add(span.rolloutId);
      return true;
    });
    for (const [scope, it] of deltas) {
      this.statements.account.run(
        ...[scope, it.spans, it.exceptions, it.startNs, it.endNs, it.rootName, it.serviceName],
      );
    }
    return inserted;
  }

  private scopeId({ span, rescued }: SpanRecord): number {
    const { rolloutId, attemptId } = span;
    const parts = rolloutId === null ? ['', '', span.traceId] : [rolloutId, attemptId ?? '', ''].map(columnText);
    return intern(this.scopes, parts.join('\0'), () => {
      const [rollout = '', attempt = '', trace = ''] = parts;
      const row = this.statements.scope.get(rollout, attempt, trace) as { id: number } | undefined;
      return row?.id ?? Number(this.statements.addScope.run(rollout, attempt, trace, Number(rescued)).lastInsertRowid);
    });
  }

  private originId(span: Span): number {
    const body = toOriginBody(span);
    const hash = createHash('sha1').update(body).digest('base64');
    return intern(this.origins, hash, () => {
      const row = this.statements.origin.get(hash) as { id: number } | undefined;
      return row?.id ?? Number(this.statements.addOrigin.run(hash, body).lastInsertRowid);
    });
  }
}

function intern(cache: Map<string, number>, key: string, find: () => number): number {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const id = find();
  cache.set(key, id);
  return id;
}

function columns(record: SpanRecord, scope: number, origin: number, exception: boolean) {
  const { span } = record;
  return [
    ...[scope, columnText(span.traceId), columnText(span.spanId), span.parentId && columnText(span.parentId)],
    ...[columnText(span.name), kindNumbers[span.kind]],
    ...[statusNumbers[span.status.code], span.sequenceId, columnTime(span.startNs), columnTime(span.endNs)],
    ...[Number(exception), origin, toBody(record)],
  ];
}

function account(deltas: Map<number, ScopeDelta>, scope: number, span: Span, exception: boolean): void {
  let delta = deltas.get(scope);
  if (!delta) {
    delta = { spans: 0, exceptions: 0, startNs: null, endNs: null, rootName: null, serviceName: null };
    deltas.set(scope, delta);
  }
  delta.spans++;
  if (exception) delta.exceptions++;
  const startNs = columnTime(span.startNs);
  const endNs = columnTime(span.endNs);
  if (startNs !== null && (delta.startNs === null || startNs < delta.startNs)) delta.startNs = startNs;
  if (endNs !== null && (delta.endNs === null || endNs > delta.endNs)) delta.endNs = endNs;
  if (span.parentId === null) delta.rootName = columnText(span.name);
  const service = span.resource.attributes['service.name'];
  if (typeof service === 'string') delta.serviceName = columnText(service);
}
