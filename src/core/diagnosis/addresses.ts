import type { LogRecord } from '../logs/record';

/** Addresses stand in the words of an error, not in the payload behind them. */
const searched = 8000;
const kept = 8;

const patterns: readonly RegExp[] = [
  /\b[a-z][a-z+]{1,20}:\/\/(?:[^\s/@'"]{1,200}@)?(\[[0-9a-f:]{2,40}\]|[\w.-]{1,200}):(\d{1,5})\b/gi,
  /\bhost='([^'\s]{1,200})', port=(\d{1,5})\b/g,
  /\('([\w.:-]{1,200})', (\d{1,5})\b/g,
  /(?<![\w.:/@-])(\d{1,3}(?:\.\d{1,3}){3}|localhost|\[[0-9a-f:]{2,40}\]|::1):(\d{2,5})\b/g,
  /\bto (?:host |server at )?"?([\w.-]{1,200})"?(?::| port |, port )(\d{2,5})\b/g,
];

/**
 * The servers that a record says it wanted to reach, as `host:port`; all names of this machine are `loopback`. Empty where
 * it names none. What an access log names is its client, which is nobody's address.
 */
export function addressesOf({ message, detail, exception, http }: LogRecord): ReadonlySet<string> {
  const found = new Set<string>();
  if (http?.side === 'server' && !exception) return found;
  if (http?.host) add(found, ...split(http.host));
  const words = [message, ...(exception?.chain.map(it => it.message) ?? [detail])].join('\n').slice(0, searched);
  for (const pattern of patterns) {
    for (const [, host = '', port = ''] of words.matchAll(pattern)) add(found, host, port);
  }
  return found;
}

function split(host: string): [string, string] {
  const at = host.lastIndexOf(':');
  return at > 0 && /^\d{1,5}$/.test(host.slice(at + 1)) ? [host.slice(0, at), host.slice(at + 1)] : [host, ''];
}

function add(found: Set<string>, host: string, port: string): void {
  const name = host.toLowerCase();
  if (found.size < kept) found.add(`${loopback.test(name) ? 'loopback' : name}:${port}`);
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|0\.0\.0\.0)$/;
