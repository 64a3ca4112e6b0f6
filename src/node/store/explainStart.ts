import { storeEntries } from '../../core/catalog/entries/agentlightning/store';
import type { Language } from '../../core/text/table';
import type { StartError } from './startError';

/** What happened, why, and what to do, for a terminal: code and title, the facts, causes and fixes of the catalog. */
export function explainStart(error: StartError, language: Language): string {
  // Its own area only: the whole catalog would be a third of this program.
  const entry = storeEntries.find(it => it.code === error.code);
  const facts = Object.entries(error.facts).map(([name, value]) => `${name}: ${value}`);
  if (!entry) return [error.code, ...facts].join('\n  ');
  const causes = entry.causes.map(it => `- ${it.text[language]}`);
  const fixes = entry.fixes.map(it => `→ ${it.title[language]}`);
  return [`${error.code} ${entry.title[language]}`, ...facts, ...causes, ...fixes].join('\n  ');
}
