declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `ro-` and 12 hex digits in Agent Lightning's own stores; opaque to us. */
export type RolloutId = Branded<'RolloutId'>;
/** `at-` and 8 hex digits in Agent Lightning's own stores; opaque to us. */
export type AttemptId = Branded<'AttemptId'>;
/** `rs-` and 12 hex digits, or any text a client chose. */
export type ResourcesId = Branded<'ResourcesId'>;
export type WorkerId = Branded<'WorkerId'>;
/** 32 lowercase hex digits when it came over OTLP; a REST client may send any text. */
export type TraceId = Branded<'TraceId'>;
/** 16 lowercase hex digits when it came over OTLP; a REST client may send any text. */
export type SpanId = Branded<'SpanId'>;

export const rolloutId = (text: string): RolloutId => text as RolloutId;
export const attemptId = (text: string): AttemptId => text as AttemptId;
export const resourcesId = (text: string): ResourcesId => text as ResourcesId;
export const workerId = (text: string): WorkerId => text as WorkerId;
export const traceId = (text: string): TraceId => text as TraceId;
export const spanId = (text: string): SpanId => text as SpanId;
