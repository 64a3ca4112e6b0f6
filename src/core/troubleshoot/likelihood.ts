import type { CatalogEntry, Category } from '../catalog/entry';
import { checkOfEntry } from './checkOfCode';

/**
 * The likeliest failures behind a symptom while nothing has been seen: those of which it is the main sign, that a log
 * can tell, errors before warnings, and those that show in many ways before those that show in one. What health would
 * have named comes late, because it looked; what has no name of its own comes last.
 */
export function likeliest(entries: readonly CatalogEntry[], symptom: Category): CatalogEntry[] {
  return entries
    .map((entry, at) => ({ entry, at, weight: weightOf(entry, symptom) }))
    .sort((one, other) => other.weight - one.weight || one.at - other.at)
    .map(it => it.entry);
}

const severityWeight = { error: 20, warning: 10, info: 0 } as const;

function weightOf(entry: CatalogEntry, symptom: Category): number {
  const shows = Math.min(9, entry.shows?.filter(it => it.kind !== 'state').length ?? 0);
  const main = entry.category === symptom ? 100 : 0;
  const known = entry.code.startsWith('AGL-X') || checkOfEntry(entry) !== null ? -200 : 0;
  return main + severityWeight[entry.severity] + shows + known;
}
