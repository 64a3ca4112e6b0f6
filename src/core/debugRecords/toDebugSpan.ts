import type { DebugRecord } from '../model/debugRecord';
import { attemptId, rolloutId, spanId, traceId } from '../model/ids';
import type { Span } from '../model/span';
import { recordKey } from './recordKey';
import { pausedMsOf, type ShownRecord } from './shownRecord';

/** Stands in the place of a trace: no program sends a trace id with a blank in it. */
const debuggerTrace = traceId('the debugger');

/**
 * A record as the timeline draws it, on the axis of the agent's spans: a stop lasts as long as its process stood, everything
 * else is an instant. It exists for drawing only and is never stored or counted among spans.
 */
export function toDebugSpan({ record, paused }: ShownRecord, attempt: string | null): Span {
  const startNs = toNs(record.timeMs);
  const pausedMs = pausedMsOf(record) ?? 0;
  const failed = record.kind === 'exception' || (record.kind === 'exit' && record.code !== null);
  return {
    rolloutId: record.rollout === null ? null : rolloutId(record.rollout),
    attemptId: attempt === null ? null : attemptId(attempt),
    sequenceId: 0,
    traceId: debuggerTrace,
    spanId: spanId(recordKey(record)),
    parentId: null,
    name: record.kind,
    kind: 'unspecified',
    status: { code: failed ? 'ERROR' : 'UNSET', description: failed ? record.text : null },
    startNs,
    endNs: paused ? null : startNs + toNs(pausedMs),
    attributes: attributesOf(record),
    events: [],
    links: [],
    resource: { attributes: {}, schemaUrl: '' },
    scope: { name: '', version: '' },
    debug: record,
  };
}

/** Whether its time is one: what another end sends is not always. */
export function hasTime({ timeMs }: DebugRecord): boolean {
  return Number.isFinite(timeMs) && Math.abs(timeMs) <= 8.64e15;
}

function toNs(ms: number): bigint {
  return BigInt(Math.round(ms * 1000)) * 1000n;
}

function attributesOf({ facts, code, pid, run, text }: DebugRecord): Span['attributes'] {
  return { ...facts, run, text, ...(code === null ? {} : { code }), ...(pid === null ? {} : { 'process.pid': pid }) };
}
