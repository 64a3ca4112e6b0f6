/**
 * `3 ms`, `1.24 s`, `4 min 10 s`, `2 h 5 min`, `3 d 4 h`. Unit symbols are the same in every language.
 * Below a millisecond `120 µs`; negative and non-finite spans of time (clocks that disagree) are `–`.
 */
export function formatDuration(ms: number): string {
  if (!Number.isFinite(ms) || ms < 0) return '–';
  if (ms === 0) return '0 ms';
  if (ms < 0.9995) return `${Math.max(1, Math.round(ms * 1000))} µs`;
  if (ms < 9.95) return `${trimmed(ms, 1)} ms`;
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 9.995) return `${trimmed(seconds, 2)} s`;
  if (seconds < 59.95) return `${trimmed(seconds, 1)} s`;
  return twoUnits(Math.round(seconds));
}

/** The same for the difference of two Unix nanosecond stamps; an open span has none. */
export function formatDurationNs(startNs: bigint | null, endNs: bigint | null): string {
  return startNs === null || endNs === null ? '–' : formatDuration(Number(endNs - startNs) / 1e6);
}

function twoUnits(seconds: number): string {
  if (seconds < 3600) return joined(Math.floor(seconds / 60), 'min', seconds % 60, 's');
  const minutes = Math.round(seconds / 60);
  if (minutes < 1440) return joined(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
  const hours = Math.round(minutes / 60);
  return joined(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

function joined(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

function trimmed(value: number, digits: number): string {
  return value.toFixed(digits).replace(/\.?0+$/, '');
}
