import type { CatalogEntry } from '../catalog/entry';
import type { Finding, Incident, IncidentReason } from '../logs/finding';
import { bringsAbout, echoes } from './causeEffect';

/** Effects that come later than this have a cause of their own. */
const windowMs = 10 * 60_000;
/** Where no times are told: about as much as one failure writes. */
const windowLines = 2000;
/** One process that fails again before it could do anything else has failed once. */
const togetherMs = 2000;
const togetherLines = 3;
/** Groups that are looked at for a finding: the latest ones. */
const keptGroups = 200;

interface Group {
  readonly members: number[];
  readonly codes: Map<string, CatalogEntry>;
  readonly fingerprints: Set<string>;
  /** The same words of an exception in several places are one exception that was passed on. */
  readonly exceptions: Set<string>;
  readonly rollouts: Set<string>;
  why: IncidentReason;
  last: Finding;
}

/**
 * What of many findings is one failure, and which of them is its root. Findings come in the order of their logs; what is
 * noise, only a notice, or a retry that went well is no incident.
 */
export function toIncidents(
  findings: readonly Finding[],
  findEntry: (code: string) => CatalogEntry | undefined,
): readonly Incident[] {
  const groups: Group[] = [];
  const order = findings.map((_finding, at) => at).sort((one, other) => compare(findings[one], findings[other]));
  for (const at of order) {
    const finding = findings[at];
    const entry = finding && findEntry(finding.code);
    if (!finding || !entry || finding.noise || entry.severity === 'info') continue;
    if (isRetry(finding, entry) && !failsLater(entry, at, findings, findEntry)) continue;
    if (isFarewell(finding, entry, at, findings)) continue;
    const found = groupOf(groups, finding, entry);
    if (found) join(found.group, at, finding, entry, found.why);
    else groups.push(begin(at, finding, entry));
  }
  return groups.map(it => toIncident(it, findings, findEntry)).sort((one, other) => one.root - other.root);
}

function begin(at: number, finding: Finding, entry: CatalogEntry): Group {
  const rollout = finding.record.ids.rollout;
  const exception = exceptionOf(finding);
  return {
    members: [at],
    codes: new Map([[entry.code, entry]]),
    fingerprints: new Set([finding.fingerprint]),
    exceptions: new Set(exception === null ? [] : [exception]),
    rollouts: new Set(rollout === undefined ? [] : [rollout]),
    why: 'alone',
    last: finding,
  };
}

function join(group: Group, at: number, finding: Finding, entry: CatalogEntry, why: IncidentReason): void {
  group.members.push(at);
  group.codes.set(entry.code, entry);
  group.fingerprints.add(finding.fingerprint);
  const exception = exceptionOf(finding);
  if (exception !== null) group.exceptions.add(exception);
  if (finding.record.ids.rollout !== undefined) group.rollouts.add(finding.record.ids.rollout);
  group.last = finding;
  if (reasons.indexOf(why) > reasons.indexOf(group.why)) group.why = why;
}

/** The strongest bond names the incident. */
const reasons: readonly IncidentReason[] = ['alone', 'same-process', 'same-rollout', 'repeated', 'effect'];

function groupOf(
  groups: readonly Group[],
  finding: Finding,
  entry: CatalogEntry,
): { group: Group; why: IncidentReason } | null {
  const near = groups.slice(-keptGroups).reverse();
  for (const why of ['repeated', 'same-rollout', 'effect', 'same-process'] as const) {
    const group = near.find(it => isBound(it, finding, entry, why));
    if (group) return { group, why };
  }
  return null;
}

function isBound(group: Group, finding: Finding, entry: CatalogEntry, why: IncidentReason): boolean {
  const { record } = finding;
  switch (why) {
    case 'repeated':
      return group.fingerprints.has(finding.fingerprint);
    case 'same-rollout':
      return record.ids.rollout !== undefined && group.rollouts.has(record.ids.rollout);
    case 'effect':
      return isWithin(group.last, finding, windowMs, windowLines) && isRelated(group, finding, entry);
    case 'same-process':
      // Rollouts that fail one after the other in one process are failures of their own.
      return (record.ids.rollout === undefined || group.rollouts.size === 0) && isTogether(group.last, finding);
    case 'alone':
      return false;
  }
}

/**
 * One code that shows in many wordings is one failure. Effects are sometimes told before their cause: by another process,
 * or because a traceback is written at the end.
 */
function isRelated(group: Group, finding: Finding, entry: CatalogEntry): boolean {
  const { rollout } = finding.record.ids;
  const same =
    rollout !== undefined && group.rollouts.size > 0 ? group.rollouts.has(rollout) : isTogether(group.last, finding);
  if (group.codes.has(entry.code) && (same || isShared(finding, group.last))) return true;
  const own = exceptionOf(finding);
  if (own !== null && group.exceptions.has(own)) return true;
  return [...group.codes.values()].some(
    it => (bringsAbout(it, entry, same) && !explainsItself(finding)) || bringsAbout(entry, it, same),
  );
}

/** What everybody stands on fails for all rollouts at once; a refused connection does when it is the same address. */
function isShared(finding: Finding, last: Finding): boolean {
  if (finding.file !== last.file) return false;
  const area = finding.code.charAt(4);
  if (area === 'N') return finding.code === last.code && JSON.stringify(finding.fields) === JSON.stringify(last.fields);
  return ['I', 'S', 'P', 'C', 'O'].includes(area);
}

