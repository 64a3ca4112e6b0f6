/** The port of a URL that names this machine; null for any other. */
export function loopbackPort(url: string): number | null {
  if (!URL.canParse(url)) return null;
  const { hostname, port, protocol } = new URL(url);
  if (!/^(127(\.\d+){3}|localhost|\[::1\])$/i.test(hostname)) return null;
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}
