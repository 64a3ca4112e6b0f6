import type { CatalogEntry } from '../entry';

/** All kinds of absence, in the order in which a compiled catalog has them. */
export function absentShows(entries: readonly CatalogEntry[]) {
  return entries.flatMap(entry => (entry.shows ?? []).flatMap(show => (show.kind === 'absent' ? [show] : [])));
}
