import type { Span } from '../../../core/model/span';
import type { Span03 } from '../../../protocol/agl03';
import type { RestExtras } from '../semantics/tables';
import { fromJson } from '../storage/json';
import { toBody, toOriginBody, type OriginBody, type SpanBody } from '../storage/spanBody';
import { invalid } from '../wire/validate';
import { toSpan03 } from '../wire/spanResponses';
import type { Call } from './route';

/** @throws StoreError AGL-S011 (422) when none came */
export function bodyOf(call: Call): unknown {
  if (call.body !== undefined) return call.body;
  throw invalid([{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }]);
}

/** Routes whose body is optional take `null` for none, too. */
export const bodyOrNone = (call: Call): unknown => call.body ?? undefined;

/** The answer to a span that was stored: what a later query would give. */
export function spanEcho(span: Span, extras: RestExtras | undefined): Span03 {
  const body = fromJson(toBody({ span, rescued: false, ...(extras ? { extras } : {}) })) as SpanBody;
  return toSpan03({
    ...{ seq: 0, rolloutId: span.rolloutId, attemptId: span.attemptId, traceId: span.traceId, spanId: span.spanId },
    ...{ parentId: span.parentId, name: span.name, kind: span.kind, status: span.status.code },
    sequenceId: span.sequenceId,
    startNs: span.startNs === null ? null : String(span.startNs),
    endNs: span.endNs === null ? null : String(span.endNs),
    body,
    origin: JSON.parse(toOriginBody(span)) as OriginBody,
  });
}
