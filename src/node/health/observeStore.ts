import type { Latency, Observations, Observed, ObservationKey, StoreIdentity } from '../../core/health/observation';
import { openSource } from '../sources/openSource';
import { SourceError, type Source } from '../sources/source';
import { observeContents } from './observeContents';
import type { HealthInputs } from './inputs';
import { look, type LookOptions } from './look';

/** Longer than a connection may take (5 s), so that its time-out is told as such and not as ours. */
const identityLimitMs = 8_000;
const latencySamples = 3;

/** The store itself first: what is in it is only asked of one that answers. */
export async function observeStore(
  keys: ReadonlySet<ObservationKey>,
  { source, url, expectedVersion }: HealthInputs,
  options: Omit<LookOptions, 'limitMs'>,
): Promise<Observations> {
  const store = source ?? (url === null ? null : { url, kind: 'embedded' as const });
  if (store === null) return { store };
  const chosen = { url: store.url, kind: store.kind };
  const opened = source ? { source, own: false } : await opening(store.url, options);
  if (!('source' in opened)) return { store: chosen, identity: opened, ...blindToContents(keys, opened) };
  try {
    const identity = await identify(opened.source, expectedVersion, options);
    const seen = { store: { url: store.url, kind: opened.source.kind }, identity };
    if (!identity.seen) return { ...seen, ...blindToContents(keys, identity) };
    // The answers of a busy burst would be measured instead of the store's.
    const latency = keys.has('latency') ? { latency: await measure(opened.source, options) } : {};
    return { ...seen, ...latency, ...(await observeContents(keys, opened.source, options)) };
  } finally {
    if (opened.own) opened.source.dispose();
  }
}

/** An address without a source: opening it tells why there is none, or that there could be one by now. */
async function opening(url: string, options: Omit<LookOptions, 'limitMs'>) {
  const opened = await look(signal => openSource(url, { signal }).catch(atStore(url)), {
    ...options,
    limitMs: identityLimitMs,
  });
  return opened.seen ? { source: opened.value, own: true } : opened;
}

function identify(source: Source, expectedVersion: string | null, options: Omit<LookOptions, 'limitMs'>) {
  return look<StoreIdentity>(
    async signal => {
      const { kind, product, version, pid } = await source.identify(signal).catch(atStore(source.url));
      return { kind, product, version, pid, expectedVersion: kind === 'embedded' ? expectedVersion : null };
    },
    { ...options, limitMs: identityLimitMs },
  );
}

/** Which of its pages was asked for is no matter of the reader's. */
function atStore(url: string) {
  return (error: unknown): never => {
    throw error instanceof SourceError ? new SourceError(error.code, { ...error.facts, url }, { cause: error }) : error;
  };
}

function measure(source: Source, options: Omit<LookOptions, 'limitMs'>): Promise<Observed<Latency>> {
  return look(
    async signal => {
      const samplesMs: number[] = [];
      for (let at = 0; at < latencySamples; at++) {
        const startedMs = performance.now();
        await source.identify(signal);
        samplesMs.push(performance.now() - startedMs);
      }
      return { samplesMs };
    },
    { ...options, limitMs: 2 * identityLimitMs },
  );
}

const contents = [
  'latency',
  'statistics',
  'workers',
  'queue',
  'preparing',
  'running',
  'finished',
  'resources',
] as const;

function blindToContents(keys: ReadonlySet<ObservationKey>, identity: Observed<StoreIdentity> & { seen: false }) {
  const reason = { ...identity, code: null, reason: storeSilent };
  return Object.fromEntries(contents.filter(key => keys.has(key)).map(key => [key, reason]));
}

const storeSilent = { key: 'health.skipped.storeSilent', args: {} } as const;
