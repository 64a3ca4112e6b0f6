import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { beginCall, endCall, type Call } from './calls';
import { guarded } from './guard';

/** Requests of `node:http` and `node:https`, on which axios and many clients stand, as Node.js itself tells of them. */
export function watchHttp(): void {
  const calls = new WeakMap<ClientRequest, Call>();
  const take = (request: ClientRequest) => {
    const call = calls.get(request);
    calls.delete(request);
    return call;
  };
  on<{ request: ClientRequest }>('http.client.request.start', ({ request }) => {
    const host = request.getHeader('host');
    const authority = typeof host === 'string' ? host : request.host;
    const call = beginCall(`${request.protocol}//${authority}${request.path}`, request.method);
    if (call) calls.set(request, call);
  });
  on<{ request: ClientRequest; response: IncomingMessage }>('http.client.response.finish', ({ request, response }) => {
    const call = take(request);
    if (call) endCall(call, response.statusCode ?? null, null);
  });
  on<{ request: ClientRequest; error: unknown }>('http.client.request.error', ({ request, error }) => {
    const call = take(request);
    if (call) endCall(call, null, error);
  });
}

function on<T>(channel: string, listener: (message: T) => void): void {
  const safe = guarded(listener);
  subscribe(channel, message => void safe(message as T));
}
