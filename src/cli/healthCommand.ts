import { existsSync } from 'node:fs';
import { findEntry } from '../core/catalog';
import { toHealthJson } from '../core/health/report';
import { toHealthTree } from '../core/health/tree';
import { toHealthText } from '../core/health/treeText';
import { runHealth } from '../node/health/runHealth';
import { findModernNode } from '../node/process/modernNode';
import { openSource } from '../node/sources/openSource';
import { type Source, SourceError } from '../node/sources/source';
import type { Terminal } from './terminal';

export interface HealthArguments {
  readonly url: string;
  readonly json?: boolean;
  readonly full?: boolean;
  readonly token?: string;
  readonly python?: string;
}

/** By the worst component; 3 when nothing could be seen. */
const exitCodes = { healthy: 0, degraded: 1, unhealthy: 2 } as const;
export const couldNotRun = 3;

/** All checks once, of the store at `url` and of the folder we stand in. A store that does not answer is a finding. */
export async function healthCommand(
  given: HealthArguments,
  dir: string,
  version: string,
  terminal: Terminal,
): Promise<number> {
  const { language, nowMs, zone, signal } = terminal;
  const source = await openOrNull(given, signal);
  try {
    const node = await findModernNode(dir, undefined, signal);
    const { state, cancelled } = await runHealth({
      inputs: {
        source,
        url: given.url,
        expectedVersion: version,
        dataDir: null,
        storePort: 4748,
        otlpPort: 4318,
        interpreter: {
          ...{ platform: process.platform, env: process.env, folders: [process.cwd()], exists: existsSync },
          setting: given.python ?? null,
        },
        nodePath: node?.path ?? null,
      },
      ...{ now: nowMs, zone, signal },
    });
    if (cancelled) return couldNotRun;
    const options = { language, nowMs: nowMs(), zone, findEntry };
    const report = toHealthJson(state, options);
    const text = () => toHealthText(toHealthTree(state, options), { full: given.full ?? false }).trimEnd();
    terminal.print(given.json ? JSON.stringify(report, null, 2) : text());
    return report.status === null ? couldNotRun : exitCodes[report.status];
  } finally {
    source?.dispose();
  }
}

async function openOrNull({ url, token }: HealthArguments, signal: AbortSignal): Promise<Source | null> {
  try {
    return await openSource(url, { signal, token });
  } catch (error) {
    // The checks look at the address themselves and say what they found there.
    if (error instanceof SourceError) return null;
    throw error;
  }
}
