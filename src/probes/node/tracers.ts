import { errorFacts } from './errorText';
import { guarded } from './guard';
import { keep, live, type SeenSpan } from './live';
import { began } from './openSpans';
import { isNamed } from './spanNames';
import { hasFailed, isCallOfModel, kindOf, modelOf, rewardsOf, tokensOf, toolOf } from './spanFacts';
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

/** All tracers of one SDK share a prototype, and so do its spans: each method is replaced once. */
const watched = new WeakSet<object>();

function watchTracer(tracer: object): void {
  live.traced = true;
  replace(Object.getPrototypeOf(tracer) as object, 'startSpan', original => {
    let prototype: object | null = null;
    return function (this: unknown, name: unknown, options: unknown, context: unknown) {
      const span = original.call(this, name, options, context) as SeenSpan;
      try {
        if (span.attributes !== undefined) {
          if (Object.getPrototypeOf(span) !== prototype) watchSpan((prototype = Object.getPrototypeOf(span) as object));
          started(span);
        }
      } catch {
        // A debugger's aid must not be a program's failure.
      }
      return span;
    };
  });
}

function watchSpan(prototype: object): void {
  replace(prototype, 'end', original => {
    return function (this: SeenSpan, endTime: unknown) {
      const result = original.call(this, endTime);
      try {
        ended(this);
      } catch {
        // As above.
      }
      return result;
    };
  });
  replace(prototype, 'recordException', original => {
    const told = guarded(emitted);
    return function (this: unknown, error: unknown, time: unknown) {
      const result = original.call(this, error, time);
      told(error);
      return result;
    };
  });
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Puts ours in a method's place. It takes the arguments one by one, as many as SDKs have: collecting them would cost more than all
 * else that is done for a span.
 */
function replace(owner: object, name: string, make: (original: Method) => (...args: never[]) => unknown): void {
  const described = Object.getOwnPropertyDescriptor(owner, name);
  const original: unknown = described?.value;
  if (!described || typeof original !== 'function' || watched.has(original)) return;
  const wrapped = make(original as Method);
  watched.add(wrapped);
  Object.defineProperties(wrapped, { name: { value: original.name }, length: { value: original.length } });
  Object.defineProperty(owner, name, { ...described, value: wrapped });
}

const tools = new WeakSet<object>();

function started(span: SeenSpan): void {
  began(span);
  const { waits } = live;
  if (!waits.any) return;
  if (waits.start && isNamed('span.start', String(span.name), live.breakpoints)) {
    observe({ on: 'span.start', name: String(span.name) });
  }
  if (!waits.tool || kindOf(span) !== 'tool') return;
  tools.add(span);
  observe({ on: 'tool', name: toolOf(span) });
}

function ended(span: SeenSpan): void {
  const { attributes } = span;
  if (attributes === undefined) return;
  if (isCallOfModel(attributes)) live.lastModel = span;
  const hasRewards = attributes['agentlightning.reward.0.value'] !== undefined || attributes['reward'] !== undefined;
  if (hasRewards) for (const it of rewardsOf(span)) keep(live.rewards, it);
  if (live.waits.any) endedAs(span, hasRewards);
}

function endedAs(span: SeenSpan, hasRewards: boolean): void {
  const { waits } = live;
  const kind = waits.tool || waits.model ? kindOf(span) : null;
  // Many set what tells a tool only after the start.
  if (waits.tool && kind === 'tool' && !tools.has(span)) observe({ on: 'tool', name: toolOf(span) });
  if (waits.model && kind === 'model') {
    observe({ on: 'model', failed: hasFailed(span), tokens: tokensOf(span) }, { name: modelOf(span) });
  }
  if (waits.reward && hasRewards) for (const { value } of rewardsOf(span)) observe({ on: 'reward', value });
  if (waits.end && isNamed('span.end', String(span.name), live.breakpoints)) {
    observe({ on: 'span.end', name: String(span.name) });
  }
}

function emitted(error: unknown): void {
  if (!live.filters.has('agl.emitted')) return;
  const { type, message, stack } = errorFacts(typeof error === 'string' ? new Error(error) : error);
  if (wants('agl.emitted', { type, message })) stop('agl.emitted', { on: 'emitted', type, message, stack });
}
