import { categories, type CatalogEntry, type Category } from '../catalog/entry';
import { toText, say } from '../text/say';
import type { Language } from '../text/table';
import { codesOf, type Evidence } from './evidence';

/** A row of the list of symptoms. */
export interface SymptomRow {
  readonly symptom: Category;
  readonly label: string;
  /** What one would see, in plain words. */
  readonly detail: string;
  /** Codes that speak for it right now; empty: none. */
  readonly codes: readonly string[];
}

/**
 * The thirteen symptoms: those with evidence right now first, failed checks before warnings, the most of it before the rest;
 * then as the guide has them.
 */
export function symptomRows(
  entries: readonly CatalogEntry[],
  evidence: Pick<Evidence, 'findings' | 'sightings'>,
  language: Language,
): SymptomRow[] {
  const codes = new Set([...problemsOf(evidence), ...evidence.sightings.map(it => it.code)]);
  const found = entries.filter(it => it.noise !== true && codes.has(it.code));
  const rows = categories.map(symptom => ({
    symptom,
    label: toText(say(`troubleshoot.symptom.${symptom}`), language),
    detail: toText(say(`troubleshoot.symptom.${symptom}.detail`), language),
    codes: found.filter(it => it.category === symptom).map(it => it.code),
  }));
  const failed = codesOf({ findings: evidence.findings.filter(it => it.severity === 'fail') });
  const failures = ({ codes: all }: SymptomRow) => all.filter(it => failed.has(it)).length;
  return rows.sort((one, other) => failures(other) - failures(one) || other.codes.length - one.codes.length);
}

/** A notice of a healthy check is no symptom. */
function problemsOf({ findings }: Pick<Evidence, 'findings'>): ReadonlySet<string> {
  const problems = findings.filter(it => it.severity === 'warn' || it.severity === 'fail');
  return codesOf({ findings: problems });
}
