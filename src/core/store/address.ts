/** The parts of a store's address that matter: its routes begin at the root, so a path never does. */
export interface StoreAddress {
  /** Scheme, host and port, without a slash at the end. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  readonly loopback: boolean;
}

/**
 * What a person may type for a store: a port, a host and port, or a URL, with whatever path they pasted behind it.
 * Null when it can be none of them, or carries credentials, which would end in a log.
 */
export function toStoreAddress(typed: string): StoreAddress | null {
  const match = pattern.exec(/^\s*\d{1,5}\s*$/.test(typed) ? `127.0.0.1:${typed.trim()}` : typed.trim());
  const { scheme, host: name, port: digits } = match?.groups ?? {};
  // A bare word is more likely a slip than a host of the local network.
  if (name === undefined || (scheme === undefined && digits === undefined)) return null;
  const secure = scheme?.toLowerCase() === 'https';
  const port = digits === undefined ? (secure ? 443 : 80) : Number(digits);
  if (port < 1 || port > 65535) return null;
  // `localhost` may resolve to ::1 first, where no store listens.
  const host = name.toLowerCase() === 'localhost' ? '127.0.0.1' : name.toLowerCase();
  const shown = digits === undefined ? '' : `:${port}`;
  return {
    url: `${secure ? 'https' : 'http'}://${host}${shown}`,
    ...{ host, port },
    loopback: host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host),
  };
}

const pattern =
  /^(?:(?<scheme>https?):\/\/)?(?<host>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(?<port>\d{1,5}))?(?:[/?#]\S*)?$/i;
