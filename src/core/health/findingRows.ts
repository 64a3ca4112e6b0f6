import { say, toText } from '../text/say';
import type { Language } from '../text/table';
import { toVisibleLine } from '../text/visible';
import { checkOf } from './checks';
import { explain } from './explanation';
import type { Finding, FindingSeverity, Subject } from './finding';
import { icons } from './icons';
import type { Explanation, HealthNode, HealthNodeKind, Mend, NodeSeverity, TreeOptions } from './treeNode';

/** The rows of one finding: one per subject, or one for the check. */
export function findingRows(finding: Finding, options: TreeOptions): HealthNode[] {
  if (finding.subjects.length === 0) return [row(finding, null, options)];
  return finding.subjects.map((subject, at) => row(finding, subject, options, at === 0));
}

/** Of many alike the first one is open: the rest would say the same. */
function row(finding: Finding, subject: Subject | null, options: TreeOptions, first = true): HealthNode {
  const { language } = options;
  const id = subject === null ? `check:${finding.check}` : `check:${finding.check}/${subject.id}`;
  const explanation = explain(finding, subject, options);
  const severity = severityOf(subject?.severity ?? finding.severity, explanation.code);
  const title = toText(checkOf(finding.check).title, language);
  return {
    id,
    kind: subject === null ? 'check' : 'subject',
    label: subject === null ? title : toVisibleLine(subject.label, 80),
    description: [described(finding, explanation.found, language), explanation.code]
      .filter(it => it !== null)
      .join(' · '),
    severity,
    icon: icons[severity],
    expanded: first && (severity === 'fail' || severity === 'warn'),
    explanation,
    mend: explanation.fixes.find(isApplicable) ?? null,
    explain: explanation.code,
    children: children(id, explanation, language),
  };
}

/** Well, but with a code: a notice. */
function severityOf(severity: FindingSeverity, code: string | null): Exclude<NodeSeverity, null> {
  return severity === 'ok' && code !== null ? 'info' : severity;
}

function described({ severity }: Finding, found: string, language: Language): string {
  return severity === 'skipped' ? toText(say('health.skipped', { why: found }), language) : found;
}

/** A fix that is only advice has nothing to click on. */
const isApplicable = (it: Mend) => Boolean(it.command ?? it.setting ?? it.terminal ?? it.link);

/** Evidence, what it means, the likeliest causes, and what can be done. Rows of a healthy check have evidence only. */
function children(parent: string, it: Explanation, language: Language): HealthNode[] {
  const means = toText(say('health.row.means'), language);
  const likely = toText(say('health.row.likely'), language);
  const causes = it.causes.slice(0, likelyLimit);
  return [
    ...it.evidence.map((text, at) => leaf(`${parent}/evidence:${at}`, 'evidence', text, '')),
    ...(it.meaning === null ? [] : [leaf(`${parent}/means`, 'means', means, it.meaning)]),
    ...causes.map((cause, at) => leaf(`${parent}/likely:${at}`, 'likely', likely, causeLine(cause))),
    ...it.fixes.map((fix, at) => fixRow(`${parent}/fix:${at}`, fix)),
  ];
}

/** More are in the explanation; the tree is read at a glance. */
const likelyLimit = 3;

/** Chinese sentences follow each other without a blank. */
function causeLine({ text, tell }: Explanation['causes'][number]): string {
  return tell === null ? text : text + (text.endsWith('。') ? '' : ' ') + tell;
}

function fixRow(id: string, fix: Mend): HealthNode {
  const mend = isApplicable(fix) ? fix : null;
  return { ...leaf(id, 'fix', fix.title, fix.terminal ?? ''), icon: mend ? 'arrow-right' : 'lightbulb', mend };
}

function leaf(id: string, kind: HealthNodeKind, label: string, description: string): HealthNode {
  const words = { id, kind, label, description, severity: null, icon: null, expanded: false };
  return { ...words, explanation: null, mend: null, explain: null, children: [] };
}
