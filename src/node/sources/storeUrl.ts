/**
 * What a person types for a store (`4747`, `localhost:4747`, `http://host:4747/`) as `http://host:port[/path]` without a
 * slash at the end. Null for anything else: other protocols, and addresses with a user or password in them.
 */
export function toStoreUrl(text: string): string | null {
  const typed = text.trim();
  const full = /^\d{1,5}$/.test(typed)
    ? `http://127.0.0.1:${typed}`
    : /^[a-z][\w+.-]*:\/\//i.test(typed)
      ? typed
      : `http://${typed}`;
  if (!URL.canParse(full)) return null;
  const url = new URL(full);
  if (!/^https?:$/.test(url.protocol) || url.hostname === '' || url.username || url.password) return null;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** By name or address; what is not loopback leaves the machine. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
