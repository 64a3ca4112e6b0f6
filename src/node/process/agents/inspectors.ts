import http from 'node:http';

/** Whoever listens on this machine answers at once, unless it is stopped; then its inspector still answers. */
const limitMs = 500;
const mostBytes = 100_000;

/** Does an inspector of Node.js answer there? Reads its list of targets, which changes nothing. */
export async function isInspector(host: string, port: number, signal?: AbortSignal): Promise<boolean> {
  const text = await textOf(host, port, signal);
  try {
    const targets: unknown = JSON.parse(text);
    return Array.isArray(targets) && targets.some(it => (it as { type?: unknown } | null)?.type === 'node');
  } catch {
    // Another service, or none.
    return false;
  }
}

function textOf(host: string, port: number, signal: AbortSignal | undefined): Promise<string> {
  const limit = AbortSignal.timeout(limitMs);
  const within = signal ? AbortSignal.any([signal, limit]) : limit;
  return new Promise(settle => {
    const request = http.get({ host, port, path: '/json/list', agent: false, signal: within }, answer => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
        if (text.length > mostBytes) request.destroy();
      });
      answer.once('close', () => settle(text));
    });
    request.once('error', () => settle(''));
  });
}
