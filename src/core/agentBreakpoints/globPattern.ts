/**
 * A glob as the source of a regular expression that JavaScript and Python read alike: `*` is any text, `?` one character,
 * everything else itself. It has to match the whole name. Runs of stars count as one, so matching cannot run away by them.
 */
export function globPattern(glob: string): string {
  const parts = glob.match(/\*+|\?|[^*?]+/g) ?? [];
  return `^${parts.map(toPattern).join('')}$`;
}

function toPattern(part: string): string {
  if (part.startsWith('*')) return '[\\s\\S]*';
  return part === '?' ? '[\\s\\S]' : part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
