import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { StoreError } from '../semantics/storeError';

/**
 * A page in the user's browser can reach 127.0.0.1, by a name of its own (DNS rebinding) or plainly. Programs send no
 * Origin and call us by a loopback name; what does otherwise is refused, on every path and for upgrades, too.
 * @throws StoreError AGL-S017 (403), AGL-S018 (401)
 */
export function checkCaller(headers: IncomingHttpHeaders, token: string | null): void {
  const host = headers.host ?? '';
  if (!isLoopbackName(nameOf(host)))
    throw refused(`Host '${host.slice(0, 100)}' is not a name of this machine's loopback`);
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`)
    throw refused(`Origin '${origin.slice(0, 100)}' is not allowed`);
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw refused('Requests of other sites are not allowed');
  if (token !== null && !sameText(headers.authorization ?? '', `Bearer ${token}`)) {
    throw new StoreError('AGL-S018', 401, 'A bearer token is required');
  }
}

/** All of 127.0.0.0/8 is this machine. */
export function isLoopbackName(name: string): boolean {
  return name === 'localhost' || name === '::1' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
}

const nameOf = (host: string) => host.replace(/:\d+$/, '').toLowerCase();
const refused = (detail: string) => new StoreError('AGL-S017', 403, detail);

/** Takes as long for a near miss as for a far one. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
