import os from 'node:os';
import { isMainThread, threadId } from 'node:worker_threads';
import { guarded } from './guard';
import { live } from './live';
import { openSpan } from './openSpans';

const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const told = ['AGL_CURRENT_ROLE', 'AGL_SERVER_HOST', 'AGL_SERVER_PORT', 'AGL_MANAGED_STORE'];

/** What is around a failure (guide row G-X4): who runs what, in which state, at which request. */
export function surroundings(): Readonly<Record<string, string>> {
  const { rss, heapUsed } = process.memoryUsage();
  const user = guarded(() => os.userInfo().username)();
  const span = openSpan();
  const { method, url, status } = live.lastHttpModel ?? {};
  const values = told.flatMap(name => (process.env[name] ? [[name, process.env[name].slice(0, 200)]] : []));
  return {
    ...{ node: process.versions.node, script: (process.argv[1] ?? '').slice(0, 500) },
    ...(user ? { user } : {}),
    ...{ memory: `${mb(rss)}, heap ${mb(heapUsed)}`, uptime: `${process.uptime().toFixed(1)} s` },
    ...(isMainThread ? {} : { thread: `worker ${threadId}` }),
    ...(span ? { span: String(span.name) } : {}),
    ...(url === undefined ? {} : { request: [method, url, status ?? ''].join(' ').trim() }),
    ...(Object.fromEntries(values) as Record<string, string>),
  };
}
