/** Guide row G-H5. A component without an observation has none of these. */
export const componentStatuses = ['healthy', 'degraded', 'unhealthy', 'recovering', 'maintenance'] as const;
export type ComponentStatus = (typeof componentStatuses)[number];

export interface Transition {
  readonly from: ComponentStatus;
  readonly to: ComponentStatus;
  readonly atMs: number;
}

export interface ComponentState {
  readonly status: ComponentStatus;
  /** Unix ms when it entered this status. */
  readonly sinceMs: number;
  /** Newest last, at most `historyLimit`. */
  readonly history: readonly Transition[];
}
