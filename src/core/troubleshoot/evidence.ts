import type { CheckId } from '../health/checkId';
import type { Finding } from '../health/finding';
import type { Observations, PortRole, PortSight } from '../health/observation';

/** Everything that was found and may speak for or against a cause. */
export interface Evidence {
  /** What the health checks concluded, for this occasion. */
  readonly findings: readonly Finding[];
  readonly seen: Observations;
  /** Failures told by logs that are open in the editor, and by recent exceptions of rollouts. */
  readonly sightings: readonly Sighting[];
  /** A store has kept data for this workspace before; null: nobody could look. */
  readonly storeRanBefore: boolean | null;
  readonly machine: MachineSight | null;
  readonly environment: EnvironmentSight;
}

/** One failure of the catalog as a log or an exception tells it. */
export interface Sighting {
  readonly code: string;
  readonly in: 'log' | 'exception';
  /** Name of the file, or of the rollout or trace: foreign text. */
  readonly where: string;
  /** Counts from 1; null: not of a file. */
  readonly line: number | null;
  readonly count: number;
  /** What stands around it, foreign text of a bounded length: causes are told apart by words in it. */
  readonly text: string;
}

export interface MachineSight {
  readonly freeMemoryBytes: number;
  readonly totalMemoryBytes: number;
  /** Processes that wanted to run in the last minute; null where the system does not count them. */
  readonly load: number | null;
  readonly cores: number;
  /** Free bytes under the folder of temporary files; null: not known. */
  readonly freeTemporaryBytes: number | null;
}

/** Variables of the editor's own environment, which its terminals inherit. Values only where they hold no secret. */
export interface EnvironmentSight {
  /** Names that are set, in upper case. */
  readonly set: readonly string[];
  readonly noProxy: string;
}

export function findingOf({ findings }: Evidence, check: CheckId): Finding | undefined {
  return findings.find(it => it.check === check);
}

export function portOf({ seen }: Evidence, role: PortRole): PortSight | undefined {
  return seen.ports?.seen ? seen.ports.value.find(it => it.role === role) : undefined;
}

/** Codes that health names now, as a problem or as a notice; those of single subjects too. */
export function codesOf({ findings }: Pick<Evidence, 'findings'>): ReadonlySet<string> {
  const codes = findings.flatMap(it => [it.code, ...it.subjects.map(subject => subject.code ?? null)]);
  return new Set(codes.filter(it => it !== null));
}
