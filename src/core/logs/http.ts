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

const reasons =
  'Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Conflict|Payload Too Large|Unprocessable|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time';
/** urllib and axios, and programs of one's own: `failed with 401 Unauthorized`. A number alone may count anything. */
const worded = new RegExp(
  `\\bHTTP Error ([45]\\d{2}): |\\bwith status code ([45]\\d{2})\\b|\\b(?:failed|responded|answered|returned)[ :][\\w :]{0,30}?([45]\\d{2}) (?:${reasons})`,
);

/** Whether a text has the words for an answer that failed, by which a number before them may be its status. */
export const tellsReason = (text: string): boolean => tellingReason.test(text);
const tellingReason = new RegExp(` (?:${reasons})`);

/** The request that a text tells of, or null. */
export function httpOf(text: string): HttpSeen | null {
  if (text.includes('HTTP/')) {
    const served = access.exec(text);
    if (served) return seen('server', served[1], served[2], served[3]);
    const asked = httpx.exec(text);
    if (asked) return seen('client', asked[1], asked[2], asked[3]);
  }
  const failed = text.includes(' for url') ? (raised.exec(text) ?? requests.exec(text)) : null;
  if (failed) return seen('client', undefined, failed[2], failed[1]);
  const told = / [45]\d\d/.test(text) ? worded.exec(text) : null;
  return told ? seen('client', undefined, undefined, told[1] ?? told[2] ?? told[3]) : null;
}

function seen(side: HttpSeen['side'], method: string | undefined, target?: string, status = '0'): HttpSeen {
  const url = /^[a-z]{2,8}:\/\/([^/?#]{1,300})([^#]*)/.exec(target ?? '');
  const path = url ? url[2] || '/' : (target ?? null);
  return { side, method: method ?? null, path, host: url?.[1] ?? null, status: Number(status) };
}