function isTogether(last: Finding, finding: Finding): boolean {
  // Lines of an access log are requests of their own, however near they stand.
  if (isAccess(last) || isAccess(finding) || !sameSource(last, finding)) return false;
  return isWithin(last, finding, togetherMs, windowLines) && Math.abs(finding.line - last.endLine) <= togetherLines;
}

const isAccess = ({ record }: Finding) => record.http?.side === 'server' && record.exception === null;

function sameSource(one: Finding, other: Finding): boolean {
  const pids = [one.record.ids.pid, other.record.ids.pid];
  if (pids[0] !== undefined && pids[1] !== undefined) return pids[0] === pids[1];
  return one.file === other.file && one.record.process === other.record.process;
}

function isWithin(one: Finding, other: Finding, ms: number, lines: number): boolean {
  const [from, to] = [one.record.timeMs, other.record.timeMs];
  if (from !== null && to !== null) return Math.abs(to - from) <= ms;
  return one.file !== other.file || Math.abs(other.line - one.line) <= lines;
}

function compare(one: Finding | undefined, other: Finding | undefined): number {
  if (!one || !other) return 0;
  const [from, to] = [one.record.timeMs, other.record.timeMs];
  if (one.file !== other.file && from !== null && to !== null) return from - to;
  return one.file === other.file ? one.line - other.line : 0;
}

/** The first exception of the chain in its own words, place and numbers aside; null where nothing was raised. */
function exceptionOf({ record }: Finding): string | null {
  const first = record.exception?.chain[0] ?? record.exception;
  if (!first || first.message === '') return null;
  return `${first.type}: ${first.message.replace(/0x[0-9a-f]+|\d+/g, '0')}`;
}

/** Code that divides by zero does so whatever the network does: only what waits for others fails with them. */
function explainsItself({ record }: Finding): boolean {
  const types = (record.exception?.chain ?? []).map(it => it.type.slice(it.type.lastIndexOf('.') + 1));
  return types.length > 0 && types.every(it => ownTypes.has(it));
}

const ownTypes = new Set(
  [
    'ZeroDivisionError',
    'KeyError',
    'IndexError',
    'AttributeError',
    'NameError',
    'UnboundLocalError',
    'AssertionError',
  ].concat(
    [
      'TypeError',
      'NotImplementedError',
      'RecursionError',
      'FileNotFoundError',
      'PermissionError',
      'ModuleNotFoundError',
    ],
    ['ImportError', 'JSONDecodeError', 'UnicodeDecodeError', 'UnicodeEncodeError', 'ValidationError'],
  ),
);

/** A client that finds nobody because the server beside it has just been stopped, and makes no error of it. */
function isFarewell({ file, record }: Finding, entry: CatalogEntry, at: number, findings: readonly Finding[]): boolean {
  if (entry.category !== 'connection' || record.level === 'error' || record.level === 'critical') return false;
  return findings
    .slice(Math.max(0, at - farewells), at)
    .some(it => it.code === 'AGL-P501' && it.file === file && record.startLine - it.endLine <= farewells);
}

/** So many lines, and findings, after a server was stopped its clients may still be heard. */
const farewells = 20;

/**
 * A line that says that it tries again, or a detail for those who debug. Whoever says so without raising its voice has
 * not failed yet.
 */
function isRetry({ record }: Finding, entry: CatalogEntry): boolean {
  if (record.level === 'debug') return true;
  const calm = entry.severity !== 'error' || record.level === 'info' || record.level === 'warning';
  return calm && entry.class === 'recoverable' && /\bretr(?:y|ying|ied)\b/i.test(record.message);
}

/**
 * Something that it may have brought about fails near after it. Nothing at all after it: nobody knows that it went well.
 * Only so many findings are looked at, because a log may consist of retries.
 */
function failsLater(
  entry: CatalogEntry,
  at: number,
  findings: readonly Finding[],
  findEntry: (code: string) => CatalogEntry | undefined,
): boolean {
  const finding = findings[at];
  let later = 0;
  for (let next = at + 1; next < findings.length && next < at + lookedAhead; next++) {
    const other = findings[next];
    if (!finding || !other || other.noise || other.file !== finding.file) continue;
    later++;
    if (other.code === entry.code || !isWithin(finding, other, windowMs, windowLines)) continue;
    const effect = findEntry(other.code);
    if (!effect || effect.severity === 'info' || explainsItself(other) || isFarewell(other, effect, next, findings))
      continue;
    const same = finding.record.ids.rollout !== undefined && finding.record.ids.rollout === other.record.ids.rollout;
    if (effect.category === entry.category ? !isRetry(other, effect) : bringsAbout(entry, effect, same)) return true;
  }
  if (later > 0 || finding?.record.level === 'debug') return false;
  const tries = findings.slice(Math.max(0, at - lookedAhead), at + 1).filter(it => it.code === entry.code);
  return tries.length === 1 || tries.length >= manyTries;
}

const lookedAhead = 500;
/** With the delays of the store's client about two seconds: whoever starts side by side needs less. */
const manyTries = 4;

function toIncident(
  group: Group,
  findings: readonly Finding[],
  findEntry: (code: string) => CatalogEntry | undefined,
): Incident {
  const entries = [...group.codes.values()];
  const isEffect = (at: number) => {
    const entry = findEntry(findings[at]?.code ?? '');
    return entry !== undefined && entries.some(it => bringsAbout(it, entry, true) && !bringsAbout(entry, it, true));
  };
  const causes = group.members.filter(it => !isEffect(it));
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
