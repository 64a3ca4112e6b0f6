import { applyFindings } from '../../core/health/applyFindings';
import type { CheckId } from '../../core/health/checkId';
import { checkIds } from '../../core/health/checkId';
import type { Finding } from '../../core/health/finding';
import { judge } from '../../core/health/judge';
import type { Observations } from '../../core/health/observation';
import { emptyHealth, type HealthState } from '../../core/health/state';
import type { ZoneOffset } from '../../core/format/time';
import type { HealthInputs } from './inputs';
import { observe, storeOf } from './observe';

export interface RunOptions {
  readonly inputs: HealthInputs;
  /** Unix ms. */
  readonly now: () => number;
  readonly zone: ZoneOffset;
  readonly signal: AbortSignal;
  /** All, when absent. */
  readonly only?: readonly CheckId[];
  /** What was known before; nothing, when absent. */
  readonly before?: HealthState;
  /** Earlier observations, which help checks that can do without them. */
  readonly kept?: Observations;
}

export interface HealthRun {
  readonly state: HealthState;
  readonly findings: readonly Finding[];
  readonly seen: Observations;
  readonly cancelled: boolean;
}

/** Looks once and concludes. Never rejects; a cancelled run leaves the state as it was. */
export async function runHealth(options: RunOptions): Promise<HealthRun> {
  const { inputs, now, zone, signal, only = checkIds, before = emptyHealth } = options;
  const kept = isSameStore(options.kept, storeOf(inputs)) ? options.kept : undefined;
  const fresh = await observe(only, inputs, { signal, now }, kept);
  if (signal.aborted) return { state: before, findings: [], seen: kept ?? fresh, cancelled: true };
  const seen = { ...kept, ...fresh };
  const nowMs = now();
  const findings = judge(only, seen, { nowMs, zone });
  return { state: applyFindings(before, findings, nowMs), findings, seen, cancelled: false };
}

/** What was seen of another store helps nobody; looks at the machine are soon taken again. */
function isSameStore(kept: Observations | undefined, store: Observations['store']): boolean {
  return kept?.store?.url === store?.url && kept?.store?.kind === store?.kind;
}
