import { type Server, serverOf } from './endpoints';
import { errorFacts } from './errorText';
import { guarded } from './guard';
import { live } from './live';
import { httpSpan } from './ownSpans';
import { observe, stop, wants } from './stopping';

/** A request to a store or a model, from its beginning. */
export interface Call {
  readonly server: Server;
  readonly url: string;
  readonly method: string;
  readonly startMs: number;
}

/** Null for a request that is none of our business, or while nobody listens. */
export function beginCall(address: string, method: string): Call | null {
  const found = live.heard ? serverOf(address) : null;
  return found && { ...found, method: method.toUpperCase(), startMs: Date.now() };
}

/** An answer's status, or the error that came instead of it. */
export const endCall = guarded((call: Call, status: number | null, error: unknown): void => {
  const { server, method, url } = call;
  const failed = status === null ? error !== null : status >= 400;
  const seen = { status, server, method, url };
  if (server === 'model') {
    live.lastHttpModel = { ...seen, failed, ...(error === null ? {} : { error: errorFacts(error).type }) };
    if (!live.traced) httpSpan(call, status, error);
  }
  if (status !== null && status >= 400 && wants('agl.http', { status, server, method, url })) {
    return stop('agl.http', { on: 'http', ...seen });
  }
  if (server === 'model' && !live.traced) observe({ on: 'model', failed, tokens: null }, { name: url });
});

/** Of an answer that the program itself has read: nothing is read for it. */
export const modelAnswered = guarded((call: Call, body: unknown): void => {
  if (call.server !== 'model' || live.traced || typeof body !== 'object' || body === null) return;
  const { usage, model } = body as { usage?: Readonly<Record<string, unknown>>; model?: unknown };
  const number = (key: string) => {
    const value = usage?.[key];
    return typeof value === 'number' ? value : null;
  };
  const input = number('input_tokens');
  const tokens = number('total_tokens') ?? (input === null ? null : input + (number('output_tokens') ?? 0));
  if (tokens === null) return;
  live.lastHttpModel = { ...live.lastHttpModel, tokens, ...(typeof model === 'string' ? { model } : {}) };
  observe({ on: 'model', failed: false, tokens }, { name: typeof model === 'string' ? model : call.url });
});
