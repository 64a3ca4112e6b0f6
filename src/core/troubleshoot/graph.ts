import { categories, type CatalogEntry, type Category } from '../catalog/entry';

/** Guide row of a symptom: `G-S1` to `G-S13`, in the order of the categories. */
export type SymptomRow = `G-S${number}`;
/** Guide rows of root causes and of fixes. */
export type RootRow = `G-C${number}`;
export type FixRow = `G-F${number}`;

/** One kind of root cause behind a symptom: the failures in which it stands, and the kinds of fixes that these name. */
export interface RootCause {
  readonly row: RootRow;
  readonly entries: readonly CatalogEntry[];
  readonly fixes: readonly FixRow[];
}

/** A symptom and everything behind it. Every entry leads on to its causes and fixes. */
export interface SymptomNode {
  readonly symptom: Category;
  readonly row: SymptomRow;
  /** What shows this way; first those of which it is the main sign, each in the order of the catalog. */
  readonly entries: readonly CatalogEntry[];
  /** The commonest first. */
  readonly roots: readonly RootCause[];
}

export type RootCauseGraph = readonly SymptomNode[];

/** Symptom → root causes → failures → fixes, computed from the catalog. What is known to be harmless is no failure. */
export function rootCauseGraph(entries: readonly CatalogEntry[]): RootCauseGraph {
  const failures = entries.filter(it => it.noise !== true);
  return categories.map((symptom, at) => {
    const row: SymptomRow = `G-S${at + 1}`;
    const main = failures.filter(it => it.category === symptom);
    const also = failures.filter(it => it.category !== symptom && it.guide.includes(row));
    const shown = [...main, ...also];
    return { symptom, row, entries: shown, roots: rootsOf(shown) };
  });
}

export function symptomNode(entries: readonly CatalogEntry[], symptom: Category): SymptomNode {
  const node = rootCauseGraph(entries).find(it => it.symptom === symptom);
  if (!node) throw new Error(`no symptom ${symptom}`);
  return node;
}

function rootsOf(entries: readonly CatalogEntry[]): RootCause[] {
  const byRow = new Map<RootRow, CatalogEntry[]>();
  for (const entry of entries) {
    for (const row of entry.guide.filter(isRoot)) byRow.set(row, [...(byRow.get(row) ?? []), entry]);
  }
  return [...byRow]
    .map(([row, of]) => ({ row, entries: of, fixes: inOrder(of.flatMap(it => it.guide.filter(isFix))) }))
    .sort((one, other) => other.entries.length - one.entries.length || numberOf(one.row) - numberOf(other.row));
}

const isRoot = (row: string): row is RootRow => /^G-C\d+$/.test(row);
const isFix = (row: string): row is FixRow => /^G-F\d+$/.test(row);
const numberOf = (row: string) => Number(row.slice(3));

function inOrder(rows: readonly FixRow[]): FixRow[] {
  return [...new Set(rows)].sort((one, other) => numberOf(one) - numberOf(other));
}
