import type { CatalogEntry, Fix } from '../catalog/entry';
import type { Finding, Incident } from '../logs/finding';
import type { Language } from '../text/table';

type FindEntry = (code: string) => CatalogEntry | undefined;

/** Findings and incidents as data, in one language. A finding whose entry is gone is left out with nothing in its place. */
export function toExplainJson(
  { findings, incidents, records, lines }: ExplainInput,
  findEntry: FindEntry,
  language: Language,
) {
  return {
    version: 1 as const,
    findings: findings.flatMap(finding => {
      const entry = findEntry(finding.code);
      return entry ? [findingJson(finding, entry, language)] : [];
    }),
    incidents: incidents.map(({ root, members, why }) => ({ root, members, why })),
    ...{ records, lines },
  };
}

export interface ExplainInput {
  readonly findings: readonly Finding[];
  readonly incidents: readonly Incident[];
  readonly records: number;
  readonly lines: number;
}

function findingJson(finding: Finding, entry: CatalogEntry, language: Language) {
  const { file, line, endLine, code, fingerprint, fields, ambiguousWith, general, record } = finding;
  return {
    ...{ file: file ?? '-', line, endLine, code },
    title: entry.title[language],
    severity: entry.severity,
    category: entry.category,
    class: entry.class,
    cause: entry.causes[0]?.text[language] ?? '',
    fixes: entry.fixes.map(it => fixJson(it, language)),
    noise: finding.noise,
    ...{ fingerprint, ids: record.ids, fields },
    ...(ambiguousWith.length > 0 ? { ambiguousWith } : {}),
    ...(general ? { general: true as const } : {}),
  };
}

function fixJson(fix: Fix, language: Language) {
  return {
    title: fix.title[language],
    ...(fix.command ? { command: fix.command } : {}),
    ...(fix.setting ? { setting: fix.setting } : {}),
    ...(fix.terminal ? { terminal: fix.terminal } : {}),
    ...(fix.link ? { link: fix.link } : {}),
  };
}

/** The entries of some codes as data. */
export function toCodesJson(entries: readonly CatalogEntry[], language: Language) {
  return {
    version: 1 as const,
    codes: entries.map(entry => ({
      code: entry.code,
      title: entry.title[language],
      severity: entry.severity,
      category: entry.category,
      class: entry.class,
      meaning: entry.meaning[language],
      causes: entry.causes.map(it => ({
        text: it.text[language],
        ...(it.tell ? { tell: it.tell[language] } : {}),
      })),
      fixes: entry.fixes.map(it => fixJson(it, language)),
      noise: entry.noise === true,
    })),
  };
}
