import { beginCall, endCall, modelAnswered, type Call } from './calls';
import { guarded } from './guard';

type Fetch = typeof globalThis.fetch;

/** Under way, and not yet seen as requests of what is below `fetch`. */
const open = new Set<Call>();

/** Whether a request that has just been made is one of a `fetch` that is seen here. */
export function takeFetch({ url, method }: Call): boolean {
  for (const it of open) if (it.url === url && it.method === method) return open.delete(it);
  return false;
}

/** The global `fetch`, with its name, its arguments and its answers as they are. */
export function watchFetch(): void {
  const described = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  const original = described?.value as Fetch | undefined;
  if (!described || typeof original !== 'function') return;
  const begin = guarded((input: unknown, init: unknown) => beginCall(addressOf(input), methodOf(input, init)));
  const fetch = function (this: unknown, ...args: Parameters<Fetch>): ReturnType<Fetch> {
    const call = begin(args[0], args[1]);
    if (!call) return Reflect.apply(original, this, args);
    open.add(call);
    return Reflect.apply(original, this, args).then(
      response => {
        open.delete(call);
        endCall(call, response.status, null);
        guarded(watchBody)(call, response);
        return response;
      },
      (error: unknown) => {
        open.delete(call);
        endCall(call, null, error);
        throw error;
      },
    );
  };
  Object.defineProperties(fetch, { name: { value: original.name }, length: { value: original.length } });
  Object.defineProperty(globalThis, 'fetch', { ...described, value: fetch });
}

function addressOf(input: unknown): string {
  if (typeof input === 'string') return input;
  return input instanceof URL ? input.href : String((input as { url?: unknown }).url);
}

function methodOf(input: unknown, init: unknown): string {
  const named = (init as { method?: unknown } | undefined)?.method ?? (input as { method?: unknown }).method;
  return typeof named === 'string' ? named : 'GET';
}

/** What a model used stands in its answer, which only the program reads. */
function watchBody(call: Call, response: Response): void {
  if (call.server !== 'model' || !(response.headers.get('content-type') ?? '').includes('json')) return;
  const told = (body: unknown) => {
    modelAnswered(call, body);
    return body;
  };
  const parse = guarded((body: string) => JSON.parse(body) as unknown);
  const [json, text] = [response.json.bind(response), response.text.bind(response)];
  const define = (name: 'json' | 'text', value: () => Promise<unknown>) =>
    Object.defineProperty(response, name, { value, configurable: true, writable: true, enumerable: false });
  define('json', () => json().then(told));
  define('text', () =>
    text().then(body => {
      told(parse(body));
      return body;
    }),
  );
}
