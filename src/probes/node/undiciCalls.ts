import { subscribe } from 'node:diagnostics_channel';
import { beginCall, endCall, type Call } from './calls';
import { takeFetch } from './fetchCalls';
import { guarded } from './guard';

/** As all versions of undici tell of it. */
interface UndiciRequest {
  readonly origin?: unknown;
  readonly path?: unknown;
  readonly method?: unknown;
}

/**
 * Requests of the package undici: its own `request`, `fetch` and pools. The same library is inside Node.js, below the global
 * `fetch`, which is watched where the program calls it, and both may share one pool: so those that a `fetch` has begun, and what it
 * is redirected to, are left out one by one.
 */
export function watchUndici(): void {
  const calls = new WeakMap<object, Call>();
  const fetched = new WeakSet<object>();
  let redirected = 0;
  const take = (request: object) => {
    const call = calls.get(request);
    calls.delete(request);
    return call;
  };
  on<{ request: UndiciRequest }>('undici:request:create', ({ request }) => {
    const { origin, path, method } = request;
    const call = beginCall(`${String(origin)}${String(path)}`, typeof method === 'string' ? method : 'GET');
    const isFetch = call !== null && takeFetch(call);
    if (!isFetch && redirected > 0) redirected--;
    else if (!isFetch) return void (call && calls.set(request, call));
    fetched.add(request);
  });
  on<{ request: object; response: { statusCode?: unknown } }>('undici:request:headers', ({ request, response }) => {
    const status = typeof response.statusCode === 'number' ? response.statusCode : null;
    if (fetched.has(request) && [301, 302, 303, 307, 308].includes(status ?? 0)) redirected++;
    const call = take(request);
    if (call) endCall(call, status, null);
  });
  on<{ request: object; error: unknown }>('undici:request:error', ({ request, error }) => {
    const call = take(request);
    if (call) endCall(call, null, error);
  });
}

function on<T>(channel: string, listener: (message: T) => void): void {
  const safe = guarded(listener);
  subscribe(channel, message => void safe(message as T));
}
