import type { CheckId, ComponentId } from './checkId';
import type { ComponentState } from './componentState';
import type { Finding } from './finding';

/** All that health knows at one moment. Plain data; `applyFindings` makes the next one. */
export interface HealthState {
  /** Absent: no observation yet, or none that could look. */
  readonly components: Readonly<Partial<Record<ComponentId, ComponentState>>>;
  /** The newest finding of each check that ever ran. */
  readonly findings: Readonly<Partial<Record<CheckId, Finding>>>;
  /** Unix ms of the newest finding; null before the first. */
  readonly checkedMs: number | null;
}

export const emptyHealth: HealthState = { components: {}, findings: {}, checkedMs: null };
