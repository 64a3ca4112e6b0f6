import { kindOf, statusOf, type OriginBody, type SpanBody } from './spanBody';
import type { SpanKind, StatusCode } from '../../../core/model/span';
import { fromJson } from './json';

/** A span as it stands in the database, its texts parsed. Times are decimal nanoseconds. */
export interface StoredSpan {
  readonly seq: number;
  readonly rolloutId: string | null;
  readonly attemptId: string | null;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly kind: SpanKind;
  readonly status: StatusCode;
  readonly sequenceId: number;
  readonly startNs: string | null;
  readonly endNs: string | null;
  readonly body: SpanBody;
  readonly origin: OriginBody;
}

/** Nanoseconds come as text: a JavaScript number would lose their last digits. */
export const spanColumns = `s.seq, c.rollout_id, c.attempt_id, s.trace_id, s.span_id, s.parent_id, s.name, s.kind, s.status,
  s.sequence_id, CAST(s.start_ns AS TEXT) AS start_ns, CAST(s.end_ns AS TEXT) AS end_ns, s.body, o.body AS origin`;
export const spanTables = 'spans s JOIN scopes c ON c.id = s.scope JOIN origins o ON o.id = s.origin';

export function fromRow(row: Record<string, unknown>): StoredSpan {
  const body = fromJson(row['body'] as string) as SpanBody;
  return {
    seq: row['seq'] as number,
    rolloutId: (row['rollout_id'] as string) || null,
    attemptId: (row['attempt_id'] as string) || null,
    traceId: row['trace_id'] as string,
    spanId: row['span_id'] as string,
    parentId: row['parent_id'] as string | null,
    name: row['name'] as string,
    kind: kindOf(row['kind'] as number),
    status: statusOf(row['status'] as number),
    sequenceId: row['sequence_id'] as number,
    startNs: body.t ? body.t[0] : (row['start_ns'] as string | null),
    endNs: body.t ? body.t[1] : (row['end_ns'] as string | null),
    body,
    origin: JSON.parse(row['origin'] as string) as OriginBody,
  };
}
