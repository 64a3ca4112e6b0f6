import { attemptId, rolloutId, spanId, traceId } from '../../../src/core/model/ids';
import type { Attributes, Span, SpanEvent } from '../../../src/core/model/span';

export interface Sketch {
  readonly id: string;
  readonly parent?: string;
  readonly trace?: string;
  readonly attempt?: string;
  readonly name?: string;
  /** Milliseconds from the origin of the sketch; null for unknown. */
  readonly start?: number | null;
  readonly end?: number | null;
  readonly attributes?: Attributes;
  readonly events?: readonly SpanEvent[];
  readonly error?: string | true;
  readonly sequence?: number;
}

/** 2026-11-22 10:00:00 UTC: where the milliseconds of a sketch begin. */
export const originNs = 1_795_341_600_000_000_000n;

export function makeSpan(sketch: Sketch): Span {
  const ns = (ms: number | null | undefined) =>
    ms === null || ms === undefined ? null : originNs + BigInt(Math.round(ms * 1000)) * 1000n;
  return {
    rolloutId: rolloutId('ro-1'),
    attemptId: sketch.attempt === undefined ? null : attemptId(sketch.attempt),
    sequenceId: sketch.sequence ?? 0,
    traceId: traceId(sketch.trace ?? 't'),
    spanId: spanId(sketch.id),
    parentId: sketch.parent === undefined ? null : spanId(sketch.parent),
    name: sketch.name ?? sketch.id,
    kind: 'internal',
    status: {
      code: sketch.error === undefined ? 'UNSET' : 'ERROR',
      description: typeof sketch.error === 'string' ? sketch.error : null,
    },
    startNs: ns(sketch.start === undefined ? 0 : sketch.start),
    endNs: ns(sketch.end === undefined ? (sketch.start ?? 0) : sketch.end),
    attributes: sketch.attributes ?? {},
    events: sketch.events ?? [],
    links: [],
    resource: { attributes: {}, schemaUrl: '' },
    scope: { name: '', version: '' },
  };
}
