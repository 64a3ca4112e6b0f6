import type { CatalogEntry, Category, Cause } from '../catalog/entry';
import { explain, type ExplainOptions } from '../health/explanation';
import type { Finding, Subject } from '../health/finding';
import type { Mend } from '../health/treeNode';
import { checkOfEntry } from './checkOfCode';
import type { CauseVerdict, Diagnosis, Found, JudgedCause } from './diagnosis';
import { findingOf, type Evidence } from './evidence';
import { symptomNode } from './graph';
import { likeliest } from './likelihood';
import type { Opinion } from './tell';
import { tellOf } from './tells';
import { opinionByWords, placeOf } from './wordsOfTell';

/** Fewer than this that anything speaks for: then the likeliest others stand there too, with what would tell. */
const fewest = 3;
const likelyShown = 6;

/** What the evidence says of everything behind a symptom. Pure: nothing is looked at here. */
export function diagnose(
  entries: readonly CatalogEntry[],
  symptom: Category,
  evidence: Evidence,
  options: ExplainOptions,
): Diagnosis {
  const node = symptomNode(entries, symptom);
  const judged = node.entries.map(entry => judgeEntry(entry, evidence, options));
  const told = judged.flatMap(it => it.causes);
  const silent = node.entries.filter((_, at) => judged[at]?.causes.length === 0);
  const undecided = told.filter(it => it.verdict !== 'ruledOut').length;
  const likely = undecided < fewest ? likeliest(silent, symptom).slice(0, likelyShown) : [];
  const guesses = likely.map(entry => guess(entry, options));
  const all = [...told, ...guesses].sort((one, other) => other.weight - one.weight);
  const causes = order.flatMap(verdict => all.filter(it => it.verdict === verdict));
  return { symptom, causes, silent: silent.filter(it => !likely.includes(it)) };
}

const order: readonly CauseVerdict[] = ['confirmed', 'open', 'ruledOut'];

/** The heavier, the further up among causes of the same verdict. */
interface Weighed extends JudgedCause {
  readonly weight: number;
}

function judgeEntry(entry: CatalogEntry, evidence: Evidence, options: ExplainOptions): { causes: Weighed[] } {
  const sight = sightOf(entry, evidence);
  const fixes = fixesOf(entry, sight, options);
  const judge = (cause: Cause, at: number): Weighed | null => {
    const opinion = opinionOf(entry, cause, sight, evidence);
    const verdict = verdictOf(opinion, sight, at);
    if (verdict === null) return null;
    const id = `${entry.code}#${at}`;
    const found = [...(opinion ? [plain(opinion.text)] : []), ...sight.found];
    const weight = weightOf(opinion, sight, at);
    const best = { fixes: bestFirst(fixes, opinion), weight };
    return { id, verdict, entry, cause, observed: sight.observed, evidence: found, ...best };
  };
  return { causes: entry.causes.map(judge).filter(it => it !== null) };
}

/** Whether a failure is there, and what says so. */
interface Sight {
  readonly observed: boolean;
  /** Health names it now: it is no story of an old log. */
  readonly now: boolean;
  /** The check that looks for it found nothing. */
  readonly absent: boolean;
  readonly told: { readonly finding: Finding; readonly subject: Subject | null } | null;
  readonly found: readonly Found[];
}

function sightOf(entry: CatalogEntry, evidence: Evidence): Sight {
  const told = toldOf(entry.code, evidence.findings);
  const sightings = evidence.sightings.filter(it => it.code === entry.code);
  const check = checkOfEntry(entry);
  const finding = check === null ? undefined : findingOf(evidence, check);
  const absent = told === null && finding?.severity === 'ok';
  const { finding: by, subject } = told ?? {};
  const facts = by ? [{ check: by.check, text: subject?.text ?? by.text }, ...by.evidence.map(plain)] : [];
  const seenIn = sightings
    .sort((one, other) => other.count - one.count)
    .slice(0, 3)
    .map(it => plain(placeOf(it)));
  const well = absent && finding ? [{ check: finding.check, text: finding.text }] : [];
  return {
    observed: told !== null || sightings.length > 0,
    now: told !== null,
    absent,
    told,
    found: [...facts, ...seenIn, ...well],
  };
}

const plain = (text: Found['text']): Found => ({ check: null, text });

function toldOf(code: string, findings: readonly Finding[]): Sight['told'] {
  for (const finding of findings) {
    const subject = finding.subjects.find(it => it.code === code);
    if (subject) return { finding, subject };
    if (finding.code === code) return { finding, subject: null };
  }
  return null;
}

/** Words of a log are only looked for where the log tells of the failure; a variable that is set may be told before. */
function opinionOf(entry: CatalogEntry, cause: Cause, { observed }: Sight, evidence: Evidence): Opinion | null {
  const own = tellOf(entry.code, cause.text.en)?.judge(evidence) ?? null;
  if (own) return own;
  const words = opinionByWords(entry, cause, evidence);
  return observed || words?.text.key === 'troubleshoot.environment.set' ? words : null;
}

/** Null: nothing speaks for it or against it, so it is not worth a line. */
function verdictOf(opinion: Opinion | null, { observed, absent }: Sight, at: number): CauseVerdict | null {
  if (observed) {
    if (opinion?.says === 'proof') return 'confirmed';
    return opinion?.says === 'disproof' ? 'ruledOut' : 'open';
  }
  if (absent) return opinion !== null || at === 0 ? 'ruledOut' : null;
  return opinion?.says === 'proof' || opinion?.says === 'for' ? 'open' : null;
}

const opinionWeight = { proof: 40, for: 30, against: -30, disproof: -40 } as const;

function weightOf(opinion: Opinion | null, { observed, now, absent }: Sight, at: number): number {
  const sure = opinion === null ? 0 : opinionWeight[opinion.says];
  return (observed ? 100 : 0) + (now ? 50 : 0) - (absent ? 60 : 0) + sure - 5 * at;
}

function fixesOf(entry: CatalogEntry, { told }: Sight, options: ExplainOptions): Mend[] {
  if (told) return [...explain(told.finding, told.subject?.code === undefined ? null : told.subject, options).fixes];
  return entry.fixes.map(({ title, ...how }) => ({ title: title[options.language], ...how }));
}

function bestFirst(fixes: readonly Mend[], opinion: Opinion | null): Mend[] {
  const wanted = opinion?.fix;
  if (opinion === null || wanted === undefined || opinion.says === 'disproof') return [...fixes];
  const isBest = (it: Mend) =>
    it.command === wanted || it.setting === wanted || it.terminal?.includes(wanted.replace(/^pip /, '')) === true;
  const best = fixes.filter(isBest).map(it => (opinion.args && it.command ? { ...it, args: opinion.args } : it));
  return [...best, ...fixes.filter(it => !isBest(it))];
}

/** Nothing speaks for it yet; what would tell is all there is. */
function guess(entry: CatalogEntry, options: ExplainOptions): Weighed {
  const [cause] = entry.causes;
  if (!cause) throw new Error(`${entry.code} names no cause`);
  const sight = { observed: false, now: false, absent: false, told: null, found: [] };
  const fixes = fixesOf(entry, sight, options);
  return { id: `${entry.code}#0`, verdict: 'open', entry, cause, observed: false, evidence: [], fixes, weight: -1000 };
}
