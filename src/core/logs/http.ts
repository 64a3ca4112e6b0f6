/** A request and its answer, as an access log or a client names them. */
export interface HttpSeen {
  readonly method: string | null;
  /** With its query, without scheme and host; null where only a status is told. */
  readonly path: string | null;
  readonly host: string | null;
  readonly status: number;
  /** Who told it: the server that answered, or the client that asked. */
  readonly side: 'server' | 'client';
}

const methods = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|CONNECT|TRACE';
/** `"GET /a HTTP/1.1" 200`, `"GET http://h/a HTTP/1.1" 404 -` */
const access = new RegExp(`"(${methods}) (\\S{1,4000}) HTTP/[\\d.]{1,4}" (\\d{3})\\b`);
/** httpx: `HTTP Request: GET http://h/a "HTTP/1.1 200 OK"` */
const httpx = new RegExp(`HTTP Request: (${methods}) (\\S{1,4000}) "HTTP/[\\d.]{1,4} (\\d{3})\\b`);
/** httpx and requests: `Client error '401 Unauthorized' for url 'http://…'`, `404 Client Error: Not Found for url: http://…` */
const raised = /(?:Client|Server) error '(\d{3}) [^']{0,100}' for url '([^']{1,4000})'/;
const requests = /\b(\d{3}) (?:Client|Server) Error: .{0,200}? for url: (\S{1,4000})/;

/** The request that a text tells of, or null. */
export function httpOf(text: string): HttpSeen | null {
  if (text.includes('HTTP/')) {
    const served = access.exec(text);
    if (served) return seen('server', served[1], served[2], served[3]);
    const asked = httpx.exec(text);
    if (asked) return seen('client', asked[1], asked[2], asked[3]);
  }
  if (!text.includes(' for url')) return null;
  const failed = raised.exec(text) ?? requests.exec(text);
  return failed ? seen('client', undefined, failed[2], failed[1]) : null;
}

function seen(side: HttpSeen['side'], method: string | undefined, target = '', status = '0'): HttpSeen {
  const url = /^[a-z]{2,8}:\/\/([^/?#]{1,300})([^#]*)/.exec(target);
  const path = url ? url[2] || '/' : target;
  return { side, method: method ?? null, path, host: url?.[1] ?? null, status: Number(status) };
}
