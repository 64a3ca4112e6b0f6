import type { CatalogEntry } from '../catalog/entry';
import type { Finding, Incident } from '../logs/finding';
import { echoes } from './causeEffect';
import { type Bond, bonds, Group } from './group';
import { isHarmless } from './retries';
import { tiesOf, type Ties } from './ties';

/** Groups that are looked at for a finding: the latest ones. */
const keptGroups = 200;
/** Codes by process whose first finding is kept. */
const keptOnsets = 10_000;

type FindEntry = (code: string) => CatalogEntry | undefined;

/**
 * What of many findings is one failure, and which of them is its root. Findings come in the order of their logs; what is
 * noise, only a notice, or a retry that went well is no incident. In this order a finding joins the latest failure that is
 * of the same rollout, says the same, is cause or effect of it (`bringsAbout`), or was told in the same breath by the same
 * process.
 */
export function toIncidents(findings: readonly Finding[], findEntry: FindEntry): readonly Incident[] {
  const groups: Group[] = [];
  const onsets = new Map<string, Ties>();
  const order = findings.map((_finding, at) => at).sort((one, other) => compare(findings[one], findings[other]));
  for (const at of order) {
    const finding = findings[at];
    const entry = finding && findEntry(finding.code);
    if (!finding || !entry || finding.noise || entry.severity === 'info') continue;
    if (isHarmless(at, entry, findings, findEntry)) continue;
    const ties = tiesOf(finding, entry);
    const found = groupOf(groups, ties, onsetOf(onsets, ties));
    if (found) found.group.add(at, ties, found.why);
    else groups.push(new Group(at, ties));
  }
  return groups.map(it => toIncident(it, findings, findEntry)).sort((one, other) => one.root - other.root);
}

/** When this code was first told by this process. */
function onsetOf(onsets: Map<string, Ties>, ties: Ties): Ties {
  const { file, code, record } = ties.finding;
  const key = `${code}\n${file ?? ''}\n${record.process ?? ''}\n${[...ties.addresses].join()}`;
  const known = onsets.get(key);
  if (!known && onsets.size < keptOnsets) onsets.set(key, ties);
  return known ?? ties;
}

function groupOf(groups: readonly Group[], ties: Ties, onset: Ties): { group: Group; why: Bond } | null {
  const near = groups.slice(-keptGroups).reverse();
  for (const why of bonds) {
    const group = near.find(it => it.isBound(ties, onset, why));
    if (group) return { group, why };
  }
  return null;
}

function compare(one: Finding | undefined, other: Finding | undefined): number {
  if (!one || !other) return 0;
  const [from, to] = [one.record.timeMs, other.record.timeMs];
  if (one.file !== other.file && from !== null && to !== null) return from - to;
  return one.file === other.file ? one.line - other.line : 0;
}

function toIncident(group: Group, findings: readonly Finding[], findEntry: FindEntry): Incident {
  const effects = group.effects();
  const causes = group.members.filter(it => !effects.has(findings[it]?.code ?? 'AGL-X'));
  const candidates = tellingMembers(causes.length > 0 ? causes : group.members, findings);
  const severe = candidates.find(it => findEntry(findings[it]?.code ?? '')?.severity === 'error');
  const root = severe ?? candidates[0] ?? group.members[0] ?? 0;
  return { root, members: [...group.members].sort((one, other) => one - other), why: group.why };
}

/** Who knows the failure by name, else whose family is known, else who passes it on. */
function tellingMembers(members: readonly number[], findings: readonly Finding[]): readonly number[] {
  const codeOf = (at: number) => findings[at]?.code;
  const own = members.filter(it => !echoes.some(echo => echo === codeOf(it)));
  const known = own.filter(it => !findings[it]?.general);
  if (own.length > 0) return known.length > 0 ? known : own;
  const best = echoes.find(echo => members.some(it => codeOf(it) === echo));
  return members.filter(it => codeOf(it) === best);
}
