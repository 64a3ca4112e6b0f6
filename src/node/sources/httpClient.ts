import http from 'node:http';
import https from 'node:https';
import { Shape, WrongShape } from './shape';
import { SourceError } from './source';

export interface HttpAnswer {
  readonly status: number;
  /** Lower case, without parameters. */
  readonly contentType: string;
  readonly body: string;
}

export interface HttpRequest {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  readonly limitMs?: number;
  /** Beyond this the answer is cut off and refused. */
  readonly maxBytes?: number;
}

/** A store on a loaded machine answers late, but a person waits no longer than this. */
const defaultLimitMs = 10_000;
/** A page of 500 spans with whole prompts has some tens of megabytes. */
const defaultMaxBytes = 128 * 1024 * 1024;

/** Codes of a connection that never was; anything else broke while it stood. */
const notReached = new Set(
  ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EHOSTDOWN'].concat([
    ...['ECONNRESET', 'EPIPE', 'ECONNABORTED'],
  ]),
);

/**
 * One base address, kept-alive connections of its own. An agent of our own also means that no HTTP_PROXY ever stands
 * between us and a store: Node.js applies it to its global agent only.
 */
export class HttpClient {
  readonly #agent: http.Agent;

  constructor(
    readonly baseUrl: string,
    private readonly token?: string,
  ) {
    this.#agent = new (baseUrl.startsWith('https:') ? https : http).Agent({ keepAlive: true, maxSockets: 8 });
  }

  /** The answer, whatever its status. Rejects with SourceError, or with the signal's reason once that is aborted. */
  async request(path: string, request: HttpRequest = {}): Promise<HttpAnswer> {
    try {
      return await this.#once(path, request);
    } catch (error) {
      // A kept-alive connection that the server closed just now says nothing about the server.
      if (error instanceof StaleConnection && !request.signal?.aborted) return this.#once(path, request);
      throw error;
    }
  }

  /** The JSON of a 2xx answer, read by `read`; a status of `absent` gives null. Everything else is AGL-N004. */
  async json<T>(path: string, read: (shape: Shape) => T, request: HttpRequest = {}): Promise<T> {
    const answer = await this.request(path, request);
    const url = this.baseUrl + path;
    if (answer.status < 200 || answer.status > 299) {
      throw new SourceError('AGL-N004', { url, status: answer.status, detail: detailOf(answer.body) });
    }
    try {
      return read(new Shape(JSON.parse(answer.body), '$'));
    } catch (cause) {
      if (!(cause instanceof WrongShape) && !(cause instanceof SyntaxError)) throw cause;
      throw new SourceError('AGL-N004', { url, status: answer.status, detail: cause.message }, { cause });
    }
  }

  dispose(): void {
    this.#agent.destroy();
  }

  #once(path: string, request: HttpRequest): Promise<HttpAnswer> {
    const { signal, limitMs = defaultLimitMs, maxBytes = defaultMaxBytes } = request;
    const url = new URL(this.baseUrl + path);
    for (const [key, value] of Object.entries(request.query ?? {})) {
      for (const one of Array.isArray(value) ? (value as readonly string[]) : [value]) {
        if (one !== undefined) url.searchParams.append(key, String(one));
      }
    }
    const facts = { url: this.baseUrl + path };
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const body = request.body === undefined ? null : Buffer.from(JSON.stringify(request.body));
      const sent = (url.protocol === 'https:' ? https : http).request(url, {
        agent: this.#agent,
        method: request.method ?? 'GET',
        headers: {
          accept: 'application/json',
          ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
          ...(body ? { 'content-type': 'application/json', 'content-length': body.length } : {}),
        },
      });
      const onAbort = () => end(() => reject(toError(signal?.reason)));
      // One limit over the whole exchange: a server that sends a byte a second never trips an idle time-out.
      const timer = setTimeout(() => end(() => reject(new SourceError('AGL-N002', { ...facts, limitMs }))), limitMs);
      const end = (settle: () => void) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        settle();
        sent.destroy();
      };
      const fail = (cause: NodeJS.ErrnoException) =>
        end(() =>
          reject(sent.reusedSocket && isReset(cause) ? new StaleConnection(facts, cause) : toSourceError(facts, cause)),
        );
      signal?.addEventListener('abort', onAbort, { once: true });
      sent.on('error', fail);
      sent.on('response', incoming => {
        const chunks: Buffer[] = [];
        let size = 0;
        incoming.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size <= maxBytes) return void chunks.push(chunk);
          const detail = `the answer has more than ${maxBytes} bytes`;
          end(() => reject(new SourceError('AGL-N004', { ...facts, status: incoming.statusCode ?? 0, detail })));
        });
        incoming.on('error', fail);
        incoming.on('end', () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', onAbort);
          const contentType = (incoming.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
          resolve({ status: incoming.statusCode ?? 0, contentType, body: Buffer.concat(chunks).toString('utf8') });
        });
      });
      sent.end(body ?? undefined);
    });
  }
}

/** Our own servers and Agent Lightning put a sentence into `detail`; Agent Lightning's 500 has the true one last in `traceback`. */
export function detailOf(body: string): string {
  try {
    const whole = new Shape(JSON.parse(body), '$').object();
    const traceback = typeof whole.traceback === 'string' ? whole.traceback.trimEnd().split('\n').at(-1) : undefined;
    const said = traceback ?? whole.detail;
    return (typeof said === 'string' ? said : JSON.stringify(said ?? whole)).slice(0, 500);
  } catch {
    return body.slice(0, 200);
  }
}

class StaleConnection extends SourceError {
  constructor(facts: { url: string }, cause: Error) {
    super('AGL-N001', { ...facts, detail: cause.message }, { cause });
  }
}

function isReset(cause: NodeJS.ErrnoException): boolean {
  return cause.code === 'ECONNRESET' || cause.code === 'EPIPE';
}

/** What is no HTTP at all (a database, a TLS port) is not a store that we know. */
function toSourceError(facts: { url: string }, cause: NodeJS.ErrnoException): SourceError {
  const detail = cause.message || cause.code || 'connection failed';
  // Several addresses of one name were tried, as for localhost: an AggregateError carries their codes inside.
  const codes =
    cause instanceof AggregateError ? cause.errors.map((it: NodeJS.ErrnoException) => it.code) : [cause.code];
  if (codes.some(code => code === 'ETIMEDOUT')) return new SourceError('AGL-N002', { ...facts, detail }, { cause });
  const code = codes.some(it => it !== undefined && notReached.has(it)) ? 'AGL-N001' : 'AGL-N003';
  return new SourceError(code, code === 'AGL-N003' ? { ...facts, detail, found: 'unknown' } : { ...facts, detail }, {
    cause,
  });
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('aborted', { cause: reason });
}
