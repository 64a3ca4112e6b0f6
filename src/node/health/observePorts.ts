import type { Observations, PortRole, PortSight, StoreKind } from '../../core/health/observation';
import { findPortOwner, type PortOwner } from '../process/portOwner';
import { isListening } from '../process/ports';
import { detectSource } from '../sources/detectSource';
import { openSource } from '../sources/openSource';
import { SourceError, type Source } from '../sources/source';
import { look, type LookOptions } from './look';
import { loopbackPort } from './loopbackPort';

/** Where Agent Lightning's own programs start their store. */
const agentLightningPort = 4747;
const limitMs = 10_000;
const detectLimitMs = 1_500;

export interface PortPlaces {
  readonly source: Source | null;
  readonly storePort: number;
  readonly otlpPort: number | null;
}

/** The machine, so that a test can be another one. */
export interface PortTools {
  readonly listening: (port: number, signal: AbortSignal) => Promise<boolean>;
  readonly owner: (port: number, signal: AbortSignal) => Promise<PortOwner | null>;
  /** Null: no store that we know. */
  readonly detect: (url: string, signal: AbortSignal) => Promise<StoreKind | null>;
  /** The store's own process, and whatever else is ours. */
  readonly ownPids: (signal: AbortSignal) => Promise<readonly number[]>;
}

export function observePorts(
  places: PortPlaces,
  options: Omit<LookOptions, 'limitMs'>,
  tools: PortTools = systemTools(places),
): Promise<Observations['ports']> {
  return look(
    async signal => {
      let asked: Promise<readonly number[]> | null = null;
      const once = { ...tools, ownPids: () => (asked ??= tools.ownPids(signal)) };
      return Promise.all(rolesOf(places).map(([port, role]) => sightOf(port, role, places, once, signal)));
    },
    { ...options, limitMs },
  );
}

/** A port has one role: the first that claims it. Port 0 is one that the system picks, so nobody can be in its way. */
function rolesOf({ storePort, otlpPort }: PortPlaces): [number, PortRole][] {
  const roles = new Map<number, PortRole>([[storePort, 'store']]);
  if (!roles.has(agentLightningPort)) roles.set(agentLightningPort, 'agentLightning');
  if (otlpPort !== null && !roles.has(otlpPort)) roles.set(otlpPort, 'otlp');
  roles.delete(0);
  return [...roles];
}

async function sightOf(
  port: number,
  role: PortRole,
  { source }: PortPlaces,
  tools: PortTools,
  signal: AbortSignal,
): Promise<PortSight> {
  const free = { port, role, listening: false, answers: null, ours: false, owner: null };
  if (!(await tools.listening(port, signal))) return free;
  const taken = { ...free, listening: true };
  if (source && loopbackPort(source.url) === port) return { ...taken, answers: source.kind, ours: true };
  const owner = await tools.owner(port, signal);
  if (owner && (await tools.ownPids(signal)).includes(owner.pid)) return { ...taken, owner, ours: true };
  // Nothing but a store is asked for on 4318: whatever takes OTLP there would only be disturbed.
  const answers = role === 'otlp' ? null : await tools.detect(`http://127.0.0.1:${port}`, signal);
  return { ...taken, owner, answers };
}

function systemTools({ source, storePort }: PortPlaces): PortTools {
  const known = source && loopbackPort(source.url) === storePort ? null : `http://127.0.0.1:${storePort}`;
  return {
    listening: (port, signal) => isListening(port, { signal }),
    owner: (port, signal) => findPortOwner(port, { signal }),
    detect: (url, signal) => detectSource(url, signal, { limitMs: detectLimitMs }).catch(toNone),
    ownPids: async signal => {
      const pid = await source?.identify(signal).then(
        it => it.pid,
        () => null,
      );
      // With a foreign store attached, ours may run beside it and take what goes astray.
      const beside = known === null ? null : await embeddedPid(known, signal);
      return [pid ?? 0, beside ?? 0].filter(it => it > 0);
    },
  };
}

async function embeddedPid(url: string, signal: AbortSignal): Promise<number | null> {
  const source = await openSource(url, { signal, limitMs: detectLimitMs }).catch(toNone);
  if (source === null) return null;
  try {
    return (await source.identify(signal)).pid;
  } catch (error) {
    return toNone(error);
  } finally {
    source.dispose();
  }
}

function toNone(error: unknown): null {
  if (error instanceof SourceError) return null;
  throw error;
}
