/** Keeps a number and its unit, and the groups of a number, on one line. */
const noBreak = '\u00a0';

/** `1 204`: groups of three with no-break spaces, which reads alike in every language. */
export function formatCount(count: number): string {
  if (!Number.isFinite(count)) return '–';
  const digits = String(Math.abs(Math.round(count)));
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return (count < 0 ? '-' : '') + groups.join(noBreak);
}

/** `0.83`, `1`, `-0.333`, `1.2e-7`: enough of a reward or a measured value to compare it by eye. */
export function formatValue(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

const byteUnits = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** `12.3 MB`, powers of 1000. */
export function formatBytes(bytes: number): string {
  if (!Number.isFinite(bytes) || bytes < 0) return '–';
  let at = 0;
  let value = bytes;
  while (value >= 999.5 && at < byteUnits.length - 1) {
    value /= 1000;
    at++;
  }
  return `${at === 0 || value >= 99.95 ? Math.round(value) : Number(value.toFixed(1))} ${byteUnits[at] ?? ''}`;
}
