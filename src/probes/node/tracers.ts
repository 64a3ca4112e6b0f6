import { errorFacts } from './errorText';
import { guarded } from './guard';
import { keep, live, type SeenSpan } from './live';
import { hasFailed, kindOf, modelOf, rewardsOf, tokensOf, toolOf } from './spanFacts';
import { observe, stop, wants } from './stopping';

/** Where OpenTelemetry's API keeps what programs register, whatever copy of it they use. */
const registry = Symbol.for('opentelemetry.js.api.1');

interface Provider {
  getTracer(name: string): object;
}

/**
 * Waits for the program to register a provider of its own, and then for its spans. Nothing is registered for it; whoever reads the
 * registry finds what the program put there.
 */
export function watchTracers(): void {
  whenSet(globalThis, registry, api => {
    if (typeof api !== 'object' || api === null) return;
    whenSet(api, 'trace', provider => watchProvider(provider as Provider));
  });
}

/** Calls back with what is assigned to a property, after which it is a plain property again. */
function whenSet(owner: object, key: PropertyKey, listener: (value: unknown) => void): void {
  const safe = guarded(listener);
  const there = Reflect.get(owner, key) as unknown;
  if (there !== undefined) return void safe(there);
  const plain = { configurable: true, enumerable: true, writable: true };
  Object.defineProperty(owner, key, {
    configurable: true,
    enumerable: false,
    get: () => undefined,
    set: value => {
      Object.defineProperty(owner, key, { ...plain, value: value as unknown });
      safe(value);
    },
  });
}

/** What is registered is a proxy, whose delegate is set right after it. */
function watchProvider(provider: Provider): void {
  const { setDelegate } = provider as { setDelegate?: unknown };
  if (typeof setDelegate !== 'function') return watchTracer(provider.getTracer('probe'));
  Object.defineProperty(provider, 'setDelegate', {
    ...{ configurable: true, writable: true, enumerable: false },
    value: (delegate: Provider) => {
      Reflect.apply(setDelegate, provider, [delegate]);
      guarded(() => watchTracer(delegate.getTracer('probe')))();
    },
  });
}

/** All tracers of one SDK share a prototype, and so do its spans: each is watched once. */
const watched = new WeakSet<object>();

function watchTracer(tracer: object): void {
  live.traced = true;
  wrap(Object.getPrototypeOf(tracer) as object, 'startSpan', (span: SeenSpan) => {
    if (typeof span?.spanContext !== 'function' || span.attributes === undefined) return;
    watchSpan(Object.getPrototypeOf(span) as object);
    started(span);
  });
}

function watchSpan(prototype: object): void {
  if (watched.has(prototype)) return;
  watched.add(prototype);
  wrap(prototype, 'end', (_: unknown, span: SeenSpan) => ended(span));
  wrap(prototype, 'recordException', (_: unknown, span: SeenSpan, error: unknown) => emitted(error));
}

/** Runs `after` with what the method gave, its `this` and its first argument. */
function wrap(owner: object, name: string, after: (result: never, self: never, first: unknown) => void): void {
  const described = Object.getOwnPropertyDescriptor(owner, name);
  const original: unknown = described?.value;
  if (!described || typeof original !== 'function' || watched.has(original)) return;
  const safe = guarded(after);
  const wrapped = function (this: unknown, ...args: unknown[]): unknown {
    const result: unknown = Reflect.apply(original, this, args);
    safe(result as never, this as never, args[0]);
    return result;
  };
  watched.add(wrapped);
  Object.defineProperties(wrapped, { name: { value: original.name }, length: { value: original.length } });
  Object.defineProperty(owner, name, { ...described, value: wrapped });
}

const tools = new WeakSet<object>();

function started(span: SeenSpan): void {
  keep(live.started, span);
  if (live.breakpoints.length === 0) return;
  observe({ on: 'span.start', name: String(span.name) });
  if (kindOf(span) !== 'tool') return;
  tools.add(span);
  observe({ on: 'tool', name: toolOf(span) });
}

function ended(span: SeenSpan): void {
  const kind = kindOf(span);
  if (kind === 'model') live.lastModel = span;
  const rewards = rewardsOf(span);
  for (const it of rewards) keep(live.rewards, it);
  if (live.breakpoints.length === 0) return;
  // Many set what tells a tool only after the start.
  if (kind === 'tool' && !tools.has(span)) observe({ on: 'tool', name: toolOf(span) });
  if (kind === 'model') {
    observe({ on: 'model', failed: hasFailed(span), tokens: tokensOf(span) }, { name: modelOf(span) });
  }
  for (const { value } of rewards) observe({ on: 'reward', value });
  observe({ on: 'span.end', name: String(span.name) });
}

function emitted(error: unknown): void {
  if (!live.filters.has('agl.emitted')) return;
  const { type, message, stack } = errorFacts(typeof error === 'string' ? new Error(error) : error);
  if (wants('agl.emitted', { type, message })) stop('agl.emitted', { on: 'emitted', type, message, stack });
}
