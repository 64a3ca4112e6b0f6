import { exceptionsOf } from '../../core/exceptions/ofSpan';
import type { Attempt } from '../../core/model/attempt';
import type { DebugRecord } from '../../core/model/debugRecord';
import type { RolloutSummary } from '../../core/model/rollout';
import type { Attributes, AttributeValue, Span } from '../../core/model/span';
import { buildSpanTree, type SpanNode } from '../../core/trace/spanTree';
import type { Page, Source, TraceSummary } from '../../node/sources/source';
import type { ExceptionReport, SpanReport, SpansListReport, SpanTreeReport } from '../../protocol/cli';
import type { AttributeWire } from '../../protocol/devtools';

export function listReport(
  source: Source,
  rollouts: Page<RolloutSummary>,
  traces: Page<TraceSummary>,
  debugRecords: readonly DebugRecord[],
): SpansListReport {
  return {
    version: 1,
    source: { kind: source.kind, url: source.url },
    rollouts: rollouts.items,
    totalRollouts: rollouts.total,
    traces: traces.items.map(it => ({ ...it, startNs: digits(it.startNs), endNs: digits(it.endNs) })),
    totalTraces: traces.total,
    debugRecords,
  };
}

export function treeReport(
  source: Source,
  facts: {
    summary: RolloutSummary | null;
    attempts: readonly Attempt[];
    spans: readonly Span[];
    debugRecords: readonly DebugRecord[];
  },
): SpanTreeReport {
  return {
    version: 1,
    source: { kind: source.kind, url: source.url },
    rollout: facts.summary,
    attempts: facts.attempts,
    spans: inTreeOrder(buildSpanTree(facts.spans).roots).map(spanReport),
    exceptions: facts.spans.flatMap(exceptionReports),
    debugRecords: facts.debugRecords,
  };
}

function inTreeOrder(roots: readonly SpanNode[]): SpanNode[] {
  const order: SpanNode[] = [];
  const open = [...roots].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    order.push(node);
    for (const child of node.children.toReversed()) open.push(child);
  }
  return order;
}

function spanReport({ span, depth, place }: SpanNode): SpanReport {
  return {
    ...{ ...span, depth, place },
    startNs: digits(span.startNs),
    endNs: digits(span.endNs),
    attributes: attributes(span.attributes),
    events: span.events.map(it => ({
      name: it.name,
      timeNs: digits(it.timeNs),
      attributes: attributes(it.attributes),
    })),
    links: span.links.map(it => ({ ...it, attributes: attributes(it.attributes) })),
    resource: { ...span.resource, attributes: attributes(span.resource.attributes) },
  };
}

function exceptionReports(span: Span): ExceptionReport[] {
  return exceptionsOf(span).map(({ type, message, fingerprint, handled, userFrame, stackText }) => ({
    ...{ type, message, fingerprint, handled },
    spanId: span.spanId,
    attemptId: span.attemptId,
    at: userFrame && { file: userFrame.file, line: userFrame.line, functionName: userFrame.functionName },
    stack: stackText,
  }));
}

function attributes(from: Attributes): Record<string, AttributeWire> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, toWire(value)]));
}

function toWire(value: AttributeValue): AttributeWire {
  if (typeof value === 'bigint') return { int: String(value) };
  if (typeof value !== 'object') return value;
  return value.map((it: unknown) => (typeof it === 'bigint' ? { int: String(it) } : it));
}

function digits(value: bigint | null): string | null {
  return value === null ? null : String(value);
}
