import type { HttpSeen } from './http';
import type { KeyPattern, Level, LogException } from './record';

const durations =
  /\b(?:in|took|after|within|duration[=:]|elapsed[=:]|latency[=:]) ?(\d{1,9}(?:\.\d{1,9})?) ?(ms|milliseconds?|s|secs?|seconds?|min|minutes?)\b/;

/** How long something took, in milliseconds, where the message says so. */
export function durationOf(message: string): number | null {
  const found = durations.exec(message.slice(0, 4000));
  if (!found) return null;
  const unit = found[2] ?? 's';
  return (
    Number(found[1]) * (unit.startsWith('mi') && !unit.startsWith('mil') ? 60_000 : unit.startsWith('m') ? 1 : 1000)
  );
}

const connection =
  /\b(?:connect(?:ed|ion|ing)?|disconnect(?:ed)?|listening|running on|accessible at|healthy|handshake|reconnect\w*|refused|unreachable|socket)\b/i;
const resource = /\b(?:creat|updat|delet|add|remov|enqueu|dequeu|register|spawn|insert|evict)(?:e|es|ed|ing)?\b/i;
const performance =
  /\b(?:latency|throughput|memory|cpu|slow|timed? ?out|elapsed|duration|queue length|heartbeat|bytes)\b/i;

/** Guide row G-L3: which of the four things that one looks for it is; the first that fits, an exception before all. */
export function patternOf(
  message: string,
  exception: LogException | null,
  http: HttpSeen | null,
  durationMs: number | null,
): KeyPattern | null {
  if (exception) return 'exception';
  if (http) return changing.has(http.method ?? '') ? 'resource' : 'connection';
  const text = message.slice(0, 1000);
  if (connection.test(text)) return 'connection';
  if (durationMs !== null || performance.test(text)) return 'performance';
  return resource.test(text) ? 'resource' : null;
}

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** What words without a head say of themselves: `error: …`, `WARNING: …`, an exception. */
export function levelOfWords(message: string, exception: LogException | null): Level | null {
  if (exception) return 'error';
  const found = /^(?:\W{0,3})(error|fatal|warning|warn)\b(?:\[[\w-]{1,40}\])?:/i.exec(message.slice(0, 80));
  const word = found?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return word.startsWith('warn') ? 'warning' : word === 'fatal' ? 'critical' : 'error';
}
