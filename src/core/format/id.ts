/**
 * `…9c02` for `ro-7f3e2a119c02`: the end tells ids apart, since Agent Lightning's begin alike. Ids that are not longer
 * than what would be shown stay whole.
 */
export function shortId(id: string, shown = 4): string {
  const characters = [...id];
  return characters.length <= shown + 1 ? id : `…${characters.slice(-shown).join('')}`;
}
