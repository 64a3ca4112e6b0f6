import { toText, say } from '../text/say';
import { componentIds, type CheckId, type CheckKind, type ComponentId } from './checkId';
import { checks, checkOf } from './checks';
import type { IntervalClass } from './check';
import type { ComponentStatus } from './componentState';
import { explain, words } from './explanation';
import type { Finding, FindingSeverity } from './finding';
import type { HealthState } from './state';
import type { Mend, TreeOptions } from './treeNode';

/** One JSON document for machines. `version` is raised when a field changes its meaning or goes away. */
export interface HealthReport {
  readonly version: 1;
  /** Worst of all components; null when nothing could be seen. */
  readonly status: 'healthy' | 'degraded' | 'unhealthy' | null;
  readonly problems: number;
  /** Unix ms. */
  readonly checkedMs: number | null;
  readonly components: readonly ComponentReport[];
}

export interface ComponentReport {
  readonly id: ComponentId;
  readonly name: string;
  readonly status: ComponentStatus | null;
  readonly sinceMs: number | null;
  readonly checks: readonly CheckReport[];
}

export interface CheckReport {
  readonly id: CheckId;
  readonly title: string;
  readonly kind: CheckKind;
  readonly interval: IntervalClass;
  readonly severity: FindingSeverity;
  readonly code: string | null;
  readonly text: string;
  readonly evidence: readonly string[];
  readonly subjects: readonly SubjectReport[];
  readonly facts: Finding['facts'];
  readonly meaning: string | null;
  readonly fixes: readonly Mend[];
  readonly observedMs: number;
  readonly durationMs: number | null;
}

export interface SubjectReport {
  readonly id: string;
  readonly label: string;
  readonly severity: FindingSeverity;
  readonly code: string | null;
  readonly text: string;
  readonly evidence: readonly string[];
}

/** The same facts as the tree, for `health --json`. */
export function toHealthJson(state: HealthState, options: TreeOptions): HealthReport {
  const statuses = Object.values(state.components).map(it => it.status);
  const severities = Object.values(state.findings).map(it => it.severity);
  return {
    version: 1,
    status: worst(statuses),
    problems: severities.filter(it => it === 'warn' || it === 'fail').length,
    checkedMs: state.checkedMs,
    components: componentIds.map(id => ({
      id,
      name: toText(say(`health.component.${id}`), options.language),
      status: state.components[id]?.status ?? null,
      sinceMs: state.components[id]?.sinceMs ?? null,
      checks: checks
        .filter(it => it.component === id)
        .map(it => state.findings[it.id])
        .filter(it => it !== undefined)
        .map(it => checkReport(it, options)),
    })),
  };
}

/** What recovers has not yet shown that it is well. */
export function worst(statuses: readonly ComponentStatus[]): HealthReport['status'] {
  if (statuses.includes('unhealthy')) return 'unhealthy';
  if (statuses.includes('degraded') || statuses.includes('recovering')) return 'degraded';
  return statuses.length === 0 ? null : 'healthy';
}

function checkReport(finding: Finding, options: TreeOptions): CheckReport {
  const { language } = options;
  const { id, title, kind, interval } = checkOf(finding.check);
  const { severity, code, facts, observedMs, durationMs } = finding;
  const { found, meaning, fixes } = explain(finding, null, options);
  const evidence = finding.evidence.map(it => words(it, language));
  const subjects = finding.subjects.map(it => ({
    id: it.id,
    label: it.label,
    code: it.code ?? code,
    severity: it.severity ?? severity,
    text: words(it.text, language),
    evidence: it.evidence.map(line => words(line, language)),
  }));
  const what = { id, title: toText(title, language), kind, interval, severity, code, text: found };
  return { ...what, evidence, subjects, facts, meaning, fixes, observedMs, durationMs };
}
