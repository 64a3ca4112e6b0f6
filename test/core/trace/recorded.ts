import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Attempt, AttemptStatus } from '../../../src/core/model/attempt';
import { attemptId, rolloutId, spanId, traceId, workerId } from '../../../src/core/model/ids';
import type { Attributes, Span, StatusCode } from '../../../src/core/model/span';

/** A trimmed real run of Agent Lightning 0.3 from test/fixtures/trace, in the shapes of our model. */
export function recorded(name: string): { readonly attempts: readonly Attempt[]; readonly spans: readonly Span[] } {
  const file = path.join(import.meta.dirname, '../../fixtures/trace', `${name}.json`);
  const { attempts, spans } = JSON.parse(readFileSync(file, 'utf8')) as {
    attempts: readonly RecordedAttempt[];
    spans: readonly RecordedSpan[];
  };
  return { attempts: attempts.map(toAttempt), spans: spans.map(toSpan) };
}

interface RecordedAttempt {
  readonly attempt_id: string;
  readonly sequence_id: number;
  readonly start_time: number;
  readonly end_time: number | null;
  readonly status: AttemptStatus;
  readonly worker_id: string;
  readonly last_heartbeat_time: number | null;
}

interface RecordedSpan {
  readonly rollout_id: string;
  readonly attempt_id: string;
  readonly sequence_id: number;
  readonly trace_id: string;
  readonly span_id: string;
  readonly parent_id: string | null;
  readonly name: string;
  readonly status: { readonly status_code: StatusCode; readonly description: string | null };
  readonly attributes: Attributes;
  readonly events: readonly { name: string; attributes: Attributes; timestamp: number | null }[];
  readonly start_time: number | null;
  readonly end_time: number | null;
  readonly resource: Attributes;
}

const toNs = (seconds: number | null) => (seconds === null ? null : BigInt(Math.round(seconds * 1e6)) * 1000n);

function toAttempt(it: RecordedAttempt): Attempt {
  return {
    id: attemptId(it.attempt_id),
    rolloutId: rolloutId('ro-recorded'),
    sequenceId: it.sequence_id,
    status: it.status,
    startedMs: it.start_time * 1000,
    endedMs: it.end_time === null ? null : it.end_time * 1000,
    workerId: workerId(it.worker_id),
    lastHeartbeatMs: it.last_heartbeat_time === null ? null : it.last_heartbeat_time * 1000,
    metadata: null,
  };
}

function toSpan(it: RecordedSpan): Span {
  return {
    rolloutId: rolloutId(it.rollout_id),
    attemptId: attemptId(it.attempt_id),
    sequenceId: it.sequence_id,
    traceId: traceId(it.trace_id),
    spanId: spanId(it.span_id),
    parentId: it.parent_id === null ? null : spanId(it.parent_id),
    name: it.name,
    kind: 'unspecified',
    status: { code: it.status.status_code, description: it.status.description },
    startNs: toNs(it.start_time),
    endNs: toNs(it.end_time),
    attributes: it.attributes,
    events: it.events.map(event => ({
      name: event.name,
      timeNs: toNs(event.timestamp),
      attributes: event.attributes,
    })),
    links: [],
    resource: { attributes: it.resource, schemaUrl: '' },
    scope: { name: '', version: '' },
  };
}
