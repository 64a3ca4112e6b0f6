import type { CatalogEntry, Severity } from '../catalog/entry';
import { formatCount } from '../format/count';
import type { Finding, Incident } from '../logs/finding';
import { say, toText } from '../text/say';
import type { Language } from '../text/table';

/** One row of the Problems panel: a failure with all its occurrences, at the first of them. */
export interface LogProblem {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly count: number;
  /** Its root or its next occurrences, in words. */
  readonly related: readonly { readonly line: number; readonly message: string }[];
}

export interface LogProblems {
  readonly problems: readonly LogProblem[];
  /** First and last lines that are known to say nothing of use; shown dim, never listed. */
  readonly dim: readonly Finding[];
}

export interface ProblemOptions {
  readonly language: Language;
  readonly findEntry: (code: string) => CatalogEntry | undefined;
  readonly isMuted: (finding: Finding) => boolean;
}

/** A list of hundreds is no list: the worst and most frequent of them are. */
export const shownProblems = 200;
const shownDim = 2000;
/** They stand above the explanation in a hover, too: more would push it out of sight. */
const shownRelated = 3;
const shownLines = 5;

/** Failures grouped by their fingerprints, errors first, then by their place. */
export function problemsOf(
  findings: readonly Finding[],
  incidents: readonly Incident[],
  options: ProblemOptions,
): LogProblems {
  const dim: Finding[] = [];
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.noise || options.isMuted(finding)) {
      if (dim.length < shownDim) dim.push(finding);
      continue;
    }
    const group = groups.get(finding.fingerprint);
    if (group) group.push(finding);
    else groups.set(finding.fingerprint, [finding]);
  }
  const roots = rootsOf(findings, incidents);
  const problems = [...groups.values()].flatMap(it => problemOf(it, roots, options) ?? []);
  problems.sort((one, other) => ranks[one.severity] - ranks[other.severity] || one.finding.line - other.finding.line);
  return { problems: problems.slice(0, shownProblems), dim };
}

const ranks = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;

/** Each finding's root, itself aside. */
export function rootsOf(findings: readonly Finding[], incidents: readonly Incident[]): ReadonlyMap<Finding, Finding> {
  const roots = new Map<Finding, Finding>();
  for (const { root, members, why } of incidents) {
    const first = findings[root];
    // The same failure again and again follows from nothing but its own cause.
    if (!first || why === 'repeated') continue;
    for (const member of members) {
      const finding = findings[member];
      if (finding && finding !== first) roots.set(finding, first);
    }
  }
  return roots;
}

function problemOf(
  group: readonly Finding[],
  roots: ReadonlyMap<Finding, Finding>,
  { findEntry, language }: ProblemOptions,
): LogProblem | null {
  const [finding, ...again] = group;
  const entry = finding && findEntry(finding.code);
  if (!finding || !entry) return null;
  const root = roots.get(finding);
  const related = again.slice(0, shownRelated).map(it => {
    return { line: it.line, message: toText(say('log.occurrence'), language) };
  });
  if (root) {
    const title = findEntry(root.code)?.title[language] ?? root.code;
    related.unshift({ line: root.line, message: `${toText(say('log.rootHere'), language)}: ${root.code} ${title}` });
  }
  return {
    ...{ finding, severity: entry.severity, count: group.length, title: entry.title[language] },
    message: messageOf(group, entry.title[language], language),
    related,
  };
}

function messageOf(group: readonly Finding[], title: string, language: Language): string {
  if (group.length === 1) return title;
  const lines = group.slice(0, shownLines).map(it => formatCount(it.line));
  const more = group.length > shownLines ? '…' : '';
  const comma = language === 'zh-cn' ? '、' : ', ';
  const list = lines.join(comma) + more;
  return toText(say('log.repeated', { title, count: formatCount(group.length), lines: list }), language);
}
