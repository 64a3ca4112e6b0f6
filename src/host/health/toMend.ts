import type { Mend } from '../../core/health/tree';

/** The fix of a row of the health view; null for anything else that a menu or link may hand over. */
export function toMend(argument: unknown): Mend | null {
  if (typeof argument !== 'object' || argument === null || !('mend' in argument)) return null;
  const { mend } = argument;
  return typeof mend === 'object' && mend !== null && 'title' in mend ? (mend as Mend) : null;
}
