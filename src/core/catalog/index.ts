import type { CatalogEntry } from './entry';
import { launchEntries } from './entries/launch';
import { networkEntries } from './entries/network';

export type { CatalogEntry, Cause, Code, FailureClass, Fix, Severity } from './entry';

/** Every entry, by area. */
export const entries: readonly CatalogEntry[] = [...launchEntries, ...networkEntries];

const byCode = new Map<string, CatalogEntry>(entries.map(entry => [entry.code, entry]));

export function findEntry(code: string): CatalogEntry | undefined {
  return byCode.get(code.toUpperCase());
}
