import type { CatalogEntry, Category } from '../catalog/entry';
import { checkIds, type CheckId } from '../health/checkId';
import { checkOf } from '../health/checks';
import { checkOfEntry } from './checkOfCode';
import { symptomNode } from './graph';
import { tells } from './tells';

/** The checks that tell the causes behind a symptom apart; the store itself always, because most else rests on it. */
export function checksOf(entries: readonly CatalogEntry[], symptom: Category): CheckId[] {
  const shown = symptomNode(entries, symptom).entries;
  const codes = new Set<string>(shown.map(it => it.code));
  const reporting = new Set(shown.map(checkOfEntry));
  const needs = new Set(tells.filter(it => codes.has(it.code)).flatMap(it => it.needs));
  return checkIds.filter(
    id => id === 'store-reachable' || reporting.has(id) || checkOf(id).needs.some(key => needs.has(key)),
  );
}
