import { exceptionsOf } from '../../core/exceptions/ofSpan';
import type { ExceptionRecord, Relation } from '../../core/exceptions/record';
import { formatDuration, formatDurationNs } from '../../core/format/duration';
import { formatTime } from '../../core/format/time';
import type { Attempt } from '../../core/model/attempt';
import type { DebugRecord } from '../../core/model/debugRecord';
import type { RolloutSummary } from '../../core/model/rollout';
import type { Span } from '../../core/model/span';
import { toRolloutRow } from '../../core/rollouts/rolloutRow';
import type { RowOptions } from '../../core/rollouts/row';
import { type Message, say, toText } from '../../core/text/say';
import { toVisibleLine } from '../../core/text/visible';
import { labelOf } from '../../core/trace/label';
import { classOf, marks } from '../../core/trace/spanClass';
import { buildSpanTree, type SpanNode } from '../../core/trace/spanTree';
import { recordLine } from './recordLine';

export interface RolloutFacts {
  readonly summary: RolloutSummary;
  readonly attempts: readonly Attempt[];
  readonly spans: readonly Span[];
  readonly debugRecords: readonly DebugRecord[];
}

/** A rollout with its attempts, and below each the tree of its spans. */
export function rolloutText(facts: RolloutFacts, options: RowOptions): string {
  const { summary, attempts, spans, debugRecords } = facts;
  const words = (message: Message) => toText(message, options.language);
  const input = toVisibleLine(JSON.stringify(summary.rollout.input) ?? '', 300);
  const known = new Set<string | null>(attempts.map(it => it.id));
  const strays = [...new Set(spans.map(it => it.attemptId).filter(it => !known.has(it)))];
  return [
    `rollout ${toVisibleLine(summary.rollout.id)}  ${toRolloutRow(withoutInput(summary), options).description}`,
    `  ${words(say('cli.tree.input', { input }))}`,
    ...attempts.flatMap(it => [
      attemptHead(it, options),
      ...treeLines(
        spans.filter(span => span.attemptId === it.id),
        it.startedMs,
        options,
      ),
    ]),
    ...strays.flatMap(id => [
      words(id === null ? say('cli.tree.noAttempt') : say('cli.tree.strayAttempt', { id: toVisibleLine(id) })),
      ...treeLines(
        spans.filter(span => span.attemptId === id),
        null,
        options,
      ),
    ]),
    ...recordLines(debugRecords, options),
  ].join('\n');
}

/** The input has a line of its own, where it may be longer. */
function withoutInput(summary: RolloutSummary): RolloutSummary {
  return { ...summary, rollout: { ...summary.rollout, input: '' } };
}

/** A trace that belongs to no rollout. */
export function traceText(
  traceId: string,
  spans: readonly Span[],
  options: RowOptions,
  debugRecords: readonly DebugRecord[] = [],
): string {
  const head = toText(say('cli.tree.trace', { id: toVisibleLine(traceId) }), options.language);
  return [head, ...treeLines(spans, null, options), ...recordLines(debugRecords, options)].join('\n');
}

/** Beside the spans and never among them: they are none. */
function recordLines(records: readonly DebugRecord[], options: RowOptions): string[] {
  if (records.length === 0) return [];
  return [toText(say('timeline.debugger'), options.language), ...records.map(it => recordLine(it, options))];
}

function attemptHead(attempt: Attempt, { language, nowMs, zone }: RowOptions): string {
  const words = (message: Message) => toText(message, language);
  const parts = [
    toVisibleLine(attempt.id),
    words(say(`cli.attemptStatus.${attempt.status}`)),
    formatTime(attempt.startedMs, nowMs, zone),
    attempt.endedMs === null ? null : formatDuration(attempt.endedMs - attempt.startedMs),
    attempt.workerId === null ? null : toVisibleLine(attempt.workerId),
  ];
  const number = words(say('cli.tree.attempt', { number: attempt.sequenceId }));
  return `${number}  ${parts.filter(Boolean).join(' · ')}`;
}

