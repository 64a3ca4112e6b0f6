import type { CatalogEntry } from '../../core/catalog/entry';
import type { Language } from '../../core/text/table';
import type { AgentIds, ExplainedFix, Explanation } from '../../protocol/debug';

export interface ExplanationFacts {
  readonly general: boolean;
  readonly ids: AgentIds;
  readonly context: Readonly<Record<string, string>>;
}

/** What an entry says, in one language, with what is known of this one time. */
export function toExplanation(entry: CatalogEntry, language: Language, facts: ExplanationFacts): Explanation {
  return {
    code: entry.code,
    title: entry.title[language],
    severity: entry.severity,
    meaning: entry.meaning[language],
    cause: entry.causes[0]?.text[language] ?? '',
    fixes: toFixes(entry, language),
    class: entry.class,
    layers: entry.layer ? [entry.layer] : [],
    ...facts,
  };
}

export function toFixes(entry: CatalogEntry, language: Language): ExplainedFix[] {
  return entry.fixes.map(({ title, command, args, setting, terminal, link }) => ({
    title: title[language],
    ...(command ? { command } : {}),
    ...(args ? { args } : {}),
    ...(setting ? { setting } : {}),
    ...(terminal ? { terminal } : {}),
    ...(link ? { link } : {}),
  }));
}
