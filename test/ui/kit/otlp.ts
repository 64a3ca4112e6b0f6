/** A span as a test wants to write it; times in milliseconds from the trace's start. */
export interface TestSpan {
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Index of the parent among all spans of the trace; none makes a root. */
  readonly parent?: number;
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** Recorded as an exception event, with status error. */
  readonly exception?: { readonly type: string; readonly message: string; readonly stacktrace: string };
}

export interface ExportOptions {
  /** Index of the first of these spans in its trace: for spans that come in several requests. */
  readonly first?: number;
  readonly resource?: Readonly<Record<string, string>>;
  /** When the trace starts, in Unix milliseconds. */
  readonly originMs?: number;
}

/** An OTLP/JSON export request for spans of one trace. */
export function toExportRequest(traceId: string, spans: readonly TestSpan[], options: ExportOptions = {}): object {
  const { first = 0, resource = {}, originMs = Date.UTC(2026, 0, 5, 10, 0, 0) } = options;
  const nanoseconds = (ms: number) => (BigInt(originMs) * 1_000_000n + BigInt(Math.round(ms * 1e6))).toString();
  return {
    resourceSpans: [
      {
        resource: { attributes: attributesOf({ 'service.name': 'ui-test', ...resource }) },
        scopeSpans: [
          {
            scope: { name: 'ui-test' },
            spans: spans.map((it, index) => ({
              traceId,
              spanId: spanId(first + index),
              ...(it.parent !== undefined && { parentSpanId: spanId(it.parent) }),
              name: it.name,
              kind: 1,
              startTimeUnixNano: nanoseconds(it.startMs),
              endTimeUnixNano: nanoseconds(it.endMs),
              attributes: attributesOf(it.attributes ?? {}),
              status: it.exception ? { code: 2, message: it.exception.message } : { code: 1 },
              events: it.exception ? [exceptionEvent(it.exception, nanoseconds(it.endMs))] : [],
            })),
          },
        ],
      },
    ],
  };
}

/** Sends spans to a store as an agent's exporter would. */
export async function sendSpans(
  storeUrl: string,
  traceId: string,
  spans: readonly TestSpan[],
  options: ExportOptions = {},
): Promise<void> {
  const answer = await fetch(`${storeUrl}/v1/traces`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(toExportRequest(traceId, spans, options)),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

function exceptionEvent(
  { type, message, stacktrace }: NonNullable<TestSpan['exception']>,
  timeUnixNano: string,
): object {
  const attributes = {
    'exception.type': type,
    'exception.message': message,
    'exception.stacktrace': stacktrace,
  };
  return { name: 'exception', timeUnixNano, attributes: attributesOf(attributes) };
}

function attributesOf(values: Readonly<Record<string, string | number>>): object[] {
  return Object.entries(values).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { doubleValue: value } : { stringValue: value },
  }));
}

function spanId(index: number): string {
  return (index + 1).toString(16).padStart(16, '0');
}
