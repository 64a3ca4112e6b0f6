import { formatTime } from '../format/time';
import { say, toText } from '../text/say';
import type { Language } from '../text/table';
import { age } from './verdicts';
import { componentRow } from './componentRow';
import { componentIds } from './checkId';
import type { HealthState } from './state';
import { foldRows } from './foldRows';
import type { HealthNode, HealthTree, NodeSeverity, TreeOptions } from './treeNode';

export type {
  Explanation,
  FindEntry,
  HealthNode,
  HealthNodeKind,
  HealthTree,
  Mend,
  NodeSeverity,
  TreeOptions,
} from './treeNode';

/** What the view draws and the command line prints. Worst first, healthy components folded into one row. */
export function toHealthTree(state: HealthState, options: TreeOptions): HealthTree {
  const rows = componentIds.map(id => componentRow(state, id, options));
  const findings = Object.values(state.findings);
  const problems = findings.filter(it => it.severity === 'warn' || it.severity === 'fail').length;
  const sorted = [...rows].sort((one, other) => rank(one) - rank(other));
  return {
    summary: summary(state, problems, options),
    problems,
    badge: badge(state, problems, options),
    checkedMs: state.checkedMs,
    severity: sorted[0]?.severity ?? null,
    nodes: foldRows(sorted, options.language),
  };
}

const worstFirst: readonly NodeSeverity[] = [
  'fail',
  'recovering',
  'warn',
  'maintenance',
  'info',
  'ok',
  'skipped',
  'notChecked',
];

/** Equal ranks keep the order of `componentIds`, so that nothing moves unless a state changes. */
const rank = (row: HealthNode): number => worstFirst.indexOf(row.severity);

function summary({ checkedMs }: HealthState, problems: number, { language, nowMs }: TreeOptions): string {
  if (checkedMs === null) return toText(say('health.summary.notChecked'), language);
  const count = counted(problems, language);
  if (nowMs - checkedMs < 1000) return toText(say('health.summary.now', { count }), language);
  return toText(say('health.summary', { count, time: age(nowMs - checkedMs) }), language);
}

function badge({ checkedMs }: HealthState, problems: number, { language, nowMs, zone }: TreeOptions): string {
  if (checkedMs === null) return '';
  const at = formatTime(checkedMs, nowMs, zone);
  return toText(say('health.badge', { count: counted(problems, language), at }), language);
}

function counted(problems: number, language: Language): string {
  if (problems === 0) return toText(say('health.summary.fine'), language);
  return toText(problems === 1 ? say('health.summary.one') : say('health.summary.many', { problems }), language);
}
