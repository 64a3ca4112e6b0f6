import type { Code } from '../catalog/entry';
import { say, type Message } from '../text/say';
import type { PythonSight } from './observation';
import { isAtLeast, parseVersion } from './version';

/** A combination of versions that does not work, and how bad that is. `note`: it may not concern this agent. */
export interface PackageRule {
  readonly id: string;
  readonly code: Code;
  readonly severity: 'fail' | 'warn' | 'note';
  /** Null: the combination is not there. */
  find(python: PythonSight): Message | null;
}

/** Worst first. Each was seen with what pip resolves, or is declared by the packages themselves. */
export const packageRules: readonly PackageRule[] = [
  {
    id: 'opentelemetry',
    code: 'AGL-I005',
    severity: 'fail',
    find: python =>
      isOtelTrap(python)
        ? say('health.versions.otel', { sdk: sdkOf(python) ?? '–', otel: newestOtelOf(python) ?? '–' })
        : null,
  },
  {
    id: 'python-old',
    code: 'AGL-I006',
    severity: 'fail',
    find: python => {
      const sdk = sdkOf(python);
      if (sdk === undefined) return null;
      const least = (parseVersion(sdk)[0] ?? 0) >= 1 ? '3.12' : '3.10';
      return isAtLeast(python.python, least)
        ? null
        : say('health.versions.python', { python: python.python, sdk, least });
    },
  },
  {
    id: 'agentops',
    code: 'AGL-I008',
    severity: 'warn',
    find: python => {
      const { agentops } = python.packages;
      if (!isStoreSdk(python) || isAtLeast(agentops, '0.4.13')) return null;
      return say('health.versions.agentops', { version: agentops ?? '–', least: '0.4.13' });
    },
  },
  {
    id: 'start-method',
    code: 'AGL-I007',
    severity: 'note',
    find: ({ startMethod, ...python }) =>
      isStoreSdk(python) && startMethod !== null && startMethod !== 'fork'
        ? say('health.versions.startMethod', { method: startMethod })
        : null,
  },
];

/**
 * Agent Lightning 0.3.0 sets the exporter's endpoint after it is made; from OpenTelemetry 1.45 on that comes too late,
 * and every span goes to localhost:4318.
 */
export function isOtelTrap(python: Pick<PythonSight, 'packages'>): boolean {
  return isStoreSdk(python) && newestOtelOf(python) !== undefined;
}

const otelPackages = ['opentelemetry-sdk', 'opentelemetry-exporter-otlp-proto-http', 'opentelemetry-exporter-otlp'];

function newestOtelOf({ packages }: Pick<PythonSight, 'packages'>): string | undefined {
  return otelPackages.map(name => packages[name]).find(version => isAtLeast(version, '1.45'));
}

function sdkOf({ packages }: Pick<PythonSight, 'packages'>): string | undefined {
  return packages['agentlightning'];
}

/** 0.3: runners and a store. 1.0 is another program that only shares the name. */
function isStoreSdk(python: Pick<PythonSight, 'packages'>): boolean {
  const [major, minor] = parseVersion(sdkOf(python) ?? '');
  return major === 0 && minor === 3;
}
