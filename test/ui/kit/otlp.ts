/** A span as a test wants to write it; times in milliseconds from the trace's start. */
export interface TestSpan {
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Index of the parent among the spans before; none makes a root. */
  readonly parent?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Recorded as an exception event, with status error. */
  readonly exception?: { readonly type: string; readonly message: string; readonly stacktrace: string };
}

const traceStartMs = Date.UTC(2026, 0, 5, 10, 0, 0);

/** An OTLP/JSON export request for one trace. */
export function toExportRequest(traceId: string, spans: readonly TestSpan[]): object {
  const id = (index: number) => (index + 1).toString(16).padStart(16, '0');
  const attribute = ([key, text]: [string, string]) => ({ key, value: { stringValue: text } });
  return {
    resourceSpans: [
      {
        resource: { attributes: [attribute(['service.name', 'ui-test'])] },
        scopeSpans: [
          {
            scope: { name: 'ui-test' },
            spans: spans.map((it, index) => ({
              traceId,
              spanId: id(index),
              ...(it.parent !== undefined && { parentSpanId: id(it.parent) }),
              name: it.name,
              kind: 1,
              startTimeUnixNano: nanoseconds(it.startMs),
              endTimeUnixNano: nanoseconds(it.endMs),
              attributes: Object.entries(it.attributes ?? {}).map(attribute),
              status: it.exception ? { code: 2, message: it.exception.message } : { code: 1 },
              events: it.exception
                ? [
                    {
                      name: 'exception',
                      timeUnixNano: nanoseconds(it.endMs),
                      attributes: Object.entries({
                        'exception.type': it.exception.type,
                        'exception.message': it.exception.message,
                        'exception.stacktrace': it.exception.stacktrace,
                      }).map(attribute),
                    },
                  ]
                : [],
            })),
          },
        ],
      },
    ],
  };
}

/** Sends spans to a store as an agent's exporter would. */
export async function sendSpans(storeUrl: string, traceId: string, spans: readonly TestSpan[]): Promise<void> {
  const answer = await fetch(`${storeUrl}/v1/traces`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(toExportRequest(traceId, spans)),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

function nanoseconds(ms: number): string {
  return (BigInt(traceStartMs) * 1_000_000n + BigInt(Math.round(ms * 1e6))).toString();
}
