import type { Attributes, AttributeValue, Span } from '../model/span';
import { exceptionOfRecord } from './ofDebugRecord';
import { fingerprintOf } from './fingerprint';
import type { ExceptionRecord, StackFrame, StackPart } from './record';
import { maxStackText, parseStack } from './stack';
import { userFrameOf } from './userFrame';

/** More on one span is a loop that fails; the first ones say all. */
const maxPerSpan = 100;

/**
 * The exceptions of a span in order of time: OpenTelemetry's `exception` events, and Agent Lightning 0.3's own span
 * attributes (`emit_exception`). One that several recorders saw on its way out of the same span counts once.
 */
export function exceptionsOf(span: Span): readonly ExceptionRecord[] {
  if (span.debug) return exceptionOfRecord(span, span.debug);
  const records: ExceptionRecord[] = [];
  if (hasException(span.attributes)) {
    records.push(toRecord(span, span.attributes, span.startNs, isEmitted(span) ? true : null));
  }
  for (const event of span.events) {
    if (records.length >= maxPerSpan) break;
    if (event.name !== 'exception' && !hasException(event.attributes)) continue;
    const record = toRecord(span, event.attributes, event.timeNs ?? span.endNs, null);
    if (!records.some(earlier => isSameRaise(earlier, record))) records.push(record);
  }
  return records;
}

/** Cheap enough to ask of every span: whether `exceptionsOf` would find anything. */
export function carriesException(span: Pick<Span, 'attributes' | 'events' | 'debug'>): boolean {
  return (
    span.debug?.kind === 'exception' ||
    hasException(span.attributes) ||
    span.events.some(it => it.name === 'exception' || hasException(it.attributes))
  );
}

function hasException(attributes: Attributes): boolean {
  return attributes['exception.type'] !== undefined || attributes['exception.message'] !== undefined;
}

function isEmitted(span: Span): boolean {
  return span.name === 'agentlightning.exception' || span.name === 'exception';
}

function toRecord(span: Span, from: Attributes, timeNs: bigint | null, handled: boolean | null): ExceptionRecord {
  const stackText = text(from['exception.stacktrace']).slice(0, maxStackText);
  const parsed = stackText === '' ? [] : parseStack(stackText);
  const chain = withReported(parsed, text(from['exception.type']), text(from['exception.message']));
  const reported = chain.at(-1);
  const type = reported?.type ?? '';
  const message = reported?.message ?? '';
  const userFrame = userFrameOf(chain);
  const escaped = toBoolean(from['exception.escaped']);
  return {
    ...{ type, message, stackText, chain, userFrame, escaped, timeNs },
    frames: reported?.frames ?? [],
    handled: handled ?? (escaped === true ? false : null),
    fingerprint: fingerprintOf(type, message, userFrame),
    where: {
      rolloutId: span.rolloutId,
      attemptId: span.attemptId,
      traceId: span.traceId,
      spanId: span.spanId,
      spanName: span.name,
    },
  };
}

/** The recorded type and message win over what the stack text seems to say; its parts may quote other tracebacks. */
function withReported(parsed: readonly StackPart[], type: string, message: string): readonly StackPart[] {
  const at = parsed.findLastIndex(it => lastName(it.type) === lastName(type));
  const index = at >= 0 ? at : parsed.length - 1;
  const own = parsed[index];
  const reported: StackPart = {
    type: type || (own?.type ?? ''),
    message: message || (own?.message ?? ''),
    frames: own?.frames ?? [],
    relation: 'reported',
  };
  const others = parsed.filter((_part, position) => position !== index);
  return [...others.map(it => (it.relation === 'reported' ? { ...it, relation: 'context' as const } : it)), reported];
}

/** The same raise seen further out: the frames of one end with all those of the other. A retry repeats them exactly. */
function isSameRaise(earlier: ExceptionRecord, later: ExceptionRecord): boolean {
  if (earlier.type !== later.type || earlier.message !== later.message) return false;
  const inner = earlier.frames;
  const offset = later.frames.length - inner.length;
  return offset > 0 && inner.length > 0 && inner.every((frame, at) => isSameFrame(frame, later.frames[at + offset]));
}

function isSameFrame(one: StackFrame, other: StackFrame | undefined): boolean {
  return one.file === other?.file && one.line === other.line && one.functionName === other.functionName;
}

function lastName(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}

function text(value: AttributeValue | undefined): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : '';
}

/** Python's SDK writes the words True and False. */
function toBoolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : null;
}