/** Deeper spans stand below one another: a chain without end must not make lines without end. */
const maxIndent = 40;

/** Offsets count from the start of the attempt, or of the first span where there is none. */
function treeLines(spans: readonly Span[], fromMs: number | null, options: RowOptions): string[] {
  const { roots } = buildSpanTree(spans);
  if (roots.length === 0) return [`  ${toText(say('cli.tree.noSpans'), options.language)}`];
  const fromNs = fromMs === null ? (roots[0]?.span.startNs ?? null) : BigInt(Math.round(fromMs * 1e6));
  const lines: string[] = [];
  // A stack of our own: a chain of a hundred thousand parents is legal and deeper than the call stack.
  const open = roots.map((node, at) => ({ node, before: '', last: at === roots.length - 1 })).reverse();
  for (let it = open.pop(); it; it = open.pop()) {
    const { node, before, last } = it;
    const inner = node.depth < maxIndent ? `${before}${last ? '   ' : '│  '}` : before;
    const below = `${inner}${node.children.length > 0 ? '│' : ' '}    `;
    lines.push(`  ${before}${last ? '└─' : '├─'} ${spanLine(node, fromNs, options)}`);
    for (const detail of exceptionLines(node.span, options)) lines.push(`  ${below}${detail}`.trimEnd());
    for (const [at, child] of node.children.toReversed().entries())
      open.push({ node: child, before: inner, last: at === 0 });
  }
  return lines;
}

/** `✗ tool calculator  +0.4 s  3.2 ms  ZeroDivisionError: division by zero`. */
function spanLine({ span, place }: SpanNode, fromNs: bigint | null, { language }: RowOptions): string {
  const spanClass = classOf(span);
  const { name, hint } = labelOf(span, spanClass);
  const failed = span.status.code === 'ERROR' || exceptionsOf(span).length > 0;
  const mark = failed ? '✗' : marks.has(spanClass) ? '◆' : '•';
  const kind = spanClass === 'internal' ? '' : toText(say(`timeline.class.${spanClass}`), language);
  const offset = span.startNs === null || fromNs === null ? '' : offsetOf(span.startNs - fromNs);
  const duration = marks.has(spanClass) ? '' : durationOf(span, language);
  const strange =
    place === 'parent missing' ? say('timeline.orphan') : place === 'cycle' ? say('timeline.cycle') : null;
  const title = [mark, kind, name].filter(Boolean).join(' ');
  return [title, offset, duration, hint, strange && `(${toText(strange, language)})`].filter(Boolean).join('  ');
}

/** Clocks of two machines differ: a span may begin before its attempt. */
function offsetOf(ns: bigint): string {
  const ms = Number(ns) / 1e6;
  return `${ms < 0 ? '-' : '+'}${formatDuration(Math.abs(ms))}`;
}

function durationOf(span: Span, language: RowOptions['language']): string {
  return span.endNs === null ? toText(say('timeline.open'), language) : formatDurationNs(span.startNs, span.endNs);
}

function exceptionLines(span: Span, { language }: RowOptions): string[] {
  return exceptionsOf(span).flatMap(record => {
    const causes = record.chain.slice(0, -1).toReversed();
    return [
      ...placeLine(record, language),
      ...causes.map(it => toText(relation(it.relation, toVisibleLine(`${it.type}: ${it.message}`)), language)),
    ];
  });
}

function placeLine({ userFrame }: ExceptionRecord, language: RowOptions['language']): string[] {
  if (!userFrame) return [];
  const { file, line, functionName } = userFrame;
  const place = `${toVisibleLine(file)}:${line ?? 0}${functionName ? ` ${toVisibleLine(functionName)}` : ''}`;
  return [toText(say('cli.tree.at', { place }), language)];
}

function relation(what: Relation, exception: string): Message {
  if (what === 'cause') return say('cli.tree.cause', { exception });
  return what === 'member' ? say('cli.tree.member', { exception }) : say('cli.tree.context', { exception });
}
