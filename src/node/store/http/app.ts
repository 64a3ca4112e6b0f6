import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Store } from '../createStore';
import { StoreError } from '../semantics/storeError';
import { columnText } from '../storage/columnText';
import { parseJson } from '../wire/parseJson';
import type { BodyBudget } from './bodyBudget';
import { checkCaller } from './guard';
import { withBody } from './readBody';
import { toFailure, toJsonText } from './reply';
import type { Call, Route } from './route';

export interface AppOptions {
  readonly store: Store;
  readonly routes: readonly Route[];
  readonly token: string | null;
  readonly budget: BodyBudget;
  readonly log: (line: string) => void;
}

/** A server of these routes, listening nowhere yet. Bodies are read by us, within limits, not by the framework. */
export function createApp(options: AppOptions): FastifyInstance {
  const { routes, token, log } = options;
  const app = Fastify({
    logger: false,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    // Longer than clients keep idle connections: whoever closes first while the other writes loses that request.
    keepAliveTimeout: 75_000,
    routerOptions: { maxParamLength: 1024 },
    // What fails before a route is found: a path that cannot be decoded.
    frameworkErrors: (error, request, reply) => sendFailure(error, request, reply, log),
    clientErrorHandler: (error, socket) => {
      const text = JSON.stringify({ detail: `Bad request: ${error.message}`, code: 'AGL-S009' });
      const head = `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}`;
      if (socket.writable) socket.end(`${head}\r\nConnection: close\r\n\r\n${text}`);
    },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_, __, done) => done(null));
  app.addHook('onRequest', (request, _, done) => {
    try {
      checkCaller(request.headers, token);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
  app.setErrorHandler((error, request, reply) => sendFailure(error, request, reply, log));
  app.setNotFoundHandler((request, reply) => sendNotFound(request, reply, routes));
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.path,
      handler: (request, reply) => answer(options, route, request, reply),
    });
  }
  return app;
}

async function answer(options: AppOptions, route: Route, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  // A path that ends in a slash names nothing: no id is empty.
  if (Object.values(request.params as Record<string, string>).includes('')) return reply.callNotFound();
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const call = (body: unknown): Call => ({
    params: named(request),
    query: new URL(request.url, 'http://store').searchParams,
    body,
    signal: gone.signal,
  });
  const run = async (body: unknown) => toJsonText(await route.handle(call(body), options.store));
  const text =
    route.method === 'POST'
      ? await withBody(request.raw, options.budget, { gzip: false }, raw => run(jsonOf(request, raw)))
      : await run(undefined);
  await reply
    .code(route.status ?? 200)
    .header('content-type', 'application/json')
    .send(text);
}

function named(request: FastifyRequest): Record<string, string> {
  const params = Object.entries(request.params as Record<string, string>);
  return Object.fromEntries(params.map(([name, value]) => [name, columnText(value)]));
}

/** A body that does not call itself JSON reaches the route as text, which no route takes: that is a 422, as upstream's. */
function jsonOf(request: FastifyRequest, raw: Buffer): unknown {
  if (raw.length === 0) return undefined;
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json' || type.endsWith('+json')) return parseJson(raw);
  return raw.subarray(0, 1000).toString('utf8');
}

function sendFailure(error: unknown, request: FastifyRequest, reply: FastifyReply, log: (line: string) => void): void {
  const { status, body, unexpected } = toFailure(error);
  if (unexpected)
    log(`${request.method} ${request.url}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  void reply.code(status).header('content-type', 'application/json').send(JSON.stringify(body));
}

/** As the released package answers: a GET finds nothing, another method on a known path is told which are allowed. */
function sendNotFound(request: FastifyRequest, reply: FastifyReply, routes: readonly Route[]): void {
  const path = request.url.split('?')[0] ?? '';
  const allowed = routes.filter(it => matches(it.path, path)).map(it => it.method);
  const error =
    request.method === 'GET' || request.method === 'HEAD' || allowed.length === 0
      ? new StoreError('AGL-S004', 404, 'Not Found')
      : new StoreError('AGL-S004', 405, 'Method Not Allowed');
  if (error.status === 405) void reply.header('allow', [...new Set(allowed)].sort().join(', '));
  sendFailure(error, request, reply, () => undefined);
}

function matches(pattern: string, path: string): boolean {
  const [a, b] = [pattern.split('/'), path.split('/')];
  return a.length === b.length && a.every((part, at) => part.startsWith(':') || part === b[at]);
}
