/** Guide row G-H5. A component without an observation has none of these. */
export const componentStatuses = ['healthy', 'degraded', 'unhealthy', 'recovering', 'maintenance'] as const;
export type ComponentStatus = (typeof componentStatuses)[number];

/** Every legal move, and no others. */
export const transitions: Readonly<Record<ComponentStatus, readonly ComponentStatus[]>> = {
  healthy: ['degraded', 'unhealthy', 'maintenance'],
  degraded: ['healthy', 'unhealthy'],
  unhealthy: ['recovering'],
  recovering: ['healthy', 'unhealthy'],
  maintenance: ['healthy'],
};

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

/** What its checks say of a component, taken together. */
export type Condition = 'ok' | 'warn' | 'fail';

/** Null: the move is not legal. */
export function moveTo(state: ComponentState, to: ComponentStatus, atMs: number): ComponentState | null {
  if (!transitions[state.status].includes(to)) return null;
  const history = [...state.history, { from: state.status, to, atMs }].slice(-historyLimit);
  return { status: to, sinceMs: atMs, history };
}

/** The state after an observation. The first one ever sets it; later ones move it along legal transitions only. */
export function observe(state: ComponentState | undefined, condition: Condition, atMs: number): ComponentState {
  if (state === undefined) return { status: statusOf[condition], sinceMs: atMs, history: [] };
  return pathTo(state.status, condition).reduce((now, to) => moveTo(now, to, atMs) ?? now, state);
}

/**
 * What failed is not healthy at the first good sign: it recovers, and the next observation decides. What recovered but is
 * slow got well and then worse, because there is no way from recovering to degraded. Planned work is not judged.
 */
function pathTo(from: ComponentStatus, condition: Condition): readonly ComponentStatus[] {
  const to = statusOf[condition];
  if (from === to || from === 'maintenance') return [];
  if (from === 'unhealthy') return ['recovering'];
  return from === 'recovering' && to === 'degraded' ? ['healthy', 'degraded'] : [to];
}

const statusOf = { ok: 'healthy', warn: 'degraded', fail: 'unhealthy' } as const satisfies Record<
  Condition,
  ComponentStatus
>;

/** A service that flaps every 10 s fills this in three minutes; older moves explain nothing. */
const historyLimit = 20;
