import type { Store } from '../createStore';

/** What a handler may know of a request. Handlers are functions of it and the store, and of nothing else. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined when none came. */
  readonly body: unknown;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With `:name` parts. */
  readonly path: string;
  /** Of success; 200 if absent. */
  readonly status?: number;
  readonly handle: (call: Call, store: Store) => Promise<unknown>;
}

/** A query string as the object that a JSON body would be: keys that take a list are lists, however often they came. */
export function queryObject(query: URLSearchParams, lists: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(query.keys())].map(key => [
      key,
      lists.includes(key) ? query.getAll(key) : (query.getAll(key).at(-1) ?? ''),
    ]),
  );
}
