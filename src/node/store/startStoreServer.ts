import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { devtoolsProtocol, product, type StoreInfo } from '../../protocol/devtools';
import { createStore, type Store } from './createStore';
import { Forwarder } from './forward';
import { aglRoutes } from './http/aglRoutes';
import { createApp } from './http/app';
import { BodyBudget } from './http/bodyBudget';
import { devtoolsRoutes } from './http/devtoolsRoutes';
import { isLoopbackName } from './http/guard';
import { addOtlpRoutes } from './http/otlpRoutes';
import { readOwnerUrl, removeInfo, writeInfo } from './infoFile';
import { Lease, type LeaseLimits } from './lease';
import { takeLock } from './lock';
import { StartError } from './startError';
import { schemaVersion } from './storage/schema';
import { Stream } from './stream';
import { ensureFolder } from './ensureFolder';

export interface StoreServerOptions {
  readonly dataDir: string;
  /** A loopback address or name. */
  readonly host?: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Where OTLP is taken besides, if nobody listens there; null: nowhere. */
  readonly otlpPort?: number | null;
  readonly token?: string | null;
  readonly version: string;
  /** End when the last window let go; null: serve until told to stop. */
  readonly lease?: LeaseLimits | null;
  readonly keepRunning?: boolean;
  readonly now?: () => number;
  readonly watchdogTimer?: boolean;
  readonly log?: (line: string) => void;
  /** Called once, when the store is asked to end: by its lease, or by POST …/stop. */
  readonly onStop?: () => void;
}

export interface StoreServer {
  readonly info: () => StoreInfo;
  readonly store: Store;
  /** Where the unreadable database of before went, if there was one. */
  readonly setAside: string | null;
  close(): Promise<void>;
}

/** Loopback only, and by address: `localhost` may resolve to a ::1 that nobody listens on. @throws StartError */
export async function startStoreServer(options: StoreServerOptions): Promise<StoreServer> {
  const { dataDir, host = '127.0.0.1', log = () => undefined } = options;
  if (!isLoopbackName(host)) throw new StartError('AGL-S016', { host });
  ensureFolder(dataDir);
  const lock = await ownFolder(dataDir);
  const undo: (() => void | Promise<void>)[] = [() => lock.release()];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const now = options.now ?? Date.now;
    const timer = options.watchdogTimer === undefined ? {} : { watchdogTimer: options.watchdogTimer };
    const store = createStore({ dataDir, now, warn: log, ...timer });
    undo.push(() => store.close());
    return await serve(options, store, host, undo, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function serve(
  options: StoreServerOptions,
  store: Store,
  host: string,
  undo: (() => void | Promise<void>)[],
  close: () => Promise<void>,
): Promise<StoreServer> {
  const { dataDir, log = () => undefined, token = null, now = Date.now } = options;
  const startedMs = now();
  let leases = 0;
  const at = { url: '', otlpUrl: null as string | null };
  const info = (): StoreInfo => ({
    ...{ product, version: options.version, protocol: devtoolsProtocol, pid: process.pid, startedMs },
    ...{ url: at.url, otlpUrl: at.otlpUrl, dataDir, schemaVersion, leases, keepRunning: options.keepRunning ?? false },
  });
  const stop = once(() => options.onStop?.());
  const forwarder = new Forwarder(log);
  const shared = { store, token, budget: new BodyBudget(), log };

  const app = createApp({ ...shared, routes: [...aglRoutes, ...devtoolsRoutes({ info, stop, forwarder })] });
  addOtlpRoutes(app, shared);
  at.url = await listen(app, host, options.port);
  undo.push(() => app.close());
  at.otlpUrl = await listenForOtlp(shared, host, options.otlpPort ?? null, undo);

  const lease = options.lease && options.keepRunning !== true ? new Lease(options.lease, stop) : null;
  if (lease) undo.push(() => lease.dispose());
  const takeLease = () => {
    leases++;
    const release = lease?.take();
    return once(() => {
      leases--;
      release?.();
    });
  };
  const stream = new Stream(app.server, { store, token, info, takeLease });
  undo.push(() => stream.close());
  writeInfo(dataDir, info());
  undo.push(() => removeInfo(dataDir));
  return { info, store, setAside: store.setAside, close };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host: host.replace(/^\[|\]$/g, ''), port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EADDRINUSE' || code === 'EACCES') throw new StartError('AGL-S001', { host, port }, { cause: error });
    throw new StartError('AGL-S016', { host }, { cause: error });
  }
  const { port: bound } = app.server.address() as AddressInfo;
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${bound}`;
}

/** Nice to have: when somebody else, perhaps a collector, listens there, the store goes without. */
async function listenForOtlp(
  shared: Omit<Parameters<typeof createApp>[0], 'routes'>,
  host: string,
  port: number | null,
  undo: (() => void | Promise<void>)[],
): Promise<string | null> {
  if (port === null) return null;
  const app = createApp({ ...shared, routes: [] });
  addOtlpRoutes(app, shared);
  try {
    const url = await listen(app, host, port);
    undo.push(() => app.close());
    return url;
  } catch {
    shared.log(`Port ${port} is taken; OTLP is received on the store's own port only`);
    await app.close();
    return null;
  }
}

/** The owner may be about to write where it listens: it gets a moment before it stays unnamed. */
async function ownFolder(dataDir: string): Promise<{ release(): void }> {
  const lock = lockOf(dataDir);
  if (lock) return lock;
  for (let tries = 0; tries < 20 && readOwnerUrl(dataDir) === null; tries++) await pause(50);
  throw new StartError('AGL-S013', { path: dataDir, url: readOwnerUrl(dataDir) ?? '?' });
}

function lockOf(dataDir: string): ReturnType<typeof takeLock> {
  try {
    return takeLock(dataDir);
  } catch (error) {
    throw new StartError('AGL-S014', { path: dataDir, reason: String(error) }, { cause: error });
  }
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    action();
  };
}
