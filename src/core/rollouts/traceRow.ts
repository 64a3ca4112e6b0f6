import { formatCount } from '../format/count';
import { formatDurationNs } from '../format/duration';
import { formatTime } from '../format/time';
import type { TraceId } from '../model/ids';
import { say, toText } from '../text/say';
import { toVisibleLine } from '../text/visible';
import type { Row, RowOptions } from './row';

/** A trace that belongs to no rollout. Times are Unix nanoseconds. */
export interface LooseTrace {
  readonly traceId: TraceId;
  readonly rootName: string;
  readonly serviceName: string | null;
  readonly spanCount: number;
  readonly exceptionCount: number;
  readonly startNs: bigint | null;
  readonly endNs: bigint | null;
}

/** `agent.run   10:41:07 · 12.4 s · 8 spans · 1 exception`. */
export function toTraceRow(trace: LooseTrace, { language, nowMs, zone }: RowOptions): Row {
  const failed = trace.exceptionCount > 0;
  const spans =
    trace.spanCount === 1 ? say('rollouts.oneSpan') : say('rollouts.spans', { count: formatCount(trace.spanCount) });
  const exceptions =
    trace.exceptionCount === 1
      ? say('rollouts.oneException')
      : say('rollouts.exceptions', { count: formatCount(trace.exceptionCount) });
  const parts = [
    trace.startNs === null ? null : formatTime(Number(trace.startNs / 1_000_000n), nowMs, zone),
    trace.startNs === null || trace.endNs === null ? null : formatDurationNs(trace.startNs, trace.endNs),
    toText(spans, language),
    failed ? toText(exceptions, language) : null,
  ];
  return {
    id: traceRowId(trace.traceId),
    label: toVisibleLine(trace.rootName) || toText(say('rollouts.unnamedTrace'), language),
    description: parts.filter(Boolean).join(' · '),
    icon: failed ? 'error' : 'list-tree',
    tone: failed ? 'failed' : 'plain',
    tooltip: [
      ...(trace.rootName === '' ? [] : [toVisibleLine(trace.rootName)]),
      toText(say('rollouts.tooltip.trace', { id: toVisibleLine(trace.traceId) }), language),
      ...(trace.serviceName
        ? [toText(say('rollouts.tooltip.service', { service: toVisibleLine(trace.serviceName) }), language)]
        : []),
    ],
  };
}

export const traceRowId = (id: TraceId): string => `trace:${id}`;
