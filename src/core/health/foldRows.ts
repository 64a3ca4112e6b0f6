import { say, toText } from '../text/say';
import type { Language } from '../text/table';
import { icons } from './icons';
import type { HealthNode } from './treeNode';

/**
 * Healthy components become one row, so do those that were skipped and those that nobody has looked at. The store keeps
 * its own: everything else hangs on it.
 */
export function foldRows(sorted: readonly HealthNode[], language: Language): HealthNode[] {
  const folded = (row: HealthNode) => foldable.some(it => it === row.severity) && row.id !== 'component:store';
  const rows = sorted.filter(row => !folded(row));
  for (const severity of foldable) {
    const members = sorted.filter(row => folded(row) && row.severity === severity);
    if (members.length > 1) rows.push(group(members, severity, language));
    else rows.push(...members);
  }
  return rows;
}

const foldable = ['ok', 'skipped', 'notChecked'] as const;

function group(members: readonly HealthNode[], severity: (typeof foldable)[number], language: Language): HealthNode {
  const count = members.reduce((sum, row) => sum + row.children.length, 0);
  const reasons = new Set(members.map(row => row.description));
  const [reason = ''] = reasons;
  const checks = toText(say('health.group.checks', { count }), language);
  return {
    id: `group:${severity}`,
    kind: 'group',
    label: members.map(row => row.label).join(language === 'zh-cn' ? '、' : ', '),
    description: severity !== 'ok' && reasons.size === 1 ? reason : checks,
    severity,
    icon: icons[severity],
    expanded: false,
    explanation: null,
    mend: null,
    explain: null,
    children: members,
  };
}
