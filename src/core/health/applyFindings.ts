import { componentIds, type ComponentId } from './checkId';
import { checks, checkOf } from './checks';
import { moveTo, observe, type ComponentState, type Condition } from './componentState';
import type { Finding } from './finding';
import type { HealthState } from './state';

/** The state after these findings. Components without one of them stay as they are. */
export function applyFindings(state: HealthState, fresh: readonly Finding[], nowMs: number): HealthState {
  if (fresh.length === 0) return state;
  const findings = { ...state.findings, ...Object.fromEntries(fresh.map(it => [it.check, it])) };
  const touched = new Set(fresh.map(it => checkOf(it.check).component));
  const components: Partial<Record<ComponentId, ComponentState>> = {};
  for (const id of componentIds) {
    const before = state.components[id];
    const after = touched.has(id) ? next(before, conditionOf(findings, id), nowMs) : before;
    if (after !== undefined) components[id] = after;
  }
  return { components, findings, checkedMs: nowMs };
}

/** Something was set going that should mend it, or planned work begins or ends. Unchanged where the move is not legal. */
export function applyEvent(state: HealthState, component: ComponentId, event: HealthEvent, nowMs: number): HealthState {
  const before = state.components[component];
  const after =
    before && eventTarget[event].from === before.status ? moveTo(before, eventTarget[event].to, nowMs) : null;
  return after === null ? state : { ...state, components: { ...state.components, [component]: after } };
}
export type HealthEvent = 'restarted' | 'maintenanceBegan' | 'maintenanceEnded';

const eventTarget = {
  restarted: { from: 'unhealthy', to: 'recovering' },
  maintenanceBegan: { from: 'healthy', to: 'maintenance' },
  maintenanceEnded: { from: 'maintenance', to: 'healthy' },
} as const;

/** A component of which nothing can be seen any more has no state: what it was is not what it is. */
function next(before: ComponentState | undefined, condition: Condition | null, nowMs: number) {
  if (condition !== null) return observe(before, condition, nowMs);
  return before?.status === 'maintenance' ? before : undefined;
}

/** Worst of what could be seen; null when nothing could. */
export function conditionOf(findings: HealthState['findings'], component: ComponentId): Condition | null {
  const severities = checks.filter(it => it.component === component).map(it => findings[it.id]?.severity);
  return (['fail', 'warn', 'ok'] as const).find(it => severities.includes(it)) ?? null;
}
