import { exceptionsOf } from '../exceptions/ofSpan';
import type { ExceptionRecord, Relation, StackFrame } from '../exceptions/record';
import { isUserFrame } from '../exceptions/userFrame';
import type { DebugRecord } from '../model/debugRecord';
import type { Attributes, Span, StatusCode } from '../model/span';
import { toVisible, toVisibleLine } from '../text/visible';
import { labelOf } from './label';
import { messagesOf, type ShownMessage } from './messagesOf';
import { shownText, shownValue, type ShownValue } from './shownValue';
import { classOf, type SpanClass } from './spanClass';

/** All that the details pane shows of one span: plain JSON, foreign text made visible. */
export interface SpanDetails {
  readonly name: string;
  readonly label: string;
  readonly spanClass: SpanClass;
  readonly status: StatusCode;
  readonly statusText: string;
  /** OpenTelemetry's kind and the instrumentation that made it. */
  readonly kind: string;
  readonly scope: string;
  /** Unix milliseconds with fractions. */
  readonly startMs: number | null;
  readonly durationMs: number | null;
  readonly ids: readonly ShownId[];
  readonly exceptions: readonly ShownException[];
  /** Of the catalog, where the debugger named one. */
  readonly code: string | null;
  readonly messages: readonly ShownMessage[];
  readonly attributes: readonly ShownAttribute[];
  readonly events: readonly ShownEvent[];
  readonly links: readonly ShownLink[];
  readonly resource: readonly ShownAttribute[];
  readonly raw: ShownValue;
}

export interface ShownId {
  readonly what: 'span' | 'trace' | 'parent' | 'rollout' | 'attempt';
  readonly id: string;
}

export interface ShownAttribute {
  readonly key: string;
  readonly value: ShownValue;
}

export interface ShownEvent {
  readonly name: string;
  /** Milliseconds after the span's start; null where a time is missing. */
  readonly afterMs: number | null;
  readonly attributes: readonly ShownAttribute[];
}

export interface ShownLink {
  readonly traceId: string;
  readonly spanId: string;
  readonly attributes: readonly ShownAttribute[];
}

export interface ShownException {
  readonly type: string;
  readonly message: string;
  readonly handled: boolean | null;
  readonly inDebugger: boolean;
  readonly stack: ShownValue;
  /** Outermost exception last, as a traceback reads. */
  readonly chain: readonly {
    readonly relation: Relation;
    readonly title: string;
    readonly frames: readonly ShownFrame[];
  }[];
}

export interface ShownFrame {
  /** As the program wrote it; not made visible, because it is looked up on disk. */
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly functionName: string;
  /** In the user's own code, not in a library. */
  readonly own: boolean;
}

/** More frames say no more; recursion makes thousands. The innermost ones are kept. */
const maxFrames = 60;
const maxListed = 2000;

export function detailsOf(span: Span): SpanDetails {
  const spanClass = classOf(span);
  return {
    name: toVisibleLine(span.name, 400),
    label: labelOf(span, spanClass).name,
    spanClass,
    status: span.status.code,
    statusText: toVisible((span.status.description ?? '').slice(0, 4000)),
    kind: span.kind,
    scope: toVisibleLine([span.scope.name, span.scope.version].filter(Boolean).join(' ')),
    startMs: span.startNs === null ? null : Number(span.startNs) / 1e6,
    durationMs: between(span.startNs, span.endNs),
    ids: idsOf(span),
    exceptions: exceptionsOf(span).map(toShownException),
    code: span.debug?.code ?? null,
    messages: messagesOf(span),
    attributes: toShownAttributes(span.attributes),
    events: span.events.slice(0, maxListed).map(it => ({
      name: toVisibleLine(it.name),
      afterMs: between(span.startNs, it.timeNs),
      attributes: toShownAttributes(it.attributes),
    })),
    links: span.links.slice(0, maxListed).map(it => ({
      traceId: toVisibleLine(it.traceId),
      spanId: toVisibleLine(it.spanId),
      attributes: toShownAttributes(it.attributes),
    })),
    resource: toShownAttributes(span.resource.attributes),
    raw: rawOf(span),
  };
}

/** The whole span, or the debugger's record, as JSON text; nanoseconds and large integers keep every digit. */
export function toJsonText(span: Span): string {
  return JSON.stringify(
    span.debug ?? span,
    (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    2,
  );
}

/** Text cannot tell a key from a value any more, so secret keys are masked in the data and the rest in the text. */
function rawOf(span: Span): ShownValue {
  const open = shownText('', toJsonText(span));
  const masks = (at: Attributes): Attributes =>
    Object.fromEntries(Object.entries(at).map(([key, value]) => [key, maskedValue(key, value)]));
  const closed = shownText(
    '',
    toJsonText({
      ...span,
      attributes: masks(span.attributes),
      events: span.events.map(it => ({ ...it, attributes: masks(it.attributes) })),
      links: span.links.map(it => ({ ...it, attributes: masks(it.attributes) })),
      resource: { ...span.resource, attributes: masks(span.resource.attributes) },
      ...(span.debug ? { debug: { ...span.debug, facts: maskedFacts(span.debug.facts) } } : {}),
    }),
  );
  const masked = closed.masked ?? closed.text;
  return { ...open, masked: masked === open.text ? null : masked };
}

function maskedFacts(facts: DebugRecord['facts']): DebugRecord['facts'] {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, shownValue(key, value).masked ?? value]));
}

function maskedValue(key: string, value: Attributes[string]): Attributes[string] {
  return shownValue(key, value).masked ?? value;
}

function toShownAttributes(attributes: Attributes): readonly ShownAttribute[] {
  return Object.keys(attributes)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .slice(0, maxListed)
    .map(key => ({ key: toVisibleLine(key, 300), value: shownValue(key, attributes[key] ?? '') }));
}

function idsOf(span: Span): readonly ShownId[] {
  const all = [
    { what: 'span', id: span.debug ? null : span.spanId },
    { what: 'trace', id: span.debug ? null : span.traceId },
    { what: 'parent', id: span.parentId },
    { what: 'rollout', id: span.rolloutId },
    { what: 'attempt', id: span.attemptId },
  ] as const;
  return all.flatMap(it => (it.id === null ? [] : [{ what: it.what, id: toVisibleLine(it.id) }]));
}

function toShownException(record: ExceptionRecord): ShownException {
  return {
    type: toVisibleLine(record.type),
    message: toVisible(record.message.slice(0, 20_000)),
    handled: record.handled,
    inDebugger: record.inDebugger === true,
    stack: shownText('', record.stackText),
    chain: record.chain.map(part => ({
      relation: part.relation,
      title: toVisibleLine([part.type, part.message].filter(Boolean).join(': '), 500),
      frames: part.frames.slice(-maxFrames).map(toShownFrame),
    })),
  };
}

function toShownFrame(frame: StackFrame): ShownFrame {
  return {
    file: frame.file,
    line: frame.line,
    column: frame.column,
    functionName: toVisibleLine(frame.functionName ?? ''),
    own: isUserFrame(frame),
  };
}

function between(fromNs: bigint | null, toNs: bigint | null): number | null {
  return fromNs === null || toNs === null ? null : Number(toNs - fromNs) / 1e6;
}
