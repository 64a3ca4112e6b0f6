/** `1.45.2` -> [1, 45, 2]; what follows the numbers (`rc1`, `+cu128`) is not compared. Not a version: []. */
export function parseVersion(text: string): readonly number[] {
  const release = /^\s*v?(\d{1,9}(?:\.\d{1,9}){0,5})/.exec(text)?.[1];
  return release === undefined ? [] : release.split('.').map(Number);
}

/** Is `version` at least `least`? A version that cannot be read is not. */
export function isAtLeast(version: string | undefined, least: string): boolean {
  const one = parseVersion(version ?? '');
  if (one.length === 0) return false;
  const other = parseVersion(least);
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
