import type { CheckId } from '../../core/health/checkId';
import { checkOf } from '../../core/health/checks';
import type { Observations, ObservationKey } from '../../core/health/observation';
import { EmbeddedSource } from '../sources/embedded/embeddedSource';
import type { HealthInputs } from './inputs';
import type { LookOptions } from './look';
import { observeData } from './observeData';
import { observePorts } from './observePorts';
import { observePython } from './observePython';
import { observeStore } from './observeStore';

/** Everything that these checks need, and what helps them unless it was kept from before; looked at concurrently, each probe within its own limit. Never rejects. */
export async function observe(
  ids: readonly CheckId[],
  inputs: HealthInputs,
  options: Omit<LookOptions, 'limitMs'>,
  kept: Partial<Observations> = {},
): Promise<Observations> {
  const checks = ids.map(checkOf);
  const helps = checks.flatMap(it => it.helps ?? []).filter(key => kept[key] === undefined);
  const keys = new Set<ObservationKey>([...checks.flatMap(it => it.needs), ...helps]);
  const wants = (...some: readonly ObservationKey[]) => some.some(key => keys.has(key));
  const [store, data, python, ports] = await Promise.all([
    wants(...storeKeys) ? observeStore(keys, inputs, options) : { store: storeOf(inputs) },
    wants('disk', 'database') ? dataOf(keys, inputs, options) : {},
    wants('interpreter', 'packages') ? observePython(inputs.interpreter, options) : {},
    wants('ports') ? observePorts(inputs, options).then(seen => (seen ? { ports: seen } : {})) : {},
  ]);
  return { ...data, ...python, ...ports, ...store };
}

const storeKeys = [
  'identity',
  'latency',
  'statistics',
  'workers',
  'queue',
  'preparing',
  'running',
  'finished',
  'resources',
] as const satisfies readonly ObservationKey[];

export function storeOf({ source, url }: HealthInputs): Observations['store'] {
  if (source) return { url: source.url, kind: source.kind };
  return url === null ? null : { url, kind: 'embedded' };
}

/** An embedded store tells where its data is; it runs on this machine, because it listens on no other. */
async function dataOf(
  keys: ReadonlySet<ObservationKey>,
  { source, dataDir, nodePath }: HealthInputs,
  options: Omit<LookOptions, 'limitMs'>,
) {
  const told =
    dataDir === null && source instanceof EmbeddedSource
      ? await source.info(options.signal).then(
          it => it.dataDir,
          () => null,
        )
      : dataDir;
  return observeData(keys, { dataDir: told, nodePath }, options);
}
