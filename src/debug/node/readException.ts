import type { ProbeIds } from '../../protocol/probe';
import { openCdp } from './cdp';
import type { ChildSession } from './nodeServices';

/** What an error says itself. */
export interface ErrorReading {
  readonly type: string;
  readonly message: string;
  /** As Node.js prints it: stack, causes, members of an AggregateError. */
  readonly stack: string;
  readonly ids?: ProbeIds;
  /** What was around it: by name, as its record keeps it. */
  readonly context?: Readonly<Record<string, string>>;
}

const limitMs = 2_000;
export const probeGlobal = "globalThis[Symbol.for('agent-lightning-devtools')]";

/** Runs in the stopped process with the error as `this`. Without the probe, what the error's own stack says must do. */
const readError = `function () {
  const probe = ${probeGlobal};
  if (probe) return probe.read(this);
  const text = it => typeof it === 'string' ? it : '';
  const value = (of, key) => Object.getOwnPropertyDescriptor(of, key)?.value;
  const print = (it, depth) => {
    if (!(it instanceof Error)) return String(it);
    const cause = value(it, 'cause');
    const stack = text(it.stack);
    return cause === undefined || depth > 8 ? stack : stack + ' {\\n  [cause]: ' + print(cause, depth + 1) + '\\n}';
  };
  const type = text(this.name) || 'Error';
  const context = { node: process.versions.node, script: String(process.argv[1] ?? '').slice(0, 500) };
  const found = { type, message: text(value(this, 'message')), stack: print(this, 0).slice(0, 20000), context };
  return btoa(unescape(encodeURIComponent(JSON.stringify(found))));
}`;

interface Paused {
  readonly reason?: string;
  readonly data?: { readonly objectId?: string; readonly description?: string; readonly value?: unknown };
}

/** The error on which a process stopped, over the inspector's own protocol; null when it cannot be had in time. */
export async function readException(child: ChildSession): Promise<ErrorReading | null> {
  const address = await within(child.cdpAddress());
  const cdp = address && (await openCdp(address, limitMs));
  if (!cdp) return null;
  try {
    await cdp.ask('JsDebug.subscribe', { events: ['Debugger.paused'] });
    // Says again why it stands.
    void cdp.ask('Debugger.enable');
    const data = (await cdp.event<Paused>('Debugger.paused'))?.data;
    if (!data) return null;
    const { objectId } = data;
    if (objectId === undefined) {
      const text = data.description ?? String(data.value);
      return { type: typeof data.value, message: text, stack: text };
    }
    const call = { objectId, functionDeclaration: readError, returnByValue: true, silent: true };
    const answer = await cdp.ask<{ result?: { value?: unknown } }>('Runtime.callFunctionOn', call);
    return toReading(answer?.result?.value);
  } finally {
    cdp.close();
  }
}

/** Base64 of JSON, as a probe answers; null for anything else. */
export function decode(value: unknown): unknown {
  const encoded = typeof value === 'string' ? /^["']?([A-Za-z0-9+/=]+)["']?$/.exec(value)?.[1] : undefined;
  if (encoded === undefined) return null;
  try {
    return JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

function toReading(value: unknown): ErrorReading | null {
  const found = decode(value) as Partial<ErrorReading> | null;
  const { type, message, stack, ids, context } = found ?? {};
  if (typeof type !== 'string' || typeof message !== 'string' || typeof stack !== 'string') return null;
  return { type, message, stack, ...(ids ? { ids } : {}), ...(context ? { context } : {}) };
}

function within<T>(promise: Promise<T>): Promise<T | null> {
  return new Promise(settle => {
    const timer = setTimeout(() => settle(null), limitMs);
    promise.then(settle, () => settle(null)).finally(() => clearTimeout(timer));
  });
}
