import { say, toText } from '../text/say';
import { inOrder } from './findingOrder';
import type { CheckId, ComponentId } from './checkId';
import { checks, checkOf } from './checks';
import type { ComponentStatus } from './componentState';
import { explain, words } from './explanation';
import type { Finding } from './finding';
import { findingRows } from './findingRows';
import { icons } from './icons';
import type { HealthState } from './state';
import type { HealthNode, NodeSeverity, TreeOptions } from './treeNode';

/** One component with all its checks below it, worst first. */
export function componentRow(state: HealthState, id: ComponentId, options: TreeOptions): HealthNode {
  const ids = checks.filter(it => it.component === id).map(it => it.id);
  const findings = inOrder(ids.map(check => state.findings[check]).filter(it => it !== undefined));
  const severity = severityOf(state.components[id]?.status, findings);
  const first = findings[0];
  return {
    id: `component:${id}`,
    kind: 'component',
    label: label(state, id, options),
    description: description(findings, severity, options),
    severity,
    icon: icons[severity],
    expanded: isProblem(severity) || severity === 'info',
    explanation: first === undefined ? null : explain(first, null, options),
    mend: null,
    explain: null,
    children: findings.flatMap(it => findingRows(it, options)),
  };
}

const isProblem = (severity: NodeSeverity) => severity === 'fail' || severity === 'warn' || severity === 'recovering';

function severityOf(status: ComponentStatus | undefined, findings: readonly Finding[]): Exclude<NodeSeverity, null> {
  if (status === undefined) return findings.length === 0 ? 'notChecked' : 'skipped';
  if (status === 'recovering' || status === 'maintenance') return status;
  if (status !== 'healthy') return status === 'unhealthy' ? 'fail' : 'warn';
  return findings.some(isNotice) ? 'info' : 'ok';
}

export const isNotice = (it: Finding): boolean => it.severity === 'ok' && it.code !== null;

function label(state: HealthState, id: ComponentId, { language }: TreeOptions): string {
  const name = toText(say(`health.component.${id}`), language);
  const url = id === 'store' ? state.findings['store-reachable']?.facts['url'] : undefined;
  return typeof url === 'string' ? `${name}  ${url.replace(/^https?:\/\//, '').replace(/\/+$/, '')}` : name;
}

/** The worst there is; of a healthy component what its main checks say; why nothing could be seen. */
function description(findings: readonly Finding[], severity: NodeSeverity, { language }: TreeOptions): string {
  const first = findings[0];
  if (first === undefined) return toText(say('health.notChecked'), language);
  const bad = findings.filter(it => it.severity === 'fail' || it.severity === 'warn' || isNotice(it));
  const parts = bad.length > 0 ? bad.slice(0, 1) : findings.filter(it => shownBeside(it.check, it.severity));
  const text = parts.map(it => words(it.text, language));
  if (text.length === 0 && severity !== 'skipped')
    text.push(toText(say('health.group.checks', { count: findings.length }), language));
  if (bad.length > 1) text.push(toText(say('health.more', { count: bad.length - 1 }), language));
  if (severity === 'recovering' || severity === 'maintenance')
    text.unshift(toText(say(`health.status.${severity}`), language));
  if (severity === 'skipped') return words(say('health.skipped', { why: words(first.text, language) }), language);
  return text.join(' · ');
}

const shownBeside = (id: CheckId, severity: Finding['severity']) => severity === 'ok' && checkOf(id).headline === true;
